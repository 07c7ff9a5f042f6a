package io.rivulet.random.distribution;

import io.rivulet.random.internal.elementary.Exp;

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

    private int markedPosition;
    private boolean markedWaits;
    private double markedWaiting;

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

    /** Where {@link #reset} goes back to: to be called before variates that may fail to be made {@code ahead}. */
    void mark() {
        markedPosition = position;
        markedWaits = waits;
        markedWaiting = waiting;
    }

    void reset() {
        position = markedPosition;
        waits = markedWaits;
        waiting = markedWaiting;
    }

    /**
     * As {@link #gaussian}, from the doubles read ahead alone; NaN if they end. JDK 17 takes whatever has run a hundred times
     * into a loop, so that one with {@link #gaussian} has the drawing of single doubles, refills and all, in many places.
     */
    double gaussianAhead() {
        if (waits) {
            unpair();
            return waiting;
        }
        for (int p = position; p + 1 < end; p += 2) {
            double x1 = 2 * doubles[p] - 1;
            double x2 = 2 * doubles[p + 1] - 1;
            double squares = x1 * x1 + x2 * x2;
            if (squares < 1 && squares != 0) {
                position = p + 2;
                double factor = LegacyGaussians.factor(squares);
                pair(factor * x1);
                return factor * x2;
            }
        }
        return Double.NaN;
    }

    /**
     * As {@link #gamma}, from the doubles read ahead alone; NaN if they end, and where neither the squeeze accepts the first
     * attempt nor the shape is 1.
     */
    double gammaAhead(double shape, double constant) {
        if (shape > 1) {
            double b = StandardGamma.b(shape);
            double x = gaussianAhead();
            double v = 1 + constant * x;
            return position < end && MarsagliaTsang.isSurelyAccepted(MarsagliaTsang.fourth(b), doubles[position++], x, v)
                ? b * StandardGamma.cube(v) : Double.NaN;
        }
        return shape == 1 && position < end ? LegacyKernels.exponential(doubles[position++]) : Double.NaN;
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

    /** A {@link Poisson} variate of a mean above 0. */
    long poisson(double lam) {
        if (!(lam >= Poisson.LARGE)) {
            return products(Exp.exp(-lam));
        }
        double b = PoissonRejection.b(lam);
        double squeeze = PoissonRejection.squeeze(b);
        while (true) {
            double u = uniform() - 0.5;
            long k = PoissonRejection.propose(u, uniform(), lam, b, squeeze);
            if (k >= 0) {
                return k;
            }
        }
    }

    /** As {@link #poisson}, from the doubles read ahead alone; negative if they end. */
    long poissonAhead(double lam) {
        if (!(lam >= Poisson.LARGE)) {
            return productsAhead(Exp.exp(-lam));
        }
        double b = PoissonRejection.b(lam);
        double squeeze = PoissonRejection.squeeze(b);
        for (int p = position; p + 1 < end; p += 2) {
            long k = PoissonRejection.propose(doubles[p] - 0.5, doubles[p + 1], lam, b, squeeze);
            if (k >= 0) {
                position = p + 2;
                return k;
            }
        }
        return -1;
    }

    /** A {@link Poisson} variate by products, given e<sup>-lam</sup>. */
    int products(double limit) {
        int count = productsAhead(limit);
        if (count < 0) {
            count = 0;
            for (double product = uniform(); product > limit; product *= uniform()) {
                count++;
            }
        }
        return count;
    }

    /** From the doubles read ahead alone, four at once, since their number is a toss-up; negative if they end. */
    private int productsAhead(double limit) {
        int p = position;
        double product = 1;
        while (p + 4 <= end) {
            double p1 = product * doubles[p];
            double p2 = p1 * doubles[p + 1];
            double p3 = p2 * doubles[p + 2];
            product = p3 * doubles[p + 3];
            int more = Branchless.less(limit, p1) + Branchless.less(limit, p2)
                + Branchless.less(limit, p3) + Branchless.less(limit, product);
            p += more;
            if (more < 4) {
                int count = p - position;
                position = p + 1;
                return count;
            }
        }
        return -1;
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
