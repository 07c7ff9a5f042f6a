package io.rivulet.statisticaltests.stream;

import io.rivulet.statisticaltests.stream.Source.Draw;
import java.nio.ByteBuffer;
import java.util.Locale;

/**
 * Which bits of the values reach the pipe, and in which order. Batteries that take 32 bits at a time look at the upper bits of
 * them most closely; each mode turns another part of the generator to the light.
 */
enum WordMode {

    /** 64-bit words as the machine stores them. */
    WORDS64(Draw.LONG) {
        @Override
        void put(long[] values, int count, ByteBuffer out) {
            out.asLongBuffer().put(values, 0, count);
            out.position(out.position() + count * Long.BYTES);
        }
    },

    /** Each word's low half, then its high half: what {@code nextInt()} hands out. */
    LOW_FIRST(Draw.LONG) {
        @Override
        void put(long[] values, int count, ByteBuffer out) {
            for (int i = 0; i < count; i++) {
                out.putInt((int) values[i]).putInt((int) (values[i] >>> 32));
            }
        }
    },

    /** Each word's high half, then its low half. */
    HIGH_FIRST(Draw.LONG) {
        @Override
        void put(long[] values, int count, ByteBuffer out) {
            for (int i = 0; i < count; i++) {
                out.putInt((int) (values[i] >>> 32)).putInt((int) values[i]);
            }
        }
    },

    /** Low halves only. */
    LOW(Draw.LONG) {
        @Override
        void put(long[] values, int count, ByteBuffer out) {
            for (int i = 0; i < count; i++) {
                out.putInt((int) values[i]);
            }
        }
    },

    /** High halves only. */
    HIGH(Draw.LONG) {
        @Override
        void put(long[] values, int count, ByteBuffer out) {
            for (int i = 0; i < count; i++) {
                out.putInt((int) (values[i] >>> 32));
            }
        }
    },

    /** Each word backwards, its lowest bit as the highest, in two halves from there. */
    REVERSED(Draw.LONG) {
        @Override
        void put(long[] values, int count, ByteBuffer out) {
            for (int i = 0; i < count; i++) {
                long reversed = Long.reverse(values[i]);
                out.putInt((int) (reversed >>> 32)).putInt((int) reversed);
            }
        }
    },

    /** The upper 32 of the 53 bits of {@code nextDouble()}. */
    DOUBLE(Draw.DOUBLE) {
        @Override
        void put(long[] values, int count, ByteBuffer out) {
            for (int i = 0; i < count; i++) {
                out.putInt((int) (values[i] >>> 53 - 32));
            }
        }
    },

    /** The 24 bits of {@code nextFloat()}, four of them in three words. */
    FLOAT(Draw.FLOAT) {
        @Override
        void put(long[] values, int count, ByteBuffer out) {
            for (int i = 0; i < count; i += 4) {
                long a = values[i];
                long b = values[i + 1];
                long c = values[i + 2];
                long d = values[i + 3];
                out.putInt((int) (a << 8 | b >>> 16)).putInt((int) (b << 16 | c >>> 8)).putInt((int) (c << 24 | d));
            }
        }
    };

    private final Draw draw;

    WordMode(Draw draw) {
        this.draw = draw;
    }

    /** What is drawn from the generator. */
    final Draw draw() {
        return draw;
    }

    /** Writes a block of values, a multiple of four, in the buffer's byte order. */
    abstract void put(long[] values, int count, ByteBuffer out);

    /** The name on the command line and in the results. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static WordMode of(String name) {
        return Names.find("words", values(), name);
    }
}
