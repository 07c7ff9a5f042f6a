/**
 * The distributions: one immutable value class each, its parameters checked once in the constructor.
 *
 * <p><b>Errors.</b> A constructor throws {@link IllegalArgumentException} for a parameter that is not allowed, with its
 * name, its value and the rule in the message, and {@link NullPointerException} for null, with the parameter's name for
 * a message; {@link io.rivulet.random.distribution.MultivariateNormal}'s also {@link ArithmeticException} if a
 * decomposition does not converge. What draws, {@code sample} and {@code fill}, is called by a generator that has
 * checked its arguments, and does not check them again.
 */
package io.rivulet.random.distribution;
