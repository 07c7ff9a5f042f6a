package io.rivulet.statisticaltests.stream;

import java.util.Locale;

/** How a seed becomes the streams that are woven into one. */
enum Weave {

    /** The stream of the seed itself. */
    SINGLE,

    /** The first children spawned from the seed. */
    SPAWNED,

    /** The seed's own stream and those one, two, three jumps ahead. */
    JUMPED,

    /** The streams of consecutive seeds: seed, seed + 1, and so on. */
    SEEDS,

    /** Copies of one stream: a control, which must fail. */
    COPIES;

    /** The name on the command line and in the results. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Weave of(String name) {
        return Names.find("streams", values(), name);
    }
}
