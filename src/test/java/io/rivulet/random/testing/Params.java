package io.rivulet.random.testing;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/** The parameters of one call: doubles, integers, strings and arrays of numbers, exact on both sides. */
public final class Params {

    private final List<Object> values;

    private Params(List<Object> values) {
        this.values = values;
    }

    /** Doubles, floats, integers of any kind, strings, {@code double[]} and {@code long[]}. */
    public static Params of(Object... values) {
        List<Object> exact = new ArrayList<>();
        for (Object value : values) {
            if (value instanceof Integer integer) {
                exact.add(integer.longValue());
            } else if (value instanceof Float real) {
                exact.add(real.doubleValue());
            } else if (value instanceof Double || value instanceof Long || value instanceof BigInteger
                || value instanceof String || value instanceof double[] || value instanceof long[]) {
                exact.add(value);
            } else {
                throw new IllegalArgumentException("no parameter can be a " + value.getClass());
            }
        }
        return new Params(exact);
    }

    /** The double at an index; an integer is converted. */
    public double d(int index) {
        return ((Number) values.get(index)).doubleValue();
    }

    /** The integer at an index. */
    public long l(int index) {
        return (Long) values.get(index);
    }

    /** The integer of any size at an index. */
    public BigInteger big(int index) {
        Object value = values.get(index);
        return value instanceof BigInteger big ? big : BigInteger.valueOf((Long) value);
    }

    /** The string at an index. */
    public String text(int index) {
        return (String) values.get(index);
    }

    /** A copy of the array of doubles at an index. */
    public double[] doubles(int index) {
        return ((double[]) values.get(index)).clone();
    }

    /** A copy of the array of integers at an index. */
    public long[] longs(int index) {
        return ((long[]) values.get(index)).clone();
    }

    /** The call with {@code $0}, {@code $1}, … replaced by Python expressions for the parameters. */
    String insertInto(String template) {
        String call = template;
        for (int i = 0; i < values.size(); i++) {
            call = call.replace("$" + i, python(values.get(i)));
        }
        return call;
    }

    private static String python(Object value) {
        if (value instanceof Double real) {
            return NumPyOracle.hex(real);
        }
        if (value instanceof double[] array) {
            return Arrays.stream(array).mapToObj(NumPyOracle::hex)
                .collect(Collectors.joining(", ", "np.array([", "], dtype=np.float64)"));
        }
        if (value instanceof long[] array) {
            return "np.array(" + Arrays.toString(array) + ", dtype=np.int64)";
        }
        return value instanceof String ? "'" + value + "'" : value.toString();
    }

    /** As golden files write them: doubles in hexadecimal, arrays in brackets, semicolons between. */
    @Override
    public String toString() {
        return values.stream().map(Params::show).collect(Collectors.joining(";"));
    }

    private static String show(Object value) {
        if (value instanceof Double real) {
            return Double.toHexString(real);
        }
        if (value instanceof double[] array) {
            return Arrays.stream(array).mapToObj(Double::toHexString).collect(Collectors.joining(",", "[", "]"));
        }
        return value instanceof long[] array ? Arrays.toString(array).replace(" ", "") : value.toString();
    }

    // ------------------------------------------------------------------------------------------- random parameters

    /** A positive double whose logarithm is uniform: every order of magnitude counts the same. */
    public static double logUniform(SplittableRandom random, double low, double high) {
        return Math.min(high, Math.max(low, low * Math.exp(random.nextDouble() * Math.log(high / low))));
    }

    /** An integer whose logarithm is roughly uniform, from 0 on. */
    public static long logUniformLong(SplittableRandom random, long high) {
        return Math.min(high, (long) Math.expm1(random.nextDouble() * Math.log1p(high)));
    }

    /** A double of either sign over several orders of magnitude, sometimes 0. */
    public static double anyDouble(SplittableRandom random) {
        return random.nextInt(8) == 0 ? 0 : (random.nextBoolean() ? 1 : -1) * logUniform(random, 1e-6, 1e9);
    }

    /** One of the values. */
    public static double oneOf(SplittableRandom random, double... values) {
        return values[random.nextInt(values.length)];
    }

    /** So many probabilities with sum 1, some of them 0 if there are more than two. */
    public static double[] probabilities(SplittableRandom random, int count) {
        double[] p = new double[count];
        double sum = 0;
        for (int i = 0; i < count; i++) {
            p[i] = i >= 2 && random.nextInt(5) == 0 ? 0 : logUniform(random, 1e-3, 1);
            sum += p[i];
        }
        for (int i = 0; i < count; i++) {
            p[i] /= sum;
        }
        return p;
    }
}
