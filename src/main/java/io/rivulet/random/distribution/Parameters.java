package io.rivulet.random.distribution;

/**
 * NumPy's parameter constraints, with messages that name the parameter, its value and the rule. Each returns the value it
 * was given.
 */
final class Parameters {

    private Parameters() {
    }

    /** For rules whose wording is worked out. */
    static IllegalArgumentException refuse(String name, String rule, Object value) {
        return new IllegalArgumentException(name + " must be " + rule + ", was " + value);
    }

    /** NumPy's NON_NEGATIVE: negative zero is refused, NaN passes. */
    static double nonNegative(String name, double value) {
        if (!Double.isNaN(value) && Double.doubleToRawLongBits(value) < 0) {
            throw refuse(name, ">= 0", value);
        }
        return value;
    }

    /** NumPy's NON_NEGATIVE for floats: negative zero is refused, NaN passes. */
    static float nonNegative(String name, float value) {
        if (!Float.isNaN(value) && Float.floatToRawIntBits(value) < 0) {
            throw refuse(name, ">= 0", value);
        }
        return value;
    }

    /** NumPy's POSITIVE: NaN passes. */
    static double positive(String name, double value) {
        if (value <= 0) {
            throw refuse(name, "> 0", value);
        }
        return value;
    }

    /** NumPy's POSITIVE_NOT_NAN. */
    static double positiveNotNaN(String name, double value) {
        if (!(value > 0)) {
            throw refuse(name, "> 0", value);
        }
        return value;
    }

    /** NumPy's BOUNDED_0_1: in [0, 1]. */
    static double probability(String name, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw refuse(name, "in [0, 1]", value);
        }
        return value;
    }

    /** NumPy's BOUNDED_GT_0_1: in (0, 1]. */
    static double positiveProbability(String name, double value) {
        if (!(value > 0 && value <= 1)) {
            throw refuse(name, "in (0, 1]", value);
        }
        return value;
    }

    /** NumPy's BOUNDED_LT_0_1: in [0, 1). */
    static double probabilityBelowOne(String name, double value) {
        if (!(value >= 0 && value < 1)) {
            throw refuse(name, "in [0, 1)", value);
        }
        return value;
    }

    /** NumPy's GT_1. */
    static double aboveOne(String name, double value) {
        if (!(value > 1)) {
            throw refuse(name, "> 1", value);
        }
        return value;
    }

    /** NumPy's NON_NEGATIVE for integers. */
    static long nonNegative(String name, long value) {
        if (value < 0) {
            throw refuse(name, ">= 0", value);
        }
        return value;
    }

    /** As {@link #require(boolean, String, String, Object)}, without boxing a value that passes. */
    static void require(boolean holds, String name, String rule, double value) {
        if (!holds) {
            throw refuse(name, rule, value);
        }
    }

    /** As {@link #require(boolean, String, String, Object)}, without boxing a value that passes. */
    static void require(boolean holds, String name, String rule, long value) {
        if (!holds) {
            throw refuse(name, rule, value);
        }
    }

    /** For rules that concern one distribution only. */
    static void require(boolean holds, String name, String rule, Object value) {
        if (!holds) {
            throw refuse(name, rule, value);
        }
    }
}
