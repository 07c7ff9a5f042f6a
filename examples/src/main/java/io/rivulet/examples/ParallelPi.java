package io.rivulet.examples;

import io.rivulet.random.Generator;
import java.util.List;

/**
 * Estimates pi on several threads, each with a stream of its own.
 *
 * <p>{@code spawn} makes one child generator a worker. The children are independent, and which numbers a worker gets
 * does not depend on timing: the same seed and the same number of workers give the same estimate in every run, here and
 * with {@code rng.spawn(8)} in NumPy. For a result that does not depend on the number of workers either, spawn one child
 * for each fixed piece of the work, as the bootstrap does.
 */
public final class ParallelPi {

    private static final int WORKERS = 8;
    private static final int POINTS = 1_000_000;

    private ParallelPi() {
    }

    /**
     * Prints the estimate.
     *
     * @param args none
     */
    public static void main(String[] args) {
        List<Generator> workers = Generator.defaultRng(42).spawn(WORKERS);
        long inside = workers.parallelStream().mapToLong(ParallelPi::pointsInCircle).sum();
        System.out.println("pi is about " + 4.0 * inside / ((long) WORKERS * POINTS));
    }

    /** One call draws a worker's points: x and y in turn, as {@code rng.random((POINTS, 2))} in NumPy. */
    private static long pointsInCircle(Generator rng) {
        double[] xy = rng.random(2 * POINTS);
        long inside = 0;
        for (int i = 0; i < xy.length; i += 2) {
            if (xy[i] * xy[i] + xy[i + 1] * xy[i + 1] < 1) {
                inside++;
            }
        }
        return inside;
    }
}
