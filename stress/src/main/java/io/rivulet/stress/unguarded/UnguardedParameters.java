package io.rivulet.stress.unguarded;

import io.rivulet.random.Generator;

/** A weighted choice that reads the caller's array twice: once to validate it, once to use it. */
public final class UnguardedParameters {

    private UnguardedParameters() {
    }

    /**
     * @param rng where to draw from
     * @param p   probabilities with sum 1; neither copied nor guarded
     * @param n   how many are chosen
     * @return their sum, or -1 where the probabilities did not reach
     * @throws IllegalArgumentException if they are negative or have another sum
     */
    public static long choice(Generator rng, double[] p, int n) {
        double sum = 0;
        for (double probability : p) {
            if (probability < 0) {
                throw new IllegalArgumentException("p must be >= 0, was " + probability);
            }
            sum += probability;
        }
        if (sum != 1) {
            throw new IllegalArgumentException("p must have the sum 1, had " + sum);
        }
        return rng.atomically(r -> {
            long total = 0;
            for (int i = 0; i < n; i++) {
                int chosen = index(p, r.random());
                if (chosen < 0) {
                    return -1L;
                }
                total += chosen;
            }
            return total;
        });
    }

    private static int index(double[] p, double u) {
        double left = u;
        for (int i = 0; i < p.length; i++) {
            left -= p[i];
            if (left < 0) {
                return i;
            }
        }
        return -1;
    }
}
