package io.rivulet.stress.soak;

import io.rivulet.random.BitGenerator;
import io.rivulet.random.MT19937;
import io.rivulet.random.PCG64;
import io.rivulet.random.PCG64DXSM;
import io.rivulet.random.Philox;
import io.rivulet.random.SFC64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * The soak test: many threads, all operations, one stream; every call recorded, and the records, put in order, exactly
 * the serial stream cut into whole calls. soak.sh starts it.
 */
public final class Soak {

    private static final Map<String, LongFunction<BitGenerator>> GENERATORS = generators();

    /** Calls of one round, all threads together. */
    private static final int ROUND = 50_000;

    private static final double NANOS = 1e9;

    private Soak() {
    }

    private static Map<String, LongFunction<BitGenerator>> generators() {
        Map<String, LongFunction<BitGenerator>> all = new LinkedHashMap<>();
        all.put("PCG64", PCG64::new);
        all.put("PCG64DXSM", PCG64DXSM::new);
        all.put("MT19937", MT19937::new);
        all.put("Philox", Philox::new);
        all.put("SFC64", SFC64::new);
        return all;
    }

    /**
     * Ends with 0 if every round was a serial stream; with {@code --control}, if one was not.
     *
     * @param args see {@code --help}
     */
    public static void main(String[] args) {
        CommandSpec spec = CommandSpec.create().name("stress/soak.sh").mixinStandardHelpOptions(true)
            .addOption(option("--seconds", double.class, "10", "how long, with putting in order"))
            .addOption(option("--threads", int.class, "4", "how many"))
            .addOption(option("--generator", String.class, "PCG64", "one of " + GENERATORS.keySet()))
            .addOption(option("--seed", long.class, Long.toString(System.nanoTime()), "for stream and operations"))
            .addOption(OptionSpec.builder("--virtual").description("virtual threads (JDK 21 and later)").build())
            .addOption(OptionSpec.builder("--control").description("a stream without a lock, which must be found out")
                .build());
        CommandLine command = new CommandLine(spec);
        command.setExecutionStrategy(Soak::run);
        System.exit(command.execute(args));
    }

    private static OptionSpec option(String name, Class<?> type, String standard, String description) {
        return OptionSpec.builder(name).type(type).paramLabel("X").defaultValue(standard)
            .description(description + " (${DEFAULT-VALUE})").build();
    }

    private static int run(ParseResult options) {
        if (CommandLine.printHelpIfRequested(options)) {
            return 0;
        }
        String name = options.matchedOptionValue("--generator", "PCG64");
        int threads = options.matchedOptionValue("--threads", 4);
        double seconds = options.matchedOptionValue("--seconds", 10.0);
        long seed = options.matchedOptionValue("--seed", System.nanoTime()) & Long.MAX_VALUE;
        boolean control = options.hasMatchedOption("--control");
        boolean virtual = options.hasMatchedOption("--virtual");
        if (!GENERATORS.containsKey(name) || threads < 1 || seconds <= 0) {
            throw new CommandLine.ParameterException(options.commandSpec().commandLine(),
                "--generator must be one of " + GENERATORS.keySet() + ", --threads and --seconds must be > 0");
        }
        Function<Runnable, Thread> starter = virtual ? Soak::startVirtual : Soak::startPlatform;
        System.out.printf("%s, %d %s threads, seed %d, JDK %s%n", control ? "a stream without a lock" : name, threads,
            virtual ? "virtual" : "platform", seed, System.getProperty("java.version"));
        SoakRun soak = control ? unguarded(threads, starter, seed)
            : guarded(GENERATORS.get(name), Operations.all(), threads, starter, seed);
        String failure = rounds(soak, threads, seconds);
        if (failure != null) {
            System.out.println("NOT a serial stream: " + failure);
        }
        System.out.println(control == (failure != null) ? "passed" : "FAILED");
        return control == (failure != null) ? 0 : 1;
    }

    /** Every second thread draws through a Generator of its own over the same bit generator. */
    static SoakRun guarded(LongFunction<? extends BitGenerator> kind, List<Operation> operations, int threads,
            Function<Runnable, Thread> starter, long seed) {
        SharedStream shared = SharedStream.over(kind.apply(seed));
        SharedStream other = shared.throughAnotherGenerator();
        return new SoakRun(thread -> thread % 2 == 0 ? shared : other, SharedStream.over(kind.apply(seed)), operations,
            threads, starter, seed);
    }

    static SoakRun unguarded(int threads, Function<Runnable, Thread> starter, long seed) {
        UnguardedBits bits = new UnguardedBits(seed);
        List<SharedStream> each = IntStream.range(0, threads).mapToObj(i -> SharedStream.over(bits.twin())).toList();
        return new SoakRun(each::get, SharedStream.over(new UnguardedBits(seed)), Operations.ofWholeWords(), threads,
            starter, seed);
    }

    /** Rounds until the time is over or one fails. */
    private static String rounds(SoakRun soak, int threads, double seconds) {
        long start = System.nanoTime();
        long calls = 0;
        long drawing = 0;
        String failure = null;
        for (int round = 1; failure == null && elapsed(start) < seconds; round++) {
            int number = round;
            LongConsumer progress = done -> System.err.printf("  round %d: %d calls put in order%n", number, done);
            SoakRun.Round result = soak.round(ROUND / threads, progress);
            failure = result.failure();
            calls += result.calls();
            drawing += result.nanos();
            System.out.printf("%6.1f s: round %d, %,d calls in all, %,.0f a second while drawing, %s%n", elapsed(start),
                round, calls, calls / (drawing / NANOS), failure == null ? "one serial stream" : "no serial stream");
        }
        return failure;
    }

    private static double elapsed(long start) {
        return (System.nanoTime() - start) / NANOS;
    }

    static Thread startPlatform(Runnable task) {
        Thread thread = new Thread(task);
        thread.start();
        return thread;
    }

    /** By reflection: the oldest JDK that this runs on has none. */
    static Thread startVirtual(Runnable task) {
        try {
            return (Thread) Thread.class.getMethod("startVirtualThread", Runnable.class).invoke(null, task);
        } catch (ReflectiveOperationException e) {
            throw new UnsupportedOperationException("this JDK has no virtual threads", e);
        }
    }
}
