package io.rivulet.random.testing;

import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Superclass of the tests that compare with NumPy itself: one Python process and one fresh seed a class. */
public abstract class LiveTest {

    /** NumPy. */
    protected static NumPyOracle numpy;

    /** Where fresh parameters come from. */
    protected static SplittableRandom random;

    @BeforeAll
    static void startNumPy() {
        numpy = NumPyOracle.start();
        random = numpy.random();
    }

    @AfterAll
    static void stopNumPy() {
        if (numpy != null) {
            numpy.close();
            numpy = null;
        }
    }

    /** A fresh seed. */
    protected static long seed() {
        return random.nextLong() >>> 1;
    }
}
