package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;

/** The bits of a {@code RandomState}, with its Gaussians, of which every second one waits in a cache. */
public interface LegacyBitSource extends BitSource {

    /**
     * NumPy's {@code legacy_gauss}: the polar method, two variates at a time.
     *
     * @return the cached variate if there is one, else one of a fresh pair
     */
    double nextLegacyGauss();

    /**
     * Whether a variate waits in the cache.
     *
     * @return true if {@link #nextLegacyGauss} will take no bits
     */
    boolean hasLegacyGauss();

    /**
     * Puts a variate into the cache, as if it were the second of a pair whose first has just been returned.
     *
     * @param gaussian what {@link #nextLegacyGauss} shall return next
     */
    void cacheLegacyGauss(double gaussian);
}
