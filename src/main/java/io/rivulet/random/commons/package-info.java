/**
 * Apache Commons RNG, both ways: its generators feed this library's distributions
 * ({@link io.rivulet.random.commons.CommonsBitGenerator}), and this library's generators feed its samplers
 * ({@link io.rivulet.random.commons.GeneratorProvider}).
 *
 * <p>Only this package needs Commons RNG, {@code commons-rng-client-api} in version 1.6 or later; what has to do with the
 * state of a provider of Commons RNG's own needs {@code commons-rng-core} as well, where those providers live.
 */
package io.rivulet.random.commons;
