package io.rivulet.examples.gallery;

import java.util.function.DoubleUnaryOperator;

/**
 * One picture: a sample beside what it should look like.
 *
 * @param parameters what stands above it
 * @param sample     the drawn values
 * @param from       the left end of the axis
 * @param to         the right end
 * @param discrete   whether values are integers, each with a bar of its own
 * @param density    the density, or for integers the mass function
 */
record Panel(String parameters, double[] sample, double from, double to, boolean discrete, DoubleUnaryOperator density) {

    private static final int BINS = 60;

    int bins() {
        return discrete ? (int) Math.round(to - from) + 1 : BINS;
    }

    double width() {
        return discrete ? 1 : (to - from) / BINS;
    }

    /** The left edge of a bin. */
    double edge(int bin) {
        return from + bin * width() - (discrete ? 0.5 : 0);
    }

    /** Observed density in each bin: the share of the sample over the bin's width. */
    double[] observed() {
        double[] heights = new double[bins()];
        for (double x : sample) {
            int bin = (int) Math.floor((x - edge(0)) / width());
            if (bin >= 0 && bin < heights.length) {
                heights[bin] += 1 / (sample.length * width());
            }
        }
        return heights;
    }

    /** Expected density in each bin: the mean of the density over it. */
    double[] expected() {
        double[] heights = new double[bins()];
        for (int bin = 0; bin < heights.length; bin++) {
            heights[bin] = discrete ? density.applyAsDouble(Math.round(edge(bin) + 0.5)) : mean(edge(bin));
        }
        return heights;
    }

    /** Composite midpoints: never touches an end, where a density may be infinite. */
    private double mean(double left) {
        int points = 200;
        double sum = 0;
        for (int i = 0; i < points; i++) {
            sum += density.applyAsDouble(left + width() * (i + 0.5) / points);
        }
        return sum / points;
    }
}
