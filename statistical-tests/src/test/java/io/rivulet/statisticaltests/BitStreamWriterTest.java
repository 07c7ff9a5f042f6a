package io.rivulet.statisticaltests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.rivulet.random.Generator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What goes into the pipe must be the generator's words, in order, whatever the block size. */
class BitStreamWriterTest {

    private static final int COUNT = 20_001;

    @ParameterizedTest
    @EnumSource(BitStreamWriter.Kind.class)
    void writesTheStreamInNativeByteOrder(BitStreamWriter.Kind kind) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        BitStreamWriter.write(kind.create(7), COUNT, Channels.newChannel(bytes));

        assertEquals(COUNT * Long.BYTES, bytes.size());
        long[] written = new long[COUNT];
        ByteBuffer.wrap(bytes.toByteArray()).order(ByteOrder.nativeOrder()).asLongBuffer().get(written);
        Generator reference = new Generator(kind.create(7));
        long[] expected = new long[COUNT];
        for (int i = 0; i < COUNT; i++) {
            expected[i] = reference.nextLong();
        }
        assertArrayEquals(expected, written);
    }
}
