package io.rivulet.random;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.rivulet.random.testing.AllocationProbe;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A scalar draw allocates nothing once it is compiled; a child of a spawn is small before its first draw. */
class AllocationTest {

    private static com.sun.management.ThreadMXBean threads;
    private static double sink;

    @BeforeAll
    static void requireCounters() {
        assumeTrue(ManagementFactory.getThreadMXBean() instanceof com.sun.management.ThreadMXBean,
            "this JVM does not count what a thread allocates");
        threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        assumeTrue(threads.isThreadAllocatedMemorySupported() && threads.isThreadAllocatedMemoryEnabled());
    }

    @Test
    void scalarDrawsAllocateNothing() throws IOException, InterruptedException {
        Process probe = new ProcessBuilder(System.getProperty("java.home") + "/bin/java", "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            AllocationProbe.class.getName()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        List<String> lines = new String(probe.getInputStream().readAllBytes(), UTF_8).lines().toList();
        assertEquals(0, probe.waitFor());
        assertTrue(lines.size() > 15 && lines.get(lines.size() - 1).startsWith("done"), lines::toString);
        List<String> allocating = lines.stream()
            .filter(line -> !line.endsWith(" 0.0") && !line.startsWith("done")).toList();
        assertEquals(List.of(), allocating, "bytes a draw");
    }

    /** Such a step can be undone, for which the state is kept whenever it goes beyond the words at hand. */
    @Test
    void aScalarOfTheUsersOwnDistributionAllocatesNothingWithinAWindow() {
        long me = Thread.currentThread().getId();
        Generator rng = Generator.defaultRng(103);
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 50_000 && least > 0; i++) {
            sink += rng.random();
            long before = threads.getThreadAllocatedBytes(me);
            sink += rng.sample(BitSource::nextDouble);
            least = Math.min(least, threads.getThreadAllocatedBytes(me) - before);
        }
        assertEquals(0, least);
    }

    @Test
    void anArrayDrawAllocatesItsResult() {
        long me = Thread.currentThread().getId();
        Generator rng = Generator.defaultRng(101);
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 50; i++) {
            long before = threads.getThreadAllocatedBytes(me);
            sink += rng.normal(0, 1, 100_000)[0];
            least = Math.min(least, threads.getThreadAllocatedBytes(me) - before);
        }
        assertTrue(least < 8 * 100_000 + 2_000, least + " bytes");
    }

    @Test
    void aSpawnedChildIsSmall() {
        int count = 100_000;
        Generator parent = Generator.defaultRng(102);
        parent.spawn(10);
        long me = Thread.currentThread().getId();
        long before = threads.getThreadAllocatedBytes(me);
        long usedBefore = usedMemory();
        List<Generator> children = parent.spawn(count);
        long allocated = threads.getThreadAllocatedBytes(me) - before;
        long retained = usedMemory() - usedBefore;
        assertEquals(count, children.size());
        assertTrue(retained / count <= 300, "a child retains " + retained / count + " bytes");
        // What is made and dropped on the way costs time: 100,000 children have to take a tenth of NumPy's.
        assertTrue(allocated / count <= 1000, "a child allocates " + allocated / count + " bytes");
        assertEquals(PCG64.class, children.get(count - 1).bitGenerator().getClass());
    }

    private static long usedMemory() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
