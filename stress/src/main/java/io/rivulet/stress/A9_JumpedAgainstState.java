package io.rivulet.stress;

import io.rivulet.random.BitGenerator;
import io.rivulet.random.Jumpable;
import java.util.List;
import java.util.function.ToLongFunction;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.L_Result;

/*
 * Claim A9: two readers of the state at once, jumped and state(), do not disturb each other or the stream.
 *
 * Why it could break: both are reads to their callers, but each first gives the words read ahead back to the
 * generator. Two threads doing so at once would step the generator back twice. (SFC64 has no jump; two calls of
 * state() meet there.)
 *
 * What would show it: a copy, a state or a next word that no order of the calls gives ("none").
 *
 *   java -jar stress/target/jcstress.jar -t A9_JumpedAgainstState
 */
@JCStressTest
@State
public class A9_JumpedAgainstState extends Trial<BitGenerator> {

    private static final ToLongFunction<BitGenerator> STATE = bits -> bits.state().hashCode();

    private static final List<SerialOrders<BitGenerator>> PROGRAMS = List.of(
        program(BeforeRefill.PCG64, jumped(1)),
        program(BeforeRefill.PHILOX, jumped(1)),
        program(BeforeRefill.MT19937, jumped(0)),
        program(BeforeRefill.SFC64, STATE));

    public A9_JumpedAgainstState() {
        super(PROGRAMS);
    }

    private static SerialOrders<BitGenerator> program(BeforeRefill family, ToLongFunction<BitGenerator> reader) {
        return SerialOrders.of(family.name(), family::open)
            .actor(STATE, BitGenerator::randomRaw, reader)
            .actor(reader, BitGenerator::randomRaw, STATE)
            .then(BitGenerator::randomRaw);
    }

    private static ToLongFunction<BitGenerator> jumped(int jumps) {
        return bits -> ((BitGenerator) ((Jumpable<?>) bits).jumped(jumps)).randomRaw();
    }

    @Actor
    public void stateFirst() {
        run(0);
    }

    @Actor
    public void jumpFirst() {
        run(1);
    }

    @Arbiter
    public void after(L_Result r) {
        r.r1 = order();
    }
}
