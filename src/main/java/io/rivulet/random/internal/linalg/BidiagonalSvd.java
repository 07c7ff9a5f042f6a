package io.rivulet.random.internal.linalg;

/**
 * Singular values and vectors of an upper bidiagonal matrix by implicit QR iteration with zero shifts where a shift
 * would cost relative accuracy: LAPACK's dbdsqr.
 *
 * <p>A sweep chases a bulge down the diagonal, or up if the larger elements are at the bottom. An upward sweep is a
 * downward one on the matrix read backwards, in which left and right change places, so one sweep with a direction
 * serves both.
 *
 * <p>Source: J. Demmel, W. Kahan, "Accurate singular values of bidiagonal matrices", SIAM J. Sci. Stat. Comput. 11
 * (1990).
 */
final class BidiagonalSvd {

    /** How close to convergence an off-diagonal element counts as zero: EPSILON^(-1/8) EPSILON. */
    private static final double TOLERANCE = 98.70149282610821 * Matrices.EPSILON;

    private static final int MAX_SWEEPS_A_VALUE = 6;

    private static final int DOWN = 1;
    private static final int UP = -1;

    private final double[] d;
    private final double[] e;
    private final double[][] left;
    private final double[][] right;
    private final double threshold;

    /** The block that the sweeps work on: from top to bottom, in the given direction. */
    private int top;
    private int bottom;
    private int direction;

    private BidiagonalSvd(double[] d, double[] e, double[][] left, double[][] right) {
        this.d = d;
        this.e = e;
        this.left = left;
        this.right = right;
        int n = d.length;
        threshold = Math.max(TOLERANCE * smallestValueEstimate(d, e),
                MAX_SWEEPS_A_VALUE * (n * (n * Matrices.SAFE_MIN)));
    }

    /**
     * Replaces the diagonal by the singular values, none negative, in no order, and multiplies the vectors by the
     * rotations.
     *
     * @param d     the diagonal
     * @param e     what stands above it, zero on return
     * @param left  a left vector a row
     * @param right a right vector a row
     * @throws LinearAlgebraException if it does not converge
     */
    static void diagonalise(double[] d, double[] e, double[][] left, double[][] right) {
        new BidiagonalSvd(d, e, left, right).diagonalise();
    }

    private static double smallestValueEstimate(double[] d, double[] e) {
        double mu = Math.abs(d[0]);
        double smallest = mu;
        for (int i = 1; i < d.length && smallest != 0; i++) {
            mu = Math.abs(d[i]) * (mu / (mu + Math.abs(e[i - 1])));
            smallest = Math.min(smallest, mu);
        }
        return smallest / Math.sqrt(d.length);
    }

    private void diagonalise() {
        int n = d.length;
        long rotationsLeft = (long) MAX_SWEEPS_A_VALUE * n * n;
        int last = n - 1;
        int previousTop = -1;
        int previousBottom = -1;
        while (last > 0) {
            if (rotationsLeft <= 0) {
                throw new LinearAlgebraException("singular values of a matrix of order " + n + " did not converge");
            }
            int split = split(last);
            if (split == last) {
                last--;
                continue;
            }
            if (split == last - 1) {
                solvePair(split);
                last -= 2;
                continue;
            }
            top = split;
            bottom = last;
            if (top > previousBottom || bottom < previousTop) {
                direction = Math.abs(d[top]) >= Math.abs(d[bottom]) ? DOWN : UP;
            }
            double smallest = deflate();
            if (smallest < 0) {
                continue;
            }
            previousTop = top;
            previousBottom = bottom;
            rotationsLeft -= bottom - top;
            sweep(shift(smallest));
        }
        makePositive();
    }

    /** The first row of the unreduced block that ends in a row; cuts the element above the block. */
    private int split(int last) {
        for (int i = last - 1; i >= 0; i--) {
            if (Math.abs(e[i]) <= threshold) {
                e[i] = 0;
                return i + 1;
            }
        }
        return 0;
    }

    private void solvePair(int first) {
        TriangularSvd2 pair = TriangularSvd2.of(d[first], e[first], d[first + 1]);
        d[first] = pair.max();
        e[first] = 0;
        d[first + 1] = pair.min();
        pair.right().apply(right[first], right[first + 1]);
        pair.left().apply(left[first], left[first + 1]);
    }

    private int start() {
        return direction == DOWN ? top : bottom;
    }

    private int end() {
        return direction == DOWN ? bottom : top;
    }

    /** The index in e of the element between a row and the next one in the sweep's direction. */
    private int ahead(int row) {
        return direction == DOWN ? row : row - 1;
    }

    /** Cuts the block at an element that counts as zero; else a lower bound of the smallest value, -1 if it has cut. */
    private double deflate() {
        int atEnd = ahead(end() - direction);
        if (Math.abs(e[atEnd]) <= TOLERANCE * Math.abs(d[end()])) {
            e[atEnd] = 0;
            return -1;
        }
        double mu = Math.abs(d[start()]);
        double smallest = mu;
        for (int i = start(); i != end(); i += direction) {
            double off = Math.abs(e[ahead(i)]);
            if (off <= TOLERANCE * mu) {
                e[ahead(i)] = 0;
                return -1;
            }
            mu = Math.abs(d[i + direction]) * (mu / (mu + off));
            smallest = Math.min(smallest, mu);
        }
        return smallest;
    }

    private double shift(double smallest) {
        double largest = Math.abs(d[bottom]);
        for (int i = top; i < bottom; i++) {
            largest = Math.max(largest, Math.max(Math.abs(d[i]), Math.abs(e[i])));
        }
        if (d.length * TOLERANCE * (smallest / largest) <= Math.max(Matrices.EPSILON, 0.01 * TOLERANCE)) {
            return 0;
        }
        int end = end();
        int beforeEnd = end - direction;
        int upper = Math.min(end, beforeEnd);
        double shift = TriangularSvd2.smallerValue(d[upper], e[upper], d[upper + 1]);
        double first = Math.abs(d[start()]);
        double ratio = shift / first;
        return first > 0 && ratio * ratio < Matrices.EPSILON ? 0 : shift;
    }

    private void sweep(double shift) {
        // Downwards the first rotation of each pair is the right vectors', upwards the left ones'.
        double[][] first = direction == DOWN ? right : left;
        double[][] second = direction == DOWN ? left : right;
        if (shift == 0) {
            sweepWithoutShift(first, second);
        } else {
            sweepWithShift(shift, first, second);
        }
        int atEnd = ahead(end() - direction);
        if (Math.abs(e[atEnd]) <= threshold) {
            e[atEnd] = 0;
        }
    }

    private void sweepWithoutShift(double[][] first, double[][] second) {
        double cosine = 1;
        PlaneRotation old = new PlaneRotation(1, 0, 0);
        for (int i = start(); i != end(); i += direction) {
            int next = i + direction;
            PlaneRotation rotation = PlaneRotation.annihilating(d[i] * cosine, e[ahead(i)]);
            if (i != start()) {
                e[ahead(i - direction)] = old.s() * rotation.r();
            }
            old = PlaneRotation.annihilating(old.c() * rotation.r(), d[next] * rotation.s());
            d[i] = old.r();
            cosine = rotation.c();
            rotation.apply(first[i], first[next]);
            old.apply(second[i], second[next]);
        }
        double h = d[end()] * cosine;
        d[end()] = h * old.c();
        e[ahead(end() - direction)] = h * old.s();
    }

    private void sweepWithShift(double shift, double[][] first, double[][] second) {
        double start = d[start()];
        double f = (Math.abs(start) - shift) * (Math.copySign(1, start) + shift / start);
        double g = e[ahead(start())];
        for (int i = start(); i != end(); i += direction) {
            int next = i + direction;
            int off = ahead(i);
            PlaneRotation one = PlaneRotation.annihilating(f, g);
            if (i != start()) {
                e[ahead(i - direction)] = one.r();
            }
            f = one.c() * d[i] + one.s() * e[off];
            e[off] = one.c() * e[off] - one.s() * d[i];
            g = one.s() * d[next];
            d[next] = one.c() * d[next];
            PlaneRotation two = PlaneRotation.annihilating(f, g);
            d[i] = two.r();
            f = two.c() * e[off] + two.s() * d[next];
            d[next] = two.c() * d[next] - two.s() * e[off];
            if (next != end()) {
                int offNext = ahead(next);
                g = two.s() * e[offNext];
                e[offNext] = two.c() * e[offNext];
            }
            one.apply(first[i], first[next]);
            two.apply(second[i], second[next]);
        }
        e[ahead(end() - direction)] = f;
    }

    private void makePositive() {
        for (int i = 0; i < d.length; i++) {
            if (d[i] < 0) {
                Matrices.multiply(right[i], -1);
            }
            d[i] = Math.abs(d[i]);
        }
    }
}
