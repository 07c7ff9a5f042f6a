package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;
import io.rivulet.random.Generator;
import io.rivulet.random.MT19937;
import io.rivulet.random.internal.elementary.Log;

/** RandomState's bits, as far as a distribution sees them: any source with Gaussians by the polar method. */
final class LegacyBits implements LegacyBitSource {

    private BitSource bits;
    private boolean hasGauss;
    private double gauss;

    /** A distribution that draws by the legacy algorithm from a stream with its own cached Gaussian. */
    static DoubleDistribution legacy(LegacyDoubleDistribution distribution) {
        LegacyBits legacy = new LegacyBits();
        return source -> distribution.sampleLegacy(legacy.over(source));
    }

    /** MT19937 with RandomState's seeding. */
    static Generator generator(long seed) {
        return new Generator(MT19937.legacy(seed));
    }

    LegacyBits over(BitSource source) {
        bits = source;
        return this;
    }

    @Override
    public long nextLong() {
        return bits.nextLong();
    }

    @Override
    public int nextInt() {
        return bits.nextInt();
    }

    @Override
    public double nextDouble() {
        return bits.nextDouble();
    }

    @Override
    public boolean hasLegacyGauss() {
        return hasGauss;
    }

    @Override
    public void cacheLegacyGauss(double gaussian) {
        gauss = gaussian;
        hasGauss = true;
    }

    @Override
    public double nextLegacyGauss() {
        if (hasGauss) {
            hasGauss = false;
            return gauss;
        }
        double x1;
        double x2;
        double square;
        do {
            x1 = 2 * nextDouble() - 1;
            x2 = 2 * nextDouble() - 1;
            square = x1 * x1 + x2 * x2;
        } while (square >= 1 || square == 0);
        double factor = Math.sqrt(-2 * Log.log(square) / square);
        gauss = factor * x1;
        hasGauss = true;
        return factor * x2;
    }
}
