package io.rivulet.examples;

import io.rivulet.random.BitGeneratorState;
import io.rivulet.random.Generator;
import io.rivulet.random.PCG64;
import java.util.Arrays;
import java.util.Map;

/**
 * Saves a stream in the middle and continues it in another generator, here or in Python.
 *
 * <p>The map is NumPy's {@code rng.bit_generator.state}. Any JSON library can write and read it; in Python
 * {@code rng.bit_generator.state = json.load(file)} continues the stream, and a state that NumPy saved continues here.
 */
public final class ResumeStream {

    private ResumeStream() {
    }

    /**
     * Interrupts a stream and compares the continuation with the original.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Generator original = Generator.defaultRng(42);
        original.normal(0, 1, 1_000);
        original.nextInt(); // the other half of this 64-bit word is part of the state

        Map<String, Object> saved = original.bitGenerator().state().toMap();
        System.out.println(saved);

        PCG64 bits = new PCG64(0);
        bits.restore(BitGeneratorState.fromMap(saved));
        Generator resumed = new Generator(bits);
        boolean same = resumed.nextInt() == original.nextInt()
            && Arrays.equals(resumed.normal(0, 1, 1_000), original.normal(0, 1, 1_000));
        System.out.println("the resumed stream is the same: " + same);
    }
}
