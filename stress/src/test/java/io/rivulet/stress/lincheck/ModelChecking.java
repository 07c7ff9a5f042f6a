package io.rivulet.stress.lincheck;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jetbrains.lincheck.LincheckAssertionError;
import org.jetbrains.lincheck.datastructures.ManagedStrategyGuaranteeKt;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;

/**
 * How Lincheck is asked. It makes up programs of a few calls for two threads, runs each program under many schedules,
 * one thread at a time with switches where it chooses, and looks whether the results are those of some serial order.
 * If they are not, the exception shows the schedule.
 *
 * <p>This proves more than luck does and less than all: up to the stated number of schedules a program, with
 * sequentially consistent memory. What a weaker memory could show, jcstress looks for.
 *
 * <p>The library's own lock is part of what is checked: Lincheck runs its compare-and-set, its spinning, its queue
 * and its parking step by step. A park with a time limit is to Lincheck one that may end at any time.
 */
final class ModelChecking {

    /** Longer than the loops over a window of 64 words, which Lincheck would take for endless ones. */
    private static final int LOOP_BOUND = 2_000;

    /** Data that no two threads share, or that never changes: no switch of threads inside can make a difference. */
    private static final List<String> UNSHARED = List.of("java.math.", "java.util.Immutable",
        "java.util.Array", "java.util.Linked", "java.util.Collections", "java.util.Objects",
        "io.rivulet.random.Dictionary", "io.rivulet.random.BitGeneratorState", "io.rivulet.random.LegacyState",
        "io.rivulet.stress.lincheck.Shown", "io.rivulet.random.SeedPool", "io.rivulet.random.SeedEntropy",
        "io.rivulet.random.internal.elementary.");

    private ModelChecking() {
    }

    /** Programs of two calls a thread, with one before and one after. */
    static void check(Class<?> operations, int programs, int schedules) {
        options(programs, schedules).check(operations);
    }

    /** The same must find fault with an unguarded twin, and show how it comes about. */
    static void checkFinds(Class<?> twin, int programs, int schedules) {
        LincheckAssertionError error = assertThrows(LincheckAssertionError.class,
            () -> options(programs, schedules).minimizeFailedScenario(false).check(twin));
        assertTrue(error.getMessage().contains("Invalid execution results"), error.getMessage());
    }

    private static ModelCheckingOptions options(int programs, int schedules) {
        return new ModelCheckingOptions()
            .threads(2).actorsPerThread(2).actorsBefore(1).actorsAfter(1)
            .iterations(programs).invocationsPerIteration(schedules)
            .loopBound(LOOP_BOUND)
            .addGuarantee(ManagedStrategyGuaranteeKt.forClasses(name -> UNSHARED.stream().anyMatch(name::startsWith))
                .allMethods().ignore());
    }
}
