package io.rivulet.stress.unguarded;

/** RandomState's Gaussians without the lock: Marsaglia's polar method makes two at a time, the second waits here. */
public final class UnguardedGaussian {

    private final UnguardedStream stream;
    private boolean present;
    private double value;

    public UnguardedGaussian(UnguardedStream stream) {
        this.stream = stream;
    }

    public double next() {
        if (present) {
            double kept = value;
            present = false;
            value = 0;
            return kept;
        }
        double x1;
        double x2;
        double squares;
        do {
            x1 = 2 * stream.nextDouble() - 1;
            x2 = 2 * stream.nextDouble() - 1;
            squares = x1 * x1 + x2 * x2;
        } while (squares >= 1 || squares == 0);
        double factor = Math.sqrt(-2 * StrictMath.log(squares) / squares);
        value = factor * x1;
        present = true;
        return factor * x2;
    }
}
