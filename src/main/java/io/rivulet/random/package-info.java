/**
 * What users import: the generators, the bit generators behind them, and the seed sequence.
 *
 * <p><b>Errors.</b> Whatever a method throws, stream and state are as they were before the call. Methods say where they
 * differ from this:
 * <ul>
 * <li>{@link IllegalArgumentException}: the argument is not allowed. The message names the parameter, with the index if
 * it is about an element of an array, the value, and the rule:
 * {@code high[1] must be > 9 and at most 256 for uint8, was 3}.
 * <li>{@link NullPointerException}: an argument, or an element of one, is null. The message is the parameter's name. No
 * parameter takes null unless its description says so.
 * <li>{@link UnsupportedOperationException}: this generator cannot do it, for instance spawn without a seed sequence.
 * <li>{@link ArithmeticException}: a covariance matrix has a decomposition that does not converge.
 * <li>{@link IllegalStateException}: a seed sequence would have spawned 2<sup>32</sup> children or more, or the global
 * bit generator was to be replaced from inside an atomic step of its own.
 * </ul>
 */
package io.rivulet.random;
