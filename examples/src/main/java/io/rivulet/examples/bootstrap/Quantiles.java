package io.rivulet.examples.bootstrap;

/** Quantiles between order statistics: {@code numpy.quantile} with its default method. */
final class Quantiles {

    private Quantiles() {
    }

    /**
     * A quantile by linear interpolation.
     *
     * @param sorted ascending, not empty
     * @param p      in [0, 1]
     * @return the quantile
     */
    static double linear(double[] sorted, double p) {
        double position = (sorted.length - 1) * p;
        int below = (int) position;
        double a = sorted[below];
        double b = sorted[Math.min(below + 1, sorted.length - 1)];
        double part = position - below;
        // From the nearer end, as NumPy does it: the result is monotone in p and never passes an end.
        return part < 0.5 ? a + (b - a) * part : b - (b - a) * (1 - part);
    }
}
