/**
 * NumPy's random streams, bit for bit: bit generators, seed sequences and distributions.
 */
module io.rivulet.random {
    exports io.rivulet.random;
    exports io.rivulet.random.distribution;
}
