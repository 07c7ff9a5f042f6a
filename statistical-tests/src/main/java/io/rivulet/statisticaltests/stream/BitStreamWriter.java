package io.rivulet.statisticaltests.stream;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.WritableByteChannel;

/** Moves a stream into a channel, a block at a time, in native byte order. */
final class BitStreamWriter {

    /** Values a block; a pipe holds 64 KiB. */
    private static final int BLOCK = 8192;

    private BitStreamWriter() {
    }

    /**
     * How a stream ended.
     *
     * @param bytes      how many went out
     * @param readerGone whether the reader went away before all was written
     */
    record Written(long bytes, boolean readerGone) {
    }

    /**
     * Writes values.
     *
     * @param source where they come from
     * @param mode   what is written of them
     * @param count  how many are drawn, a multiple of four for the sake of the floats
     * @param out    where to
     * @return how it ended
     * @throws IOException if the channel fails in any other way
     */
    static Written write(Source source, WordMode mode, long count, WritableByteChannel out) throws IOException {
        if (count % 4 != 0) {
            throw new IllegalArgumentException("count must be a multiple of 4, was " + count);
        }
        long[] values = new long[BLOCK];
        ByteBuffer bytes = ByteBuffer.allocateDirect(BLOCK * Long.BYTES).order(ByteOrder.nativeOrder());
        long left = count;
        long written = 0;
        while (left > 0) {
            int block = (int) Math.min(left, BLOCK);
            source.fill(mode.draw(), values, 0, block);
            bytes.clear();
            mode.put(values, block, bytes);
            bytes.flip();
            while (bytes.hasRemaining()) {
                try {
                    written += out.write(bytes);
                } catch (IOException e) {
                    if (readerGone(e)) {
                        return new Written(written, true);
                    }
                    throw e;
                }
            }
            left -= block;
        }
        return new Written(written, false);
    }

    /** The JDK says it in the message only. */
    private static boolean readerGone(IOException e) {
        return "Broken pipe".equals(e.getMessage());
    }
}
