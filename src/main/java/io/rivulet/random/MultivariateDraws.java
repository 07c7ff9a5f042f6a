package io.rivulet.random;

/**
 * NumPy's multivariate distributions by their NumPy names; {@link Generator} inherits them. A sized method returns a row a
 * variate. Each method only makes the distribution, whose class documents it, and draws from it.
 */
abstract class MultivariateDraws extends DiscreteDraws {

    MultivariateDraws(BitGenerator bitGenerator) {
        super(bitGenerator);
    }
}
