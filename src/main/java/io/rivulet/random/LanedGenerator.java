package io.rivulet.random;

/** A generator that can make many words side by side as well as one by one; an {@link EmissionRace} chooses. */
abstract class LanedGenerator extends BitGenerator {

    private static final long serialVersionUID = 1L;

    /** Fewer words are not worth setting up lanes for. */
    private static final int LEAST = 256;

    private transient int requests;

    /** Words ahead should be made in lanes as well: as many as there are, or a multiple of it. */
    LanedGenerator(int lookahead, SeedSequence seeds) {
        super(lookahead, seeds);
    }

    LanedGenerator(int lookahead, Snapshot snapshot) {
        super(lookahead, snapshot);
    }

    /** The race between the two ways, one for all generators of the class. */
    abstract EmissionRace race();

    /** As {@link #emit}, with one product after the other. */
    abstract int emitSingly(long[] words, double[] doubles, int from, int to);

    /** As {@link #emit}, by loops over lanes that the compiler may make vectors of; called for at least {@link #LEAST} words. */
    abstract int emitInLanes(long[] words, double[] doubles, int from, int to);

    /** For the race: how many requests there were before. */
    final int countRequest() {
        return requests++ & Integer.MAX_VALUE;
    }

    @Override
    final int emit(long[] words, double[] doubles, int from, int to) {
        return to - from < LEAST
            ? emitSingly(words, doubles, from, to)
            : race().emit(this, words, doubles, from, to);
    }
}
