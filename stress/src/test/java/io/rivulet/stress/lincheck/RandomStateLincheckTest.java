package io.rivulet.stress.lincheck;

import io.rivulet.random.LegacyState;
import io.rivulet.random.MT19937;
import io.rivulet.random.PCG64;
import io.rivulet.random.RandomState;
import java.util.List;
import org.jetbrains.lincheck.datastructures.Operation;
import org.junit.jupiter.api.Test;

/** Claims A3, A4 and A8 for a RandomState: the pair of Gaussians, and what replaces stream and Gaussian together. */
class RandomStateLincheckTest {

    @Test
    void gaussianPairsAndStatesAreAtomic() {
        ModelChecking.check(OnPcg64.class, 8, 80);
    }

    @Test
    void seedingIsAtomic() {
        ModelChecking.check(Seeded.class, 3, 40);
    }

    /** The same cached Gaussian, without the lock. */
    @Test
    void anUnguardedPairIsFound() {
        ModelChecking.checkFinds(Unguarded.class, 20, 300);
    }

    /** Over a generator with little state, which leaves more schedules for what matters. */
    public static class OnPcg64 {
        private static final LegacyState OTHER = other();

        private final RandomState rs = new RandomState(new PCG64(42));

        private static LegacyState other() {
            RandomState other = new RandomState(new PCG64(43));
            other.randn();
            return other.getState();
        }

        /** One Gaussian, by its bits. */
        @Operation
        public long randn() {
            return Double.doubleToLongBits(rs.randn());
        }

        /** Three in one call: a pair and a half. */
        @Operation
        public String three() {
            double[] three = rs.randn(3);
            return Shown.text(List.of(three[0], three[1], three[2]));
        }

        /** A double, by its bits. */
        @Operation
        public long random() {
            return Double.doubleToLongBits(rs.random());
        }

        /** Stream and Gaussian. */
        @Operation
        public String getState() {
            return Shown.text(rs.getState());
        }

        /** To a fixed state in which a Gaussian waits. */
        @Operation
        public void setState() {
            rs.setState(OTHER);
        }
    }

    /** Seeding, which only MT19937 has. */
    public static class Seeded {
        private final RandomState rs = new RandomState(new MT19937(42));

        /** One Gaussian, by its bits. */
        @Operation
        public long randn() {
            return Double.doubleToLongBits(rs.randn());
        }

        /** From the beginning, with no Gaussian waiting. */
        @Operation
        public void seed() {
            rs.seed(5);
        }
    }

    /** A twin of the mechanism: pairs of consecutive numbers. */
    public static class Unguarded {
        private long pairs;
        private boolean present;
        private long kept;

        /** The second of a pair comes first, as in NumPy. */
        @Operation
        public long gauss() {
            if (present) {
                present = false;
                return kept;
            }
            pairs += 2;
            kept = pairs;
            present = true;
            return pairs + 1;
        }

        /** From the beginning, with none waiting. */
        @Operation
        public void seed() {
            pairs = 0;
            present = false;
        }
    }
}
