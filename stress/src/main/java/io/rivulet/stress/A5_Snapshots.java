package io.rivulet.stress;

import io.rivulet.random.BitGenerator;
import io.rivulet.random.BitGeneratorState;
import io.rivulet.stress.unguarded.UnguardedStream;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressMeta;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.IIIII_Result;

/*
 * Claim A5: state() is one moment of the stream; restoring it reproduces exactly the tail that followed.
 *
 * Why it could break: the generator runs ahead of the stream by its window. state() gives the unread words back and
 * reads several words of state, while draws move the position and refill. The first draw meets the refill.
 *
 * What would show it: a snapshot whose tail is not of the stream (-1, a torn state), a second snapshot that is older
 * than the first, or a draw that the giving back has lost or doubled.
 *
 *   java -jar stress/target/jcstress.jar -t A5_Snapshots
 */
public final class A5_Snapshots {

    /** Where the words begin that follow a snapshot. */
    private static int tail(BitGeneratorState state, Family family) {
        BitGenerator bits = family.open();
        bits.restore(state);
        return family.run(bits.randomRaw(3));
    }

    private A5_Snapshots() {
    }

    /** 128 bits of state. */
    @JCStressTest
    @JCStressMeta(SnapshotsAndDraws.OneMoment.class)
    @State
    public static class OnPCG64 extends SnapshotsAndDraws<BitGeneratorState> {

        public OnPCG64() {
            this(Family.PCG64.open());
        }

        private OnPCG64(BitGenerator bits) {
            super(bits::state, () -> Family.PCG64.index(bits.randomRaw()), state -> tail(state, Family.PCG64));
        }

        @Actor
        public void snapshots() {
            takeSnapshots();
        }

        @Actor
        public void draws(IIIII_Result r) {
            draw(r);
        }

        @Arbiter
        public void after(IIIII_Result r) {
            compare(r);
        }
    }

    /** A counter and a buffer of four words. */
    @JCStressTest
    @JCStressMeta(SnapshotsAndDraws.OneMoment.class)
    @State
    public static class OnPhilox extends SnapshotsAndDraws<BitGeneratorState> {

        public OnPhilox() {
            this(Family.PHILOX.open());
        }

        private OnPhilox(BitGenerator bits) {
            super(bits::state, () -> Family.PHILOX.index(bits.randomRaw()), state -> tail(state, Family.PHILOX));
        }

        @Actor
        public void snapshots() {
            takeSnapshots();
        }

        @Actor
        public void draws(IIIII_Result r) {
            draw(r);
        }

        @Arbiter
        public void after(IIIII_Result r) {
            compare(r);
        }
    }

    /** Four words of state. */
    @JCStressTest
    @JCStressMeta(SnapshotsAndDraws.OneMoment.class)
    @State
    public static class OnSFC64 extends SnapshotsAndDraws<BitGeneratorState> {

        public OnSFC64() {
            this(Family.SFC64.open());
        }

        private OnSFC64(BitGenerator bits) {
            super(bits::state, () -> Family.SFC64.index(bits.randomRaw()), state -> tail(state, Family.SFC64));
        }

        @Actor
        public void snapshots() {
            takeSnapshots();
        }

        @Actor
        public void draws(IIIII_Result r) {
            draw(r);
        }

        @Arbiter
        public void after(IIIII_Result r) {
            compare(r);
        }
    }

    /** 624 words and a position. */
    @JCStressTest
    @JCStressMeta(SnapshotsAndDraws.OneMoment.class)
    @State
    public static class OnMT19937 extends SnapshotsAndDraws<BitGeneratorState> {

        public OnMT19937() {
            this(Family.MT19937.open());
        }

        private OnMT19937(BitGenerator bits) {
            super(bits::state, () -> Family.MT19937.index(bits.randomRaw()), state -> tail(state, Family.MT19937));
        }

        @Actor
        public void snapshots() {
            takeSnapshots();
        }

        @Actor
        public void draws(IIIII_Result r) {
            draw(r);
        }

        @Arbiter
        public void after(IIIII_Result r) {
            compare(r);
        }
    }

    /** 128 bits of state and a window, half of it unread, without a lock. */
    @JCStressTest
    @JCStressMeta(SnapshotsAndDraws.Broken.class)
    @State
    public static class UnguardedControl extends SnapshotsAndDraws<long[]> {

        private static final long[] KNOWN = new UnguardedStream(42, 32).nextLongs(8);

        public UnguardedControl() {
            this(new UnguardedStream(42, 32));
        }

        private UnguardedControl(UnguardedStream stream) {
            super(stream::save, () -> Indices.of(stream.nextLong(), KNOWN), UnguardedControl::tail);
        }

        private static int tail(long[] state) {
            UnguardedStream stream = new UnguardedStream(0, 0);
            stream.load(state);
            return Indices.ofRun(stream.nextLongs(3), KNOWN);
        }

        @Actor
        public void snapshots() {
            takeSnapshots();
        }

        @Actor
        public void draws(IIIII_Result r) {
            draw(r);
        }

        @Arbiter
        public void after(IIIII_Result r) {
            compare(r);
        }
    }
}
