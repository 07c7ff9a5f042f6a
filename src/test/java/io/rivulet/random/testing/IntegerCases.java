package io.rivulet.random.testing;

import io.rivulet.random.DType;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** {@code integers} for the nine types, with bounds for all and for each element, and {@code bytes}. */
final class IntegerCases {

    private IntegerCases() {
    }

    static List<MethodCase> all() {
        List<MethodCase> cases = new ArrayList<>();
        for (DType<?> dtype : DType.values()) {
            MethodCase integers = MethodCase.of("integers_" + dtype,
                "rng.integers($0, $1, n, dtype=np." + dtype + ", endpoint=True)",
                (rng, p, n) -> rng.integers(p.big(0), p.big(1), n, dtype, true));
            for (BigInteger[] range : ranges(dtype)) {
                integers.golden(range[0], range[1]);
            }
            cases.add(integers.random(r -> {
                BigInteger[] range = range(r, dtype);
                return Params.of(range[0], range[1]);
            }));
            cases.add(each(dtype));
        }
        cases.add(MethodCase.of("integers", "rng.integers($0, $1, n)",
                (rng, p, n) -> rng.integers(p.l(0), p.l(1), n))
            .golden(0, 10).golden(-5, 5).golden(0, 1L << 32).golden(0, (1L << 32) + 1)
            .golden(0, (1L << 62) + 1).golden(Long.MIN_VALUE, Long.MAX_VALUE));
        cases.add(MethodCase.of("bytes", "rng.bytes(n)", (rng, p, n) -> rng.bytes(n)).golden());
        cases.add(MethodCase.of("bytes_odd", "rng.bytes(n + $0)", (rng, p, n) -> rng.bytes(n + (int) p.l(0)))
            .golden(1).golden(2).golden(3).random(r -> Params.of(r.nextInt(9))));
        return cases;
    }

    /** Bounds for each element. They are worked out from two numbers, so that the golden file need not list them. */
    private static MethodCase each(DType<?> dtype) {
        String bounds = "bounds(np." + dtype + ", $0, $1, n)";
        return MethodCase.of("integers_each_" + dtype,
                "rng.integers(*" + bounds + ", dtype=np." + dtype + ", endpoint=True)",
                (rng, p, n) -> {
                    long[] low = new long[n];
                    long[] high = new long[n];
                    for (int i = 0; i < n; i++) {
                        low[i] = dtype.isSigned() ? -(i * p.l(0) % 50) : i * p.l(0) % 2;
                        high[i] = dtype == DType.BOOL ? 1 : low[i] + i * p.l(1) % 77;
                    }
                    return rng.integers(low, high, dtype, true);
                })
            .golden(1, 1).golden(3, 7).random(r -> Params.of(r.nextInt(1000), r.nextInt(1000)));
    }

    /** The whole type, one value, and widths at which the kernels change or reject often. */
    private static List<BigInteger[]> ranges(DType<?> dtype) {
        BigInteger min = dtype.min();
        BigInteger max = dtype.max();
        List<BigInteger[]> ranges = new ArrayList<>();
        ranges.add(new BigInteger[] {min, max});
        ranges.add(new BigInteger[] {max, max});
        if (dtype.bits() > 1) {
            ranges.add(new BigInteger[] {min.add(BigInteger.ONE), max});
            BigInteger half = BigInteger.ONE.shiftLeft(dtype.bits() - 1);
            ranges.add(new BigInteger[] {min, min.add(half)});
            ranges.add(new BigInteger[] {max.subtract(BigInteger.valueOf(99)), max});
        }
        if (dtype.bits() == Long.SIZE) {
            BigInteger full = BigInteger.valueOf(0xFFFF_FFFFL);
            ranges.add(new BigInteger[] {min, min.add(full)});
            ranges.add(new BigInteger[] {min, min.add(full).subtract(BigInteger.ONE)});
            ranges.add(new BigInteger[] {min, min.add(full).add(BigInteger.ONE)});
        }
        return ranges;
    }

    private static BigInteger[] range(SplittableRandom r, DType<?> dtype) {
        BigInteger span = dtype.max().subtract(dtype.min());
        BigInteger width = big(r).shiftRight(Long.SIZE - r.nextInt(dtype.bits() + 1)).min(span);
        BigInteger room = span.subtract(width);
        BigInteger low = dtype.min().add(big(r).mod(room.add(BigInteger.ONE)));
        return new BigInteger[] {low, low.add(width)};
    }

    private static BigInteger big(SplittableRandom r) {
        return new BigInteger(Long.toUnsignedString(r.nextLong()));
    }
}
