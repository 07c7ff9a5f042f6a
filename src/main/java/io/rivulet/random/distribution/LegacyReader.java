package io.rivulet.random.distribution;

/**
 * {@code RandomState}'s variates for arrays in which what a value takes from the stream hangs on what the last one
 * took. It reads doubles ahead, no more than the missing values will take in any case, into the part of the array that is not
 * filled yet, and for the length of a fill it keeps the Gaussian that waits. Its kernels are those of
 * {@link LegacyKernels} over one class, small enough to be compiled as a whole.
 */
final class LegacyReader {

    /** Doubles that take an eighth of a first-level cache. */
    private static final int AHEAD = 512;

    private static final double[] NONE = {};

    private final LegacyBitSource bits;

    /** Doubles read ahead, from the position to the end. */
    double[] doubles = NONE;
    int position;
    int end;

    private boolean waits;
    private double waiting;

    /** Whether the place where a Gaussian waits is no more as it was. */
    private boolean touched;

    /** To be used up and {@link #finish}ed before the bits are used again. */
    LegacyReader(LegacyBitSource bits) {
        this.bits = bits;
        if (bits.hasLegacyGauss()) {
            waiting = bits.nextLegacyGauss();
            waits = true;
            touched = true;
        }
    }

    /** To be called before each value, with a part of an array: as many doubles as certainly are still to be read. */
    void ahead(double[] out, int from, int to) {
        if (position == end && from < to) {
            doubles = out;
            position = Math.max(from, to - AHEAD);
            end = to;
            bits.nextDoubles(out, position, end);
        }
    }

    /** Whether a Gaussian waits, so that the next one takes nothing. */
    boolean hasWaiting() {
        return waits;
    }

    /** The Gaussian that waits, or was the last to wait. */
    double waiting() {
        return waiting;
    }

    /** What waits after the next Gaussian has been made elsewhere: the other one of a pair. */
    void pair(double other) {
        waiting = other;
        waits = true;
        touched = true;
    }

    /** Takes the Gaussian that waits. */
    void unpair() {
        waits = false;
    }

    /** Gives the Gaussian that waits back to the bits. */
    void finish() {
        if (touched) {
            bits.cacheLegacyGauss(waiting);
            if (!waits) {
                // put and taken, so that what it leaves behind is what NumPy's leaves
                bits.nextLegacyGauss();
            }
        }
    }

    /** The next double. */
    double uniform() {
        return position < end ? doubles[position++] : bits.nextDouble();
    }

    double gaussian() {
        if (waits) {
            unpair();
            return waiting;
        }
        double x1;
        double x2;
        double squares;
        do {
            x1 = 2 * uniform() - 1;
            x2 = 2 * uniform() - 1;
            squares = x1 * x1 + x2 * x2;
        } while (squares >= 1 || squares == 0);
        double factor = LegacyGaussians.factor(squares);
        pair(factor * x1);
        return factor * x2;
    }

    private double exponential() {
        return LegacyKernels.exponential(uniform());
    }

    /** One variate, given the shape's {@link StandardGamma#constant}. */
    double gamma(double shape, double constant) {
        if (shape > 1) {
            return gammaAboveOne(StandardGamma.b(shape), constant);
        }
        if (shape < 1) {
            return shape == 0 ? 0 : gammaBelowOne(shape, constant);
        }
        return shape == 1 ? exponential() : gammaAboveOne(Double.NaN, Double.NaN);
    }

    private double gammaBelowOne(double shape, double inverse) {
        while (true) {
            double x = StandardGamma.belowOne(shape, inverse, uniform(), exponential());
            if (x >= 0) {
                return x;
            }
        }
    }

    private double gammaAboveOne(double b, double step) {
        return b * StandardGamma.cube(1 + step * acceptedNormal(b, step, MarsagliaTsang.fourth(b)));
    }

    /** One variate, given the {@link ChiSquare#constant} of its degrees of freedom. */
    double chiSquare(double df, double constant) {
        return 2 * gamma(df / 2, constant);
    }

    /** A {@link Poisson} variate by products, given e<sup>-lam</sup>: four at once, since their number is a toss-up. */
    int poisson(double limit) {
        int count = 0;
        double product = 1;
        while (position + 4 <= end) {
            double p1 = product * doubles[position];
            double p2 = p1 * doubles[position + 1];
            double p3 = p2 * doubles[position + 2];
            product = p3 * doubles[position + 3];
            int more = Branchless.less(limit, p1) + Branchless.less(limit, p2)
                + Branchless.less(limit, p3) + Branchless.less(limit, product);
            count += more;
            position += more;
            if (more < 4) {
                position++;
                return count;
            }
        }
        product *= uniform();
        while (product > limit) {
            count++;
            product *= uniform();
        }
        return count;
    }

    /** As {@link GammaBounds#accepted}, given {@link GammaBounds#legacy} bounds. */
    double acceptedUniform(double[] bounds, double shape, double inverse) {
        while (true) {
            double u = uniform();
            if (GammaBounds.acceptsLegacy(bounds, shape, inverse, u, uniform())) {
                return u;
            }
        }
    }

    /** As {@link MarsagliaTsang#accepted}. */
    double acceptedNormal(double b, double step, double fourth) {
        while (true) {
            double x = gaussian();
            double v = 1 + step * x;
            if (!(v <= 0) && MarsagliaTsang.accepts(fourth, b, uniform(), x, v)) {
                return x;
            }
        }
    }
}
