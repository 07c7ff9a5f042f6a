package io.rivulet.random;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rivulet.random.distribution.LegacyBitSource;
import io.rivulet.random.distribution.LegacyDoubleDistribution;
import io.rivulet.random.distribution.Normal;
import io.rivulet.random.distribution.StandardNormal;
import io.rivulet.random.testing.Serialized;
import java.io.ByteArrayOutputStream;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The Gaussian that waits: never split, lost or used twice, and always of the same moment as the stream. */
class RandomStateGaussianTest {

    private static final double[] NORMALS = new RandomState(5).randn(8);

    private final RandomState rs = new RandomState(5);

    /** A distribution of the caller's that fails after so many Gaussians. */
    private record Failing(int gaussians) implements LegacyDoubleDistribution {
        @Override
        public double sampleLegacy(LegacyBitSource bits) {
            for (int i = 0; i < gaussians; i++) {
                bits.nextLegacyGauss();
            }
            throw new IllegalStateException("on purpose");
        }

        @Override
        public double sample(BitSource bits) {
            return bits.nextDouble();
        }
    }

    @Test
    void waitsBetweenCallsAndMethods() {
        assertEquals(NORMALS[0], rs.randn());
        assertTrue(rs.getState().hasGauss());
        rs.random();
        rs.permutation(5);
        assertEquals(NORMALS[1], rs.normal(0, 1));
        assertFalse(rs.getState().hasGauss());
        assertEquals(0, rs.getState().gauss());
    }

    @Test
    void genericDrawsUseTheLegacyAlgorithm() {
        assertEquals(NORMALS[0], rs.sample(new StandardNormal()));
        assertArrayEquals(Arrays.copyOfRange(NORMALS, 1, 4), rs.sample(new Normal(0, 1), 3));
        double[] out = new double[3];
        rs.fill(new StandardNormal(), out, 1, 3);
        assertArrayEquals(new double[] {0, NORMALS[4], NORMALS[5]}, out);
        assertArrayEquals(Arrays.copyOfRange(NORMALS, 6, 8), rs.sampleEach(2, i -> new Normal(0, 1)));
        assertArrayEquals(NORMALS, new RandomState(5).stream(new StandardNormal()).limit(8).toArray());
    }

    @Test
    void seedingAndRestoringReplaceIt() {
        rs.randn();
        rs.seed(5);
        assertEquals(NORMALS[0], rs.randn());
        LegacyState state = rs.getState();
        rs.seed(new long[] {9});
        assertFalse(rs.getState().hasGauss());
        rs.setState(state);
        assertArrayEquals(Arrays.copyOfRange(NORMALS, 1, 8), rs.randn(7));
        rs.setState(state.toTuple().subList(0, 3));
        assertFalse(rs.getState().hasGauss());
        assertEquals(NORMALS[2], rs.randn());
    }

    @Test
    void eachObjectHasItsOwn() {
        MT19937 twister = MT19937.legacy(5);
        RandomState one = new RandomState(twister);
        RandomState two = new RandomState(twister);
        assertEquals(NORMALS[0], one.randn());
        assertEquals(NORMALS[2], two.randn());
        assertEquals(NORMALS[1], one.randn());
        assertEquals(NORMALS[3], two.randn());
    }

    // ------------------------------------------------------------------------------------------- rolling back

    @Test
    void rollsBackWithTheStream() {
        for (int waiting = 0; waiting < 2; waiting++) {
            rs.randn(waiting);
            for (int gaussians = 0; gaussians < 5; gaussians++) {
                LegacyState before = rs.getState();
                Failing failing = new Failing(gaussians);
                assertThrows(IllegalStateException.class, () -> rs.sample(failing));
                assertEquals(before, rs.getState());
                assertThrows(IllegalStateException.class, () -> rs.sample(failing, 3));
                assertEquals(before, rs.getState());
                assertThrows(IllegalStateException.class, () -> rs.atomically(r -> {
                    r.randn(3000);
                    return r.sample(failing);
                }));
                assertEquals(before, rs.getState());
            }
        }
    }

    @Test
    void rollsBackSeedingAndRestoring() {
        rs.randn();
        LegacyState before = rs.getState();
        LegacyState other = new RandomState(new long[] {1}).getState();
        assertThrows(IllegalStateException.class, () -> rs.atomically(r -> {
            r.seed(3);
            r.randn(5);
            r.setState(other);
            throw new IllegalStateException("on purpose");
        }));
        assertEquals(before, rs.getState());
    }

    @Test
    void rollsBackEveryObjectOnTheStream() {
        RandomState two = new RandomState(rs.bitGenerator());
        Generator generator = new Generator(rs.bitGenerator());
        rs.randn();
        LegacyState before = rs.getState();
        LegacyState beforeTwo = two.getState();
        assertThrows(IllegalStateException.class, () -> generator.atomically(g -> {
            rs.randn(3);
            two.randn();
            g.random(700);
            throw new IllegalStateException("on purpose");
        }));
        assertEquals(before, rs.getState());
        assertEquals(beforeTwo, two.getState());
    }

    @Test
    void innerFailuresLeaveTheOuterStep() {
        double[] drawn = rs.atomically(r -> {
            double first = r.randn();
            assertThrows(IllegalStateException.class, () -> r.atomically(inner -> {
                inner.randn(2);
                throw new IllegalStateException("on purpose");
            }));
            return new double[] {first, r.randn()};
        });
        assertArrayEquals(Arrays.copyOf(NORMALS, 2), drawn);
        LegacyState before = rs.getState();
        assertThrows(IllegalStateException.class, () -> rs.atomically(r -> {
            r.atomically(inner -> inner.randn());
            throw new IllegalStateException("on purpose");
        }));
        assertEquals(before, rs.getState());
    }

    /** A callback that draws from another object over the same generator does not leave it its cache. */
    @Test
    void lendsItsOwnCache() {
        RandomState two = new RandomState(rs.bitGenerator());
        LegacyDoubleDistribution nested = new LegacyDoubleDistribution() {
            @Override
            public double sampleLegacy(LegacyBitSource bits) {
                double first = bits.nextLegacyGauss();
                assertEquals(NORMALS[2], two.randn());
                assertEquals(NORMALS[1], bits.nextLegacyGauss());
                return first;
            }

            @Override
            public double sample(BitSource bits) {
                return 0;
            }
        };
        assertEquals(NORMALS[0], rs.sample(nested));
        assertTrue(two.getState().hasGauss());
        assertFalse(rs.getState().hasGauss());
    }

    // ------------------------------------------------------------------------------------------- state as a value

    @Test
    void statesAreValues() {
        LegacyState state = rs.getState();
        assertEquals(state, new RandomState(5).getState());
        assertEquals(state.hashCode(), new RandomState(5).getState().hashCode());
        assertEquals(state, LegacyState.fromMap(state.toMap()));
        assertEquals(state, LegacyState.fromTuple(state.toTuple()));
        assertTrue(state.toString().endsWith("pos=624}, has_gauss=0, gauss=0.0}"), state::toString);
        rs.randn();
        assertNotEquals(state, rs.getState());
        assertEquals(NORMALS[1], rs.getState().gauss());
        assertEquals(List.of(1L, NORMALS[1]), rs.getState().toTuple().subList(3, 5));
        assertEquals("MT19937", rs.getState().bitGenerator().bitGenerator());
        assertThrows(UnsupportedOperationException.class, () -> state.toMap().clear());
        assertThrows(UnsupportedOperationException.class, () -> state.toTuple().clear());
    }

    @Test
    void serialisesOneMoment() throws Exception {
        RandomState seeded = new RandomState(new MT19937(SeedSequence.of(3)));
        seeded.bitGenerator().spawn(2);
        seeded.randn();
        RandomState copy = Serialized.copy(seeded);
        assertNotSame(seeded.bitGenerator(), copy.bitGenerator());
        assertEquals(seeded.getState(), copy.getState());
        assertEquals(2, copy.bitGenerator().seedSequence().orElseThrow().childrenSpawned());
        assertArrayEquals(seeded.randn(700), copy.randn(700));
        LegacyState state = rs.getState();
        assertEquals(state, Serialized.copy(state));
        RandomState users = new RandomState(new BitGenerator(null) {
            private static final long serialVersionUID = 1L;

            @Override
            protected long next() {
                return 42;
            }
        });
        ObjectOutputStream out = new ObjectOutputStream(new ByteArrayOutputStream());
        assertThrows(NotSerializableException.class, () -> out.writeObject(users));
    }
}
