/**
 * Apache Commons RNG, both ways: its generators feed this library's distributions
 * ({@link io.rivulet.random.commons.CommonsBitGenerator}), and this library's generators feed its samplers
 * ({@link io.rivulet.random.commons.GeneratorProvider}).
 *
 * <p>Only this package needs Commons RNG, {@code commons-rng-client-api} in version 1.6 or later; what has to do with the
 * state of a provider of Commons RNG's own needs {@code commons-rng-core} as well, where those providers live.
 *
 * <p><b>Errors</b> are those of {@link io.rivulet.random}, null by the parameter's name among them; but the methods of
 * {@code UniformRandomProvider} that take bounds or a range refuse them by Commons RNG's own code, in its words.
 */
package io.rivulet.random.commons;
