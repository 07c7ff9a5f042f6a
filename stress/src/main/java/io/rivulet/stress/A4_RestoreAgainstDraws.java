package io.rivulet.stress;

import io.rivulet.random.BitGenerator;
import io.rivulet.random.BitGeneratorState;
import io.rivulet.random.MT19937;
import io.rivulet.random.PCG64;
import io.rivulet.random.Philox;
import io.rivulet.random.SFC64;
import io.rivulet.stress.unguarded.UnguardedStream;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressMeta;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;

/*
 * Claim A4: restore against draws is all old or all new.
 *
 * Why it could break: a state is several words, and the window of words read ahead must go with it; a draw in the
 * middle would see a torn state, or words of the old stream after the new state. The first draw meets the refill of
 * the old window.
 *
 * What would show it: a word of neither stream (-1), an old word after a new one, or an arbiter's draw that does not
 * continue the new stream. Old words are numbered from 0, new ones from 10.
 *
 *   java -jar stress/target/jcstress.jar -t A4_RestoreAgainstDraws
 */
public final class A4_RestoreAgainstDraws {

    private A4_RestoreAgainstDraws() {
    }

    /** 128 bits of state, two words of increment. */
    @JCStressTest
    @JCStressMeta(OldOrNew.Draws.class)
    @State
    public static class OnPCG64 extends ReplaceAndLook {

        private static final BitGeneratorState STATE = new PCG64(7).state();
        private static final long[] OLD = Family.PCG64.open().randomRaw(3);
        private static final long[] NEW = new PCG64(7).randomRaw(3);

        public OnPCG64() {
            this(Family.PCG64.open());
        }

        private OnPCG64(BitGenerator bits) {
            super(() -> bits.restore(STATE), () -> OldOrNew.place(bits.randomRaw(), OLD, NEW));
        }

        @Actor
        public void replace() {
            replaceNow();
        }

        @Actor
        public void draw(III_Result r) {
            look(r);
        }

        @Arbiter
        public void after(III_Result r) {
            lookLast(r);
        }
    }

    /** A counter, a key, a buffer of four words. */
    @JCStressTest
    @JCStressMeta(OldOrNew.Draws.class)
    @State
    public static class OnPhilox extends ReplaceAndLook {

        private static final BitGeneratorState STATE = new Philox(7).state();
        private static final long[] OLD = Family.PHILOX.open().randomRaw(3);
        private static final long[] NEW = new Philox(7).randomRaw(3);

        public OnPhilox() {
            this(Family.PHILOX.open());
        }

        private OnPhilox(BitGenerator bits) {
            super(() -> bits.restore(STATE), () -> OldOrNew.place(bits.randomRaw(), OLD, NEW));
        }

        @Actor
        public void replace() {
            replaceNow();
        }

        @Actor
        public void draw(III_Result r) {
            look(r);
        }

        @Arbiter
        public void after(III_Result r) {
            lookLast(r);
        }
    }

    /** Four words of state. */
    @JCStressTest
    @JCStressMeta(OldOrNew.Draws.class)
    @State
    public static class OnSFC64 extends ReplaceAndLook {

        private static final BitGeneratorState STATE = new SFC64(7).state();
        private static final long[] OLD = Family.SFC64.open().randomRaw(3);
        private static final long[] NEW = new SFC64(7).randomRaw(3);

        public OnSFC64() {
            this(Family.SFC64.open());
        }

        private OnSFC64(BitGenerator bits) {
            super(() -> bits.restore(STATE), () -> OldOrNew.place(bits.randomRaw(), OLD, NEW));
        }

        @Actor
        public void replace() {
            replaceNow();
        }

        @Actor
        public void draw(III_Result r) {
            look(r);
        }

        @Arbiter
        public void after(III_Result r) {
            lookLast(r);
        }
    }

    /** 624 words and a position. */
    @JCStressTest
    @JCStressMeta(OldOrNew.Draws.class)
    @State
    public static class OnMT19937 extends ReplaceAndLook {

        private static final BitGeneratorState STATE = MT19937.legacy(7).state();
        private static final long[] OLD = Family.MT19937.open().randomRaw(3);
        private static final long[] NEW = MT19937.legacy(7).randomRaw(3);

        public OnMT19937() {
            this(Family.MT19937.open());
        }

        private OnMT19937(BitGenerator bits) {
            super(() -> bits.restore(STATE), () -> OldOrNew.place(bits.randomRaw(), OLD, NEW));
        }

        @Actor
        public void replace() {
            replaceNow();
        }

        @Actor
        public void draw(III_Result r) {
            look(r);
        }

        @Arbiter
        public void after(III_Result r) {
            lookLast(r);
        }
    }

    /** 128 bits of state and a window without a lock. */
    @JCStressTest
    @JCStressMeta(OldOrNew.Draws.Broken.class)
    @State
    public static class UnguardedControl extends ReplaceAndLook {

        private static final long[] STATE = new UnguardedStream(7, 0).save();
        private static final long[] OLD = new UnguardedStream(42, 64).nextLongs(3);
        private static final long[] NEW = new UnguardedStream(7, 0).nextLongs(3);

        public UnguardedControl() {
            this(new UnguardedStream(42, 64));
        }

        private UnguardedControl(UnguardedStream stream) {
            super(() -> stream.load(STATE), () -> OldOrNew.place(stream.nextLong(), OLD, NEW));
        }

        @Actor
        public void replace() {
            replaceNow();
        }

        @Actor
        public void draw(III_Result r) {
            look(r);
        }

        @Arbiter
        public void after(III_Result r) {
            lookLast(r);
        }
    }
}
