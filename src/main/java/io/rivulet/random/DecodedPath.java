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

    /**
     * Variates at the beginning whose boundaries are all kept. Where almost every variate takes one word, a wrong beginning
     * is made good within a few; where most take two, only when one takes three, as about one of fifty does.
     */
    private static final int SHORT_HEAD = 32;
    private static final int LONG_HEAD = 256;
    private static final double ABOUT_ONE_WORD = 1.25;

    /** Variates decoded at a time in between, at most: so many that what a distribution has to set up for them is little. */
    private static final int BLOCK = 1 << 14;

    /** So many variates at a piece's beginning and end are kept out of the array to be filled until their place is known. */
    static final int MARGIN = 4096;

    /** So few are left to a piece's end that the rest is decoded one by one. */
    private static final int NEAR = 48;

    /** Of the variates that a block is expected to hold, so that it hardly ever runs past the end of the piece. */
    private static final double CAUTION = 0.9;

    private final Decoder<A> decoder;
    private final double wordsEach;
    private final int head;
    private final Snapshot start;
    private final WordSource source;
    private final List<Boundary> boundaries = new ArrayList<>();

    /** Of the stream's words, the one that {@link #source} had consumed none before. */
    private final long origin;

    private Scratch<A> variates;
    private int size;

    /** The array to be filled and the place in it where the path seems to begin; null if it is not decoded into. */
    private A target;
    private int guess;
    private int targetEnd;

    /** Variates from the one index to the other stand in the array to be filled, as if the path began at the guess. */
    private int directFrom;
    private int directTo;

    /**
     * An array for what is not decoded straight into the one to be filled; what follows that stands behind what precedes it. It
     * serves piece after piece: a fresh one would have to be cleared, and fetched by the operating system before that.
     */
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

    /** A path of a generator's own copy, which stands at the given word and in the given state. */
    DecodedPath(Decoder<A> decoder, Snapshot start, BitGenerator copy, long word, double wordsEach) {
        this(decoder, wordsEach, start, copy.source(), word);
    }

    /** The path that goes on where another one ended, on the same copy. */
    DecodedPath(DecodedPath<A> before) {
        this(before.decoder, before.wordsEach, before.source.generator.snapshot(before.source), before.source, before.origin);
    }

    private DecodedPath(Decoder<A> decoder, double wordsEach, Snapshot start, WordSource source, long origin) {
        this.decoder = decoder;
        this.wordsEach = wordsEach;
        this.head = wordsEach < ABOUT_ONE_WORD ? SHORT_HEAD : LONG_HEAD;
        this.start = start;
        this.source = source;
        this.origin = origin;
        mark();
    }

    /**
     * Has the middle part be decoded straight into the array to be filled, about where it belongs: to move it there a little
     * later is cheap, while a copy from elsewhere has to wait for memory.
     *
     * @param out the array to be filled
     * @param at  where the path seems to begin
     * @param end where the array ends
     */
    void aimAt(A out, int at, int end) {
        target = out;
        guess = at;
        targetEnd = end;
    }

    /** Whether what was decoded straight into the array kept away from others' places, if the path begins at this one. */
    boolean keptAway(long at) {
        return directFrom == directTo
            || Math.abs(at - guess) < MARGIN / 2 && size - directTo > MARGIN * 3 / 4;
    }

    /**
     * The same for a path that is dropped: it begins at this place or later.
     *
     * @param least  the first place that it may have spoiled
     * @param behind the place after the last one
     */
    boolean keptWithin(long least, long behind) {
        return directFrom == directTo || guess + directFrom >= least && guess + directTo <= behind;
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
        double kept = target == null ? (end - word()) / wordsEach * 1.05 : 2.5 * MARGIN;
        reserve((int) Math.min(most, kept + 4 * head), 0);
        while (size < Math.min(head, most) && word() < end) {
            decodeBlock(1);
        }
        int count = nextBlock(end, most);
        while (count > 0) {
            if (isMiddle(count, end)) {
                decodeIntoTarget(count);
            } else {
                decodeBlock(count);
            }
            count = nextBlock(end, most);
        }
        long last = end + (long) Math.ceil(head * wordsEach);
        while (word() < last && size < most) {
            decodeBlock(1);
        }
    }

    /** How many variates to decode at once next, to the end of a margin at most; 0 when the end of the piece is near. */
    private int nextBlock(long end, int most) {
        double left = (end - word()) / wordsEach;
        double toMargin = size < MARGIN ? MARGIN - size : left - MARGIN;
        double careful = CAUTION * left;
        int count = (int) Math.min(Math.min(BLOCK, most - size), toMargin < NEAR ? careful : Math.min(toMargin, careful));
        return count < NEAR ? 0 : count;
    }

    /** Whether a block keeps the margins, and follows those that do. */
    private boolean isMiddle(int count, long end) {
        return target != null && size >= MARGIN && (directTo == 0 || directTo == size) && guess + size + count <= targetEnd - MARGIN
            && (end - word()) / wordsEach - count >= MARGIN;
    }

    private void decodeIntoTarget(int count) {
        if (directTo == 0) {
            directFrom = size;
        }
        directTo = size + count; // before anything is written, should decoding fail
        decoder.fill(source, target, guess + size, guess + size + count);
        size += count;
        mark();
    }

    private void decodeBlock(int count) {
        int at = size - (directTo - directFrom);
        if (variates.length - at < count) {
            reserve(at + count + at / 2, at);
        }
        if (count == 1) {
            decoder.one(source, variates.array, at);
        } else {
            decoder.fill(source, variates.array, at, at + count);
        }
        size += count;
        mark();
    }

    private void reserve(int length, int used) {
        if (variates.length < length) {
            A larger = decoder.allocate(length);
            if (used > 0) {
                System.arraycopy(variates.array, 0, larger, 0, used);
            }
            variates.array = larger;
            variates.length = length;
        }
    }

    private void mark() {
        boundaries.add(new Boundary(word(), source.hasHalf, source.half, size));
    }

    /** How many words of the stream come before what the path has not decoded. */
    long word() {
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
        int directBegin = Math.min(Math.max(directFrom, from), to);
        int directEnd = Math.max(directBegin, Math.min(directTo, to));
        // First what stands in the same array; what surrounds it may come to lie where it stood.
        move(target, guess + directBegin, out, at + directBegin - from, directEnd - directBegin);
        move(variates.array, from, out, at, directBegin - from);
        move(variates.array, directEnd - (directTo - directFrom), out, at + directEnd - from, to - directEnd);
    }

    private static void move(Object from, int fromIndex, Object to, int toIndex, int count) {
        if (count > 0 && (from != to || fromIndex != toIndex)) {
            System.arraycopy(from, fromIndex, to, toIndex, count);
        }
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
