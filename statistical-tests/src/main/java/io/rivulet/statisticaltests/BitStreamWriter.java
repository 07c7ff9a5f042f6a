package io.rivulet.statisticaltests;

import io.rivulet.random.BitGenerator;
import io.rivulet.random.MT19937;
import io.rivulet.random.PCG64;
import io.rivulet.random.PCG64DXSM;
import io.rivulet.random.Philox;
import io.rivulet.random.SFC64;
import io.rivulet.random.SeedSequence;
import java.io.FileOutputStream;
import java.io.FileDescriptor;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Writes a bit generator's raw 64-bit words to standard output in native byte order, for dieharder, PractRand or any other
 * test that reads bits from a pipe.
 *
 * <pre>{@code
 * java -jar statistical-tests/target/statistical-tests.jar --bit-generator pcg64 --seed 42 | dieharder -g 200 -a
 * }</pre>
 */
@Command(name = "bitstream", mixinStandardHelpOptions = true,
    description = "Writes the words of a bit generator to standard output, in native byte order.")
public final class BitStreamWriter implements Callable<Integer> {

    private static final int BLOCK = 8192;

    /** The generators by their option's values. */
    enum Kind {
        pcg64(PCG64::new),
        pcg64dxsm(PCG64DXSM::new),
        philox(Philox::new),
        sfc64(SFC64::new),
        mt19937(MT19937::new);

        private final Function<SeedSequence, BitGenerator> factory;

        Kind(Function<SeedSequence, BitGenerator> factory) {
            this.factory = factory;
        }

        BitGenerator create(long seed) {
            return factory.apply(SeedSequence.of(seed));
        }
    }

    @Option(names = "--bit-generator", defaultValue = "pcg64", description = "One of ${COMPLETION-CANDIDATES}.")
    private Kind kind;

    @Option(names = "--seed", required = true, description = "The seed, >= 0.")
    private long seed;

    @Option(names = "--words", defaultValue = "-1", description = "How many words; without end by default.")
    private long words;

    /**
     * Runs the command.
     *
     * @param args its options
     */
    public static void main(String[] args) {
        System.exit(new CommandLine(new BitStreamWriter()).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        try (WritableByteChannel out = Channels.newChannel(new FileOutputStream(FileDescriptor.out))) {
            write(kind.create(seed), words < 0 ? Long.MAX_VALUE : words, out);
        }
        return 0;
    }

    static void write(BitGenerator bits, long count, WritableByteChannel out) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocateDirect(BLOCK * Long.BYTES).order(ByteOrder.nativeOrder());
        LongBuffer longs = bytes.asLongBuffer();
        boolean halves = bits instanceof MT19937;
        long left = count;
        while (left > 0) {
            int block = (int) Math.min(left, BLOCK);
            longs.clear();
            if (halves) {
                putPairs(bits.randomRaw(2 * block), longs);
            } else {
                longs.put(bits.randomRaw(block));
            }
            bytes.clear().limit(block * Long.BYTES);
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
            left -= block;
        }
    }

    /** MT19937's words have 32 bits; the first of a pair goes into the upper half, as in its 64-bit words. */
    private static void putPairs(long[] words, LongBuffer out) {
        for (int i = 0; i < words.length; i += 2) {
            out.put(words[i] << 32 | words[i + 1]);
        }
    }
}
