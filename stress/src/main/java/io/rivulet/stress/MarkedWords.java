package io.rivulet.stress;

import io.rivulet.random.BitGenerator;
import io.rivulet.random.BitGeneratorState;
import io.rivulet.random.RandomState;
import io.rivulet.random.SeedSequence;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A generator whose words say whose they are and which: the global generator is one for all samples of a test, so
 * what an actor draws may come from another sample's generator, and is judged by itself.
 *
 * <p>Not random at all. A word has its top bits 10, so that its doubles are in [1/2, 3/4), where the polar method
 * accepts every pair; then 20 bits of mark, 30 of index. The lowest 12 bits are 0: a double keeps everything.
 */
final class MarkedWords extends BitGenerator {

    private static final long serialVersionUID = 1L;

    private static final AtomicInteger MARKS = new AtomicInteger();

    /** The mark of a generator that was seeded; others count from 0. */
    static final int SEEDED = 0xFFFFF;

    private static final int MARK_SHIFT = 42;
    private static final int INDEX_SHIFT = 12;

    /** The mark, and the index of the next word. */
    private final transient long[] state;

    private MarkedWords(int mark) {
        super((SeedSequence) null);
        state = new long[] {mark, 0};
    }

    static MarkedWords of(int mark) {
        return new MarkedWords(mark);
    }

    /** With a mark that none of the last half million generators has. */
    static MarkedWords fresh() {
        return new MarkedWords(MARKS.getAndIncrement() & SEEDED >> 1);
    }

    static int mark(long word) {
        return (int) (word >>> MARK_SHIFT) & SEEDED;
    }

    /** Whether a word is the one after another, of the same generator. */
    static boolean follows(long word, long before) {
        return word - before == 1L << INDEX_SHIFT;
    }

    /** Whether a number is a word at all. */
    static boolean isWord(long word) {
        return word >>> 62 == 2 && (word & (1L << INDEX_SHIFT) - 1) == 0;
    }

    /** The Gaussian that waits after the pair before an index was made, by a RandomState of this generator's own. */
    static double waiting(BitGeneratorState bits) {
        MarkedWords own = new MarkedWords(0);
        own.restore(bits);
        own.state[1] -= 2;
        RandomState random = new RandomState(own);
        random.standardNormal();
        return random.standardNormal();
    }

    @Override
    protected long next() {
        return 1L << 63 | state[0] << MARK_SHIFT | (state[1]++ & 0x3FFF_FFFF) << INDEX_SHIFT;
    }

    @Override
    protected long[] save() {
        return state.clone();
    }

    @Override
    protected void load(long[] words) {
        System.arraycopy(words, 0, state, 0, 2);
    }

    @Override
    protected BitGenerator create(SeedSequence seeds) {
        return new MarkedWords(SEEDED);
    }
}
