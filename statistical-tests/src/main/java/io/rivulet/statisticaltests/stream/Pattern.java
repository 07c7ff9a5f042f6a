package io.rivulet.statisticaltests.stream;

/** Known words, by which the bridge checks that a pipe keeps their bytes and their order. */
final class Pattern implements Source {

    private long next = 0x0123456789ABCDEFL;

    /** The half that a float left over, as in a 64-bit bit generator. */
    private boolean hasHalf;

    @Override
    public void fill(Draw draw, long[] out, int from, int to) {
        for (int i = from; i < to; i++) {
            out[i] = switch (draw) {
                case LONG -> word();
                case DOUBLE -> word() >>> 11;
                case FLOAT -> half() >>> 8;
            };
        }
    }

    private long word() {
        long word = next;
        next += 0x9E3779B97F4A7C15L;
        return word;
    }

    private long half() {
        hasHalf = !hasHalf;
        return hasHalf ? next & 0xFFFF_FFFFL : word() >>> 32;
    }
}
