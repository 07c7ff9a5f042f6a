package io.rivulet.random.testing;

import io.rivulet.random.Choice;
import io.rivulet.random.DType;
import io.rivulet.random.Generator;
import io.rivulet.random.distribution.StandardExponential.Method;
import java.lang.reflect.Array;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Long programs of mixed draws on one generator: the Java side of {@code stream_program.py}, which describes them.
 */
public final class StreamProgram {

    private static final int SMALLEST = 8;

    private static final Map<String, Operation> OPERATIONS = operations();

    private long state;

    private StreamProgram(long seed) {
        this.state = seed;
    }

    @FunctionalInterface
    private interface Operation {
        Object draw(Generator rng, StreamProgram pick, int n);
    }

    /** The operations' names in their order, which has to be Python's. */
    public static List<String> names() {
        return List.copyOf(OPERATIONS.keySet());
    }

    /** What happened: of each step a digest of its values, and for messages its operation. */
    public record Run(long[] digests, List<String> steps) {
    }

    /** A fixed number of steps. */
    public static Run steps(Generator rng, long seed, int largest, int steps) {
        return run(rng, seed, largest, steps, 0);
    }

    /** Until every operation has drawn so many values. */
    public static Run values(Generator rng, long seed, int largest, long values) {
        return run(rng, seed, largest, Integer.MAX_VALUE, values);
    }

    private static Run run(Generator rng, long seed, int largest, int steps, long values) {
        StreamProgram pick = new StreamProgram(seed);
        List<String> names = names();
        long[] drawn = new long[names.size()];
        long[] digests = new long[1024];
        List<String> log = new ArrayList<>();
        while (log.size() < steps && (values == 0 || Arrays.stream(drawn).min().orElseThrow() < values)) {
            int index = pick.below(drawn.length);
            if (values == 0 || drawn[index] < values) {
                String name = names.get(index);
                int n = SMALLEST + pick.below(largest - SMALLEST);
                Object out = OPERATIONS.get(name).draw(rng, pick, n);
                byte[] bytes = LittleEndian.bytes(out);
                int worth = name.endsWith("_scalar") ? 8 : 1;
                drawn[index] += (long) worth * bytes.length / LittleEndian.elementSize(out);
                if (log.size() == digests.length) {
                    digests = Arrays.copyOf(digests, 2 * digests.length);
                }
                digests[log.size()] = ByteBuffer.wrap(LittleEndian.newDigest().digest(bytes))
                    .order(ByteOrder.LITTLE_ENDIAN).getLong();
                log.add(name + " n=" + n);
            }
        }
        return new Run(Arrays.copyOf(digests, log.size()), log);
    }

    private int below(int bound) {
        state = state * 6364136223846793005L + 1442695040888963407L;
        return (int) ((state >>> 33) % bound);
    }

    // ------------------------------------------------------------------------------------------- operations

    private static Map<String, Operation> operations() {
        Map<String, Operation> all = new LinkedHashMap<>();
        all.put("random", (rng, pick, n) -> rng.random(n));
        all.put("uniform", (rng, pick, n) -> rng.uniform(-pick.below(9), pick.below(9), n));
        all.put("standard_normal", (rng, pick, n) -> rng.standardNormal(n));
        all.put("normal", (rng, pick, n) -> rng.normal(pick.below(99) - 50, pick.below(99) / 8.0, n));
        all.put("standard_exponential", (rng, pick, n) -> rng.standardExponential(n));
        all.put("standard_exponential_inv", (rng, pick, n) -> rng.standardExponential(n, Method.INVERSE));
        all.put("exponential", (rng, pick, n) -> rng.exponential(pick.below(99) / 8.0, n));
        all.put("lognormal", (rng, pick, n) -> rng.lognormal(pick.below(9) - 4, pick.below(16) / 8.0, n));
        all.put("random_f32", (rng, pick, n) -> rng.randomFloat(n));
        all.put("standard_normal_f32", (rng, pick, n) -> rng.standardNormalFloat(n));
        all.put("standard_exponential_f32", (rng, pick, n) -> rng.standardExponentialFloat(n));
        all.put("standard_exponential_inv_f32", (rng, pick, n) -> rng.standardExponentialFloat(n, Method.INVERSE));
        for (DType<?> dtype : DType.values()) {
            all.put(dtype.toString(), (rng, pick, n) -> integers(rng, pick, n, dtype));
        }
        all.put("bytes", (rng, pick, n) -> rng.bytes(n));
        all.put("random_raw", (rng, pick, n) -> rng.bitGenerator().randomRaw(n));
        addPermutations(all);
        addChoices(all);
        addScalars(all);
        return all;
    }

    private static void addPermutations(Map<String, Operation> all) {
        all.put("shuffle", (rng, pick, n) -> {
            long[] x = IntStream.range(0, n).asLongStream().toArray();
            rng.shuffle(x);
            return x;
        });
        all.put("permutation", (rng, pick, n) -> rng.permutation(n));
        all.put("permutation_rows", (rng, pick, n) -> rng.permutation(matrix(n)));
        all.put("permuted", (rng, pick, n) -> rng.permuted(matrix(n)));
        all.put("permuted_rows", (rng, pick, n) -> rng.permuted(matrix(n), 1));
    }

    private static void addChoices(Map<String, Operation> all) {
        Choice once = Choice.WITHOUT_REPLACEMENT;
        all.put("choice", (rng, pick, n) -> rng.choice(1 + pick.below(1 << 30), n));
        all.put("choice_p", (rng, pick, n) -> {
            int population = 1 + pick.below(50);
            return rng.choice(population, n, Choice.p(weights(population)));
        });
        Map<String, Choice[]> orders = new LinkedHashMap<>();
        orders.put("", new Choice[] {once});
        orders.put("_unshuffled", new Choice[] {once, Choice.UNSHUFFLED});
        orders.forEach((suffix, options) -> all.put("choice_floyd" + suffix,
            (rng, pick, n) -> rng.choice(60L * n + pick.below(1 << 30), n, options)));
        orders.forEach((suffix, options) -> all.put("choice_tail" + suffix,
            (rng, pick, n) -> rng.choice(10_001 + (long) n * (1 + pick.below(9)), n + 500, options)));
        all.put("choice_no_replace_p", (rng, pick, n) -> rng.choice(2L * n, n, once, Choice.p(weights(2 * n))));
    }

    private static void addScalars(Map<String, Operation> all) {
        all.put("random_scalar", (rng, pick, n) -> each(new double[n], () -> rng.random()));
        all.put("standard_normal_scalar", (rng, pick, n) -> each(new double[n], () -> rng.standardNormal()));
        all.put("standard_exponential_scalar", (rng, pick, n) -> each(new double[n], () -> rng.standardExponential()));
        all.put("random_f32_scalar", (rng, pick, n) -> each(new float[n], () -> rng.randomFloat()));
        all.put("integers_scalar", (rng, pick, n) -> each(new long[n], () -> rng.integers(1000)));
        all.put("uint8_scalar",
            (rng, pick, n) -> each(new byte[n], () -> (byte) rng.integers(0, 100, DType.UINT8, false)));
    }

    private static Object each(Object array, Supplier<Object> draw) {
        for (int i = 0; i < Array.getLength(array); i++) {
            Array.set(array, i, Objects.requireNonNull(draw.get()));
        }
        return array;
    }

    private static Object integers(Generator rng, StreamProgram pick, int n, DType<?> dtype) {
        BigInteger low = dtype.min().add(BigInteger.valueOf(pick.below(2)));
        BigInteger width = BigInteger.ONE.shiftLeft(pick.below(dtype.bits()))
            .add(BigInteger.valueOf(pick.below(1 << Math.min(dtype.bits(), 20))));
        return rng.integers(low, low.add(width).min(dtype.max()), n, dtype, true);
    }

    private static long[][] matrix(int n) {
        long[][] x = new long[n / 8][8];
        for (int i = 0; i < x.length * 8; i++) {
            x[i / 8][i % 8] = i;
        }
        return x;
    }

    private static double[] weights(int n) {
        long sum = IntStream.range(0, n).mapToLong(i -> 1 + i % 7).sum();
        return IntStream.range(0, n).mapToDouble(i -> (1 + i % 7) / (double) sum).toArray();
    }
}
