package io.rivulet.stress;

import io.rivulet.random.Generator;
import io.rivulet.random.SeedSequence;
import java.util.List;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;

/*
 * Claim A6: spawn never gives the same key twice, gives each caller consecutive keys, and counts exactly, whichever door it
 * is called through.
 *
 * Why it could break: reading the count, building children and adding to the count afterwards lets two threads read the
 * same count. NumPy does so (numpy issue 32063). Here the keys are reserved by compare-and-set before a child exists.
 *
 * What would show it: equal first keys, a second key that does not follow the first (-1), or a final count other than 4.
 *
 *   java -jar stress/target/jcstress.jar -t A6_SpawnedKeys
 */
@JCStressTest
@Outcome(id = {"0, 2, 4", "2, 0, 4"}, expect = Expect.ACCEPTABLE, desc = "Two keys each, consecutive, all different.")
@Outcome(expect = Expect.FORBIDDEN, desc = "A key was given twice or lost.")
@State
public class A6_SpawnedKeys {

    private final SeedSequence seeds = SeedSequence.of(42);
    private final Generator rng = Generator.defaultRng(seeds);

    private static int firstOfTwo(List<SeedSequence> children) {
        int first = key(children.get(0));
        return key(children.get(1)) == first + 1 ? first : -1;
    }

    private static int key(SeedSequence child) {
        return child.spawnKey().get(0).intValue();
    }

    @Actor
    public void sequence(III_Result r) {
        r.r1 = firstOfTwo(seeds.spawn(2));
    }

    @Actor
    public void generator(III_Result r) {
        r.r2 = firstOfTwo(rng.spawn(2).stream().map(g -> g.bitGenerator().seedSequence().orElseThrow()).toList());
    }

    @Arbiter
    public void after(III_Result r) {
        r.r3 = (int) seeds.childrenSpawned();
    }
}
