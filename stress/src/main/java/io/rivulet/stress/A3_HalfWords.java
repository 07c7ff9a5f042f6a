package io.rivulet.stress;

import io.rivulet.random.Generator;
import io.rivulet.stress.unguarded.UnguardedStream;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressMeta;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.IIII_Result;

/*
 * Claim A3: a 32-bit draw takes the lower half of a word and leaves the upper one for the next 32-bit draw; a 64-bit
 * draw in between takes a whole word and leaves the half alone. The half is never split from its word, lost or used
 * twice.
 *
 * Why it could break: the half and the flag that it is there are two fields beside the read position. The first draw
 * meets the refill of the window.
 *
 * What would show it: two 32-bit draws of one thread that are not the halves of one word, or a 64-bit draw made of
 * anything but a whole word. Halves are numbered 0, 1 (word 0), 2, 3 (word 1) and so on. MT19937 has no half: its
 * words have 32 bits, a long takes two of them, and the last test says that those are neighbours.
 *
 *   java -jar stress/target/jcstress.jar -t A3_HalfWords
 */
public final class A3_HalfWords {

    @Outcome(id = {"0, 1, 2, 4", "2, 3, 0, 4"}, expect = Expect.ACCEPTABLE, desc = "Both halves of a word, and a word.")
    @Outcome(expect = Expect.FORBIDDEN, desc = "A half was split from its word, lost or used twice.")
    static final class Together {

        private Together() {
        }
    }

    @Outcome(id = {"0, 1, 2, 4", "2, 3, 0, 4"}, expect = Expect.ACCEPTABLE, desc = "Not broken this time.")
    @Outcome(expect = Expect.ACCEPTABLE_INTERESTING, desc = "Broken: a half was split from its word or used twice.")
    static final class Broken {

        private Broken() {
        }
    }

    @Outcome(id = {"0, 1, 2, 4", "0, 3, 1, 4", "2, 3, 0, 4"}, expect = Expect.ACCEPTABLE,
        desc = "Two words, and two neighbours.")
    @Outcome(expect = Expect.FORBIDDEN, desc = "A word was lost or used twice, or a long is not made of neighbours.")
    static final class Neighbours {

        private Neighbours() {
        }
    }

    /** One actor draws two ints, the other a long; the arbiter an int. */
    abstract static class HalvesAndWord {

        private final IntSupplier half;
        private final LongSupplier word;
        private final int[] known;

        HalvesAndWord(Generator rng, int[] known) {
            this(rng::nextInt, rng::nextLong, known);
        }

        HalvesAndWord(IntSupplier half, LongSupplier word, int[] known) {
            this.half = half;
            this.word = word;
            this.known = known;
        }

        static int[] halves(long[] words) {
            int[] halves = new int[2 * words.length];
            for (int i = 0; i < words.length; i++) {
                halves[2 * i] = (int) words[i];
                halves[2 * i + 1] = (int) (words[i] >>> 32);
            }
            return halves;
        }

        static int[] words(long[] words) {
            int[] narrow = new int[words.length];
            for (int i = 0; i < words.length; i++) {
                narrow[i] = (int) words[i];
            }
            return narrow;
        }

        /** Where a word's first 32 bits stand, if the others follow them; -1 otherwise. */
        final int placeOf(int first, int second) {
            int place = placeOf(first);
            return place >= 0 && placeOf(second) == place + 1 ? place : Indices.NONE;
        }

        private int placeOf(int value) {
            for (int i = 0; i < known.length; i++) {
                if (known[i] == value) {
                    return i;
                }
            }
            return Indices.NONE;
        }

        int placeOfLong(long drawn) {
            return placeOf((int) drawn, (int) (drawn >>> 32));
        }

        final void drawHalves(IIII_Result r) {
            r.r1 = placeOf(half.getAsInt());
            r.r2 = placeOf(half.getAsInt());
        }

        final void drawWord(IIII_Result r) {
            r.r3 = placeOfLong(word.getAsLong());
        }

        final void drawLast(IIII_Result r) {
            r.r4 = placeOf(half.getAsInt());
        }
    }

    private A3_HalfWords() {
    }

    /** 128 bits of state. */
    @JCStressTest
    @JCStressMeta(A3_HalfWords.Together.class)
    @State
    public static class OnPCG64 extends HalvesAndWord {

        private static final int[] KNOWN = halves(Family.PCG64.open().randomRaw(4));

        public OnPCG64() {
            super(new Generator(Family.PCG64.open()), KNOWN);
        }

        @Actor
        public void halves(IIII_Result r) {
            drawHalves(r);
        }

        @Actor
        public void word(IIII_Result r) {
            drawWord(r);
        }

        @Arbiter
        public void after(IIII_Result r) {
            drawLast(r);
        }
    }

    /** A counter and a buffer of four words. */
    @JCStressTest
    @JCStressMeta(A3_HalfWords.Together.class)
    @State
    public static class OnPhilox extends HalvesAndWord {

        private static final int[] KNOWN = halves(Family.PHILOX.open().randomRaw(4));

        public OnPhilox() {
            super(new Generator(Family.PHILOX.open()), KNOWN);
        }

        @Actor
        public void halves(IIII_Result r) {
            drawHalves(r);
        }

        @Actor
        public void word(IIII_Result r) {
            drawWord(r);
        }

        @Arbiter
        public void after(IIII_Result r) {
            drawLast(r);
        }
    }

    /** Four words of state. */
    @JCStressTest
    @JCStressMeta(A3_HalfWords.Together.class)
    @State
    public static class OnSFC64 extends HalvesAndWord {

        private static final int[] KNOWN = halves(Family.SFC64.open().randomRaw(4));

        public OnSFC64() {
            super(new Generator(Family.SFC64.open()), KNOWN);
        }

        @Actor
        public void halves(IIII_Result r) {
            drawHalves(r);
        }

        @Actor
        public void word(IIII_Result r) {
            drawWord(r);
        }

        @Arbiter
        public void after(IIII_Result r) {
            drawLast(r);
        }
    }

    /** The same half without a lock. */
    @JCStressTest
    @JCStressMeta(A3_HalfWords.Broken.class)
    @State
    public static class UnguardedControl extends HalvesAndWord {

        private static final int[] KNOWN = halves(new UnguardedStream(42, 64).nextLongs(4));

        public UnguardedControl() {
            this(new UnguardedStream(42, 64));
        }

        private UnguardedControl(UnguardedStream stream) {
            super(stream::nextInt, stream::nextLong, KNOWN);
        }

        @Actor
        public void halves(IIII_Result r) {
            drawHalves(r);
        }

        @Actor
        public void word(IIII_Result r) {
            drawWord(r);
        }

        @Arbiter
        public void after(IIII_Result r) {
            drawLast(r);
        }
    }

    /** No half: an int is a word, a long two. */
    @JCStressTest
    @JCStressMeta(A3_HalfWords.Neighbours.class)
    @State
    public static class OnMT19937 extends HalvesAndWord {

        private static final int[] KNOWN = words(Family.MT19937.open().randomRaw(6));

        public OnMT19937() {
            super(new Generator(Family.MT19937.open()), KNOWN);
        }

        @Override
        int placeOfLong(long word) {
            return placeOf((int) (word >>> 32), (int) word);
        }

        @Actor
        public void halves(IIII_Result r) {
            drawHalves(r);
        }

        @Actor
        public void word(IIII_Result r) {
            drawWord(r);
        }

        @Arbiter
        public void after(IIII_Result r) {
            drawLast(r);
        }
    }
}
