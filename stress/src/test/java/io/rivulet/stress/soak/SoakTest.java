package io.rivulet.stress.soak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rivulet.random.PCG64;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The soak test's own test: it passes what is serial, and notices what is not. */
class SoakTest {

    private static final int CALLS = 20_000;

    private final List<Operation> operations = Operations.all();

    /** What one thread did, shared out among records in bursts, as if several had done it. */
    private List<CallLog> dealt(long seed, int records) {
        SharedStream stream = SharedStream.over(new PCG64(seed));
        SplittableRandom random = new SplittableRandom(seed);
        List<CallLog> logs = new ArrayList<>();
        for (int i = 0; i < records; i++) {
            logs.add(new CallLog(CALLS));
        }
        int record = 0;
        for (int i = 0; i < CALLS; i++) {
            record = random.nextInt(50) == 0 ? random.nextInt(records) : record;
            int operation = random.nextInt(operations.size());
            if (operations.get(operation).effect() == Operation.Effect.LEAPS) {
                record = 0;
            }
            int argument = random.nextInt(32);
            logs.get(record).add(operation, argument, operations.get(operation).call().on(stream, argument));
        }
        return logs;
    }

    private String order(long seed, List<CallLog> logs) {
        return new SerialOrder(operations, SharedStream.over(new PCG64(seed)), 0, logs).find(done -> { });
    }

    private static CallLog without(CallLog log, int index) {
        CallLog copy = new CallLog(log.size());
        for (int i = 0; i < log.size(); i++) {
            if (i != index) {
                copy.add(log.operation(i), log.argument(i), log.result(i));
            }
        }
        return copy;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 8})
    void whatWasSerialIsFoundSerial(int records) {
        assertNull(order(5, dealt(5, records)));
    }

    @Test
    void aLostCallIsNoticed() {
        List<CallLog> logs = dealt(6, 3);
        int draw = 0;
        while (operations.get(logs.get(1).operation(draw)).effect() != Operation.Effect.MOVES_FROM_HERE) {
            draw++;
        }
        logs.set(1, without(logs.get(1), draw));
        assertNotNull(order(6, logs));
    }

    @Test
    void aChangedResultIsNoticed() {
        List<CallLog> logs = dealt(7, 3);
        CallLog last = logs.get(2);
        CallLog changed = without(last, last.size() - 1);
        int end = last.size() - 1;
        changed.add(last.operation(end), last.argument(end), last.result(end) + 1);
        logs.set(2, changed);
        // A leap has no result; the seed is such that the last call is none.
        assertTrue(operations.get(last.operation(end)).effect() != Operation.Effect.LEAPS);
        assertNotNull(order(7, logs));
    }

    @Test
    void aSharedStreamIsSerial() {
        SoakRun run = Soak.guarded(PCG64::new, operations, 3, Soak::startPlatform, 8);
        for (int round = 0; round < 2; round++) {
            assertNull(run.round(2_000, done -> { }).failure());
        }
    }

    /** One thread alone finds nothing wrong with the control: what the next test finds are its races. */
    @Test
    void theControlIsSerialForOneThread() {
        SoakRun.Round round = Soak.unguarded(1, Soak::startPlatform, 9).round(20_000, done -> { });
        assertNull(round.failure());
        assertEquals(20_000, round.calls());
    }

    /**
     * Up to a hundred thousand calls a thread race on one field. Four threads have been found out within the first 200
     * calls whenever two of them ran at once. On a machine that is busy otherwise they may run one after the other for a
     * whole round, so that there are several.
     */
    @Test
    void theControlIsNotSerialForSeveral() {
        SoakRun control = Soak.unguarded(4, Soak::startPlatform, 10);
        String failure = null;
        for (int round = 0; failure == null && round < 20; round++) {
            failure = control.round(100_000, done -> { }).failure();
        }
        assertNotNull(failure);
    }
}
