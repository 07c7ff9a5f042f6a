package io.rivulet.random.commons;

import io.rivulet.random.BitGenerator;
import io.rivulet.random.BitGeneratorState;
import io.rivulet.random.Generator;
import io.rivulet.random.Jumpable;
import org.apache.commons.rng.JumpableUniformRandomProvider;

/**
 * A {@link GeneratorProvider} over a {@link Jumpable} bit generator, in Commons RNG's sense of a jump.
 *
 * <p><b>Thread safety.</b> That of {@link GeneratorProvider}; a jump is one atomic step. It takes the lock of the copy while
 * it holds that of the stream; nobody else knows the copy yet, so no thread ever waits for it.
 */
@SuppressWarnings("exports") // module-info.java says why
public final class JumpableGeneratorProvider extends GeneratorProvider implements JumpableUniformRandomProvider {

    JumpableGeneratorProvider(Generator generator) {
        super(generator);
    }

    /**
     * Leaves a copy behind and moves this stream, and with it all that shares it, one jump ahead: to where NumPy's
     * {@link Jumpable#jumped() jumped()} of the same generator is. NumPy's leaves the stream and moves the copy.
     *
     * <p>The copy has the buffered 32-bit half, and shares the seed sequence; this stream drops its half. On MT19937 a jump
     * is NumPy's, whose distance depends on where the stream stands.
     *
     * @return a view of the copy, which continues where this stream was
     * @throws UnsupportedOperationException if the bit generator's state cannot be read and restored; nothing has moved
     *                                       then
     */
    @Override
    public GeneratorProvider jump() {
        return generator().atomically(rng -> {
            BitGenerator here = rng.bitGenerator();
            BitGenerator copy = ((Jumpable<?>) here).jumped();
            BitGeneratorState ahead = copy.state();
            copy.restore(here.state());
            here.restore(ahead);
            return of(copy);
        });
    }
}
