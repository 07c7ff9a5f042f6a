package io.rivulet.statisticaltests.stream;

import io.rivulet.statisticaltests.stream.BitStreamWriter.Written;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command that writes a stream to standard output. */
@Command(name = "write", mixinStandardHelpOptions = true,
    description = "Writes the bits of a generator to standard output, in native byte order, until nobody reads any more.",
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {"0:all values asked for were written", "141:the reader went away (the end of an endless stream)",
        "1, 2:an error"})
public final class WriteCommand implements Callable<Integer> {

    /** What a shell reports of a process that SIGPIPE ended; the JVM ignores that signal and gets an exception. */
    private static final int READER_GONE = 141;

    @Parameters(paramLabel = "GENERATOR", description = "PCG64, PCG64DXSM, Philox, SFC64, MT19937; commons:NAME, a RandomSource"
        + " of Commons RNG; class:NAME, a BitGenerator or RandomGenerator on the class path, with a public constructor of a"
        + " SeedSequence or a long; pattern, known words that the bridge checks.")
    private String generator;

    @Option(names = "--seed", defaultValue = "1", description = "The seed, >= 0 (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--words", paramLabel = "MODE", defaultValue = "words64", description = "words64, low-first, high-first,"
        + " low, high, reversed, double or float (default: ${DEFAULT-VALUE}).")
    private String words;

    @Option(names = "--streams", defaultValue = "single", description = "single, or several interleaved: spawned children,"
        + " jumped copies, consecutive seeds, or (a control) copies (default: ${DEFAULT-VALUE}).")
    private String streams;

    @Option(names = "--count", defaultValue = "2", description = "How many streams (default: ${DEFAULT-VALUE}).")
    private int count;

    @Option(names = "--chunk", defaultValue = "1", description = "How many values in a row from each (default:"
        + " ${DEFAULT-VALUE}).")
    private int chunk;

    @Option(names = "--values", description = "How many values, a multiple of 4; without end by default.")
    private long values = Long.MAX_VALUE - 3;

    /** Made by picocli. */
    public WriteCommand() {
    }

    @Override
    public Integer call() throws IOException {
        Source source = generator.equals("pattern") ? new Pattern()
            : Makers.weave(Makers.find(generator), seed, Weave.of(streams), count, chunk);
        try (FileOutputStream stream = new FileOutputStream(FileDescriptor.out); FileChannel out = stream.getChannel()) {
            Written written = BitStreamWriter.write(source, WordMode.of(words), values, out);
            System.err.println("written " + written.bytes() + " bytes");
            return written.readerGone() ? READER_GONE : 0;
        }
    }
}
