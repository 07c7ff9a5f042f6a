package io.rivulet.random;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** All ways of high products, whichever this JDK takes, against exact integers. */
class HighProductsTest {

    private static final long[] EDGES = {
        0, 1, -1, Long.MAX_VALUE, Long.MIN_VALUE, 0xFFFF_FFFFL, 0x1_0000_0000L, 0xFFFF_FFFF_0000_0000L, 0x1_0000_0001L
    };

    @Test
    void areUpperHalvesOfUnsignedProducts() {
        SplittableRandom random = new SplittableRandom(7);
        long[] multipliers = Arrays.copyOf(EDGES, 40);
        for (int i = EDGES.length; i < multipliers.length; i++) {
            multipliers[i] = random.nextLong();
        }
        for (long m : multipliers) {
            long[] x = random.longs(HighProducts.LENGTH).toArray();
            System.arraycopy(EDGES, 0, x, 0, EDGES.length);
            long[] other = random.longs(HighProducts.LENGTH).toArray();
            long key = random.nextLong();
            long[] expected = Arrays.stream(x).map(each -> exact(each, m)).toArray();
            long[] expectedXor = new long[x.length];
            Arrays.setAll(expectedXor, i -> expected[i] ^ other[i] ^ key);
            for (HighProducts products : List.of(new HalvesBefore(m), new HalvesOnTheSpot(m))) {
                long[] actual = new long[x.length];
                products.of(x, actual);
                assertArrayEquals(expected, actual, () -> products + " by " + m);
            }
            for (XorProducts products : List.of(new HalvesBefore(m), new HalvesOnTheSpot(m), new WholeProducts(m))) {
                long[] actual = new long[x.length];
                products.ofXor(x, other, key, actual);
                assertArrayEquals(expectedXor, actual, () -> products + " by " + m);
            }
        }
    }

    private static long exact(long a, long b) {
        return Dictionary.unsigned64(a).multiply(Dictionary.unsigned64(b)).shiftRight(Long.SIZE).longValue();
    }
}
