package io.rivulet.random.internal;

/** A set of non-negative longs of known size: open addressing, at most half full. */
final class LongHashSet {

    /** More would need an array longer than the JVM allows. */
    static final int MAX_SIZE = 1 << 29;

    private final long[] slots;
    private final int shift;

    LongHashSet(int size) {
        if (size > MAX_SIZE) {
            throw new IllegalArgumentException("size must be <= " + MAX_SIZE
                + " where so little of a population is chosen without replacement, was " + size);
        }
        // Twice the size, rounded up to a power of two; 0 marks an empty slot, so values are stored one higher.
        int bits = Math.max(2, Integer.SIZE + 1 - Integer.numberOfLeadingZeros(Math.max(size, 1) - 1));
        this.slots = new long[1 << bits];
        this.shift = Long.SIZE - bits;
    }

    /** Whether the value was new. */
    boolean add(long value) {
        long stored = value + 1;
        int i = (int) (value * 0x9E3779B97F4A7C15L >>> shift);
        while (slots[i] != 0) {
            if (slots[i] == stored) {
                return false;
            }
            i = i + 1 & slots.length - 1;
        }
        slots[i] = stored;
        return true;
    }
}
