package io.rivulet.random;

/**
 * A bit generator that can make a copy of itself far down its own stream, for a worker that must not overlap with it.
 *
 * @param <G> the kind of generator
 */
public interface Jumpable<G extends BitGenerator> {

    /**
     * A new generator one jump ahead of this one, which stays where it is.
     *
     * @return the same as {@code jumped(1)}
     */
    default G jumped() {
        return jumped(1);
    }

    /**
     * A new generator {@code jumps} jumps ahead of this one, which stays where it is. The copy shares this generator's
     * seed sequence, so that children spawned from either have keys of their own. (NumPy gives the copy a fresh, random
     * seed sequence, so that nothing spawned after a jump can be reproduced.)
     *
     * <p>{@link PCG64}, {@link PCG64DXSM} and {@link Philox} take some microseconds for any number of jumps;
     * {@link MT19937} makes one after the other, 3 to 5 milliseconds each.
     *
     * @param jumps the number of jumps
     * @return the new generator
     * @throws IllegalArgumentException if {@code jumps} is negative and the generator cannot jump backwards
     */
    G jumped(long jumps);
}
