package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;

/**
 * What is left of a number of trials by those that another distribution counts.
 *
 * @param n     the number
 * @param setUp draws how many are taken off it
 */
record Complement(long n, Prepared setUp) implements Prepared {

    @Override
    public long draw(BitSource bits) {
        return n - setUp.draw(bits);
    }

    @Override
    public void fill(BitSource bits, long[] out, int from, int to) {
        setUp.fill(bits, out, from, to);
        for (int i = from; i < to; i++) {
            out[i] = n - out[i];
        }
    }

    @Override
    public Prepared complete() {
        setUp.complete();
        return this;
    }
}
