package io.rivulet.random;

/** Blocks of {@link MT19937} to come, one after the other on a {@link Tape}, which is left alone once the last has been read. */
final class ReadyBlocks {

    private final int[] tape;
    private final int end;
    private int next;

    ReadyBlocks(int[] tape, int end) {
        this.tape = tape;
        this.end = end;
    }

    /** Whether there was another one. */
    boolean read(int[] block) {
        if (next == end) {
            return false;
        }
        System.arraycopy(tape, next, block, 0, block.length);
        next += block.length;
        return true;
    }
}
