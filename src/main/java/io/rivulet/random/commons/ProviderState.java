package io.rivulet.random.commons;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.apache.commons.rng.RandomProviderState;
import org.apache.commons.rng.RestorableUniformRandomProvider;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.core.RandomProviderDefaultState;

/**
 * A provider's state as words: the number of bytes, then the bytes, eight to a word, the first in the lowest place.
 *
 * <p>The bytes are out of reach of Commons RNG's interfaces, where a state is opaque. They are read from the one class of
 * {@code commons-rng-core} that all its providers use; a provider with another class of state counts as one without.
 */
final class ProviderState {

    private ProviderState() {
    }

    static boolean isAvailable(UniformRandomProvider provider) {
        if (!(provider instanceof RestorableUniformRandomProvider)) {
            return false;
        }
        try {
            return ((RestorableUniformRandomProvider) provider).saveState() instanceof RandomProviderDefaultState;
        } catch (NoClassDefFoundError e) {
            return false; // without commons-rng-core the provider is not one of its own
        }
    }

    static long[] save(UniformRandomProvider provider) {
        RandomProviderState state = ((RestorableUniformRandomProvider) provider).saveState();
        return pack(((RandomProviderDefaultState) state).getState());
    }

    /** Refuses words that are no state; the provider may then be half restored. */
    static void restore(UniformRandomProvider provider, long[] words) {
        RandomProviderDefaultState state = new RandomProviderDefaultState(unpack(words));
        try {
            ((RestorableUniformRandomProvider) provider).restoreState(state);
        } catch (RuntimeException e) { // by those that read on before they look: whatever they run into
            throw new IllegalArgumentException(
                "state must be one that this kind of provider has saved, was refused: " + e, e);
        }
    }

    private static long[] pack(byte[] bytes) {
        int words = (bytes.length + Long.BYTES - 1) / Long.BYTES;
        ByteBuffer buffer = ByteBuffer.allocate((1 + words) * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        buffer.putLong(bytes.length).put(bytes).rewind();
        long[] packed = new long[1 + words];
        buffer.asLongBuffer().get(packed);
        return packed;
    }

    private static byte[] unpack(long[] words) {
        int most = (words.length - 1) * Long.BYTES;
        if (words[0] > most || words[0] <= most - Long.BYTES) {
            throw new IllegalArgumentException(
                "state.state.words[0] must be the number of bytes in the other words, was " + words[0]);
        }
        ByteBuffer buffer = ByteBuffer.allocate(most).order(ByteOrder.LITTLE_ENDIAN);
        buffer.asLongBuffer().put(words, 1, words.length - 1);
        byte[] bytes = new byte[(int) words[0]];
        buffer.get(bytes);
        return bytes;
    }
}
