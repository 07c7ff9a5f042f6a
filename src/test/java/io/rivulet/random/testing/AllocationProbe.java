package io.rivulet.random.testing;

import com.sun.management.ThreadMXBean;
import io.rivulet.random.DType;
import io.rivulet.random.Generator;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Measures what scalar draws allocate once they are compiled, in a JVM of its own: what the compiler does away with
 * depends on all that a JVM has run, and other tests are no part of the question. All generators and all the methods
 * take part, so that no call site is compiled for a single one.
 */
public final class AllocationProbe {

    private static final int DRAWS = 4_000;

    /** How many runs of that many draws on each generator the compiler may take. */
    private static final int WARM_UP = 300;

    private static double sink;

    private AllocationProbe() {
    }

    private static Map<String, ToDoubleFunction<Generator>> methods() {
        Map<String, ToDoubleFunction<Generator>> all = new LinkedHashMap<>();
        all.put("random", rng -> rng.random());
        all.put("uniform", rng -> rng.uniform(-1, 3));
        all.put("standardNormal", rng -> rng.standardNormal());
        all.put("normal", rng -> rng.normal(1, 2));
        all.put("standardExponential", rng -> rng.standardExponential());
        all.put("exponential", rng -> rng.exponential(2));
        all.put("lognormal", rng -> rng.lognormal(1, 2));
        all.put("randomFloat", rng -> rng.randomFloat());
        all.put("standardNormalFloat", rng -> rng.standardNormalFloat());
        all.put("integers", rng -> rng.integers(0, 100));
        all.put("integersWide", rng -> rng.integers(0, 1L << 40));
        all.put("integersInt32", rng -> rng.integers(-5, 100, DType.INT32, true));
        all.put("nextInt", rng -> rng.nextInt());
        all.put("nextLong", rng -> rng.nextLong());
        all.put("nextIntBelow", rng -> rng.nextInt(100));
        all.put("nextDoubleBelow", rng -> rng.nextDouble(1, 2));
        all.put("randomRaw", rng -> rng.bitGenerator().randomRaw());
        return all;
    }

    /** Prints a line a method: its name and the bytes of the run that allocated least, per draw. */
    public static void main(String[] arguments) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long me = Thread.currentThread().getId();
        methods().values().forEach(AllocationProbe::run);
        methods().forEach((name, method) -> {
            long least = Long.MAX_VALUE;
            for (int i = 0; i < WARM_UP && least > 0; i++) {
                Generator[] rngs = generators();
                for (Generator rng : rngs) {
                    // The window of words read ahead is full grown then, and belongs to the generator.
                    rng.longs(500).sum();
                }
                long before = threads.getThreadAllocatedBytes(me);
                for (Generator rng : rngs) {
                    run(rng, method);
                }
                least = Math.min(least, threads.getThreadAllocatedBytes(me) - before);
            }
            System.out.println(name + " " + (double) least / DRAWS / BitGenerators.values().length);
        });
        System.out.println("done " + (sink == 0.5 ? 1 : 0));
    }

    private static Generator[] generators() {
        BitGenerators[] kinds = BitGenerators.values();
        Generator[] rngs = new Generator[kinds.length];
        for (int i = 0; i < rngs.length; i++) {
            rngs[i] = kinds[i].generator(100 + i);
        }
        return rngs;
    }

    private static void run(ToDoubleFunction<Generator> method) {
        for (Generator rng : generators()) {
            run(rng, method);
        }
    }

    private static void run(Generator rng, ToDoubleFunction<Generator> method) {
        double sum = 0;
        for (int i = 0; i < DRAWS; i++) {
            sum += method.applyAsDouble(rng);
        }
        sink += sum;
    }
}
