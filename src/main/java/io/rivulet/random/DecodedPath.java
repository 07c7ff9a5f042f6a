package io.rivulet.random;

import java.util.ArrayList;
import java.util.List;

/**
 * The variates that come out when a stream is decoded from some word on, for {@link ParallelFill}, with the places in the
 * stream where one variate ended and the next began: each of the first and of the last ones, and some in between.
 *
 * @param <A> the array the variates stand in
 */
final class DecodedPath<A> {

    /** Variates at the beginning whose boundaries are all kept. */
    private static final int HEAD = 128;

    /** Variates decoded at a time in between. */
    private static final int BLOCK = 4096;

    /** So few are left to a piece's end that the rest is decoded one by one. */
    private static final int NEAR = 48;

    /** Of the variates that a block is expected to hold, so that it hardly ever runs past the end of the piece. */
    private static final double CAUTION = 0.9;

    private final Decoder<A> decoder;
    private final double wordsEach;
    private final Snapshot start;
    private final WordSource source;
    private final List<Boundary> boundaries = new ArrayList<>();

    /** Of the stream's words, the one that {@link #source} had consumed none before. */
    private final long origin;

    private Scratch<A> variates;
    private int size;

    /** A working thread's array. A fresh one for each piece would have to be cleared, and would not be in the cache. */
    static final class Scratch<A> {
        private A array;
        private int length;
    }

    /**
     * A place between two variates: everything that the rest of the stream depends on. Two decodings that pass the same
     * place give the same variates from there on.
     *
     * @param word    how many words of the stream come before
     * @param hasHalf whether the upper half of a word is kept
     * @param half    that half
     * @param index   how many variates of the path come before
     */
    record Boundary(long word, boolean hasHalf, int half, int index) {
        boolean samePlaceAs(Boundary other) {
            return word == other.word && hasHalf == other.hasHalf && half == other.half;
        }
    }

    /** A path of a generator's own copy, standing at the given word. */
    DecodedPath(Decoder<A> decoder, BuiltIn kind, Snapshot start, long word, double wordsEach) {
        this.decoder = decoder;
        this.wordsEach = wordsEach;
        this.start = start;
        this.source = kind.create(start).source();
        this.origin = word;
        mark();
    }

    /** The path that goes on where another one ended, on the same copy. */
    DecodedPath(DecodedPath<A> before) {
        this.decoder = before.decoder;
        this.wordsEach = before.wordsEach;
        this.source = before.source;
        this.origin = before.origin;
        this.start = source.generator.snapshot(source);
        mark();
    }

    /**
     * Decodes until the end of the piece and some variates more, so that there is something to compare with the head of
     * the next piece.
     *
     * @param end     the first word of the next piece
     * @param most    how many variates to decode at most
     * @param scratch where they go; until they are copied nothing else may
     */
    void decode(long end, int most, Scratch<A> scratch) {
        variates = scratch;
        reserve((int) Math.min(most, (end - word()) / wordsEach * 1.05 + 4 * HEAD));
        while (size < Math.min(HEAD, most) && word() < end) {
            decodeBlock(1);
        }
        int count = nextBlock(end, most);
        while (count > 0) {
            decodeBlock(count);
            count = nextBlock(end, most);
        }
        long last = end + (long) Math.ceil(HEAD * wordsEach);
        while (word() < last && size < most) {
            decodeBlock(1);
        }
    }

    /** How many variates to decode at once next; 0 when the end of the piece is near. */
    private int nextBlock(long end, int most) {
        int count = (int) Math.min(Math.min(BLOCK, most - size), CAUTION * (end - word()) / wordsEach);
        return count < NEAR ? 0 : count;
    }

    private void decodeBlock(int count) {
        if (variates.length - size < count) {
            reserve(size + count + size / 2);
        }
        if (count == 1) {
            decoder.one(source, variates.array, size);
        } else {
            decoder.fill(source, variates.array, size, size + count);
        }
        size += count;
        mark();
    }

    private void reserve(int length) {
        if (variates.length < length) {
            A larger = decoder.allocate(length);
            if (size > 0) {
                System.arraycopy(variates.array, 0, larger, 0, size);
            }
            variates.array = larger;
            variates.length = length;
        }
    }

    private void mark() {
        boundaries.add(new Boundary(word(), source.hasHalf, source.half, size));
    }

    private long word() {
        return origin + source.consumed();
    }

    int size() {
        return size;
    }

    /** How many variates lie before the place where this path meets the next one, in this and in that; null if nowhere. */
    int[] meeting(DecodedPath<A> next) {
        int first = 0;
        while (first < boundaries.size() && boundaries.get(first).word < next.boundaries.get(0).word) {
            first++;
        }
        int theirs = 0;
        for (int ours = first; ours < boundaries.size(); ours++) {
            Boundary here = boundaries.get(ours);
            while (theirs < next.boundaries.size() && next.boundaries.get(theirs).word < here.word) {
                theirs++;
            }
            for (int i = theirs; i < next.boundaries.size() && next.boundaries.get(i).word == here.word; i++) {
                if (here.samePlaceAs(next.boundaries.get(i))) {
                    return new int[] {here.index, next.boundaries.get(i).index};
                }
            }
        }
        return null;
    }

    void copyTo(A out, int at, int from, int to) {
        System.arraycopy(variates.array, from, out, at, to - from);
    }

    /** The stream's state after so many variates of this path; decodes again from the boundary before. */
    Snapshot stateAfter(int index, BuiltIn kind) {
        Boundary near = boundaries.get(0);
        for (Boundary boundary : boundaries) {
            if (boundary.index <= index) {
                near = boundary;
            }
        }
        BitGenerator copy = kind.create(start);
        copy.skip(near.word - boundaries.get(0).word);
        WordSource bits = copy.source();
        bits.hasHalf = near.hasHalf;
        bits.half = near.half;
        int missing = index - near.index;
        decoder.fill(bits, decoder.allocate(missing), 0, missing);
        return copy.snapshot(bits);
    }
}
