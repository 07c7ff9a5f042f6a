package io.rivulet.random;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.rivulet.random.distribution.StandardNormal;
import io.rivulet.random.testing.AllocationProbe;
import io.rivulet.random.testing.BitGenerators;
import io.rivulet.random.testing.ScalarDraws;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A usual scalar draw allocates nothing once it is compiled; a child of a spawn is small before its first draw. */
class AllocationTest {

    private static com.sun.management.ThreadMXBean threads;

    /** A draw that may be anybody's can be undone, for which the state is kept once a window: so much a draw at most. */
    private static final int UNDO = 16;

    private static double sink;

    @BeforeAll
    static void requireCounters() {
        assumeTrue(ManagementFactory.getThreadMXBean() instanceof com.sun.management.ThreadMXBean,
            "this JVM does not count what a thread allocates");
        threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        assumeTrue(threads.isThreadAllocatedMemorySupported() && threads.isThreadAllocatedMemoryEnabled());
    }

    @Test
    void usualScalarDrawsAllocateNothing() throws IOException, InterruptedException {
        Map<String, Double> bytes = probe("usual");
        assertTrue(bytes.size() > 15, bytes::toString);
        bytes.values().removeIf(each -> each == 0);
        assertEquals(Map.of(), bytes, "bytes a draw");
    }

    /** Also in a program that has drawn from every distribution, value by value. */
    @Test
    void noScalarDrawAllocates() throws IOException, InterruptedException {
        Map<String, Double> bytes = probe("all");
        assertEquals(ScalarDraws.signatures(),
            bytes.keySet().stream().map(ScalarDraws::signature).collect(Collectors.toCollection(TreeSet::new)),
            "methods that return one number, and those with a call in ScalarDraws");
        bytes.entrySet().removeIf(each -> each.getValue() <= (each.getKey().startsWith("sample(") ? UNDO : 0));
        assertEquals(Map.of(), bytes, "bytes a draw");
    }

    /**
     * Compiles in the foreground, so that a busy machine makes no difference. In the background, the moment at which a
     * method is compiled can decide what is inlined into it, and then a few of the usual draws keep their record.
     */
    private static Map<String, Double> probe(String methods) throws IOException, InterruptedException {
        Process probe = new ProcessBuilder(System.getProperty("java.home") + "/bin/java", "-Xbatch", "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            AllocationProbe.class.getName(), methods).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        List<String> lines = new String(probe.getInputStream().readAllBytes(), UTF_8).lines().toList();
        assertEquals(0, probe.waitFor());
        assertTrue(!lines.isEmpty() && lines.get(lines.size() - 1).startsWith("done"), lines::toString);
        Map<String, Double> bytes = new TreeMap<>();
        for (String line : lines.subList(0, lines.size() - 1)) {
            int space = line.lastIndexOf(' ');
            bytes.put(line.substring(0, space), Double.parseDouble(line.substring(space + 1)));
        }
        return bytes;
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

    /** Memory that was not touched before takes longer than variates: what a piece is decoded in serves the next piece. */
    @ParameterizedTest
    @EnumSource(names = {"PCG64", "Philox"})
    void aParallelFillNeedsNoMorePlaceForALongerArray(BitGenerators kind) {
        long me = Thread.currentThread().getId();
        Generator rng = kind.generator(104);
        Executor none = task -> {
            throw new RejectedExecutionException();
        };
        double[] out = new double[1 << 22];
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            long before = threads.getThreadAllocatedBytes(me);
            rng.fillParallel(new StandardNormal(), out, none, 2);
            least = Math.min(least, threads.getThreadAllocatedBytes(me) - before);
        }
        assertTrue(least < 600_000, least + " bytes");
    }

    static Stream<Arguments> sizesOfChildren() {
        return Stream.of(
            Arguments.of(new PCG64(102), 300),
            Arguments.of(new PCG64DXSM(102), 300),
            Arguments.of(new SFC64(102), 300),
            Arguments.of(new Philox(102), 380),
            Arguments.of(new MT19937(102), 2_800));
    }

    @ParameterizedTest
    @MethodSource("sizesOfChildren")
    void aSpawnedChildIsSmall(BitGenerator bits, int most) {
        int count = 100_000;
        Generator parent = new Generator(bits);
        parent.spawn(10);
        long me = Thread.currentThread().getId();
        long before = threads.getThreadAllocatedBytes(me);
        long usedBefore = usedMemory();
        List<Generator> children = parent.spawn(count);
        long allocated = threads.getThreadAllocatedBytes(me) - before;
        long retained = usedMemory() - usedBefore;
        assertEquals(count, children.size());
        assertTrue(retained / count <= most, "a child retains " + retained / count + " bytes");
        // What is made and dropped on the way costs time: 100,000 children have to take a tenth of NumPy's.
        assertTrue(allocated / count <= 2 * most + 400, "a child allocates " + allocated / count + " bytes");
        assertEquals(bits.getClass(), children.get(count - 1).bitGenerator().getClass());
    }

    private static long usedMemory() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
