package io.rivulet.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Facades that share a bit generator still share one after they were serialised together. */
class SerializedGraphTest {

    @Test
    void facadesOverOneBitGeneratorStayOverOne() throws Exception {
        BitGenerator bits = new PCG64(7);
        bits.spawn(3);
        Generator first = new Generator(bits);
        Generator second = new Generator(bits);
        double[] expected = new Generator(new PCG64(7)).random(2);

        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(List.of(first, second, bits));
        List<?> copies =
            (List<?>) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();

        Generator firstCopy = (Generator) copies.get(0);
        Generator secondCopy = (Generator) copies.get(1);
        assertSame(firstCopy.bitGenerator(), secondCopy.bitGenerator());
        assertSame(firstCopy.bitGenerator(), copies.get(2));
        assertEquals(expected[0], firstCopy.random());
        assertEquals(expected[1], secondCopy.random());
        assertEquals(3, firstCopy.bitGenerator().seedSequence().orElseThrow().childrenSpawned());
    }
}
