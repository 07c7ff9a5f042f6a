package io.rivulet.random;

import io.rivulet.random.distribution.DoubleDistribution;
import io.rivulet.random.distribution.FloatDistribution;
import io.rivulet.random.distribution.LegacyBitSource;
import io.rivulet.random.distribution.LongDistribution;
import io.rivulet.random.internal.BoundedIntegers;
import io.rivulet.random.internal.NarrowIntegers;
import java.util.Arrays;
import java.util.function.Function;

/**
 * The guarded stream of one bit generator: the lock, a window of words read ahead, and the only place where the lock is
 * taken, but for {@link LegacyStream}, which has to take the lock of whatever stream it finds. Everything public in this
 * package that touches a stream goes through one of the steps below.
 *
 * <p><b>Implementation overview.</b> Words are fetched from the generator a block at a time and handed out one by one.
 * The distribution kernels therefore see two final classes ({@link Words64}, {@link Words32}) whatever bit generators a
 * program uses, so the JIT inlines them to the last load; a virtual call remains once a block. The price is that the
 * generator itself runs ahead of the stream by the unread words. {@link #unread()} gives them back, exactly, whenever
 * the generator's own state is about to be read or replaced.
 *
 * <p>A step whose code is not ours may throw half-way. It runs as a transaction: a {@link Mark} remembers the position,
 * and if the window is replaced while the mark stands, the generator's state as well. Rolling back restores both, and with
 * them the legacy Gaussians that were cached: those belong to the {@link RandomState} objects, and the one that is
 * drawing lends its cache to the stream for the length of a step. So the kernels see no third class, whoever draws.
 */
abstract class WordSource extends StreamLock implements LegacyBitSource {

    private static final Mark[] NO_MARKS = {};

    /** The generator that the words come from. */
    final BitGenerator generator;

    /**
     * What the generator spawns from, or null. It stands here, behind the generator's final field, because a field of
     * the generator itself could be seen unset after unsafe publication.
     */
    SeedSequence seeds;

    /** Index of the next unread word of the window; the window's length when it is used up. */
    int position;

    /** How many words the generator has handed out so far, the unread ones of the window among them. */
    long fetched;

    /** 1 when the upper half of a word is kept for the next {@link #nextInt()}. */
    boolean hasHalf;

    /** The kept half; as in NumPy it stays readable after use, since it is part of the published state. */
    int half;

    /** Of the RandomState that is drawing; null while none is. */
    GaussianCache gaussians;

    /**
     * The standing marks, the outermost first, and behind them those that served before. They stay where they are, so that a step
     * begins and ends without storing a reference: with the collector's barriers that was a quarter of a draw of one value.
     */
    private Mark[] marks = NO_MARKS;

    /** How many marks stand. */
    private int standing;

    WordSource(BitGenerator generator, SeedSequence seeds) {
        this.generator = generator;
        this.seeds = seeds;
    }

    /** The position of the stream when a transaction began. */
    static final class Mark {
        private int position;
        private boolean hasHalf;
        private int half;

        /** The generator's state after it filled the marked window; null while that window is the current one, or the mark free. */
        private long[] state;

        /** How many words of the marked window were unread. */
        private int unread;

        private SeedSequence seeds;

        /** What stood in the caches of legacy Gaussians that were touched since; null while the mark is free. */
        private GaussianCache.Content cached;
    }

    // ------------------------------------------------------------------------------------------- the guarded steps

    final double draw(DoubleDistribution distribution) {
        lock();
        try {
            return distribution.sample(this);
        } finally {
            unlock();
        }
    }

    final long draw(LongDistribution distribution) {
        lock();
        try {
            return distribution.sample(this);
        } finally {
            unlock();
        }
    }

    final float draw(FloatDistribution distribution) {
        lock();
        try {
            return distribution.sample(this);
        } finally {
            unlock();
        }
    }

    /** A bounded integer, from its bounds: the compiler cannot always do away with a distribution's object. */
    final long drawBounded(long low, long max) {
        lock();
        try {
            return low + BoundedIntegers.lemire(this, max);
        } finally {
            unlock();
        }
    }

    /** As {@link #drawBounded}, for the types of fewer than 32 bits. */
    final long drawNarrow(long low, int max, int width) {
        lock();
        try {
            return low + NarrowIntegers.single(this, max, width);
        } finally {
            unlock();
        }
    }

    final long drawLong() {
        lock();
        try {
            return nextLong();
        } finally {
            unlock();
        }
    }

    final int drawInt() {
        lock();
        try {
            return nextInt();
        } finally {
            unlock();
        }
    }

    final long drawRaw() {
        lock();
        try {
            return raw();
        } finally {
            unlock();
        }
    }

    /** As {@link #draw(DoubleDistribution)}, for a distribution that may be anybody's. */
    final double drawOrRollBack(DoubleDistribution distribution) {
        lock();
        try {
            Mark mark = begin();
            boolean done = false;
            try {
                double value = distribution.sample(this);
                done = true;
                return value;
            } finally {
                end(mark, done);
            }
        } finally {
            unlock();
        }
    }

    /** As {@link #drawOrRollBack(DoubleDistribution)}. */
    final long drawOrRollBack(LongDistribution distribution) {
        lock();
        try {
            Mark mark = begin();
            boolean done = false;
            try {
                long value = distribution.sample(this);
                done = true;
                return value;
            } finally {
                end(mark, done);
            }
        } finally {
            unlock();
        }
    }

    /** One atomic step of code that is ours and cannot throw once it has drawn. */
    final <T> T step(Function<? super WordSource, ? extends T> body) {
        lock();
        try {
            return body.apply(this);
        } finally {
            unlock();
        }
    }

    /** One atomic step of anybody's code: if it throws, the stream is put back to where it was. */
    final <T> T transaction(Function<? super WordSource, ? extends T> body) {
        lock();
        try {
            Mark mark = begin();
            boolean done = false;
            try {
                T result = body.apply(this);
                done = true;
                return result;
            } finally {
                end(mark, done);
            }
        } finally {
            unlock();
        }
    }

    // ------------------------------------------------------------------------------------------- marks

    final Mark begin() {
        if (standing == marks.length) {
            Mark[] more = Arrays.copyOf(marks, standing + 1);
            more[standing] = new Mark();
            marks = more;
        }
        Mark mark = marks[standing++];
        mark.position = position;
        mark.hasHalf = hasHalf;
        mark.half = half;
        return mark;
    }

    final void end(Mark mark, boolean keep) {
        standing--;
        try {
            if (!keep) {
                rollBack(mark);
            } else if (standing > 0 && mark.cached != null) {
                Mark outer = marks[standing - 1];
                outer.cached = GaussianCache.Content.merge(outer.cached, mark.cached);
            }
        } finally {
            if (mark.state != null) {
                mark.state = null;
                mark.seeds = null;
            }
            if (mark.cached != null) {
                mark.cached = null;
            }
        }
    }

    final boolean inTransaction() {
        return standing > 0;
    }

    private void rollBack(Mark mark) {
        if (!generator.canSave()) {
            return;
        }
        if (mark.state == null) {
            position = mark.position;
        } else {
            discard();
            generator.load(mark.state);
            generator.unread(mark.unread);
            seeds = mark.seeds;
        }
        hasHalf = mark.hasHalf;
        half = mark.half;
        GaussianCache.Content.restore(mark.cached);
    }

    /** To be called before a cache of legacy Gaussians changes: a standing mark remembers what is in it. */
    final void leaveGaussian(GaussianCache cache) {
        if (standing > 0) {
            Mark mark = marks[standing - 1];
            mark.cached = cache.saveTo(mark.cached);
        }
    }

    /** To be called before the window or the generator's state is replaced: what standing marks need is saved first. */
    final void leaveWindow() {
        if (standing > 0 && marks[standing - 1].state == null && generator.canSave()) {
            long[] state = generator.save();
            for (int i = standing - 1; i >= 0 && marks[i].state == null; i--) {
                marks[i].state = state;
                marks[i].unread = windowLength() - marks[i].position;
                marks[i].seeds = seeds;
            }
        }
    }

    // ------------------------------------------------------------------------------------------- the window

    /**
     * Replaces the window, whose words have all been read, and returns the first of the next, which stays unread. Draws of one
     * word call their generators here, of whatever class, and what is not needed for each word happens behind that call: JDK 17's
     * compiler takes into its caller what it knows the class of, however seldom it runs, and a draw grown by that is not taken into
     * the loops that call it. The methods for many words replace the window themselves: they shall be calls, for in their
     * callers they would take the registers of the loops.
     */
    final long fetch() {
        return generator.refill(this);
    }

    /** Begins to read a new window. */
    final void enter(int first) {
        position = first;
        fetched += windowLength() - first;
    }

    /** Gives unread words back to the generator, so that its own state is the stream's. */
    final void unread() {
        int count = windowLength() - position;
        if (count > 0) {
            leaveWindow();
            discard();
            generator.unread(count);
            fetched -= count;
        }
    }

    /** How many words have been read; a difference of two readings is a distance in the stream. */
    final long consumed() {
        return fetched - (windowLength() - position);
    }

    /** One atomic step that moves the generator's own state, and drops the buffered half as NumPy's advance does. */
    final void reposition(Runnable move) {
        step(bits -> {
            leaveWindow();
            unread();
            move.run();
            hasHalf = false;
            half = 0;
            return null;
        });
    }

    /** The generator's native word, zero-extended. */
    abstract long raw();

    /** Native words into a part of an array. */
    abstract void raw(long[] out, int from, int to);

    /** The length of the current window, 0 before the first word is fetched. */
    abstract int windowLength();

    /** Here once more, since the call in BitSource's own is made for a third class, {@code Halves}, and so is left a call. */
    @Override
    public final float nextFloat() {
        return (nextInt() >>> 8) * 0x1p-24f;
    }

    @Override
    public final double nextLegacyGauss() {
        return gaussians.next(this);
    }

    @Override
    public final boolean hasLegacyGauss() {
        return gaussians.isPresent();
    }

    @Override
    public final void cacheLegacyGauss(double gaussian) {
        gaussians.set(this, true, gaussian);
    }

    /** Empties the window without giving anything back. */
    final void discard() {
        position = windowLength();
    }
}
