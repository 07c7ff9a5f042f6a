package io.rivulet.statisticaltests.workers;

import io.rivulet.random.BitGenerator;
import io.rivulet.random.Generator;
import io.rivulet.random.PCG64;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** How workers should not get their streams: the negative controls of this package. */
final class NaiveWorkers {

    private NaiveWorkers() {
    }

    /** Marsaglia's xorshift (13, 7, 17), Journal of Statistical Software 8 (2003), seeded with the bare number. */
    private static final class Xorshift extends BitGenerator {
        private static final long serialVersionUID = 1L;
        private final transient long[] state;

        Xorshift(long seed) {
            super(null);
            state = new long[] {seed};
        }

        @Override
        protected long next() {
            long x = state[0];
            x ^= x << 13;
            x ^= x >>> 7;
            x ^= x << 17;
            state[0] = x;
            return x;
        }

        @Override
        protected long[] save() {
            return state.clone();
        }

        @Override
        protected void load(long[] words) {
            state[0] = words[0];
        }
    }

    /** Worker i has seed {@code seed + i}. */
    static List<Generator> consecutiveSeeds(long seed, int count) {
        return IntStream.range(0, count).mapToObj(i -> new Generator(new Xorshift(seed + i))).toList();
    }

    /** Worker i starts {@code i * distance} words down one stream, and draws more than that. */
    static List<Generator> overlapping(long seed, int count, long distance) {
        return IntStream.range(0, count).mapToObj(i -> new Generator(new PCG64(seed).advance(i * distance))).toList();
    }

    /** Good workers, but for one that has another's spawn key: numpy issue 32063. */
    static List<Generator> oneKeyTwice(Generator parent, int count) {
        List<Generator> workers = new ArrayList<>(parent.spawn(count));
        long key = count / 3;
        workers.set(count - 1, new Generator(parent.bitGenerator().reseeded(
            parent.bitGenerator().seedSequence().orElseThrow().child(key))));
        return workers;
    }
}
