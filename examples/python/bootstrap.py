#!/usr/bin/env python3
"""The bootstrap of the examples module in NumPy: the same resampled statistics to the last bit, the same report.

    python3 bootstrap.py --statistic median --seed 42 --resamples 100000
"""

import argparse
import csv
import hashlib
from decimal import Decimal
from math import sqrt
from pathlib import Path
from statistics import NormalDist

import numpy as np

BLOCK = 1_000  # resamples that share a child stream
MICHELSON = Path(__file__).resolve().parent.parent / "data" / "michelson.csv"
BIT_GENERATORS = {name.lower(): getattr(np.random, name)
                  for name in ("PCG64", "PCG64DXSM", "Philox", "SFC64", "MT19937")}


def total(x):
    """The sum along the last axis, added from first to last; np.sum adds in pairs and rounds otherwise."""
    return np.cumsum(x, axis=-1)[..., -1]


def mean(x):
    return total(x) / x.shape[-1]


def median(x):
    return np.median(x, axis=-1)


def stddev(x):
    distance = x - mean(x)[..., np.newaxis]
    return np.sqrt(total(distance * distance) / (x.shape[-1] - 1))


STATISTICS = {"mean": ("mean", mean), "median": ("median", median), "stddev": ("standard deviation", stddev)}


def resample(values, statistic, bit_generator, seed, resamples):
    """The statistics of resamples; block b draws from the child stream with the spawn key (b,)."""
    blocks = []
    for block, start in enumerate(range(0, resamples, BLOCK)):
        child = np.random.SeedSequence(seed, spawn_key=(block,))
        rng = np.random.Generator(bit_generator(child))
        size = (min(BLOCK, resamples - start), len(values))
        blocks.append(statistic(values[rng.integers(0, len(values), size)]))
    return np.concatenate(blocks)


def bca(resampled, estimate, leave_one_out, confidence):
    """The bias-corrected and accelerated interval, or None where it is not defined."""
    below = (2 * np.sum(resampled < estimate) + np.sum(resampled == estimate)) / (2 * len(resampled))
    if not 0 < below < 1:
        return None
    distance = mean(leave_one_out) - leave_one_out
    squares = total(distance * distance)
    cubes = total(distance * distance * distance)
    acceleration = 0.0 if squares == 0 else cubes / (6 * (squares * sqrt(squares)))
    normal = NormalDist()
    bias = normal.inv_cdf(below)
    shifted = [bias + z for z in (normal.inv_cdf((1 - confidence) / 2), -normal.inv_cdf((1 - confidence) / 2))]
    if any(acceleration * s >= 1 for s in shifted):
        return None
    return np.quantile(resampled, [normal.cdf(bias + s / (1 - acceleration * s)) for s in shifted])


def number(x):
    """Eight significant digits, without trailing zeros and exponents."""
    return f"{Decimal(f'{x:.8g}').normalize():f}"


def interval(ends):
    return "not defined for these resamples" if ends is None else f"{number(ends[0])} to {number(ends[1])}"


def read(path, column):
    with open(path, encoding="utf-8-sig", newline="") as lines:
        rows = csv.DictReader(line for line in lines if line.strip() and not line.startswith("#"))
        return np.array([float(row[column]) for row in rows]) + 0.0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", nargs="?", help="comma-separated values with a header (default: Michelson 1879)")
    parser.add_argument("--column", default="speed")
    parser.add_argument("--statistic", choices=STATISTICS, default="stddev")
    parser.add_argument("--resamples", type=int, default=1_000_000)
    parser.add_argument("--confidence", type=float, default=0.95)
    parser.add_argument("--seed", type=int, default=42)
    parser.add_argument("--bit-generator", choices=BIT_GENERATORS, default="pcg64")
    parser.add_argument("--raw", help="writes the resampled statistics as little-endian doubles")
    options = parser.parse_args()

    values = read(options.data or MICHELSON, options.column)
    title, statistic = STATISTICS[options.statistic]
    resampled = resample(values, statistic, BIT_GENERATORS[options.bit_generator], options.seed, options.resamples)
    raw = resampled.astype("<f8").tobytes()
    if options.raw:
        Path(options.raw).write_bytes(raw)

    estimate = statistic(values)
    leave_one_out = np.array([statistic(np.delete(values, i)) for i in range(len(values))])
    centre = mean(resampled)
    tail = (1 - options.confidence) / 2
    level = number(100 * options.confidence)
    source = (f"{options.data}: {options.column}" if options.data
              else "Michelson 1879: speed of light in air, km/s above 299,000")
    print(f"{source}, {len(values)} values")
    print(f"bootstrap of the {title}: {options.resamples:,} resamples, {options.bit_generator}, seed {options.seed}")
    print(f"a child stream for every {BLOCK:,} resamples: the same to the last bit for any number of threads")
    print()
    for name, value in (
            ("estimate", number(estimate)),
            ("bias", number(centre - estimate)),
            ("standard error", number(stddev(resampled))),
            (f"{level}% percentile interval", interval(np.quantile(resampled, [tail, 1 - tail]))),
            (f"{level}% BCa interval", interval(bca(resampled, estimate, leave_one_out, options.confidence))),
            ("SHA-256 of the resamples", hashlib.sha256(raw).hexdigest())):
        print(f"{name:<26}{value}")


if __name__ == "__main__":
    main()
