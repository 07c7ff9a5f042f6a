package io.rivulet.stress.unguarded;

import java.util.ArrayList;
import java.util.List;

/** A seed sequence that makes the children first and adds to the count afterwards, as NumPy (numpy issue 32063). */
public final class UnguardedSpawner {

    private int spawned;

    /** The keys of new children. */
    public List<Integer> spawn(int count) {
        List<Integer> keys = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            keys.add(spawned + i);
        }
        spawned += count;
        return keys;
    }

    public int childrenSpawned() {
        return spawned;
    }
}
