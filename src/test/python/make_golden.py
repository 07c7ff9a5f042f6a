"""Writes the golden data of src/test/resources/golden: what NumPy gives, for the tests to read without Python.

    python3 src/test/python/make_golden.py            writes every file
    python3 src/test/python/make_golden.py methods    writes one of them

It needs the NumPy release named below and makes the same files every time. The methods' cases are read from
method-cases.txt, which Java writes from its registry of cases:

    ./mvnw -pl src test -Dtest=MethodGoldenTest#caseListIsCurrent -Drivulet.golden.write=true

A line is a kind and `name=value` fields; lists are joined by commas, words are hexadecimal. A seed is what SeedSequence
takes: `seed=` the entropy, a number or a list in brackets, `key=` the spawn key, `pool=` the pool size. `state=` is the
SHA-256 of the state dictionary as JSON with sorted keys, `sha256=` that of the little-endian bytes of all values.
"""

import pathlib
import platform
import random
import sys
import zlib

import numpy as np

from stream_helpers import (OPERATIONS, afterwards, bounds, canonical, fingerprint, generator, grid, hexes, mixture,
                            moved, outcome, run_program, sha256, shuffled)

REFERENCE = "2.4.6"
GOLDEN = pathlib.Path(__file__).resolve().parent.parent / "resources" / "golden"
KINDS = ["MT19937", "PCG64", "PCG64DXSM", "Philox", "SFC64"]

HEAD = f"""\
# Written by src/test/python/make_golden.py, which describes the form.
# NumPy {np.__version__}, {platform.system()} {platform.machine()}, {' '.join(platform.libc_ver())}
"""


class Golden:
    """A file in the making."""

    def __init__(self):
        self.lines = []

    def add(self, kind, **fields):
        self.lines.append(" ".join([kind, *(f"{name}={text(value)}" for name, value in fields.items() if value != "")]))

    def write(self, name):
        GOLDEN.mkdir(parents=True, exist_ok=True)
        path = GOLDEN / f"{name}.txt"
        path.write_text(HEAD + "\n".join(self.lines) + "\n", encoding="ascii", newline="\n")
        print(f"{path.name}: {len(self.lines)} lines, {path.stat().st_size} bytes")


def text(value):
    if isinstance(value, (list, tuple)):
        return "[" + ",".join(map(str, value)) + "]"
    return str(value)


# ---------------------------------------------------------------------------------------------------- seeds

def seed_fields(entropy, key=(), pool=4):
    return {"seed": entropy, "key": list(key) if key else "", "pool": pool if pool != 4 else ""}


def sequence(fields):
    return np.random.SeedSequence(fields["seed"], spawn_key=tuple(fields["key"] or ()), pool_size=fields["pool"] or 4)


def random_seeds():
    """200 seeds of every form, and the corners."""
    pick = random.Random(20261122)
    for entropy in (0, 1, 0xDEADBEAF, 2**32 - 1, 2**32, 2**63, 2**64, 2**128 - 1, 2**128 + 5, 2**256 - 1,
                    [], [0], [0, 0, 0], [5, 0, 0, 0, 1], [2**32], [2**40, 7], list(range(1, 12))):
        yield seed_fields(entropy)
    for _ in range(110):
        yield seed_fields(pick.getrandbits(pick.choice([16, 32, 64, 96, 128, 160, 256])))
    for _ in range(30):
        yield seed_fields([pick.getrandbits(pick.choice([8, 32, 48, 200])) for _ in range(pick.randrange(1, 9))])
    for _ in range(40):
        entropy = pick.getrandbits(pick.choice([20, 64, 128, 200]))
        key = [pick.getrandbits(pick.choice([2, 16, 32, 40, 100])) for _ in range(pick.randrange(1, 5))]
        yield seed_fields(entropy, key)
    for pool in (4, 5, 7, 8, 16, 33):
        for key in ((), (3, 2**33), (0,)):
            yield seed_fields(pick.getrandbits(pick.choice([31, 128, 256])), key, pool)


def seed_sequences():
    golden = Golden()
    for fields in random_seeds():
        seeds = sequence(fields)
        golden.add("words", **fields, pool_words=hexes(seeds.pool), state32=hexes(seeds.generate_state(8)),
                   state64=hexes(seeds.generate_state(5, np.uint64)), sha256=sha256(seeds.generate_state(1001)))
    pick = random.Random(4)
    for fields in list(random_seeds())[::5]:
        # Four levels of spawn, a few children each time, the last of them spawned twice from.
        seeds, path = sequence(fields), []
        for _ in range(4):
            count = pick.randrange(1, 5)
            seeds.spawn(pick.randrange(0, 3))
            first = seeds.n_children_spawned
            seeds = seeds.spawn(count)[-1]
            path.append(first + count - 1)
        golden.add("descendant", **fields, path=path, spawn_key=list(seeds.spawn_key),
                   state32=hexes(seeds.generate_state(6)), state64=hexes(seeds.generate_state(4, np.uint64)))
    for fields in list(random_seeds())[::9]:
        seeds = sequence(fields)
        seeds.spawn(pick.randrange(0, 4))
        shown = repr(seeds).replace("\n", "|").replace(" ", "_")
        golden.add("repr", **fields, spawned=seeds.n_children_spawned, repr=shown)
    golden.write("seed-sequences")


# ---------------------------------------------------------------------------------------------------- bit generators

def raw_words():
    """The seeds of NumPy's own test sets, with all 1000 words."""
    golden = Golden()
    for kind in KINDS:
        for seed in (0xDEADBEAF, 0x0):
            words = getattr(np.random, kind)(seed).random_raw(1000)
            for at in range(0, len(words), 20):
                golden.add("raw", generator=kind, seed=seed, at=at, words=hexes(words[at:at + 20]))
    golden.write("raw-words")


def bit_generators():
    golden = Golden()
    pick = random.Random(5)
    for fields in random_seeds():
        for kind in KINDS:
            words = getattr(np.random, kind)(sequence(fields)).random_raw(1000)
            golden.add("words", generator=kind, **fields, first=hexes(words[:4]), sha256=sha256(words))
    for kind in KINDS:
        for _ in range(8):
            seed, script = pick.getrandbits(64), "".join(pick.choices("dfilr", k=150))
            rng = generator(kind, seed)
            values = mixture(rng, script)
            golden.add("mixture", generator=kind, seed=seed, script=script, first=hexes(values[:6]),
                       sha256=sha256(values), **outcome(rng))
    for kind in KINDS[:-1]:
        for draws, half in ((0, 0), (1, 0), (3, 1), (7, 0), (64, 1), (65, 0), (623, 0), (624, 0), (1249, 1)):
            seed = pick.getrandbits(64)
            for jumps in (1, 2, 3) if kind == "MT19937" else (0, 1, 2, 5, 2**40, -1):
                rng = np.random.Generator(moved(kind, seed, draws, half).bit_generator.jumped(jumps))
                golden.add("jump", generator=kind, seed=seed, draws=draws, half=half, jumps=[jumps], **outcome(rng))
        rng = moved(kind, 11, 5, 1)
        for _ in range(3):
            rng = np.random.Generator(rng.bit_generator.jumped(2))
            rng.bit_generator.random_raw(1)
        golden.add("jump", generator=kind, seed=11, draws=5, half=1, jumps=[2, 2, 2], between=1, **outcome(rng))
    for kind in ("PCG64", "PCG64DXSM", "Philox"):
        for delta in (0, 1, -1, 2, 3, 4, 5, 63, 64, 65, -1000, 2**32, 2**64 - 1, -(2**64), 2**70 + 12345, 2**127,
                      2**128 - 1, 2**128 + 1, -(2**128), 2**200 + 3, 2**256 - 1, -(2**255), 2**300 + 1,
                      sum(2**i for i in (96, 64, 32, 16, 8, 4, 2, 1))):
            seed, draws, half = pick.getrandbits(64), pick.choice([0, 1, 2, 4, 63, 64, 100]), pick.randrange(2)
            rng = moved(kind, seed, draws, half)
            rng.bit_generator.advance(delta)
            golden.add("advance", generator=kind, seed=seed, draws=draws, half=half, delta=delta, **outcome(rng))
    add_legacy(golden, pick)
    add_philox(golden, pick)
    golden.write("bit-generators")


def add_legacy(golden, pick):
    """MT19937 as RandomState seeds it."""
    seeds = [0, 1, 42, 2**31, 2**32 - 1, [0], [5], [1, 2, 3], [2**32 - 1], list(range(623)), list(range(624)),
             list(range(625)), list(range(1300, 0, -1))]
    seeds += [pick.getrandbits(32) for _ in range(20)]
    seeds += [[pick.getrandbits(32) for _ in range(pick.randrange(1, 9))] for _ in range(20)]
    for seed in seeds:
        bits = np.random.MT19937()
        bits._legacy_seeding(seed)
        words = bits.random_raw(1000)
        golden.add("legacy", seed=seed, first=hexes(words[:4]), sha256=sha256(words), state=fingerprint(bits.state))


def add_philox(golden, pick):
    """Philox from a key and a counter."""
    for _ in range(20):
        key = pick.getrandbits(pick.choice([1, 64, 100, 128]))
        counter = pick.choice([0, 2**64 - 1, 2**128 - 2, 2**192 - 1, 2**256 - 1, pick.getrandbits(256)])
        rng = np.random.Generator(np.random.Philox(key=key, counter=counter))
        words = rng.bit_generator.random_raw(101)
        golden.add("philox", key_number=key, counter=counter, sha256=sha256(words), **outcome(rng))
        seed = pick.getrandbits(64)
        rng = np.random.Generator(np.random.Philox(seed, counter=counter))
        words = rng.bit_generator.random_raw(101)
        golden.add("philox", seed=seed, counter=counter, sha256=sha256(words), **outcome(rng))


# ---------------------------------------------------------------------------------------------------- states

def states():
    """Dictionaries saved in mid-stream, and what followed."""
    golden = Golden()
    pick = random.Random(6)
    for kind in KINDS:
        positions = (0, 1, 622, 623, 624, 625) if kind == "MT19937" else (0, 1, 2, 3, 4, 5, 63, 64, 65, 127, 1000)
        for draws in positions:
            for half in (0,) if kind == "MT19937" else (0, 1):
                seed = pick.getrandbits(64)
                rng = moved(kind, seed, draws, half)
                saved = canonical(rng.bit_generator.state).replace(" ", "")
                script = "".join(pick.choices("dfilr", k=150))
                values = mixture(rng, script)
                golden.add("state", generator=kind, seed=seed, draws=draws, half=half, script=script,
                           first=hexes(values[:6]), sha256=sha256(values), **outcome(rng), saved=saved)
    golden.write("states")


# ---------------------------------------------------------------------------------------------------- methods

def parameter(token):
    if token.startswith("["):
        return np.array([parameter(part) for part in token[1:-1].split(",") if part])
    if "0x" in token or token.strip("-") in ("NaN", "Infinity"):
        return float.fromhex(token)
    return int(token) if token.lstrip("-").isdigit() else token


def show(value):
    if isinstance(value, (np.floating, float)):
        return float(value).hex()
    return str(int(value))


def cases():
    for line in (GOLDEN / "method-cases.txt").read_text(encoding="ascii").splitlines():
        if not line.startswith("#"):
            kind, *fields, call = line.split(" ", 4)
            yield {**dict(field.split("=", 1) for field in fields), "call": call.split("=", 1)[1]}


def methods():
    golden = Golden()
    for case in cases():
        parameters = [parameter(token) for token in case["params"].split(";") if token]
        for kind in ("PCG64", "MT19937"):
            seed, n = zlib.crc32(f"{case['name']} {case['params']}".encode()), int(case["n"])
            names = {"np": np, "rng": generator(kind, seed), "n": n,
                     "shuffled": shuffled, "grid": grid, "bounds": bounds}
            call = case["call"]
            for i, value in reversed(list(enumerate(parameters))):
                names[f"_{i}"] = value
                call = call.replace(f"${i}", f"_{i}")
            result = eval(call, names)
            values = np.frombuffer(result, np.uint8) if isinstance(result, bytes) else np.asarray(result)
            golden.add("method", name=case["name"], generator=kind, seed=seed, n=n, params=case["params"] or "none",
                       first=",".join(map(show, values.ravel()[:8])), sha256=sha256(values),
                       next=hexes(afterwards(names["rng"])))
    golden.write("methods")


# ---------------------------------------------------------------------------------------------------- sequences

def sequences():
    """Mixed programs: a digest every hundred steps says where the two sides part."""
    golden = Golden()
    golden.add("operations", names=",".join(OPERATIONS))
    for kind in KINDS:
        for largest, steps in ((12, 4000), (300, 2000), (20_000, 300)):
            seed = zlib.crc32(f"{kind} {largest}".encode())
            rng = generator(kind, seed)
            digests = run_program(rng, seed + 1, largest, steps=steps)
            checkpoints = [sha256(digests[:i])[:12] for i in range(100, steps + 1, 100)]
            golden.add("program", generator=kind, seed=seed, program=seed + 1, largest=largest, steps=steps,
                       checkpoints=",".join(checkpoints), **outcome(rng))
    golden.write("sequences")


FILES = {"raw-words": raw_words, "seed-sequences": seed_sequences, "bit-generators": bit_generators, "states": states,
         "methods": methods, "sequences": sequences}


def main():
    if np.__version__ != REFERENCE:
        sys.exit(f"NumPy {REFERENCE} is the reference, this is {np.__version__}")
    for name in sys.argv[1:] or FILES:
        FILES[name]()


if __name__ == "__main__":
    main()
