"""Times NumPy expressions for the side-by-side benchmark.

Usage: time_numpy.py WARM_UP_SECONDS WINDOW_SECONDS WINDOWS

Reads lines of four fields with tabs between, "time" or "sum", bit generator, n and expression, and answers each with the
time of one evaluation in nanoseconds, in the fastest of the windows, or with the sum of what it gives, each value times
its place. The expression sees what `names` lists.
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


def measure(expression, known, warm_up, window, windows):
    timer = timeit.Timer(expression, globals=known)
    number = 1
    spent = once = timer.timeit(number)
    while once < SHORTEST_SECONDS or spent < warm_up:
        if once < SHORTEST_SECONDS:
            number *= 2
        once = timer.timeit(number)
        spent += once
    number = max(1, round(window / once * number))
    return min(timer.timeit(number) for _ in range(windows)) / number * 1e9


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
    warm_up, window, windows = float(sys.argv[1]), float(sys.argv[2]), int(sys.argv[3])
    print("NumPy " + np.__version__, flush=True)
    for line in sys.stdin:
        what, kind, n, expression = line.rstrip("\n").split("\t")
        known = names(kind, int(n))
        if what == "sum":
            print(total(expression, known), flush=True)
        else:
            print(measure(expression, known, warm_up, window, windows), flush=True)


if __name__ == "__main__":
    main()
