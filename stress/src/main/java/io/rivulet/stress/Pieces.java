package io.rivulet.stress;

import java.util.function.IntFunction;
import java.util.function.IntSupplier;

/** A serial sequence of doubles cut into five pieces of equal size: an array drawn later says which piece it is. */
final class Pieces {

    private final int size;
    private final double[] known;

    /**
     * @param size   values a piece
     * @param serial makes the sequence, with nobody else drawing
     */
    Pieces(int size, IntFunction<double[]> serial) {
        this.size = size;
        this.known = serial.apply(5 * size);
    }

    /** Pieces drawn one a call. */
    IntSupplier of(IntFunction<double[]> draw) {
        return () -> place(draw.apply(size));
    }

    /** Which piece an array is, or -1. */
    int place(double[] drawn) {
        int start = Indices.ofRun(drawn, known);
        return start >= 0 && start % size == 0 ? start / size : Indices.NONE;
    }
}
