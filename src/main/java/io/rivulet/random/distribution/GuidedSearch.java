package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;

/**
 * A search for the value that a uniform double stands for, growing with it. A search of unpredictable length costs a
 * mispredicted branch; in a long array therefore a table tells the value of most doubles, those of a cell of [0, 1) with
 * one value only, which the two ends of the cell prove.
 */
abstract class GuidedSearch implements Prepared {

    /** Cells; where values change the search remains, with at most 1 in 5 doubles. */
    private static final int CELLS = 512;

    /** As many variates are worth the searches for the ends of the cells. */
    private static final int MANY = 4 * CELLS;

    private static final byte SEVERAL = -1;

    /** What the search counts from. */
    private final long least;

    /** Null until so many variates have been drawn that it pays. */
    private byte[] guide;
    private int drawn;

    GuidedSearch(long least) {
        this.least = least;
    }

    /** The value less the least one; less than 128, and never less for a greater u. */
    abstract int search(double u);

    /** One more than the greatest; where a search comes to that there is another double for the variate. */
    abstract int end();

    @Override
    public final long draw(BitSource bits) {
        expect(1);
        int x;
        do {
            x = find(bits.nextDouble());
        } while (x == end());
        return least + x;
    }

    @Override
    public final Prepared complete() {
        expect(MANY);
        return this;
    }

    @Override
    public final void fill(BitSource bits, long[] out, int from, int to) {
        expect(to - from);
        double[] buffer = Chunks.buffer(to - from, 1);
        int i = from;
        while (i < to) {
            int count = Chunks.next(bits, buffer, to - i, 1);
            for (int k = 0; k < count; k++) {
                int x = find(buffer[k]);
                if (x < end()) {
                    out[i++] = least + x;
                }
            }
        }
    }

    private void expect(int variates) {
        if (guide == null && (drawn += variates) >= MANY) {
            guide = guide();
        }
    }

    private int find(double u) {
        int x = guide == null ? SEVERAL : guide[(int) (u * CELLS)];
        return x == SEVERAL ? search(u) : x;
    }

    private byte[] guide() {
        byte[] guide = new byte[CELLS];
        for (int cell = 0; cell < CELLS; cell++) {
            double begin = (double) cell / CELLS;
            int x = search(begin);
            guide[cell] = search(begin + (1.0 / CELLS - 0x1p-53)) == x ? (byte) x : SEVERAL;
        }
        return guide;
    }
}
