package io.rivulet.random;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * {@link ParallelFill} where each variate takes the same number of words: every piece's place in the array is known, and so
 * it is decoded there. That the number is the same for each is an expectation; every piece checks it.
 *
 * @param <A> the array
 */
final class SteadyFill<A> {

    /** Variates in a piece: the copy of the generator that each takes costs as much as a thousand words. */
    private static final int LARGEST_PIECE = 1 << 16;
    private static final int SMALLEST_PIECE = 1 << 13;

    /** So that those who come to their end first do not wait long for the others. */
    private static final int PIECES_EACH = 8;

    private final Decoder<A> decoder;
    private final A out;
    private final int begin;
    private final int end;
    private final long wordsEach;
    private final BitGenerator generator;
    private final Snapshot start;
    private final int threads;
    private final int pieceLength;
    private final AtomicInteger next = new AtomicInteger();
    private volatile boolean disappointed;

    SteadyFill(WordSource bits, Decoder<A> decoder, A out, int begin, int end, long wordsEach, int threads) {
        this.decoder = decoder;
        this.out = out;
        this.begin = begin;
        this.end = end;
        this.wordsEach = wordsEach;
        this.threads = Math.min(threads, (end - begin - 1) / SMALLEST_PIECE + 1);
        this.pieceLength = Math.max(SMALLEST_PIECE, Math.min(LARGEST_PIECE, (end - begin) / PIECES_EACH / this.threads));
        this.generator = bits.generator;
        this.start = bits.generator.snapshot(bits);
    }

    /** Fills the array; returns the state afterwards, or null if the expectation was wrong and nothing is to be kept. */
    Snapshot byThreads(Executor executor) {
        Crew.run(executor, threads, this::work);
        return disappointed ? null : after(end - begin, null).snapshot();
    }

    private void work() {
        int pieces = (end - begin - 1) / pieceLength + 1;
        BitGenerator copy = null;
        for (int piece = next.getAndIncrement(); piece < pieces && !disappointed; piece = next.getAndIncrement()) {
            int from = begin + piece * pieceLength;
            try {
                copy = after(from - begin, copy);
                decode(copy.source(), from, Math.min(end - from, pieceLength) + from);
            } catch (RuntimeException | Error e) {
                // Perhaps of words that are not a variate's. If it is a true one's, it will be thrown again.
                disappointed = true;
            }
        }
    }

    private void decode(WordSource bits, int from, int to) {
        long before = bits.consumed();
        decoder.fill(bits, out, from, to);
        if (bits.consumed() - before != wordsEach * (to - from) || bits.hasHalf != start.hasHalf() || bits.half != start.half()) {
            disappointed = true;
        }
    }

    /** A copy of the generator, so many variates further; the spare one, unless that is null. */
    private BitGenerator after(int variates, BitGenerator spare) {
        BitGenerator copy = generator.copyAt(start, spare);
        copy.skip(wordsEach * variates);
        return copy;
    }
}
