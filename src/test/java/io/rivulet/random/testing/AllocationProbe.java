package io.rivulet.random.testing;

import com.sun.management.ThreadMXBean;
import io.rivulet.random.Generator;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * Measures what scalar draws allocate once they are compiled, in a JVM of its own: what the compiler does away with
 * depends on all that a JVM has run, and other tests are no part of the question. All generators and all the methods
 * named take part, so that no call site is compiled for a single one.
 *
 * <p>Which methods are named decides what can be promised. A draw with parameters makes its distribution's record, which
 * the compiler does away with where it inlines the draw; the more kinds of distribution a JVM has drawn one by one, the
 * fewer are inlined.
 */
public final class AllocationProbe {

    private static final int DRAWS = 4_000;

    /** How many runs of that many draws on each generator the compiler may take. */
    private static final int WARM_UP = 300;

    /** As many for a method that may allocate: it is not going to stop. */
    private static final int SHORT_WARM_UP = 40;

    private static final Set<String> USUAL = Set.of("random()", "uniform(double,double)", "standardNormal()",
        "normal(double,double)", "standardExponential()", "exponential(double)", "lognormal(double,double)",
        "randomFloat()", "standardNormalFloat()", "integers(long,long)", "integers(long,long) of 64 bits",
        "integers(long,long,DType,boolean)", "nextInt()", "nextLong()", "nextInt(int)", "nextDouble(double,double)");

    private static double sink;

    private AllocationProbe() {
    }

    /** The draws that most programs get by with. */
    private static Map<String, ToDoubleFunction<Generator>> usual() {
        Map<String, ToDoubleFunction<Generator>> methods = new LinkedHashMap<>(ScalarDraws.all());
        methods.keySet().retainAll(USUAL);
        methods.put("randomRaw()", rng -> rng.bitGenerator().randomRaw());
        return methods;
    }

    /** Prints a line a method: its name and the bytes of the run that allocated least, per draw. */
    public static void main(String[] arguments) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long me = Thread.currentThread().getId();
        boolean all = arguments[0].equals("all");
        Map<String, ToDoubleFunction<Generator>> methods = all ? ScalarDraws.all() : usual();
        methods.values().forEach(AllocationProbe::run);
        methods.forEach((name, method) -> {
            int warmUp = all && ScalarDraws.makesARecord(name) ? SHORT_WARM_UP : WARM_UP;
            long least = Long.MAX_VALUE;
            for (int i = 0; i < warmUp && least > 0; i++) {
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
