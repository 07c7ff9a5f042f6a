package io.rivulet.benchmarks;

import io.rivulet.random.Generator;
import io.rivulet.random.RandomState;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a row works with. The names are those that the Python side gives to the same things: {@code rng}, {@code rs},
 * {@code n}, {@code out}, {@code x} and the weights.
 */
final class Streams {

    static final long SEED = 42;

    private static final int FEW = 1000;

    private final Kind kind;
    private final Generator rng;
    private final RandomState rs;
    private final int n;
    private List<Streams> parts;
    private double[] out;
    private long[] longs;
    private float[] floats;
    private long[] x;
    private double[] weights;
    private double[] fewWeights;

    Streams(Kind kind, int n) {
        this.kind = kind;
        this.rng = new Generator(kind.seeded(SEED));
        this.rs = new RandomState(kind.seeded(SEED));
        this.n = n;
    }

    Generator rng() {
        return rng;
    }

    /** As many parts as there are processors: a generator each, and arrays of n elements together. */
    List<Streams> parts() {
        if (parts == null) {
            int count = Runtime.getRuntime().availableProcessors();
            parts = Stream.generate(() -> new Streams(kind, n / count)).limit(count).toList();
        }
        return parts;
    }

    RandomState rs() {
        return rs;
    }

    int n() {
        return n;
    }

    /** An existing array. */
    double[] out() {
        return out == null ? out = new double[n] : out;
    }

    /** An existing array. */
    long[] longs() {
        return longs == null ? longs = new long[n] : longs;
    }

    /** An existing array. */
    float[] floats() {
        return floats == null ? floats = new float[n] : floats;
    }

    /** The numbers from 0 to n - 1. */
    long[] x() {
        if (x == null) {
            x = new long[n];
            Arrays.setAll(x, i -> i);
        }
        return x;
    }

    /** Probabilities of n things. */
    double[] weights() {
        return weights == null ? weights = growing(n) : weights;
    }

    /** Probabilities of a thousand things. */
    double[] fewWeights() {
        return fewWeights == null ? fewWeights = growing(FEW) : fewWeights;
    }

    private static double[] growing(int count) {
        double[] p = new double[count];
        double sum = count * (count + 1.0) / 2;
        Arrays.setAll(p, i -> (i + 1) / sum);
        return p;
    }
}
