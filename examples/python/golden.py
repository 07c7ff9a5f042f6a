#!/usr/bin/env python3
"""Makes the golden file of the bootstrap tests.

    python3 golden.py > ../src/test/resources/io/rivulet/examples/bootstrap/golden.txt
"""

import hashlib

import numpy as np

import bootstrap

SEED = 314159265358979323846
RESAMPLES = 2_500  # the last block is half a block

print(f"# Bootstrap of michelson.csv, seed {SEED}, {RESAMPLES} resamples; golden.py, NumPy {np.__version__}")
print("# statistic, bit generator, the first, the 1001st and the last resampled statistic, SHA-256 of all")
values = bootstrap.read(bootstrap.MICHELSON, "speed")
for name, (_, statistic) in bootstrap.STATISTICS.items():
    for bits, bit_generator in bootstrap.BIT_GENERATORS.items():
        resampled = bootstrap.resample(values, statistic, bit_generator, SEED, RESAMPLES)
        shown = " ".join(resampled[i].item().hex() for i in (0, 1_000, -1))
        print(name, bits, shown, hashlib.sha256(resampled.astype("<f8").tobytes()).hexdigest())
