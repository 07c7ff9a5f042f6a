package io.rivulet.random;

/**
 * 64 bytes that nobody reads, in front of a lock and the position it guards. Two generators spawned one after the other
 * lie side by side in memory; without the gap their hot fields would share a cache line, and two threads that never
 * touch the same generator would still slow each other down.
 */
@SuppressWarnings("unused")
abstract class CacheLinePadding {
    /** Fills the gap after the object header, where the JVM would otherwise place a hot field of a subclass. */
    private int gap;

    private long line0;
    private long line1;
    private long line2;
    private long line3;
    private long line4;
    private long line5;
    private long line6;
    private long line7;
}
