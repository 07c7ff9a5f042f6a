package io.rivulet.random.internal.linalg;

/**
 * A rotation of a plane, (x, y) to (c x + s y, c y - s x).
 *
 * <p>{@link #annihilating} makes it as LAPACK's dlartg does from release 3.10 on: c is never negative, and r takes f's
 * sign. Earlier releases chose the signs otherwise, which turns vectors of two random matrices in five around.
 *
 * <p>Source: E. Anderson, "Algorithm 978: Safe scaling in the level 1 BLAS", ACM Trans. Math. Softw. 44 (2017).
 *
 * @param c the cosine
 * @param s the sine
 * @param r what f becomes; 0 where the rotation was not made from a vector
 */
record PlaneRotation(double c, double s, double r) {

    private static final double SMALL = 0x1p-511;
    private static final double LARGE = 0x1.6a09e667f3bcdp510;
    private static final double SAFE_MAX = 1 / Matrices.SAFE_MIN;

    /** The rotation of (f, g) to (r, 0). */
    static PlaneRotation annihilating(double f, double g) {
        if (g == 0) {
            return new PlaneRotation(1, 0, f);
        }
        double absF = Math.abs(f);
        double absG = Math.abs(g);
        if (f == 0) {
            return new PlaneRotation(0, Math.copySign(1, g), absG);
        }
        if (absF > SMALL && absF < LARGE && absG > SMALL && absG < LARGE) {
            return scaled(f, g, 1);
        }
        double scale = Math.min(SAFE_MAX, Math.max(Matrices.SAFE_MIN, Math.max(absF, absG)));
        return scaled(f / scale, g / scale, scale);
    }

    private static PlaneRotation scaled(double f, double g, double scale) {
        double d = Math.sqrt(f * f + g * g);
        double r = Math.copySign(d, f);
        return new PlaneRotation(Math.abs(f) / d, g / r, r * scale);
    }

    /** Rotates two vectors, element by element. */
    void apply(double[] x, double[] y) {
        if (s == 0 && c == 1) {
            return;
        }
        for (int i = 0; i < x.length; i++) {
            double rotated = c * x[i] + s * y[i];
            y[i] = c * y[i] - s * x[i];
            x[i] = rotated;
        }
    }
}
