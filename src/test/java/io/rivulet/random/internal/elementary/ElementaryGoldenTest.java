package io.rivulet.random.internal.elementary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Compares every elementary function with stored values of the C library (of exact arithmetic for acos), bit by bit:
 * every region the distributions use, every entry of the tables, special values and the ends of ranges.
 */
class ElementaryGoldenTest {

    @ParameterizedTest
    @EnumSource(ElementaryFunction.class)
    void equalsStoredValues(ElementaryFunction function) throws IOException {
        List<String> differences = new ArrayList<>();
        int points = 0;
        for (String line : lines(function)) {
            if (line.startsWith("#")) {
                continue;
            }
            String[] fields = line.split(" ");
            assertEquals(function.arity + 1, fields.length, line);
            double x = Double.parseDouble(fields[0]);
            double y = function.arity == 2 ? Double.parseDouble(fields[1]) : 0;
            double expected = Double.parseDouble(fields[function.arity]);
            double actual = function.apply(x, y);
            points++;
            if (!ElementaryFunction.isSame(expected, actual)) {
                differences.add(function.describe(x, y, expected, actual));
            }
        }
        assertTrue(points > 500, "only " + points + " stored values");
        assertTrue(differences.isEmpty(), () -> String.join("\n", differences));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0x1.921fb54442d19p1, -0x1.921fb54442d19p1, 4, 1e22, Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY})
    void cosineRefusesWhatItCannotReduce(double x) {
        assertThrows(IllegalArgumentException.class, () -> Cos.cos(x));
    }

    @Test
    void oneToAnyPowerIsOne() {
        // where C and Java's own Math.pow part
        assertEquals(1, Pow.pow(1, Double.NaN));
        assertEquals(1, Pow.pow(-1, Double.POSITIVE_INFINITY));
        assertEquals(1, PowF.powf(1, Float.NaN));
        assertEquals(1, PowF.powf(-1, Float.NEGATIVE_INFINITY));
    }

    private static List<String> lines(ElementaryFunction function) throws IOException {
        String name = function.cName() + ".txt";
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                ElementaryGoldenTest.class.getResourceAsStream(name), StandardCharsets.US_ASCII))) {
            return reader.lines().toList();
        }
    }
}
