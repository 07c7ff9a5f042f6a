package io.rivulet.random.internal;

/** A set of non-negative longs of known size: open addressing, at most half full. */
final class LongHashSet {

    private final long[] slots;
    private final int shift;

    LongHashSet(int size) {
        int bits = Math.max(2, 65 - Long.numberOfLeadingZeros(size));
        // 0 marks an empty slot, so values are stored one higher.
        this.slots = new long[1 << Math.min(bits, 30)];
        this.shift = Long.SIZE - Math.min(bits, 30);
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
