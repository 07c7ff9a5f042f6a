package io.rivulet.random;

import io.rivulet.random.distribution.DoubleDistribution;
import io.rivulet.random.distribution.DoubleVectorDistribution;
import io.rivulet.random.distribution.LongDistribution;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The atomic steps that every method of a facade is made of. {@link Generator} and {@link RandomState} supply them, and
 * with them all methods that the two have in common, which are written once, in the subclasses of this class.
 *
 * <p>They are methods to override rather than an object to delegate to: a call site then sees at most two classes, and
 * a scalar draw is inlined whatever a program uses.
 */
abstract class Steps {

    /**
     * The bit generator that this object draws from.
     *
     * @return the generator itself; other objects built on it share its stream and its lock
     */
    public abstract BitGenerator bitGenerator();

    /** One variate of a distribution that is ours and cannot throw once it has drawn. */
    abstract double draw(DoubleDistribution ours);

    /** As {@link #draw(DoubleDistribution)}. */
    abstract long draw(LongDistribution ours);

    /** One variate of a distribution that may be anybody's: if it throws, the stream is put back to where it was. */
    abstract double drawOrRollBack(DoubleDistribution any);

    /** As {@link #drawOrRollBack(DoubleDistribution)}. */
    abstract long drawOrRollBack(LongDistribution any);

    /** One atomic step of code that is ours and cannot throw once it has drawn. */
    abstract <T> T step(Function<? super WordSource, ? extends T> body);

    /** One atomic step of anybody's code: if it throws, the stream is put back to where it was. */
    abstract <T> T transaction(Function<? super WordSource, ? extends T> body);

    /** As {@link #transaction}, without a result. */
    final void transact(Consumer<? super WordSource> body) {
        transaction(bits -> {
            body.accept(bits);
            return null;
        });
    }

    /** The distribution by this facade's algorithm, to be drawn from inside one of its steps. */
    abstract DoubleDistribution byOwnAlgorithm(DoubleDistribution distribution);

    /** As {@link #byOwnAlgorithm(DoubleDistribution)}. */
    abstract LongDistribution byOwnAlgorithm(LongDistribution distribution);

    /** As {@link #byOwnAlgorithm(DoubleDistribution)}. */
    abstract DoubleVectorDistribution byOwnAlgorithm(DoubleVectorDistribution distribution);

    /** Whether bounded integers are made by masked rejection rather than by Lemire's method. */
    abstract boolean masksIntegers();
}
