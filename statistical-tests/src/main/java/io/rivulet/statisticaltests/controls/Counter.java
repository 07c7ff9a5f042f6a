package io.rivulet.statisticaltests.controls;

import io.rivulet.random.BitGenerator;
import io.rivulet.random.SeedSequence;

/** A plain counter: equidistributed, and not random at all. */
public final class Counter extends BitGenerator {

    private static final long serialVersionUID = 1L;

    private final transient long[] state;

    /**
     * Starts at a word of the seed sequence.
     *
     * @param seeds where the seed comes from
     */
    public Counter(SeedSequence seeds) {
        super(seeds);
        this.state = seeds.generateState64(1);
    }

    @Override
    protected long next() {
        return state[0]++;
    }
}
