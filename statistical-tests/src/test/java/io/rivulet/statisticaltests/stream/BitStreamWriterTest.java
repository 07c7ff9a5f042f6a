package io.rivulet.statisticaltests.stream;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.rivulet.random.BitGenerator;
import io.rivulet.random.Generator;
import io.rivulet.random.MT19937;
import io.rivulet.random.PCG64;
import io.rivulet.random.PCG64DXSM;
import io.rivulet.random.Philox;
import io.rivulet.random.SFC64;
import io.rivulet.statisticaltests.stream.BitStreamWriter.Written;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What goes into the pipe must be the generator's bits, in order, whatever the block size. */
class BitStreamWriterTest {

    private static final int COUNT = 20_004;

    static Stream<LongFunction<BitGenerator>> generators() {
        return Stream.of(PCG64::new, PCG64DXSM::new, Philox::new, SFC64::new, MT19937::new);
    }

    @ParameterizedTest
    @MethodSource("generators")
    void writesWordsInNativeByteOrder(LongFunction<BitGenerator> generator) throws IOException {
        Generator reference = new Generator(generator.apply(7));
        long[] expected = new long[COUNT];
        for (int i = 0; i < COUNT; i++) {
            expected[i] = reference.nextLong();
        }
        long[] written = new long[COUNT];
        written(new RivuletSource(generator.apply(7)), WordMode.WORDS64).asLongBuffer().get(written);
        assertArrayEquals(expected, written);
    }

    @ParameterizedTest
    @MethodSource("generators")
    void doublesAndFloatsAreThoseOfTheGenerator(LongFunction<BitGenerator> generator) throws IOException {
        Generator reference = new Generator(generator.apply(7));
        int[] doubles = IntStream.range(0, COUNT).map(i -> (int) (long) (reference.nextDouble() * 0x1p32)).toArray();
        assertArrayEquals(doubles, ints(new RivuletSource(generator.apply(7)), WordMode.DOUBLE));

        Generator floats = new Generator(generator.apply(7));
        StringBuilder expected = new StringBuilder();
        for (int i = 0; i < 400; i++) {
            expected.append(bits((int) (floats.nextFloat() * 0x1p24f), 24));
        }
        StringBuilder found = new StringBuilder();
        for (int word : ints(new RivuletSource(generator.apply(7)), WordMode.FLOAT)) {
            found.append(bits(word, 32));
        }
        assertEquals(expected.toString(), found.substring(0, expected.length()));
    }

    /** The same by other means: strings of zeros and ones. */
    @ParameterizedTest
    @EnumSource(WordMode.class)
    void takesTheBitsThatTheModeNames(WordMode mode) throws IOException {
        long word = 0x0123456789ABCDEFL;
        String all = bits((int) (word >>> 32), 32) + bits((int) word, 32);
        String high = all.substring(0, 32);
        String low = all.substring(32);
        int[] found = ints(new Pattern(), mode);
        String first = bits(found[0], 32) + bits(found[1], 32);
        String expected = switch (mode) {
            case WORDS64 -> ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN ? low + high : all;
            case LOW_FIRST -> low + high;
            case HIGH_FIRST -> all;
            case LOW -> low;
            case HIGH, DOUBLE -> high;
            case REVERSED -> new StringBuilder(all).reverse().toString();
            case FLOAT -> low.substring(0, 24) + high.substring(0, 24);
        };
        assertEquals(expected, first.substring(0, expected.length()));
    }

    @Test
    void refusesACountThatSplitsFloats() {
        assertThrows(IllegalArgumentException.class,
            () -> BitStreamWriter.write(new Pattern(), WordMode.FLOAT, 6, Channels.newChannel(new ByteArrayOutputStream())));
    }

    @Test
    void tellsAReaderThatWentAwayFromAnError() throws IOException {
        Written written = BitStreamWriter.write(new Pattern(), WordMode.WORDS64, 40_000, failing("Broken pipe"));
        assertEquals(new Written(65_536, true), written);
        assertThrows(IOException.class,
            () -> BitStreamWriter.write(new Pattern(), WordMode.WORDS64, 40_000, failing("No space left on device")));
    }

    /** Takes one block. */
    private static WritableByteChannel failing(String message) {
        return new WritableByteChannel() {
            private boolean full;

            @Override
            public int write(ByteBuffer bytes) throws IOException {
                if (full) {
                    throw new IOException(message);
                }
                full = true;
                int count = bytes.remaining();
                bytes.position(bytes.limit());
                return count;
            }

            @Override
            public boolean isOpen() {
                return true;
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
    }

    private static int[] ints(Source source, WordMode mode) throws IOException {
        ByteBuffer bytes = written(source, mode);
        int[] ints = new int[bytes.remaining() / Integer.BYTES];
        bytes.asIntBuffer().get(ints);
        return ints;
    }

    private static ByteBuffer written(Source source, WordMode mode) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Written written = BitStreamWriter.write(source, mode, COUNT, Channels.newChannel(bytes));
        assertEquals(new Written(bytes.size(), false), written);
        return ByteBuffer.wrap(bytes.toByteArray()).order(ByteOrder.nativeOrder());
    }

    private static String bits(int word, int count) {
        String digits = Integer.toBinaryString(word);
        return "0".repeat(count - Math.min(count, digits.length())) + digits;
    }
}
