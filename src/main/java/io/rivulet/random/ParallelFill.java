package io.rivulet.random;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;

/**
 * Fills one array with one run of one stream on several cores: exactly the variates, and exactly the final state, that
 * filling it on one core gives.
 *
 * <p><b>How.</b> Behind the first variates, which are decoded in place and show how many words one takes, the words are cut
 * into pieces. Each piece is decoded on a copy of the generator that has been moved to its first word. For
 * a distribution that takes a fixed number of words that is all: {@link SteadyFill}. For the others nobody knows beforehand
 * whether a variate begins at a piece's first word, so this is a guess; but almost every variate takes one or two words, so
 * that a decoding that began in the wrong place soon falls into step with the right one. From the first place on where the
 * two agree about position and buffered half they agree for ever. So every piece keeps the boundaries of its first
 * variates, and runs on over the beginning of the next piece; where the two lists meet, they are joined. If they do not
 * meet, the piece is decoded again from where the one before it ended.
 *
 * <p>Where in the array a piece belongs is known when all before it are joined, but almost known when it is begun. So but
 * for a margin at either end it is decoded into the array, near its place, and moved by some hundred places afterwards. If
 * it should turn out that it came into others' places, everything is done again on one core.
 *
 * <p>Nobody waits for the thread that has the piece before: a decoded piece is handed in, and joined by whoever joins its
 * predecessor. So a core that is slower for a while, as those of shared machines are, does not slow the others down; only
 * when they are {@link #AHEAD} pieces a thread ahead of it do they wait.
 *
 * <p>The copies are made one after the other, by a generator that moves from piece to piece. One that has to make the words for
 * that writes them down, and the copy reads them, so that only this is not done by all threads at once.
 *
 * <p>The stream itself does not move until all is done; the thread that holds its lock joins in the work, and waits for the
 * others, who never take that lock.
 *
 * @param <A> the array
 */
final class ParallelFill<A> {

    /** Variates in a piece, at most: a megabyte, of which much is in a core's own cache still when it is moved. */
    private static final int PIECE = 1 << 17;

    /** Variates in a piece, at least: pieces of this length come first and last. */
    private static final int SMALL_PIECE = 1 << 14;

    /** Words in a piece, about, where they are written down first: a megabyte at most, for the same reason. */
    private static final int TAPED_WORDS = 1 << 17;

    /** So many pieces a thread may be begun and not joined. */
    private static final int AHEAD = 2;

    /** Below so many the array is filled by the calling thread alone. */
    static final int WORTH_WHILE = 2 * PIECE;

    private final Decoder<A> decoder;
    private final A out;
    private final int end;

    private final int begin;
    private final BuiltIn kind;
    private final double wordsEach;
    private final double longest;
    private final int threads;

    /**
     * A copy of the generator that stands at the first word of the next piece. Guarded by its own monitor, since pieces can be
     * handed in and joined while it moves.
     */
    private final BitGenerator scout;

    /** Guarded by the monitor, as all below. */
    private int taken;
    private int joined;

    /** The first word that belongs to no piece yet. */
    private long takenWords;

    /** Pieces that were decoded before the one before them was joined, by their numbers. */
    private final Map<Integer, Decoded<A>> handedIn = new HashMap<>();

    private final Deque<DecodedPath.Workplace<A>> free = new ArrayDeque<>();

    /** The last piece that was joined, and where in the array its first variate belongs. */
    private DecodedPath<A> last;
    private long offset;

    private boolean complete;
    private Throwable failure;

    /** Whether something was decoded into a place that may be another piece's, so that nothing is to be kept. */
    private boolean spoiled;

    private ParallelFill(WordSource bits, Decoder<A> decoder, A out, int begin, int end, double wordsEach, int threads) {
        this.decoder = decoder;
        this.out = out;
        this.begin = begin;
        this.end = end;
        this.kind = BuiltIn.of(bits.generator);
        this.wordsEach = wordsEach;
        this.threads = Math.min(threads, (end - begin - 1) / PIECE + 1);
        this.scout = kind.create(bits.generator.snapshot(bits));
        double most = scout.skipsAtOnce() ? PIECE : TAPED_WORDS / wordsEach;
        this.longest = Math.max(SMALL_PIECE, Math.min(PIECE, most));
    }

    /**
     * Under the lock, inside a transaction: fills a part of an array and moves the stream. By the calling thread alone where
     * that is all there is to gain: for few variates, and on generators that cannot be copied.
     */
    static <A> void fill(WordSource bits, Decoder<A> decoder, A out, int from, int to, Executor executor, int threads) {
        BitGenerator generator = bits.generator;
        if (threads < 2 || to - from < WORTH_WHILE || BuiltIn.of(generator) == null) {
            decoder.fill(bits, out, from, to);
            return;
        }
        Decoder<A> prepared = decoder.prepared();
        Prologue prologue = Prologue.decode(bits, prepared, out, from);
        int begin = from + Prologue.LENGTH;
        if (!prologue.worthDividing(bits)) {
            prepared.fill(bits, out, begin, to);
            return;
        }
        Snapshot state = null;
        if (prologue.steady() && generator.skipsAtOnce()) {
            state = new SteadyFill<>(bits, prepared, out, begin, to, prologue.words() / Prologue.LENGTH, threads)
                .byThreads(executor);
        }
        if (state == null) {
            state = new ParallelFill<>(bits, prepared, out, begin, to, prologue.wordsEach(), threads).byThreads(executor);
        }
        if (state == null) {
            prepared.fill(bits, out, begin, to);
            return;
        }
        generator.replace(state.words(), state.hasHalf(), state.half());
    }

    /** Fills the array; returns the state afterwards, or null if nothing is to be kept. */
    private Snapshot byThreads(Executor executor) {
        Crew.run(executor, threads, this::work);
        if (failure instanceof RuntimeException e) {
            throw e;
        }
        if (failure instanceof Error e) {
            throw e;
        }
        if (spoiled) {
            return null;
        }
        return last.stateAfter((int) (end - offset), kind);
    }

    /** What one thread does: piece after piece, until the array is full. */
    private void work() {
        Tape tape = new Tape();
        try {
            DecodedPath.Workplace<A> workplace = workplace();
            for (Piece piece = take(tape, workplace); piece != null; piece = take(tape, workplace)) {
                handIn(new Decoded<>(piece, decode(piece, workplace), workplace));
                for (Placed<A> placed = join(); placed != null; placed = join()) {
                    placed.copyTo(out);
                    release(placed.path.workplace());
                }
                workplace = workplace();
            }
        } catch (RuntimeException | Error e) {
            stop(e);
        }
    }

    /** A piece's number, its first word and the first one of the next piece, and where it seems to belong; 0 for nowhere. */
    private record Piece(int number, long begin, long end, int guess) {
    }

    /** A piece that was decoded from its first word on, unless path is null, and where that was done. */
    private record Decoded<A>(Piece piece, DecodedPath<A> path, DecodedPath.Workplace<A> workplace) {
    }

    /** A piece whose variates from one index to another belong into the array from a known place on. */
    private record Placed<A>(DecodedPath<A> path, int at, int from, int to) {
        void copyTo(A out) {
            path.copyTo(out, at, from, to);
        }
    }

    /** The next piece, with the workplace's copy of the generator at its first word; null when there is nothing left to do. */
    private Piece take(Tape tape, DecodedPath.Workplace<A> workplace) {
        synchronized (scout) {
            Piece piece = nextPiece();
            if (piece != null) {
                workplace.start = scout.snapshot();
                workplace.copy = scout.fork(workplace.start, piece.end - piece.begin, tape, workplace.copy);
            }
            return piece;
        }
    }

    private synchronized Piece nextPiece() {
        while (!complete && taken > joined && (taken - joined >= AHEAD * threads || missing() <= 0)) {
            Crew.await(this);
        }
        if (complete) {
            return null;
        }
        long first = takenWords;
        takenWords += nextLength();
        return new Piece(taken++, first, takenWords, guess(first));
    }

    /**
     * How many variates are not in a piece yet: an estimate. A piece that goes beyond it is begun only when it is known to be
     * needed.
     */
    private long missing() {
        return end - begin - Math.round(takenWords / wordsEachSoFar());
    }

    /** How many words a variate takes on average: of those joined, at first of the prologue's. */
    private double wordsEachSoFar() {
        return joined == 0 ? wordsEach : last.word() / (double) (offset + last.size() - begin);
    }

    /**
     * How many words the next piece has. Short ones come first, since nothing is known of their places, so that they are decoded
     * into arrays that are new, and as such slow; and last, so that nobody has to wait long for the others.
     */
    private long nextLength() {
        double variates = Math.min(takenWords / wordsEach, missing() / 2.0) / threads;
        long words = Math.round(Math.max(SMALL_PIECE, Math.min(longest, variates)) * wordsEach);
        // A multiple of four: Philox makes four words at a time, MT19937 two for a double.
        return Math.max(4, words & -4L);
    }

    /** Where in the array the variate at a word seems to belong: near, once as many before it are known as are not. */
    private int guess(long word) {
        if (word == 0) {
            return begin;
        }
        if (joined == 0 || word > 2 * last.word()) {
            return 0;
        }
        long place = offset + last.size();
        return (int) Math.min(end, Math.round(place + (word - last.word()) / wordsEachSoFar()));
    }

    /** The piece's variates, if it begins between two of them; null if it cannot be decoded. */
    private DecodedPath<A> decode(Piece piece, DecodedPath.Workplace<A> workplace) {
        DecodedPath<A> path = new DecodedPath<>(decoder, workplace, piece.begin, wordsEach);
        if (piece.guess > 0) {
            path.aimAt(out, piece.guess, end);
        }
        try {
            path.decode(piece.end, Integer.MAX_VALUE);
            return path;
        } catch (RuntimeException | Error e) {
            // The guess may have been wrong, or this is beyond the end: only what the true variates throw counts.
            if (!path.keptWithin(end, end)) {
                spoil();
            }
            return null;
        }
    }

    private synchronized void spoil() {
        spoiled = true;
        complete = true;
        notifyAll();
    }

    private synchronized DecodedPath.Workplace<A> workplace() {
        DecodedPath.Workplace<A> workplace = free.isEmpty() ? new DecodedPath.Workplace<>() : free.pop();
        workplace.users = 2; // the next piece is joined to what was decoded there, and that is copied
        return workplace;
    }

    private synchronized void release(DecodedPath.Workplace<A> workplace) {
        if (--workplace.users == 0) {
            free.push(workplace);
        }
    }

    private synchronized void handIn(Decoded<A> decoded) {
        if (complete) {
            drop(decoded);
        } else {
            handedIn.put(decoded.piece.number, decoded);
        }
    }

    /** A piece that would have come behind the array's end. */
    private void drop(Decoded<A> decoded) {
        spoiled |= decoded.path != null && !decoded.path.keptWithin(end, end);
    }

    /** Joins the next piece, if it is handed in; where its variates belong then, or null if there is nothing to copy. */
    private synchronized Placed<A> join() {
        Decoded<A> decoded = complete ? null : handedIn.remove(joined);
        if (decoded == null) {
            return null;
        }
        Piece piece = decoded.piece;
        DecodedPath<A> path = decoded.path;
        int first = 0;
        long at;
        int[] meeting = path == null || piece.number == 0 ? null : last.meeting(path);
        if (meeting != null) {
            at = offset + meeting[0] - meeting[1];
            first = meeting[1];
        } else if (piece.number == 0) {
            at = begin;
            if (path == null) {
                path = decodedAgain(piece, decoded.workplace.start, piece.begin, decoded.workplace, end - begin);
            }
        } else {
            at = offset + last.size();
            path = decodedAgain(piece, last.endState(), last.word(), decoded.workplace, (int) (end - at));
        }
        if (last != null) {
            release(last.workplace());
        }
        last = path;
        offset = at;
        joined++;
        notifyAll();
        boolean keptAway = path.keptAway(at)
            && (path == decoded.path || decoded.path == null || decoded.path.keptWithin(at, at + path.size()));
        if (!keptAway) {
            spoil();
            return null;
        }
        if (at + path.size() >= end) {
            complete = true;
            handedIn.values().forEach(this::drop);
        }
        // What two neighbours both decoded is the same, so it does not matter which of them writes it last.
        return new Placed<>(path, (int) (at + first), first, (int) Math.min(path.size(), end - at));
    }

    /** The piece's variates, from a word on that one of them begins with. */
    private DecodedPath<A> decodedAgain(
            Piece piece, Snapshot start, long word, DecodedPath.Workplace<A> workplace, int most) {
        workplace.start = start;
        workplace.copy = scout.copyAt(start, workplace.copy);
        DecodedPath<A> path = new DecodedPath<>(decoder, workplace, word, wordsEach);
        path.decode(piece.end, most);
        return path;
    }

    private synchronized void stop(Throwable cause) {
        failure = cause;
        complete = true;
        notifyAll();
    }
}
