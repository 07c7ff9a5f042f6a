package io.rivulet.stress.soak;

/** What is kept of a result: 64 bits that depend on every bit of it and on the order of its elements. */
final class Fingerprint {

    private Fingerprint() {
    }

    static long add(long fingerprint, long value) {
        // The finaliser of SplittableRandom, which is a bijection of the value for a given fingerprint.
        long z = value ^ (fingerprint * 0x9E3779B97F4A7C15L + 0x632BE59BD9B4E019L);
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    static long of(double value) {
        return add(0, Double.doubleToRawLongBits(value));
    }

    static long of(double[] values) {
        long fingerprint = values.length;
        for (double value : values) {
            fingerprint = add(fingerprint, Double.doubleToRawLongBits(value));
        }
        return fingerprint;
    }

    static long of(long[] values) {
        long fingerprint = values.length;
        for (long value : values) {
            fingerprint = add(fingerprint, value);
        }
        return fingerprint;
    }

    static long of(int[] values) {
        long fingerprint = values.length;
        for (int value : values) {
            fingerprint = add(fingerprint, value);
        }
        return fingerprint;
    }

    static long of(byte[] values) {
        long fingerprint = values.length;
        for (byte value : values) {
            fingerprint = add(fingerprint, value);
        }
        return fingerprint;
    }
}
