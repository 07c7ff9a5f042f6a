"""Times NumPy expressions for the side-by-side benchmark.

Reads lines "LENGTH EXPRESSION" and answers each with the median time a value in nanoseconds. The expression sees
`rng`, a Generator over PCG64, `rs`, a RandomState, `n`, the length, and `out`, an array of that length.
"""

import statistics
import sys
import time

import numpy as np

WARM_UP_SECONDS = 0.2
SECONDS = 1.5
ROUNDS = 5


def measure(code, names, length):
    end = time.perf_counter() + WARM_UP_SECONDS
    while time.perf_counter() < end:
        eval(code, names)
    times = []
    end = time.perf_counter() + SECONDS
    while time.perf_counter() < end or len(times) < ROUNDS:
        start = time.perf_counter_ns()
        eval(code, names)
        times.append((time.perf_counter_ns() - start) / length)
    return statistics.median(times)


def main():
    print("NumPy " + np.__version__, flush=True)
    for line in sys.stdin:
        length, expression = line.rstrip("\n").split(" ", 1)
        names = {
            "np": np,
            "n": int(length),
            "rng": np.random.Generator(np.random.PCG64(42)),
            "rs": np.random.RandomState(42),
            "out": np.empty(int(length)),
        }
        print(measure(compile(expression, "<row>", "eval"), names, int(length)), flush=True)


if __name__ == "__main__":
    main()
