"""Long programs of mixed draws on one generator, the same in Python and in StreamProgram.java.

A small congruential generator picks each next operation, its size and its parameters, so that a seed says everything.
"""

import hashlib

import numpy as np

MASK = (1 << 64) - 1

# Values a step, at least: the operations on matrices need a row of eight.
SMALLEST = 8


def little_endian(array):
    """The elements' bytes in C order; a bool is one byte."""
    array = np.ascontiguousarray(array)
    return array.astype(array.dtype.newbyteorder("<"), copy=False).tobytes()


class Picks:
    """What to do next."""

    def __init__(self, seed):
        self.state = seed & MASK

    def below(self, bound):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) & MASK
        return (self.state >> 33) % bound


def integers(dtype):
    info = None if dtype is np.bool_ else np.iinfo(dtype)
    bits, smallest, largest = (1, 0, 1) if info is None else (info.bits, int(info.min), int(info.max))

    def draw(rng, pick, n):
        low = smallest + pick.below(2)
        width = (1 << pick.below(bits)) + pick.below(1 << min(bits, 20))
        return rng.integers(low, min(low + width, largest), n, dtype=dtype, endpoint=True)

    return draw


def shuffle(rng, pick, n):
    x = np.arange(n)
    rng.shuffle(x)
    return x


def matrix(n):
    return np.arange(n // 8 * 8).reshape(n // 8, 8)


def weights(n):
    w = 1 + np.arange(n) % 7
    return w / w.sum()


def choice_weighted(rng, pick, n):
    population = 1 + pick.below(50)
    return rng.choice(population, n, p=weights(population))


def choice_each_once(shuffled):
    def draw(rng, pick, n):
        return rng.choice(60 * n + pick.below(1 << 30), n, replace=False, shuffle=shuffled)

    return draw


def choice_tail(shuffled):
    def draw(rng, pick, n):
        return rng.choice(10_001 + n * (1 + pick.below(9)), n + 500, replace=False, shuffle=shuffled)

    return draw


def each_scalar(draw):
    return lambda rng, pick, n: np.array([draw(rng) for _ in range(n)])


# In the order of StreamProgram.java.
OPERATIONS = {
    "random": lambda rng, pick, n: rng.random(n),
    "uniform": lambda rng, pick, n: rng.uniform(-pick.below(9), pick.below(9), n),
    "standard_normal": lambda rng, pick, n: rng.standard_normal(n),
    "normal": lambda rng, pick, n: rng.normal(pick.below(99) - 50, pick.below(99) / 8, n),
    "standard_exponential": lambda rng, pick, n: rng.standard_exponential(n),
    "standard_exponential_inv": lambda rng, pick, n: rng.standard_exponential(n, method="inv"),
    "exponential": lambda rng, pick, n: rng.exponential(pick.below(99) / 8, n),
    "lognormal": lambda rng, pick, n: rng.lognormal(pick.below(9) - 4, pick.below(16) / 8, n),
    "random_f32": lambda rng, pick, n: rng.random(n, dtype=np.float32),
    "standard_normal_f32": lambda rng, pick, n: rng.standard_normal(n, dtype=np.float32),
    "standard_exponential_f32": lambda rng, pick, n: rng.standard_exponential(n, dtype=np.float32),
    "standard_exponential_inv_f32": lambda rng, pick, n: rng.standard_exponential(n, dtype=np.float32, method="inv"),
    "bool": integers(np.bool_),
    "int8": integers(np.int8),
    "uint8": integers(np.uint8),
    "int16": integers(np.int16),
    "uint16": integers(np.uint16),
    "int32": integers(np.int32),
    "uint32": integers(np.uint32),
    "int64": integers(np.int64),
    "uint64": integers(np.uint64),
    "bytes": lambda rng, pick, n: np.frombuffer(rng.bytes(n), dtype=np.uint8),
    "random_raw": lambda rng, pick, n: rng.bit_generator.random_raw(n),
    "shuffle": shuffle,
    "permutation": lambda rng, pick, n: rng.permutation(n),
    "permutation_rows": lambda rng, pick, n: rng.permutation(matrix(n)),
    "permuted": lambda rng, pick, n: rng.permuted(matrix(n)),
    "permuted_rows": lambda rng, pick, n: rng.permuted(matrix(n), axis=1),
    "choice": lambda rng, pick, n: rng.choice(1 + pick.below(1 << 30), n),
    "choice_p": choice_weighted,
    "choice_floyd": choice_each_once(True),
    "choice_floyd_unshuffled": choice_each_once(False),
    "choice_tail": choice_tail(True),
    "choice_tail_unshuffled": choice_tail(False),
    "choice_no_replace_p": lambda rng, pick, n: rng.choice(2 * n, n, replace=False, p=weights(2 * n)),
    "random_scalar": each_scalar(lambda rng: rng.random()),
    "standard_normal_scalar": each_scalar(lambda rng: rng.standard_normal()),
    "standard_exponential_scalar": each_scalar(lambda rng: rng.standard_exponential()),
    "random_f32_scalar": each_scalar(lambda rng: np.float32(rng.random(dtype=np.float32))),
    "integers_scalar": each_scalar(lambda rng: rng.integers(0, 1000)),
    "uint8_scalar": each_scalar(lambda rng: rng.integers(0, 100, dtype=np.uint8)),
}


def run_program(rng, seed, largest, steps=None, values=None):
    """Runs so many steps, or until every operation has drawn so many values, at most `largest` at a time. A value drawn
    on its own counts for eight: it takes Python that much longer.

    Returns the first 8 bytes of the SHA-256 of each step's values, as numbers.
    """
    pick = Picks(seed)
    operations = list(OPERATIONS.values())
    worth = [8 if name.endswith("_scalar") else 1 for name in OPERATIONS]
    drawn = [0] * len(operations)
    digests = []
    while len(digests) < steps if steps is not None else min(drawn) < values:
        index = pick.below(len(operations))
        if steps is None and drawn[index] >= values:
            continue
        n = SMALLEST + pick.below(largest - SMALLEST)
        out = operations[index](rng, pick, n)
        drawn[index] += out.size * worth[index]
        digests.append(int.from_bytes(hashlib.sha256(little_endian(out)).digest()[:8], "little"))
    return np.array(digests, dtype=np.uint64)
