package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;
import java.util.Objects;
import java.util.function.ToLongFunction;

/**
 * A distribution of longs: a recipe that turns raw bits into one variate; every discrete distribution of this package is one.
 * The contract is that of {@link DoubleDistribution}.
 *
 * <p>This is not a functional interface, so that a bare lambda in {@code rng.sample(bits -> …)} always means a
 * distribution of doubles; {@link #of} makes a distribution of longs of a lambda.
 */
public interface LongDistribution {

    /**
     * Draws one variate.
     *
     * @param bits where the random bits come from; not to be kept after the call
     * @return the variate
     */
    long sample(BitSource bits);

    /**
     * Draws variates into a part of an array: the same numbers, in the same order, as repeated calls of
     * {@link #sample}.
     *
     * @param bits where the random bits come from
     * @param out  receives the variates
     * @param from index of the first element to write
     * @param to   index after the last element to write
     */
    void fill(BitSource bits, long[] out, int from, int to);

    /**
     * The same distribution with what its variates have in common computed, for those who draw many of them one at a time:
     * {@link #fill} does that by itself, but {@link #sample} computes it for each variate anew. The result draws the same
     * numbers from the same stream, also in a {@code RandomState}. It does not change, and any number of threads may use it at
     * once.
     *
     * <p>Of this package's distributions {@link Binomial}, {@link Geometric}, {@link Hypergeometric}, {@link Poisson} and
     * {@link Zipf} can gain by it, most a binomial one with a mean up to 30, which takes a quarter of the time, and least
     * those whose method is rejection. Tables are made for it, of up to 32 kilobytes and in up to half a millisecond.
     *
     * @return by default this
     */
    default LongDistribution prepared() {
        return this;
    }

    /**
     * A distribution from a lambda.
     *
     * @param sampler draws one variate; holds no mutable state
     * @return the distribution
     */
    static LongDistribution of(ToLongFunction<? super BitSource> sampler) {
        Objects.requireNonNull(sampler, "sampler");
        return new LongDistribution() {
            @Override
            public long sample(BitSource bits) {
                return sampler.applyAsLong(bits);
            }

            @Override
            public void fill(BitSource bits, long[] out, int from, int to) {
                for (int i = from; i < to; i++) {
                    out[i] = sampler.applyAsLong(bits);
                }
            }
        };
    }
}
