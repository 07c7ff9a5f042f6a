package io.rivulet.stress.soak;

import static io.rivulet.stress.soak.Operation.Effect.LEAPS;
import static io.rivulet.stress.soak.Operation.Effect.MAY_REST;
import static io.rivulet.stress.soak.Operation.Effect.MOVES_FROM_HERE;
import static io.rivulet.stress.soak.Operation.Effect.SEES_PLACE;
import static io.rivulet.stress.soak.Operation.Effect.SPAWNS;

import io.rivulet.random.Choice;
import io.rivulet.random.DType;
import io.rivulet.random.Generator;
import io.rivulet.random.PCG64;
import io.rivulet.random.SFC64;
import io.rivulet.random.SeedSequence;
import io.rivulet.random.distribution.Gamma;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The calls that are mixed. Their results have 31 bits and more: the order of calls that often give the same could not
 * be found out.
 */
final class Operations {

    private static final double[] WEIGHTS = IntStream.range(0, 30).mapToDouble(i -> (1 + i % 3) / 60.0).toArray();

    private static final double[][] COVARIANCE = {{2, 1}, {1, 3}};

    /** What a callback throws; without a stack trace, which would cost more than everything else. */
    private static final class Deliberate extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Deliberate() {
            super(null, null, false, false);
        }
    }

    private Operations() {
    }

    /** Calls that draw whole words only: all that the unguarded twin shares between its threads. */
    static List<Operation> ofWholeWords() {
        return List.of(
            Operation.of("random()", 8, (s, n) -> Fingerprint.of(s.rng().random())).that(MOVES_FROM_HERE),
            Operation.of("randomRaw()", 8, (s, n) -> s.bits().randomRaw()).that(MOVES_FROM_HERE),
            Operation.of("random(n)", 4, (s, n) -> Fingerprint.of(s.rng().random(1 + n))).that(MOVES_FROM_HERE),
            Operation.of("randomRaw(n)", 4, (s, n) -> Fingerprint.of(s.bits().randomRaw(1 + n))).that(MOVES_FROM_HERE),
            Operation.of("normal(n)", 4, (s, n) -> Fingerprint.of(s.rng().normal(1, 2, 1 + n))),
            Operation.of("exponential()", 4, (s, n) -> Fingerprint.of(s.rng().exponential(3))),
            Operation.of("gamma(shape)", 4, (s, n) -> Fingerprint.of(s.rng().gamma(0.5 + n, 2))),
            Operation.of("atomically", 4, (s, n) -> s.rng().atomically(
                r -> Fingerprint.add(Fingerprint.of(r.random(2)), Fingerprint.of(r.standardNormal())))),
            Operation.of("a callback that throws", 4, Operations::refuse).that(SEES_PLACE));
    }

    /** All calls. */
    static List<Operation> all() {
        List<Operation> others = List.of(
            Operation.of("nextInt()", 16, (s, n) -> s.rng().nextInt()).that(MAY_REST),
            Operation.of("integers(2^31)", 4, (s, n) -> s.rng().integers(1L << 31)).that(MAY_REST),
            Operation.of("integers(2^40)", 4, (s, n) -> s.rng().integers(1L << 40)),
            Operation.of("integers(uint8)", 4,
                (s, n) -> Fingerprint.of(s.rng().integers(0, 200, 6 + n, DType.UINT8))),
            Operation.of("integers(int32)", 4,
                (s, n) -> Fingerprint.of(s.rng().integers(-5, 1000, 6 + n, DType.INT32))),
            Operation.of("randomFloat(n)", 2, (s, n) -> floats(s.rng(), 2 + n)).that(MOVES_FROM_HERE),
            Operation.of("bytes(n)", 2, (s, n) -> Fingerprint.of(s.rng().bytes(8 + n))).that(MOVES_FROM_HERE),
            Operation.of("sample(own)", 2, (s, n) -> Fingerprint.of(s.rng().sample(b -> b.nextDouble() + n)))
                .that(MOVES_FROM_HERE),
            Operation.of("sampleEach", 1,
                (s, n) -> Fingerprint.of(s.rng().sampleEach(2, i -> new Gamma(i + 0.5, 1 + n)))),
            Operation.of("shuffle", 2, (s, n) -> {
                int[] x = IntStream.range(0, 20 + n).toArray();
                s.rng().shuffle(x);
                return Fingerprint.of(x);
            }),
            Operation.of("permutation", 1, (s, n) -> Fingerprint.of(s.rng().permutation(20 + n))),
            Operation.of("choice", 1, (s, n) -> Fingerprint.of(s.rng().choice(1000, 5 + n))),
            Operation.of("choice, weighted, without replacement", 1,
                (s, n) -> Fingerprint.of(s.rng().choice(30, 15, Choice.p(WEIGHTS), Choice.WITHOUT_REPLACEMENT))),
            Operation.of("multinomial", 1, (s, n) -> Fingerprint.of(s.rng().multinomial(1L << 50, WEIGHTS))),
            Operation.of("multivariateNormal", 1,
                (s, n) -> Fingerprint.of(s.rng().multivariateNormal(new double[] {n, 0}, COVARIANCE))),
            Operation.of("randn()", 6, (s, n) -> Fingerprint.of(s.legacy().randn())).that(MAY_REST),
            Operation.of("randn(n)", 2, (s, n) -> Fingerprint.of(s.legacy().randn(1 + n))).that(MAY_REST),
            Operation.of("tomaxint(n)", 1, (s, n) -> Fingerprint.of(s.legacy().tomaxint(1 + n))).that(MOVES_FROM_HERE),
            Operation.of("state()", 1, (s, n) -> place(s)).that(SEES_PLACE),
            Operation.of("jumped()", 1, (s, n) -> ((PCG64) s.bits()).jumped().randomRaw())
                .that(SEES_PLACE).where(s -> s.bits() instanceof PCG64),
            Operation.of("advance", 1, (s, n) -> {
                ((PCG64) s.bits()).advance((1L << 40) + n);
                return 0;
            }).that(LEAPS).where(s -> s.bits() instanceof PCG64),
            Operation.of("spawn(n)", 2, (s, n) -> firstKey(s.rng().spawn(children(n)))).that(SPAWNS));
        return Stream.concat(ofWholeWords().stream(), others.stream()).toList();
    }

    /** How many children a spawn asks for. */
    static int children(int argument) {
        return 1 + argument % 3;
    }

    /** The stream has to be where it was; what was seen before the exception tells where that is. */
    private static long refuse(SharedStream stream, int n) {
        long[] seen = new long[1];
        try {
            stream.rng().atomically(r -> {
                seen[0] = Fingerprint.of(r.random(1 + n));
                throw new Deliberate();
            });
        } catch (Deliberate expected) {
            return seen[0];
        }
        throw new AssertionError("an exception was swallowed");
    }

    /**
     * The state without the kept half. Draws of whole words pass by the half, so they could be put in another order
     * with draws of the half if nobody looked at both: the search relies on it. Whether the half is right, the draws
     * tell.
     */
    private static long place(SharedStream stream) {
        Map<String, Object> state = new HashMap<>(stream.bits().state().toMap());
        state.keySet().removeAll(List.of("has_uint32", "uinteger"));
        return state.toString().hashCode();
    }

    private static long floats(Generator rng, int size) {
        float[] values = rng.randomFloat(size);
        return Fingerprint.of(IntStream.range(0, size).map(i -> Float.floatToRawIntBits(values[i])).toArray());
    }

    /** Or -1 if the keys are not consecutive. */
    private static long firstKey(List<Generator> children) {
        long[] keys = children.stream().mapToLong(child -> child.bitGenerator().seedSequence()
            .map(SeedSequence::spawnKey).orElseThrow().get(0).longValueExact()).toArray();
        boolean consecutive = Arrays.equals(keys,
            IntStream.range(0, keys.length).mapToLong(i -> keys[0] + i).toArray());
        return consecutive ? keys[0] : -1;
    }
}
