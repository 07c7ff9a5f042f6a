package io.rivulet.random;

import io.rivulet.random.internal.UnitInterval;

/** A stream whose next words are on a tape, and behind them made as usual. */
final class Replay extends BitGenerator {

    private static final long serialVersionUID = 1L;

    private transient long[] tape = {};
    private transient int length;
    private transient int position;

    /** Stands behind the tape's last word, or further on. */
    private final transient SFC64 after;

    /** The stream that stands at a snapshot, with no words on the tape. */
    Replay(Snapshot start) {
        super(false, start);
        after = new SFC64(start);
    }

    /**
     * Becomes the stream that stands at a snapshot and has so many words on the tape.
     *
     * @param behind the state of the generator that has made them
     */
    void begin(Snapshot start, long[] words, int count, long[] behind) {
        replace(behind, start.hasHalf(), start.half());
        tape = words;
        length = count;
    }

    @Override
    int emit(long[] words, double[] doubles, int from, int to) {
        int count = Math.min(to - from, length - position);
        if (doubles == null) {
            System.arraycopy(tape, position, words, from, count);
        } else {
            UnitInterval.toDoubles(tape, position, doubles, from, count);
        }
        position += count;
        return from + count == to ? count : count + after.emit(words, doubles, from + count, to);
    }

    @Override
    protected long next() {
        return position < length ? tape[position++] : after.next();
    }

    @Override
    void unread(int count) {
        if (position < length) {
            position -= count;
        } else {
            after.unread(count);
        }
    }

    @Override
    protected boolean canSave() {
        return true;
    }

    @Override
    protected long[] save() {
        SFC64 here = new SFC64(after.snapshot());
        here.unread(length - position);
        return here.save();
    }

    /** The tape is left. */
    @Override
    protected void load(long[] words) {
        after.load(words);
        length = 0;
        position = 0;
    }
}
