package io.rivulet.random.internal;

/**
 * Elements of an array by their indices. A loop a type: the processor fetches many elements at a time where the loop is
 * simple, and one after the other through {@code System.arraycopy}, which took four times as long.
 */
final class Gather {

    private Gather() {
    }

    /** Puts the elements of an array that have the given indices into a second one of the same type. */
    static void elements(Object array, long[] indices, Object result) {
        if (array instanceof double[] from) {
            gather(from, indices, (double[]) result);
        } else if (array instanceof long[] from) {
            gather(from, indices, (long[]) result);
        } else if (array instanceof int[] from) {
            gather(from, indices, (int[]) result);
        } else if (array instanceof Object[] from) {
            gather(from, indices, (Object[]) result);
        } else {
            rarer(array, indices, result);
        }
    }

    private static void rarer(Object array, long[] indices, Object result) {
        if (array instanceof float[] from) {
            gather(from, indices, (float[]) result);
        } else if (array instanceof byte[] from) {
            gather(from, indices, (byte[]) result);
        } else if (array instanceof short[] from) {
            gather(from, indices, (short[]) result);
        } else if (array instanceof char[] from) {
            gather(from, indices, (char[]) result);
        } else {
            gather((boolean[]) array, indices, (boolean[]) result);
        }
    }

    private static void gather(double[] from, long[] indices, double[] result) {
        for (int i = 0; i < indices.length; i++) {
            result[i] = from[(int) indices[i]];
        }
    }

    private static void gather(long[] from, long[] indices, long[] result) {
        for (int i = 0; i < indices.length; i++) {
            result[i] = from[(int) indices[i]];
        }
    }

    private static void gather(int[] from, long[] indices, int[] result) {
        for (int i = 0; i < indices.length; i++) {
            result[i] = from[(int) indices[i]];
        }
    }

    private static void gather(Object[] from, long[] indices, Object[] result) {
        for (int i = 0; i < indices.length; i++) {
            result[i] = from[(int) indices[i]];
        }
    }

    private static void gather(float[] from, long[] indices, float[] result) {
        for (int i = 0; i < indices.length; i++) {
            result[i] = from[(int) indices[i]];
        }
    }

    private static void gather(byte[] from, long[] indices, byte[] result) {
        for (int i = 0; i < indices.length; i++) {
            result[i] = from[(int) indices[i]];
        }
    }

    private static void gather(short[] from, long[] indices, short[] result) {
        for (int i = 0; i < indices.length; i++) {
            result[i] = from[(int) indices[i]];
        }
    }

    private static void gather(char[] from, long[] indices, char[] result) {
        for (int i = 0; i < indices.length; i++) {
            result[i] = from[(int) indices[i]];
        }
    }

    private static void gather(boolean[] from, long[] indices, boolean[] result) {
        for (int i = 0; i < indices.length; i++) {
            result[i] = from[(int) indices[i]];
        }
    }
}
