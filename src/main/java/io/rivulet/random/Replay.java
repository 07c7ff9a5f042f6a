package io.rivulet.random;

import io.rivulet.random.internal.UnitInterval;

/**
 * A stream whose next words are on a tape, and behind them made as usual. Its state can be read once the tape is behind it.
 */
final class Replay extends BitGenerator {

    private static final long serialVersionUID = 1L;

    private final transient long[] tape;
    private final transient int length;
    private transient int position;

    /** Stands behind the tape's last word, or further on. */
    private final transient SFC64 after;

    /** The stream that stands at a snapshot, with so many words from there on, and the generator that has made them. */
    Replay(Snapshot start, long[] tape, int length, SFC64 after) {
        super(false, start);
        this.tape = tape;
        this.length = length;
        this.after = after;
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
        after.unread(count);
    }

    @Override
    protected boolean canSave() {
        return true;
    }

    @Override
    protected long[] save() {
        return after.save();
    }
}
