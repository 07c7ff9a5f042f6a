package io.rivulet.random;

/**
 * NumPy's discrete distributions by their NumPy names; {@link Generator} inherits them. Each method only makes the
 * distribution, whose class documents it, and draws from it.
 */
abstract class DiscreteDraws extends ContinuousDraws {

    DiscreteDraws(BitGenerator bitGenerator) {
        super(bitGenerator);
    }
}
