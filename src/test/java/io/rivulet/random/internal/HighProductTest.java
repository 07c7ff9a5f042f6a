package io.rivulet.random.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The upper half of a product, by the JDK's own method or without it, against exact integers. */
class HighProductTest {

    private static final long[] EDGES = {0, 1, -1, Long.MAX_VALUE, Long.MIN_VALUE, 0xFFFF_FFFFL, 0x1_0000_0000L};

    @Test
    void isUnsigned() {
        SplittableRandom random = new SplittableRandom(11);
        for (long a : EDGES) {
            for (long b : EDGES) {
                check(a, b);
            }
            check(a, random.nextLong());
            check(random.nextLong(), a);
        }
        for (int i = 0; i < 10_000; i++) {
            check(random.nextLong(), random.nextLong());
        }
    }

    private static void check(long a, long b) {
        BigInteger product = new BigInteger(Long.toUnsignedString(a)).multiply(new BigInteger(Long.toUnsignedString(b)));
        assertEquals(product.shiftRight(Long.SIZE).longValue(), HighProduct.unsigned(a, b), () -> a + " times " + b);
    }
}
