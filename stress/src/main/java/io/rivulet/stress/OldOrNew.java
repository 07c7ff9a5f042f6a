package io.rivulet.stress;

import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.Outcome;

/** The outcomes of {@link ReplaceAndLook}. */
final class OldOrNew {

    /** What is added to the number of a step of the new stream. */
    static final int NEW = 10;

    private OldOrNew() {
    }

    /** The number of a word of the old stream, or of the new one and 10. */
    static int place(long word, long[] old, long[] replacement) {
        return place(Indices.of(word, old), Indices.of(word, replacement));
    }

    /** As {@link #place(long, long[], long[])}. */
    static int place(double value, double[] old, double[] replacement) {
        return place(Indices.of(value, old), Indices.of(value, replacement));
    }

    private static int place(int inOld, int inNew) {
        return inOld != Indices.NONE || inNew == Indices.NONE ? inOld : NEW + inNew;
    }

    /** 0 for the old value, 1 for the new one, -1 for anything else. */
    static int which(Object seen, Object old, Object replacement) {
        return seen.equals(old) ? 0 : seen.equals(replacement) ? 1 : Indices.NONE;
    }

    /** Two draws against the replacement of the stream. */
    @Outcome(id = {"0, 1, 10", "0, 10, 11", "10, 11, 12"}, expect = Expect.ACCEPTABLE,
        desc = "Old values, then the new stream from its beginning.")
    @Outcome(expect = Expect.FORBIDDEN, desc = "A mixture of old and new, or the replacement was lost.")
    static final class Draws {

        private Draws() {
        }

        /** The same for a negative control. */
        @Outcome(id = {"0, 1, 10", "0, 10, 11", "10, 11, 12"}, expect = Expect.ACCEPTABLE, desc = "Not broken here.")
        @Outcome(expect = Expect.ACCEPTABLE_INTERESTING, desc = "Broken: a mixture of old and new.")
        static final class Broken {

            private Broken() {
            }
        }
    }

    /** Two readings of the state against its replacement. */
    @Outcome(id = {"0, 0, 1", "0, 1, 1", "1, 1, 1"}, expect = Expect.ACCEPTABLE, desc = "The old state, then the new.")
    @Outcome(expect = Expect.FORBIDDEN, desc = "A mixture of old and new, or the replacement was lost.")
    static final class States {

        private States() {
        }

        /** The same for a negative control. */
        @Outcome(id = {"0, 0, 1", "0, 1, 1", "1, 1, 1"}, expect = Expect.ACCEPTABLE, desc = "Not broken here.")
        @Outcome(expect = Expect.ACCEPTABLE_INTERESTING, desc = "Broken: a mixture of old and new.")
        static final class Broken {

            private Broken() {
            }
        }
    }
}
