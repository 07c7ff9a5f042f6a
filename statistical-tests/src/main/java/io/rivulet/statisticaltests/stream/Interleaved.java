package io.rivulet.statisticaltests.stream;

import java.util.List;

/**
 * Several streams round robin: {@code chunk} values of the first, as many of the second, and so on. Each stream is drawn
 * some rounds ahead, since thousands of streams a word at a time would cost a call and a cache miss a word.
 */
final class Interleaved implements Source {

    private static final int AHEAD = 64;

    private final List<? extends Source> streams;
    private final int chunk;
    private final long[][] blocks;

    /** Where the next value stands: its place in the current stream's block, and which stream that is. */
    private int place;
    private int current;

    Interleaved(List<? extends Source> streams, int chunk) {
        if (streams.isEmpty()) {
            throw new IllegalArgumentException("streams must not be empty");
        }
        if (chunk < 1) {
            throw new IllegalArgumentException("chunk must be >= 1, was " + chunk);
        }
        this.streams = streams;
        this.chunk = chunk;
        int rounds = Math.max(1, AHEAD / chunk);
        this.blocks = new long[streams.size()][rounds * chunk];
        this.place = blocks[0].length;
    }

    @Override
    public void fill(Draw draw, long[] out, int from, int to) {
        int i = from;
        while (i < to) {
            if (place == blocks[0].length) {
                for (int s = 0; s < blocks.length; s++) {
                    streams.get(s).fill(draw, blocks[s], 0, blocks[s].length);
                }
                place = 0;
            }
            int offset = place % chunk;
            int count = Math.min(chunk - offset, to - i);
            System.arraycopy(blocks[current], place, out, i, count);
            i += count;
            place += count;
            if (offset + count == chunk && ++current < blocks.length) {
                place -= chunk;
            }
            if (current == blocks.length) {
                current = 0;
            }
        }
    }
}
