package io.rivulet.random.distribution;

/** Geometric variates by a search through the sums of the mass function, for probabilities from 1/3 on. */
final class GeometricSearch extends GuidedSearch {

    /** More than there are different sums for such a probability: (2/3)^100 is below 2^-58. */
    private static final int MOST_SUMS = 100;

    /** What {@link Geometric}'s search compares with, up to where its sum ends, which is lifted to 1. */
    private final double[] sums = new double[MOST_SUMS];

    GeometricSearch(double p) {
        super(1);
        double q = 1 - p;
        double mass = p;
        int x = 0;
        sums[0] = p;
        while (sums[x] + mass * q != sums[x]) {
            mass *= q;
            sums[x + 1] = sums[x] + mass;
            x++;
        }
        sums[x] = 1;
    }

    @Override
    int search(double u) {
        int x = 0;
        while (u > sums[x]) {
            x++;
        }
        return x;
    }

    @Override
    int end() {
        return MOST_SUMS;
    }
}
