"""What the live oracle and the golden data script share: NumPy's statements as expressions, and bytes to compare."""

import hashlib
import json

import numpy as np

from stream_program import OPERATIONS, little_endian, run_program


def sha256(array):
    return hashlib.sha256(little_endian(array)).hexdigest()


def bit_generator(kind, seed):
    return getattr(np.random, kind)(seed)


def generator(kind, seed):
    return np.random.Generator(bit_generator(kind, seed))


def hexes(words):
    return ",".join(f"{int(word):x}" for word in words)


def shuffled(rng, x, axis=0):
    rng.shuffle(x, axis=axis)
    return x


def next32(rng):
    """next_uint32: sees and uses up a buffered half, which random_raw does not."""
    return rng.integers(0, 2**32, dtype=np.uint32)


def afterwards(rng):
    """Where a stream stands: its next 32 bits and its next raw word."""
    return np.array([next32(rng), rng.bit_generator.random_raw()], dtype=np.uint64)


def moved(kind, seed, draws, half):
    """A generator in mid-stream."""
    rng = generator(kind, seed)
    if half:
        next32(rng)
    if draws:
        rng.bit_generator.random_raw(draws)
    return rng


def outcome(rng):
    state = fingerprint(rng.bit_generator.state)
    return {"state": state, "next": hexes([next32(rng), *rng.bit_generator.random_raw(4)])}


def mixture(rng, script):
    """Doubles, floats, halves and words in the order of the letters, as bits."""
    kinds = {"d": lambda: np.float64(rng.random()).view(np.uint64),
             "f": lambda: np.float32(rng.random(dtype=np.float32)).view(np.uint32),
             "i": lambda: next32(rng),
             "l": lambda: rng.integers(0, 2**64, dtype=np.uint64),
             "r": lambda: rng.bit_generator.random_raw()}
    return np.array([int(kinds[letter]()) for letter in script], dtype=np.uint64)


def grid(n, columns, dtype):
    """About n numbers, counted row by row, in so many columns."""
    rows = max(1, n // columns)
    return np.arange(rows * columns, dtype=dtype).reshape(rows, columns)


def bounds(dtype, a, b, n):
    """Low and high bounds for each of n elements, from two numbers."""
    i = np.arange(n)
    low = -(i * a % 50) if np.issubdtype(dtype, np.signedinteger) else i * a % 2
    return low, (np.ones(n, np.int64) if dtype is np.bool_ else low + i * b % 77)


def canonical(state):
    """A state dictionary as JSON text that is equal for equal states."""
    return json.dumps(state, sort_keys=True, default=_jsonable)


def fingerprint(state):
    return hashlib.sha256(canonical(state).encode()).hexdigest()


def _jsonable(value):
    return value.tolist() if isinstance(value, np.ndarray) else int(value)


def report(rng, script):
    """What a stream gives and where it then stands, for comparison with Streams.report in Java."""
    values = mixture(rng, script)
    end = outcome(rng)
    return f"{hexes(values[:6])} sha256={sha256(values)} state={end['state']} next={end['next']}"


def restored(text):
    """A generator that continues a state dictionary given as JSON."""
    state = json.loads(text)
    bits = getattr(np.random, state["bit_generator"])()
    bits.state = state
    return np.random.Generator(bits)
