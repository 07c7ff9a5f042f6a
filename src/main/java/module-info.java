/**
 * NumPy's random streams, bit for bit: bit generators, seed sequences and distributions.
 *
 * <p>Apache Commons RNG is optional: only the package {@code io.rivulet.random.commons} refers to it. A module that uses
 * that package requires {@code org.apache.commons.rng.api} itself: {@code requires static transitive} would
 * spare it that, but with it javac refuses to compile, without Commons RNG, any module that requires this one.
 */
module io.rivulet.random {
    requires static org.apache.commons.rng.api;
    requires static org.apache.commons.rng.core;

    exports io.rivulet.random;
    exports io.rivulet.random.commons;
    exports io.rivulet.random.distribution;
}
