package io.rivulet.random.internal;

import io.rivulet.random.DType;
import java.math.BigInteger;

/** Refuses bounds of integers, by the names that the caller's parameters have. */
public final class IntegerBounds {

    private IntegerBounds() {
    }

    /**
     * Checks that bounds make a range of the type.
     *
     * @param lowName  what the lower bound is called, for instance {@code low[3]}
     * @param highName what the upper bound is called
     * @param low      the smallest value
     * @param high     the upper bound
     * @param dtype    the type
     * @param endpoint whether {@code high} itself belongs to the range
     * @return the largest value
     * @throws IllegalArgumentException if a bound does not fit the type, or the range is empty
     */
    public static BigInteger check(
            String lowName, String highName, BigInteger low, BigInteger high, DType<?> dtype, boolean endpoint) {
        BigInteger last = endpoint ? high : high.subtract(BigInteger.ONE);
        if (low.compareTo(dtype.min()) < 0 || low.compareTo(dtype.max()) > 0) {
            throw outside(lowName, dtype, low);
        }
        if (last.compareTo(dtype.max()) > 0 || low.compareTo(last) > 0) {
            throw new IllegalArgumentException(highName + " must be " + (endpoint ? ">= " : "> ") + low + " and at most "
                + (endpoint ? dtype.max() : dtype.max().add(BigInteger.ONE)) + " for " + dtype + ", was " + high);
        }
        return last;
    }

    /**
     * What is thrown for a number that the type does not have.
     *
     * @param name  what it is called
     * @param dtype the type
     * @param value the number, as it is to be shown
     * @return the exception
     */
    public static IllegalArgumentException outside(String name, DType<?> dtype, Object value) {
        return new IllegalArgumentException(
            name + " must be in [" + dtype.min() + ", " + dtype.max() + "] for " + dtype + ", was " + value);
    }
}
