#!/usr/bin/env python3
"""How far the number of collisions of overlapping tuples varies, beside the Poisson law that TestU01's CollisionOver assumes.

    statistical-tests/overlapping-collisions.py [D] [T] [REPETITIONS]

Draws sequences of digits below D (4) from NumPy's PCG64 and counts how many of the tuples of T (14) consecutive digits repeat
an earlier one, as often as asked (2500: half a minute). Sequences are as long as BigCrush's test 12 makes them in relation to
the number of tuples, so that 45.47 collisions are expected. See docs/statistical-quality.md.
"""
import sys

import numpy as np

EXPECTED = 45.47473509


def collisions(rng, d, t, n):
    digits = rng.integers(0, d, n)
    digits = np.concatenate([digits, digits[: t - 1]])
    tuples = np.zeros(n, np.int64)
    for i in range(t):
        tuples = tuples * d + digits[i : i + n]
    tuples.sort()
    return np.count_nonzero(tuples[1:] == tuples[:-1])


def main():
    d, t, repetitions = (int(a) for a in (sys.argv[1:] + ["4", "14", "2500"][len(sys.argv) - 1 :]))
    n = round((2 * EXPECTED * d**t) ** 0.5)
    rng = np.random.default_rng(1)
    counts = np.array([collisions(rng, d, t, n) for _ in range(repetitions)], float)
    print(f"{repetitions} sequences of {n} digits below {d}, tuples of {t}")
    print(f"mean {counts.mean():.2f}, expected {EXPECTED:.2f}")
    print(f"variance / mean {counts.var(ddof=1) / counts.mean():.3f} +- {(2 / repetitions) ** 0.5:.3f}")
    print(f"Poisson 1, with clumps {(d + 1) / (d - 1):.3f}")


if __name__ == "__main__":
    main()
