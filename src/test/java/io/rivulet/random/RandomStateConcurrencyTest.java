package io.rivulet.random;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two threads on one object: a first look, before the stress tests look properly. */
class RandomStateConcurrencyTest {

    private static final int ROUNDS = 3_000;

    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private final CyclicBarrier start = new CyclicBarrier(2);

    @AfterEach
    void stop() throws InterruptedException {
        threads.shutdownNow();
        assertTrue(threads.awaitTermination(10, TimeUnit.SECONDS));
    }

    private <A, B> Both<A, B> both(Callable<A> one, Callable<B> two) throws Exception {
        Future<A> first = threads.submit(() -> {
            start.await();
            return one.call();
        });
        Future<B> second = threads.submit(() -> {
            start.await();
            return two.call();
        });
        return new Both<>(first.get(60, TimeUnit.SECONDS), second.get(60, TimeUnit.SECONDS));
    }

    private record Both<A, B>(A one, B two) {
    }

    private static double[] sorted(double[]... parts) {
        return Arrays.stream(parts).flatMapToDouble(Arrays::stream).sorted().toArray();
    }

    /** Scalars from two threads are the stream's Gaussians: none lost, none twice. */
    @Test
    void gaussianPairs() throws Exception {
        RandomState rs = new RandomState(11);
        Callable<double[]> draw = () -> DoubleStream.generate(rs::randn).limit(50_000).toArray();
        Both<double[], double[]> drawn = both(draw, draw);
        double[] expected = new RandomState(11).randn(100_000);
        Arrays.sort(expected);
        assertEquals(Arrays.hashCode(expected), Arrays.hashCode(sorted(drawn.one(), drawn.two())));
    }

    /** A state read while another thread seeds is of one seed, and has the Gaussian of its own moment. */
    @Test
    void seedAgainstGetState() throws Exception {
        RandomState rs = new RandomState(0);
        Set<LegacyState> possible = new HashSet<>();
        for (long seed = 0; seed < 2; seed++) {
            RandomState each = new RandomState(seed);
            possible.add(each.getState());
            each.randn();
            possible.add(each.getState());
        }
        both(() -> {
            for (int i = 0; i < ROUNDS; i++) {
                rs.seed(i & 1);
                rs.randn();
            }
            return null;
        }, () -> {
            for (int i = 0; i < ROUNDS / 10; i++) {
                assertTrue(possible.contains(rs.getState()));
            }
            return null;
        });
    }

    /** What is drawn while another thread seeds is a run of the stream of one seed. */
    @Test
    void seedAgainstDraws() throws Exception {
        RandomState rs = new RandomState(0);
        double[] stream = new RandomState(0).randn(3 * ROUNDS + 2);
        Map<Double, Integer> places = new HashMap<>();
        for (int i = 0; i < stream.length; i++) {
            places.put(stream[i], i);
        }
        both(() -> {
            for (int i = 0; i < ROUNDS; i++) {
                rs.seed(0);
            }
            return null;
        }, () -> {
            for (int i = 0; i < ROUNDS; i++) {
                double[] three = rs.randn(3);
                int place = places.get(three[0]);
                assertArrayEquals(Arrays.copyOfRange(stream, place, place + 3), three);
            }
            return null;
        });
    }

    /** Each draw is of the old generator entirely or of the new one entirely; none is lost, none comes twice. */
    @Test
    void replacingTheGlobalGenerator() throws Exception {
        BitGenerator original = RandomState.getGlobalBitGenerator();
        try {
            RandomState global = RandomState.global();
            MT19937[] generators = new MT19937[300];
            Arrays.setAll(generators, MT19937::legacy);
            RandomState.setGlobalBitGenerator(generators[0]);
            Both<Void, double[]> drawn = both(() -> {
                for (MT19937 generator : generators) {
                    RandomState.setGlobalBitGenerator(generator);
                    global.random();
                    assertSame(generator, RandomState.getGlobalBitGenerator());
                }
                return null;
            }, () -> DoubleStream.generate(global::random).limit(20_000).toArray());
            Set<Double> fromOthers = Arrays.stream(drawn.two()).boxed().collect(Collectors.toSet());
            int total = 0;
            for (int seed = 0; seed < generators.length; seed++) {
                // Each generator gave the first so many of its numbers, of which one went to the replacing thread.
                RandomState rewound = new RandomState(seed);
                double end = new RandomState(generators[seed]).random();
                for (double value = rewound.random(); value != end; value = rewound.random()) {
                    fromOthers.remove(value);
                    total++;
                }
            }
            assertEquals(drawn.two().length + generators.length, total);
            assertTrue(fromOthers.isEmpty());
        } finally {
            RandomState.setGlobalBitGenerator(original);
        }
    }

    /** Once a generator has been replaced, no global call moves it any more. */
    @Test
    void replacedMeansUntouched() throws Exception {
        BitGenerator original = RandomState.getGlobalBitGenerator();
        AtomicBoolean done = new AtomicBoolean();
        try {
            RandomState global = RandomState.global();
            PCG64[] generators = new PCG64[20_000];
            Arrays.setAll(generators, PCG64::new);
            BitGeneratorState[] last = new BitGeneratorState[generators.length];
            RandomState.setGlobalBitGenerator(generators[0]);
            both(() -> {
                for (int i = 1; i < generators.length; i++) {
                    RandomState.setGlobalBitGenerator(generators[i]);
                    last[i - 1] = generators[i - 1].state();
                }
                done.set(true);
                return null;
            }, () -> {
                while (!done.get()) {
                    global.random();
                }
                return null;
            });
            for (int i = 0; i < generators.length - 1; i++) {
                assertEquals(last[i], generators[i].state());
            }
        } finally {
            done.set(true);
            RandomState.setGlobalBitGenerator(original);
        }
    }

    /** The Gaussian that waits belongs to the generator that it came from. */
    @Test
    void replacingDropsTheGaussian() {
        BitGenerator original = RandomState.getGlobalBitGenerator();
        try {
            RandomState global = RandomState.global();
            RandomState.setGlobalBitGenerator(MT19937.legacy(1));
            double first = global.randn();
            RandomState.setGlobalBitGenerator(MT19937.legacy(1));
            assertEquals(first, global.randn());
            assertSame(global, RandomState.global());
            assertThrows(NullPointerException.class, () -> RandomState.setGlobalBitGenerator(null));
            assertThrows(IllegalStateException.class, () -> global.atomically(rs -> {
                RandomState.setGlobalBitGenerator(new PCG64(1));
                return null;
            }));
            assertEquals(new RandomState(1).randn(2)[1], global.randn());
        } finally {
            RandomState.setGlobalBitGenerator(original);
        }
    }
}
