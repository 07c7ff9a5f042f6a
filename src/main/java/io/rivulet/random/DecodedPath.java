package io.rivulet.random;

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
    private final Workplace<A> workplace;
    private final Boundaries boundaries;
    private final WordSource source;

    /** Of the stream's words, the one that {@link #source} had consumed none before. */
    private final long origin;

    private int size;

    /** The array to be filled and the place in it where the path seems to begin; null if it is not decoded into. */
    private A target;
    private int guess;
    private int targetEnd;

    /** Variates from the one index to the other stand in the array to be filled, as if the path began at the guess. */
    private int directFrom;
    private int directTo;

    /**
     * What is needed to decode a piece. It serves piece after piece: fresh memory would have to be fetched by the operating
     * system, and cleared, which can take longer than decoding.
     */
    static final class Workplace<A> {
        private final Boundaries boundaries = new Boundaries();

        /** What is not decoded straight into the array to be filled; what follows that stands behind what precedes it. */
        private A variates;
        private int length;

        /** The generator's copy; null before there is one. */
        BitGenerator copy;

        /** The moment at which the copy stood before anything was decoded. */
        Snapshot start;

        /** For how many purposes it is in use. */
        int users;
    }

    /** A path that begins where the workplace's copy of the generator stands: at the given word. */
    DecodedPath(Decoder<A> decoder, Workplace<A> workplace, long word, double wordsEach) {
        this.decoder = decoder;
        this.wordsEach = wordsEach;
        this.head = wordsEach < ABOUT_ONE_WORD ? SHORT_HEAD : LONG_HEAD;
        this.start = workplace.start;
        this.workplace = workplace;
        this.boundaries = workplace.boundaries;
        this.source = workplace.copy.source();
        this.origin = word - source.consumed();
        boundaries.clear();
        mark();
    }

    /** The state of the stream where the path ends. */
    Snapshot endState() {
        return source.generator.snapshot(source);
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
     * the next piece; or until the array is surely full.
     *
     * @param end  the first word of the next piece
     * @param most how many variates to decode at most
     */
    void decode(long end, int most) {
        double kept = target == null ? (end - word()) / wordsEach * 1.05 : 2.5 * MARGIN;
        reserve((int) Math.min(most, kept + 4 * head), 0);
        int limit = Math.min(most, room() + MARGIN / 2);
        while (size < Math.min(head, limit) && word() < end) {
            decodeBlock(1);
        }
        int count = nextBlock(end, limit);
        while (count > 0) {
            if (isMiddle(count, end)) {
                decodeIntoTarget(count);
            } else {
                decodeBlock(count);
            }
            count = nextBlock(end, limit);
        }
        long last = end + (long) Math.ceil(head * wordsEach);
        while (word() < last && size < limit) {
            decodeBlock(1);
        }
    }

    /** How many variates to decode at once next, to the end of a margin at most; 0 when the end of the piece is near. */
    private int nextBlock(long end, int most) {
        double left = (end - word()) / wordsEach;
        double toMargin = size < MARGIN ? MARGIN - size : Math.min(left, room() - size) - MARGIN;
        double careful = CAUTION * left;
        int count = (int) Math.min(most - size, toMargin < NEAR ? careful : Math.min(toMargin, careful));
        return count < NEAR ? 0 : count;
    }

    /** Whether a block keeps the margins, and follows those that do. */
    private boolean isMiddle(int count, long end) {
        return target != null && size >= MARGIN && (directTo == 0 || directTo == size) && size + count <= room() - MARGIN
            && (end - word()) / wordsEach - count >= MARGIN;
    }

    /** How many variates the array seems to have room for from where the path begins on; hardly less than it has. */
    private int room() {
        return target == null ? Integer.MAX_VALUE - MARGIN : targetEnd - guess;
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
        if (workplace.length - at < count) {
            reserve(at + count + at / 2, at);
        }
        if (count == 1) {
            decoder.one(source, workplace.variates, at);
        } else {
            decoder.fill(source, workplace.variates, at, at + count);
        }
        size += count;
        mark();
    }

    private void reserve(int length, int used) {
        if (workplace.length < length) {
            A larger = decoder.allocate(length);
            if (used > 0) {
                System.arraycopy(workplace.variates, 0, larger, 0, used);
            }
            workplace.variates = larger;
            workplace.length = length;
        }
    }

    private void mark() {
        boundaries.add(word(), source.hasHalf, source.half, size);
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
        return boundaries.meeting(next.boundaries);
    }

    /** Where what the path was decoded with may be needed no more. */
    Workplace<A> workplace() {
        return workplace;
    }

    void copyTo(A out, int at, int from, int to) {
        int directBegin = Math.min(Math.max(directFrom, from), to);
        int directEnd = Math.max(directBegin, Math.min(directTo, to));
        // First what stands in the same array; what surrounds it may come to lie where it stood.
        move(target, guess + directBegin, out, at + directBegin - from, directEnd - directBegin);
        move(workplace.variates, from, out, at, directBegin - from);
        move(workplace.variates, directEnd - (directTo - directFrom), out, at + directEnd - from, to - directEnd);
    }

    private static void move(Object from, int fromIndex, Object to, int toIndex, int count) {
        if (count > 0 && (from != to || fromIndex != toIndex)) {
            System.arraycopy(from, fromIndex, to, toIndex, count);
        }
    }

    /** The stream's state after so many variates of this path; decodes again from the boundary before. */
    Snapshot stateAfter(int index, BuiltIn kind) {
        int near = boundaries.lastBefore(index);
        BitGenerator copy = kind.create(start);
        copy.skip(boundaries.word(near) - boundaries.word(0));
        WordSource bits = copy.source();
        bits.hasHalf = boundaries.hasHalf(near);
        bits.half = boundaries.half(near);
        int missing = index - boundaries.index(near);
        decoder.fill(bits, decoder.allocate(missing), 0, missing);
        return copy.snapshot(bits);
    }
}
