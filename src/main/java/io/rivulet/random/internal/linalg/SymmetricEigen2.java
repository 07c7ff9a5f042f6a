package io.rivulet.random.internal.linalg;

/**
 * Eigenvalues and vectors of the symmetric matrix [a b; b c]: LAPACK's dlaev2.
 *
 * @param larger   the eigenvalue of larger magnitude
 * @param smaller  the other one
 * @param rotation its cosine and sine are the larger value's unit eigenvector
 */
record SymmetricEigen2(double larger, double smaller, PlaneRotation rotation) {

    static SymmetricEigen2 of(double a, double b, double c) {
        double sum = a + c;
        double difference = a - c;
        double twice = b + b;
        double root = root(Math.abs(difference), Math.abs(twice));

        double larger = 0.5 * (sum < 0 ? sum - root : sum + root);
        double smaller = -0.5 * root;
        if (sum != 0) {
            boolean firstLarger = Math.abs(a) > Math.abs(c);
            // The order of operations guards against overflow and cancellation.
            smaller = (firstLarger ? a : c) / larger * (firstLarger ? c : a) - b / larger * b;
        }
        PlaneRotation rotation = vector(difference + (difference >= 0 ? root : -root), twice);
        if ((sum >= 0) == (difference >= 0)) {
            rotation = new PlaneRotation(-rotation.s(), rotation.c(), 0);
        }
        return new SymmetricEigen2(larger, smaller, rotation);
    }

    private static double root(double difference, double twice) {
        if (difference == twice) {
            return twice * Math.sqrt(2);
        }
        double larger = Math.max(difference, twice);
        double ratio = Math.min(difference, twice) / larger;
        return larger * Math.sqrt(1 + ratio * ratio);
    }

    private static PlaneRotation vector(double p, double twice) {
        if (Math.abs(p) > Math.abs(twice)) {
            double cotangent = -twice / p;
            double sine = 1 / Math.sqrt(1 + cotangent * cotangent);
            return new PlaneRotation(cotangent * sine, sine, 0);
        }
        if (twice == 0) {
            return new PlaneRotation(1, 0, 0);
        }
        double tangent = -p / twice;
        double cosine = 1 / Math.sqrt(1 + tangent * tangent);
        return new PlaneRotation(cosine, tangent * cosine, 0);
    }
}
