package io.rivulet.random;

import java.util.Map;

/**
 * What makes a {@link BitGenerator}'s words, without the lock and the window around it: the methods that a generator
 * overrides. All are called while the lock is held, or before the object is shared.
 */
abstract class BitEngine {

    /** Words the built-in 64-bit generators fetch at a time, once they are in use: two kilobytes. */
    static final int LOOKAHEAD = 256;

    /** What the first try of {@link #save} has shown; null before. */
    private transient Boolean savable;

    BitEngine() {
    }

    /**
     * The generator's name, its state dictionary's {@code bit_generator}.
     *
     * @return the simple name of the class
     */
    public String name() {
        return getClass().getSimpleName();
    }

    // ------------------------------------------------------------------------------------------- for subclasses

    /**
     * The next 64 bits; called under the lock.
     *
     * @return 64 random bits
     */
    protected abstract long next();

    /**
     * A copy of the state; called under the lock.
     *
     * @return the words that {@link #load} takes
     * @throws UnsupportedOperationException unless overridden
     */
    protected long[] save() {
        throw new UnsupportedOperationException(name() + " cannot save its state");
    }

    /**
     * Replaces the state; called under the lock. An implementation that finds the words unfit throws an
     * {@link IllegalArgumentException} before it changes anything.
     *
     * @param words what {@link #save} returned; not to be kept
     * @throws UnsupportedOperationException unless overridden
     */
    protected void load(long[] words) {
        throw new UnsupportedOperationException(name() + " cannot restore a state");
    }

    /**
     * Whether {@link #save} and {@link #load} work; called under the lock. Without them, a callback that throws inside an
     * atomic step cannot be rolled back.
     *
     * @return unless overridden, whether {@link #save} returned when it was first tried
     */
    protected boolean canSave() {
        if (savable == null) {
            // Asked at every refill inside a step that can throw, so an exception a time would be dear.
            try {
                save();
                savable = true;
            } catch (UnsupportedOperationException e) {
                savable = false;
            }
        }
        return savable;
    }

    /**
     * A new generator of the same kind, for {@link BitGenerator#spawn(int)} and {@link BitGenerator#reseeded}.
     *
     * @param seeds where it gets its seed
     * @return the generator
     * @throws UnsupportedOperationException unless overridden
     */
    protected BitGenerator create(SeedSequence seeds) {
        throw new UnsupportedOperationException(name() + " cannot be created from a SeedSequence");
    }

    // ------------------------------------------------------------------------------------------- inside the package

    /** Makes the next window of this generator's stream, whose words have all been read; returns its first. */
    long refill(WordSource stream) {
        long[] words = ((Words64) stream).nextWindow();
        int first = prefetch(words);
        stream.enter(first);
        return words[first];
    }

    /**
     * Makes words ahead, into the tail of the array, and returns the index of the first; at least one is made. The
     * words not used are given back by {@link #unread}, which is why only generators that can step back make many.
     */
    int prefetch(long[] words) {
        if (emit(words, null, 0, words.length) == 0) {
            for (int i = 0; i < words.length; i++) {
                words[i] = next();
            }
        }
        return 0;
    }

    /**
     * Makes words, or doubles of them, straight from the state into a caller's array; called while no word is unread. One
     * of the two arrays is null; a loop in which that is asked for each word compiles to two loops in which it is not.
     *
     * @return how many were made: all, or fewer, or 0 where there is no faster way than the window's
     */
    int emit(long[] words, double[] doubles, int from, int to) {
        return 0;
    }

    /** Moves over words that nobody wants; called while no word is unread. Words are native ones. */
    void skip(long count) {
        long left = count;
        long[] dropped = new long[(int) Math.min(LOOKAHEAD, left)];
        while (left > 0) {
            int made = emit(dropped, null, 0, (int) Math.min(dropped.length, left));
            if (made == 0) {
                next();
                made = 1;
            }
            left -= made;
        }
    }

    /** Whether {@link #skip} takes about the same time for any number of words. */
    boolean skipsAtOnce() {
        return false;
    }

    /** Steps back over words made by the last {@link #prefetch}, of which at least one stays used. */
    void unread(int count) {
        if (count != 0) {
            throw new IllegalStateException(name() + " cannot step back");
        }
    }

    /** The inner dictionary that NumPy calls {@code state}, and what stands beside it. */
    void describe(long[] words, Map<String, Object> dictionary) {
        dictionary.put("state", Map.of("words", Dictionary.unsigned64(words)));
    }

    /** The inverse of {@link #describe}: validates and changes nothing. */
    long[] parse(Dictionary dictionary) {
        return dictionary.inner("state").words("words", save().length, 64);
    }
}
