package io.rivulet.random.commons;

import io.rivulet.random.BitGeneratorState;
import java.util.Objects;
import org.apache.commons.rng.RandomProviderState;

/**
 * What {@link GeneratorProvider#saveState()} returns: one moment of the stream.
 *
 * <p><b>Thread safety.</b> Immutable.
 *
 * @param state the bit generator's state
 */
@SuppressWarnings("exports") // module-info.java says why
public record GeneratorProviderState(BitGeneratorState state) implements RandomProviderState {

    /**
     * Takes any state of a bit generator, for instance one that NumPy saved.
     *
     * @param state the bit generator's state
     */
    public GeneratorProviderState {
        Objects.requireNonNull(state, "state");
    }
}
