"""Times NumPy expressions for the side-by-side benchmark.

Usage: time_numpy.py WARM_UP_SECONDS SECONDS ROUNDS

Reads lines of four fields with tabs between, "time" or "sum", bit generator, n and expression, and answers each with the
median time of one evaluation in nanoseconds, or with the sum of what it gives, each value times its place. The
expression sees what `names` lists.
"""

import sys
import timeit

import numpy as np

# Shorter calls are repeated for so long before the clock is read again.
SHORTEST_SECONDS = 1e-3


def growing(count):
    """Probabilities of `count` things."""
    return np.arange(1, count + 1) / (count * (count + 1.0) / 2)


def names(kind, n):
    bit_generator = getattr(np.random, kind)
    return {
        "np": np,
        "n": n,
        "rng": np.random.Generator(bit_generator(42)),
        "rs": np.random.RandomState(bit_generator(42)),
        "out": np.empty(n),
        "out32": np.empty(n, dtype=np.float32),
        "x": np.arange(n),
        "weights": growing(n),
        "few_weights": growing(1000),
    }


def median(values):
    # not statistics.median, whose import takes longer than many a row
    ordered = sorted(values)
    middle = len(ordered) // 2
    return ordered[middle] if len(ordered) % 2 else (ordered[middle - 1] + ordered[middle]) / 2


def measure(expression, known, warm_up, seconds, rounds):
    timer = timeit.Timer(expression, globals=known)
    number = 1
    spent = once = timer.timeit(number)
    while once < SHORTEST_SECONDS:
        number *= 2
        once = timer.timeit(number)
        spent += once
    while spent < warm_up:
        spent += timer.timeit(number)
    times = []
    spent = 0
    while spent < seconds or len(times) < rounds:
        once = timer.timeit(number)
        spent += once
        times.append(once / number)
    return median(times) * 1e9


def total(expression, known):
    drawn = eval(expression, known)
    if drawn is None:  # shuffled in place
        drawn = known["x"]
    if isinstance(drawn, bytes):
        drawn = np.frombuffer(drawn, dtype=np.int8)
    if drawn.dtype == np.uint64:  # Java's words are signed
        drawn = drawn.view(np.int64)
    values = drawn.ravel().astype(np.float64)
    return float(np.sum(values * np.arange(1, len(values) + 1)))


def main():
    warm_up, seconds, rounds = float(sys.argv[1]), float(sys.argv[2]), int(sys.argv[3])
    print("NumPy " + np.__version__, flush=True)
    for line in sys.stdin:
        what, kind, n, expression = line.rstrip("\n").split("\t")
        known = names(kind, int(n))
        if what == "sum":
            print(total(expression, known), flush=True)
        else:
            print(measure(expression, known, warm_up, seconds, rounds), flush=True)


if __name__ == "__main__":
    main()
