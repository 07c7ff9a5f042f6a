package io.rivulet.stress;

import io.rivulet.random.BitGenerator;
import io.rivulet.random.BitGeneratorState;
import io.rivulet.random.Generator;
import io.rivulet.random.MT19937;
import io.rivulet.random.PCG64;
import io.rivulet.random.Philox;
import io.rivulet.stress.unguarded.UnguardedStream;
import java.util.Arrays;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressMeta;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;

/*
 * Claim A4: restore against state() is all old or all new.
 *
 * Why it could break: a state is several words and a half with its flag; and before the state is read, the words made
 * ahead are given back, which moves it.
 *
 * What would show it: a state that is neither the old one nor the new one (-1), or the old one after the new one. The
 * old 64-bit stream has a half waiting, the new one has none.
 *
 *   java -jar stress/target/jcstress.jar -t A4_RestoreAgainstState
 */
public final class A4_RestoreAgainstState {

    private A4_RestoreAgainstState() {
    }

    /** 128 bits of state and a half. */
    @JCStressTest
    @JCStressMeta(OldOrNew.States.class)
    @State
    public static class OnPCG64 extends ReplaceAndLook {

        private static final BitGeneratorState OLD = open().state();
        private static final BitGeneratorState NEW = new PCG64(7).state();

        public OnPCG64() {
            this(open());
        }

        private OnPCG64(BitGenerator bits) {
            super(() -> bits.restore(NEW), () -> OldOrNew.which(bits.state(), OLD, NEW));
        }

        private static BitGenerator open() {
            BitGenerator bits = Family.PCG64.open();
            new Generator(bits).nextInt();
            return bits;
        }

        @Actor
        public void replace() {
            replaceNow();
        }

        @Actor
        public void read(III_Result r) {
            look(r);
        }

        @Arbiter
        public void after(III_Result r) {
            lookLast(r);
        }
    }

    /** A counter, a key, a buffer, a position in it and a half. */
    @JCStressTest
    @JCStressMeta(OldOrNew.States.class)
    @State
    public static class OnPhilox extends ReplaceAndLook {

        private static final BitGeneratorState OLD = open().state();
        private static final BitGeneratorState NEW = new Philox(7).state();

        public OnPhilox() {
            this(open());
        }

        private OnPhilox(BitGenerator bits) {
            super(() -> bits.restore(NEW), () -> OldOrNew.which(bits.state(), OLD, NEW));
        }

        private static BitGenerator open() {
            BitGenerator bits = Family.PHILOX.open();
            new Generator(bits).nextInt();
            return bits;
        }

        @Actor
        public void replace() {
            replaceNow();
        }

        @Actor
        public void read(III_Result r) {
            look(r);
        }

        @Arbiter
        public void after(III_Result r) {
            lookLast(r);
        }
    }

    /** 624 words and a position. */
    @JCStressTest
    @JCStressMeta(OldOrNew.States.class)
    @State
    public static class OnMT19937 extends ReplaceAndLook {

        private static final BitGeneratorState OLD = open().state();
        private static final BitGeneratorState NEW = MT19937.legacy(7).state();

        public OnMT19937() {
            this(open());
        }

        private OnMT19937(BitGenerator bits) {
            super(() -> bits.restore(NEW), () -> OldOrNew.which(bits.state(), OLD, NEW));
        }

        private static BitGenerator open() {
            BitGenerator bits = Family.MT19937.open();
            return bits;
        }

        @Actor
        public void replace() {
            replaceNow();
        }

        @Actor
        public void read(III_Result r) {
            look(r);
        }

        @Arbiter
        public void after(III_Result r) {
            lookLast(r);
        }
    }

    /** 128 bits of state and a half without a lock. */
    @JCStressTest
    @JCStressMeta(OldOrNew.States.Broken.class)
    @State
    public static class UnguardedControl extends ReplaceAndLook {

        private static final long[] OLD = open().save();
        private static final long[] NEW = new UnguardedStream(7, 0).save();

        public UnguardedControl() {
            this(open());
        }

        private UnguardedControl(UnguardedStream stream) {
            super(() -> stream.load(NEW), () -> which(stream.save()));
        }

        private static int which(long[] seen) {
            return Arrays.equals(seen, OLD) ? 0 : Arrays.equals(seen, NEW) ? 1 : Indices.NONE;
        }

        private static UnguardedStream open() {
            UnguardedStream stream = new UnguardedStream(42, 32);
            stream.nextInt();
            return stream;
        }

        @Actor
        public void replace() {
            replaceNow();
        }

        @Actor
        public void read(III_Result r) {
            look(r);
        }

        @Arbiter
        public void after(III_Result r) {
            lookLast(r);
        }
    }
}
