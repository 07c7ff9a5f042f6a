package io.rivulet.random;

import java.util.Objects;

/**
 * Options of {@code choice}, as NumPy's keyword arguments. Without any, choosing is with replacement, uniform, along the
 * first axis.
 *
 * <pre>{@code
 * rng.choice(100, 10, Choice.WITHOUT_REPLACEMENT);
 * rng.choice(names, 3, Choice.WITHOUT_REPLACEMENT, Choice.p(0.5, 0.3, 0.1, 0.1));
 * }</pre>
 *
 * <p>Of two options that contradict each other, the later one counts.
 *
 * <p><b>Thread safety.</b> Immutable.
 */
public abstract class Choice {

    /** {@code replace=False}: no element is chosen twice. */
    public static final Choice WITHOUT_REPLACEMENT = new Choice() {
        @Override
        void applyTo(ChoicePlan plan) {
            plan.replace = false;
        }
    };

    /**
     * {@code shuffle=False}: chosen without replacement, the elements may come in any order, which is cheaper. The order is
     * then not random.
     */
    public static final Choice UNSHUFFLED = new Choice() {
        @Override
        void applyTo(ChoicePlan plan) {
            plan.shuffle = false;
        }
    };

    private Choice() {
    }

    /**
     * {@code p=…}: the probability of each element.
     *
     * @param p as many as there are elements, each {@code >= 0}, with sum 1 to within 1.5e-8; copied
     * @return the option
     */
    public static Choice p(double... p) {
        double[] copy = Objects.requireNonNull(p, "p").clone();
        return new Choice() {
            @Override
            void applyTo(ChoicePlan plan) {
                plan.p = copy;
            }
        };
    }

    /**
     * {@code axis=…}: what of a two-dimensional array is chosen.
     *
     * @param axis 0 for rows, 1 for columns
     * @return the option
     * @throws IllegalArgumentException if {@code axis} is neither
     */
    public static Choice axis(int axis) {
        Checks.axis(axis);
        return new Choice() {
            @Override
            void applyTo(ChoicePlan plan) {
                plan.axis = axis;
            }
        };
    }

    abstract void applyTo(ChoicePlan plan);
}
