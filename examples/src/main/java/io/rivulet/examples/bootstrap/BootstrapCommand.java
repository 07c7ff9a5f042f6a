package io.rivulet.examples.bootstrap;

import io.rivulet.random.SeedSequence;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/**
 * The command: reads measurements, bootstraps a statistic of them on several threads, and prints what comes out.
 *
 * <p>The result goes to standard output and is the same to the last bit for any number of threads; progress and speed,
 * which are not, go to standard error. What the user got wrong is one line on standard error and exit code 2 for
 * options, 1 for files.
 */
@Command(name = "bootstrap", mixinStandardHelpOptions = true, versionProvider = BootstrapCommand.Version.class,
    sortOptions = false, showDefaultValues = true, usageHelpAutoWidth = true,
    description = "Bootstraps a statistic of a column of measurements in parallel. The result depends on the seed, not"
        + " on the number of threads; python/bootstrap.py computes the same with NumPy.")
public final class BootstrapCommand implements Callable<Integer> {

    private static final int MAX_RESAMPLES = 1_000_000_000;
    private static final int MAX_THREADS = 1_024;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", arity = "0..1", paramLabel = "FILE",
        description = "Comma-separated measurements. Default: Michelson's speed of light in air, 1879.")
    private Path data;

    @Option(names = "--column", paramLabel = "NAME",
        description = "The column's name, or its number from 1. Default: speed, or a file's only column.")
    private String column;

    @Option(names = "--statistic", paramLabel = "NAME", defaultValue = "stddev",
        description = "${COMPLETION-CANDIDATES}")
    private Statistic statistic;

    @Option(names = "--resamples", paramLabel = "COUNT", defaultValue = "1000000", description = "At least 2.")
    private int resamples;

    @Option(names = "--confidence", paramLabel = "LEVEL", defaultValue = "0.95", description = "Between 0 and 1.")
    private double confidence;

    @Option(names = "--seed", paramLabel = "NUMBER", defaultValue = "42", description = "Of any size, not negative.")
    private BigInteger seed;

    @Option(names = "--threads", paramLabel = "COUNT", showDefaultValue = Visibility.NEVER,
        description = "Default: as many as there are processors.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--bit-generator", paramLabel = "NAME", defaultValue = "pcg64",
        description = "${COMPLETION-CANDIDATES}")
    private Bits bits;

    @Option(names = "--histogram", paramLabel = "FILE", description = "Draws the resampled statistics as a PNG.")
    private Path histogram;

    @Option(names = "--raw", paramLabel = "FILE",
        description = "Writes the resampled statistics as little-endian doubles, for numpy.fromfile(FILE, \"<f8\").")
    private Path raw;

    private final PrintStream out;
    private final PrintStream err;
    private final boolean watched;
    private final WarmUp warmUp;

    private BootstrapCommand(PrintStream out, PrintStream err, boolean watched, WarmUp warmUp) {
        this.out = out;
        this.err = err;
        this.watched = watched;
        this.warmUp = warmUp;
    }

    /**
     * Runs the command; exits with a code other than 0 where something is wrong.
     *
     * @param args its options
     */
    public static void main(String[] args) {
        int code = run(System.out, System.err, ProgressBar.onTerminal(), args);
        if (code != 0) {
            System.exit(code);
        }
    }

    static int run(PrintStream out, PrintStream err, boolean watched, String... args) {
        WarmUp warmUp = WarmUp.start(args);
        try {
            return run(new BootstrapCommand(out, err, watched, warmUp), args);
        } finally {
            warmUp.stop();
        }
    }

    private static int run(BootstrapCommand bootstrap, String... args) {
        PrintStream err = bootstrap.err;
        CommandLine command = new CommandLine(bootstrap);
        command.setCaseInsensitiveEnumValuesAllowed(true);
        command.registerConverter(BigInteger.class, BootstrapCommand::integer);
        command.setOut(new PrintWriter(bootstrap.out, true));
        command.setParameterExceptionHandler((e, given) -> complain(err, e, CommandLine.ExitCode.USAGE));
        command.setExecutionExceptionHandler((e, c, parsed) -> {
            if (e instanceof InputException) {
                return complain(err, e, CommandLine.ExitCode.SOFTWARE);
            }
            throw e;
        });
        return command.execute(args);
    }

    /** The one in the jar's manifest. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = BootstrapCommand.class.getPackage().getImplementationVersion();
            return new String[] {"Rivulet bootstrap " + (version == null ? "(not from a jar, version unknown)" : version)};
        }
    }

    private static BigInteger integer(String value) {
        try {
            return new BigInteger(value);
        } catch (NumberFormatException e) {
            throw new TypeConversionException("'" + value + "' is not an integer");
        }
    }

    private static int complain(PrintStream err, Exception e, int code) {
        err.println("bootstrap: " + e.getMessage().replaceAll("\\R", " "));
        return code;
    }

    @Override
    public Integer call() throws InputException {
        checkOptions();
        Sample sample = data == null ? Sample.michelson(column) : Sample.read(data, column);
        require(sample.values().length >= statistic.minimumSize(), "the " + statistic.title() + " needs at least "
            + statistic.minimumSize() + " values, " + sample.source() + " has " + sample.values().length);
        requireWritable("--histogram", histogram);
        requireWritable("--raw", raw);
        require(histogram == null || Histogram.possible(),
            "--histogram: this Java finds no fonts to draw with; install fontconfig and a font");

        Bootstrap bootstrap = new Bootstrap(sample.values(), statistic, bits, SeedSequence.of(seed));
        Workers workers = new Workers(threads);
        warmUp.stop();
        long start = System.nanoTime();
        double[] resampled = bootstrap.resample(resamples, workers,
            watched ? new ProgressBar(err, resamples) : done -> { });
        double seconds = (System.nanoTime() - start) * 1e-9;
        if (raw != null) {
            write(raw, () -> RawDoubles.write(resampled, raw));
        }
        Summary summary =
            Summary.of(bootstrap.estimate(), resampled, bootstrap.leaveOneOut(workers), confidence);
        new Report(out).print(sample, bootstrap, resamples, confidence, summary);
        if (histogram != null) {
            write(histogram, () -> draw(sample, resampled, summary).write(histogram));
        }
        err.printf(Locale.ROOT, "%,d resamples in %.2f s on %d thread%s: %,.0f resamples per second%n", resamples,
            seconds, threads, threads == 1 ? "" : "s", resamples / seconds);
        return 0;
    }

    private Histogram draw(Sample sample, double[] sorted, Summary summary) {
        String title = String.format(Locale.ROOT, "%s: bootstrap of the %s, %,d resamples of %d values",
            sample.source(), statistic.title(), resamples, sample.values().length);
        return new Histogram(title, statistic.title() + " of " + sample.column(), sorted, summary.estimate(),
            summary.bca().orElse(summary.percentile()),
            Report.number(100 * confidence) + "% " + (summary.bca().isPresent() ? "BCa" : "percentile") + " interval");
    }

    // ------------------------------------------------------------------------------------------- checks

    private void checkOptions() {
        require(resamples >= 2 && resamples <= MAX_RESAMPLES,
            "--resamples must be in [2, " + MAX_RESAMPLES + "], was " + resamples);
        require(confidence > 0 && confidence < 1, "--confidence must be between 0 and 1, was " + confidence);
        require(threads >= 1 && threads <= MAX_THREADS,
            "--threads must be in [1, " + MAX_THREADS + "], was " + threads);
        require(seed.signum() >= 0, "--seed must not be negative, was " + seed);
        long needed = (long) resamples * Double.BYTES;
        long heap = Runtime.getRuntime().maxMemory();
        require(needed <= heap / 2, "--resamples " + resamples + " takes " + (needed >> 20)
            + " MiB, too much for a heap of " + (heap >> 20) + " MiB; give java a larger -Xmx");
    }

    private void require(boolean holds, String message) {
        if (!holds) {
            throw new ParameterException(spec.commandLine(), message);
        }
    }

    /** Before the work, not after it: a path that cannot be written to. */
    private void requireWritable(String option, Path file) {
        if (file != null) {
            Path folder = file.toAbsolutePath().getParent();
            boolean writable = Files.exists(file)
                ? Files.isWritable(file) && !Files.isDirectory(file)
                : Files.isDirectory(folder) && Files.isWritable(folder);
            require(writable, option + ": cannot write to " + file);
        }
    }

    private interface Writing {
        void run() throws IOException;
    }

    private static void write(Path file, Writing writing) throws InputException {
        try {
            writing.run();
        } catch (IOException e) {
            throw new InputException(file + ": cannot be written: " + e.getMessage());
        }
    }
}
