package io.rivulet.random.internal.linalg;

/**
 * Singular values and vectors of the triangular matrix [f g; 0 h], nearly to the last digit: LAPACK's dlasv2, and dlas2
 * for the smaller value alone.
 *
 * <p>{@code [csl snl; -snl csl] [f g; 0 h] [csr -snr; snr csr] = [max 0; 0 min]}. Both values carry signs.
 *
 * @param max   the value of larger magnitude
 * @param min   the value of smaller magnitude
 * @param left  the rotation of the left vectors
 * @param right the rotation of the right vectors
 */
record TriangularSvd2(double max, double min, PlaneRotation left, PlaneRotation right) {

    static TriangularSvd2 of(double f, double g, double h) {
        boolean swap = Math.abs(h) > Math.abs(f);
        double first = swap ? h : f;
        double second = swap ? f : h;
        Ordered ordered = Ordered.of(first, g, second);
        double csl = swap ? ordered.sinRight : ordered.cosLeft;
        double snl = swap ? ordered.cosRight : ordered.sinLeft;
        double csr = swap ? ordered.sinLeft : ordered.cosRight;
        double snr = swap ? ordered.cosLeft : ordered.sinRight;

        // The element of largest magnitude tells the sign of the larger value most reliably.
        double sign;
        if (Math.abs(g) > Math.abs(first)) {
            sign = signs(snr, csl, g);
        } else if (swap) {
            sign = signs(snr, snl, h);
        } else {
            sign = signs(csr, csl, f);
        }
        return new TriangularSvd2(Math.copySign(ordered.max, sign), Math.copySign(ordered.min, signs(sign, f, h)),
                new PlaneRotation(csl, snl, 0), new PlaneRotation(csr, snr, 0));
    }

    private static double signs(double a, double b, double c) {
        return Math.copySign(1, a) * Math.copySign(1, b) * Math.copySign(1, c);
    }

    /** The problem for |f| >= |h|, signs of the values apart. */
    private record Ordered(double max, double min, double cosLeft, double sinLeft, double cosRight, double sinRight) {

        static Ordered of(double f, double g, double h) {
            double absF = Math.abs(f);
            double absG = Math.abs(g);
            double absH = Math.abs(h);
            if (absG == 0) {
                return new Ordered(absF, absH, 1, 0, 1, 0);
            }
            if (absG > absF && absF / absG < Matrices.EPSILON) {
                double min = absH > 1 ? absF / (absG / absH) : absF / absG * absH;
                return new Ordered(absG, min, 1, h / g, f / g, 1);
            }
            return general(f, g, h);
        }

        private static Ordered general(double f, double g, double h) {
            double absF = Math.abs(f);
            double absH = Math.abs(h);
            double difference = absF - absH;
            double l = difference == absF ? 1 : difference / absF;
            double m = g / f;
            double mm = m * m;
            double t = 2 - l;
            double s = Math.sqrt(t * t + mm);
            double r = l == 0 ? Math.abs(m) : Math.sqrt(l * l + mm);
            double a = 0.5 * (s + r);

            double tangent;
            if (mm != 0) {
                tangent = (m / (s + t) + m / (r + l)) * (1 + a);
            } else if (l == 0) {
                tangent = Math.copySign(2, f) * Math.copySign(1, g);
            } else {
                tangent = g / Math.copySign(difference, f) + m / t;
            }
            double length = Math.sqrt(tangent * tangent + 4);
            double cosRight = 2 / length;
            double sinRight = tangent / length;
            return new Ordered(absF * a, absH / a, (cosRight + sinRight * m) / a, h / f * sinRight / a, cosRight,
                    sinRight);
        }
    }

    /** The smaller singular value. */
    static double smallerValue(double f, double g, double h) {
        double absG = Math.abs(g);
        double smaller = Math.min(Math.abs(f), Math.abs(h));
        double larger = Math.max(Math.abs(f), Math.abs(h));
        if (smaller == 0) {
            return 0;
        }
        double as = 1 + smaller / larger;
        double at = (larger - smaller) / larger;
        if (absG < larger) {
            double au = absG / larger * (absG / larger);
            return smaller * (2 / (Math.sqrt(as * as + au) + Math.sqrt(at * at + au)));
        }
        double au = larger / absG;
        if (au == 0) {
            return smaller * larger / absG;
        }
        double c = 1 / (Math.sqrt(1 + as * au * (as * au)) + Math.sqrt(1 + at * au * (at * au)));
        double half = smaller * c * au;
        return half + half;
    }
}
