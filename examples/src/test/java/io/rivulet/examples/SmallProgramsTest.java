package io.rivulet.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SmallProgramsTest {

    private static List<String> printed(Runnable program) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            program.run();
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    /** The same with NumPy 2.4.6: {@code sum(((r.random((10**6, 2))**2).sum(1) < 1).sum() for r in rng.spawn(8))}. */
    @Test
    void parallelPi() {
        assertEquals(List.of("pi is about 3.1417335"), printed(() -> ParallelPi.main(new String[0])));
    }

    @Test
    void sharedGenerator() {
        assertEquals(List.of("the threads together drew exactly the stream: true",
            "an array is one contiguous run: true"), printed(() -> SharedGenerator.main(new String[0])));
    }

    @Test
    void resumeStream() {
        List<String> lines = printed(() -> ResumeStream.main(new String[0]));
        assertEquals(2, lines.size());
        assertTrue(lines.get(0).startsWith("{bit_generator=PCG64, state={state="), lines.get(0));
        assertEquals("the resumed stream is the same: true", lines.get(1));
    }

    @Test
    void commonsRng() {
        assertEquals(List.of(
            "the mean of gamma(2, 1) is about 1.9976275669512293",
            "the first double is NumPy's: 0.7739560485559633",
            "a sample of Commons RNG's: 0.9490483406032815",
            "the two share the stream: true"), printed(() -> CommonsRng.main(new String[0])));
    }
}
