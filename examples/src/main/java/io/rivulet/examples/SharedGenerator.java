package io.rivulet.examples;

import io.rivulet.random.Generator;
import java.util.Arrays;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * Several threads draw from one generator, and what is atomic about it.
 *
 * <p>Every call is one step: an array is a contiguous run of the stream, and no number is lost or handed out twice. Two
 * calls are two steps, between which other threads may draw; {@code atomically} makes one step of them. Which thread
 * gets which part of the stream depends on timing; all threads together get exactly the stream.
 */
public final class SharedGenerator {

    private static final int PAIRS = 10_000;

    private record Pair(double first, double second) {
    }

    private SharedGenerator() {
    }

    /**
     * Draws pairs on all processors, and finds the same pairs in the stream that one thread draws.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Generator shared = Generator.defaultRng(42);
        var drawn = ConcurrentHashMap.<Pair>newKeySet();
        IntStream.range(0, PAIRS).parallel().forEach(
            i -> drawn.add(shared.atomically(rng -> new Pair(rng.random(), rng.standardNormal()))));

        Generator alone = Generator.defaultRng(42);
        boolean same = IntStream.range(0, PAIRS).mapToObj(i -> new Pair(alone.random(), alone.standardNormal()))
            .allMatch(drawn::remove) && drawn.isEmpty();
        System.out.println("the threads together drew exactly the stream: " + same);

        double[] run = shared.random(3);
        System.out.println("an array is one contiguous run: " + Arrays.equals(run, alone.random(3)));
    }
}
