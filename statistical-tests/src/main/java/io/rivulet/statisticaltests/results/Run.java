package io.rivulet.statisticaltests.results;

import io.rivulet.statisticaltests.results.RawResult.Head;
import java.util.List;
import java.util.stream.Stream;

/**
 * A battery on one stream: all raw files of it, one a test where the battery is run test by test.
 *
 * @param subject what was tested
 * @param seed    the seed of the whole run
 * @param files   what there is of it
 */
record Run(Subject subject, long seed, List<RawResult> files) {

    /**
     * What the tables have a row for.
     *
     * @param battery   on what
     * @param generator as on the command line
     * @param words     the mode of words
     * @param streams   single, or which and how many are interleaved
     */
    record Subject(Battery battery, String generator, String words, String streams) {
        static Subject of(Head head) {
            return new Subject(head.battery(), head.generator(), head.words(), head.streams());
        }

        /** A generator that is none of the library's, or a weave that cannot be right. */
        boolean isControl() {
            return generator.contains(":") || streams.startsWith("copies");
        }
    }

    /** The three ends a run can have. */
    enum Verdict { PASSED, FAILED, INCOMPLETE }

    Stream<PValue> pValues() {
        return files.stream().flatMap(file -> file.pValues().stream());
    }

    Stream<PValue> failures() {
        return pValues().filter(PValue::isFailure);
    }

    Stream<PValue> suspicious() {
        return pValues().filter(PValue::isSuspicious);
    }

    long testsDone() {
        return files.stream().filter(RawResult::complete).count();
    }

    boolean isComplete() {
        int expected = subject.battery().statistics();
        return testsDone() == subject.battery().files() && (expected == 0 || pValues().count() == expected);
    }

    /** One failure is enough to fail; to pass, everything must have run. */
    Verdict verdict() {
        if (failures().findAny().isPresent()) {
            return Verdict.FAILED;
        }
        return isComplete() ? Verdict.PASSED : Verdict.INCOMPLETE;
    }

    double hours() {
        return files.stream().mapToDouble(RawResult::seconds).sum() / 3600;
    }

    double gigabytes() {
        return files.stream().mapToLong(RawResult::bytes).sum() / 1e9;
    }
}
