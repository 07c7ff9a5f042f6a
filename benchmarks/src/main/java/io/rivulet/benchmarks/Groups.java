package io.rivulet.benchmarks;

import java.util.List;
import java.util.stream.Stream;

/** All groups, in the order of the report. */
final class Groups {

    private static final List<ArrayGroup> ARRAYS = List.of(GeneratorRows.group(), FloatRows.group(), IntegerRows.group(),
        SequenceRows.group(), BitGeneratorRows.group(), RandomStateRows.group(), SpawnRows.group(), ParallelRows.group());

    private Groups() {
    }

    static List<ArrayGroup> arrayGroups() {
        return ARRAYS;
    }

    static ArrayGroup arrayGroup(String name) {
        return ARRAYS.stream().filter(group -> group.name().equals(name)).findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no group of arrays is named " + name));
    }

    static List<Group> all() {
        return Stream.concat(ARRAYS.stream().map(ArrayGroup::toGroup), Stream.of(ScalarRows.group(), ScalarRows.arrays(),
            ScalarRows.shared(), ChildrenBenchmark.group(), ElementaryBenchmark.group())).toList();
    }

    static Group named(String name) {
        return all().stream().filter(group -> group.name().equals(name)).findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no group is named " + name));
    }
}
