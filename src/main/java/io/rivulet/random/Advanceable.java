package io.rivulet.random;

import java.math.BigInteger;

/**
 * A bit generator that can move its own state by any distance, forwards or backwards.
 *
 * @param <G> the kind of generator
 */
public interface Advanceable<G extends BitGenerator> extends Jumpable<G> {

    /**
     * Moves the state as if {@code delta} steps had been made, and drops a buffered 32-bit half. One atomic step.
     *
     * @param delta the distance, taken modulo the period; negative moves back
     * @return this generator
     */
    G advance(BigInteger delta);

    /**
     * As {@link #advance(BigInteger)}.
     *
     * @param delta the distance; negative moves back
     * @return this generator
     */
    default G advance(long delta) {
        return advance(BigInteger.valueOf(delta));
    }

    /**
     * A new generator {@code jumps} jumps ahead of this one, as {@link #jumped(long)}.
     *
     * @param jumps the number of jumps; negative jumps back
     * @return the new generator
     */
    G jumped(BigInteger jumps);

    @Override
    default G jumped(long jumps) {
        return jumped(BigInteger.valueOf(jumps));
    }
}
