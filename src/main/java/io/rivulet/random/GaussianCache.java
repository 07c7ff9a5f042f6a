package io.rivulet.random;

import io.rivulet.random.internal.elementary.Log;

/**
 * NumPy's {@code legacy_gauss}: G. Marsaglia's polar method, which makes normal variates in pairs; the second of a pair
 * waits here. It belongs to one {@link RandomState} and is guarded by the lock of the stream that the pair came from.
 *
 * <p>Sources: G. Marsaglia, T. A. Bray, "A convenient method for generating normal variables", SIAM Review 6 (1964);
 * NumPy's {@code legacy-distributions.c}.
 */
final class GaussianCache {

    private boolean present;

    /** As in NumPy 0 after use, but any number that a restored state had, since it is part of the published state. */
    private double value;

    double next(WordSource bits) {
        bits.leaveGaussian(this);
        if (present) {
            double kept = value;
            present = false;
            value = 0;
            return kept;
        }
        double x1;
        double x2;
        double squares;
        do {
            x1 = 2 * bits.nextDouble() - 1;
            x2 = 2 * bits.nextDouble() - 1;
            squares = x1 * x1 + x2 * x2;
        } while (squares >= 1 || squares == 0);
        double factor = Math.sqrt(-2 * Log.log(squares) / squares);
        value = factor * x1;
        present = true;
        return factor * x2;
    }

    boolean isPresent() {
        return present;
    }

    double value() {
        return value;
    }

    void set(WordSource bits, boolean newPresent, double newValue) {
        bits.leaveGaussian(this);
        present = newPresent;
        value = newValue;
    }

    // ------------------------------------------------------------------------------------------- rolling back

    /** This cache's content put before the contents already saved, unless it is among them. */
    Content saveTo(Content saved) {
        return Content.has(saved, this) ? saved : new Content(this, present, value, saved);
    }

    /** What stood in a cache when a transaction first touched it: a list, one entry a cache. */
    record Content(GaussianCache cache, boolean present, double value, Content next) {

        private static boolean has(Content saved, GaussianCache cache) {
            Content content = saved;
            while (content != null && content.cache != cache) {
                content = content.next;
            }
            return content != null;
        }

        static void restore(Content saved) {
            for (Content content = saved; content != null; content = content.next) {
                content.cache.present = content.present;
                content.cache.value = content.value;
            }
        }

        /** What to restore for an outer transaction, after one within it has been kept. */
        static Content merge(Content outer, Content inner) {
            Content merged = outer;
            for (Content content = inner; content != null; content = content.next) {
                if (!has(merged, content.cache)) {
                    merged = new Content(content.cache, content.present, content.value, merged);
                }
            }
            return merged;
        }
    }
}
