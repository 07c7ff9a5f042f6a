"""Writes src/test/resources/golden/multivariate_normal.txt: samples of NumPy's multivariate_normal.

    python3 src/test/python/make_multivariate_normal_golden.py

A line is a case: a covariance (the lower triangle, row by row), a mean, a seed, and for each method two variates of
Generator(PCG64(seed)). `..._tolerance` is how closely they are to be met, relative to the variate's largest deviation
from the mean: 1e-9 (cholesky 1e-12), or more where NumPy's own samples depend on rounding. How much they do is
measured: every element of the covariance is changed in its last bit, in many ways, and SLACK times the largest effect
is the tolerance. Covariances on which a last bit turns a vector around are not taken at all, since NumPy's samples then
differ from one kind of processor to the next (OPENBLAS_CORETYPE shows it). `gauss=` and `legacy=` are two variates of
RandomState(seed) and the Gaussians they are made of.
"""

import pathlib
import platform
import re

import numpy as np

REFERENCE = "2.4.6"
FILE = pathlib.Path(__file__).resolve().parent.parent / "resources" / "golden" / "multivariate_normal.txt"

CHANGES = 60
SLACK = 30
TOLERANCE = {"svd": 1e-9, "eigh": 1e-9, "cholesky": 1e-12}
LIMIT = {"svd": 1e-8, "eigh": 1e-8, "cholesky": 1e-8}
LIMIT_RANK_DEFICIENT = {"svd": 1e-5, "eigh": 1e-5}


def symmetric(a):
    return np.tril(a) + np.tril(a, -1).T


def spectrum(rng, values):
    q, _ = np.linalg.qr(rng.normal(size=(len(values), len(values))))
    return symmetric((q * values) @ q.T)


def full(rng, d):
    a = np.round(rng.normal(size=(d, d + 2)) * 64) / 64
    return symmetric(a @ a.T)


def data(rng, d):
    return symmetric(np.atleast_2d(np.cov(rng.normal(size=(100, d)) @ rng.normal(size=(d, d)), rowvar=False)))


def graded(rng, d):
    return spectrum(rng, 10.0 ** -np.linspace(0, 6, d))


def nearly_singular(rng, d):
    return spectrum(rng, np.append(np.linspace(3, 0.5, d - 1), 1e-10))


def rank_deficient(rng, d):
    a = rng.integers(-8, 9, size=(d, max(1, d - 2))) / 4
    return a @ a.T


def autoregressive(rng, d):
    i = np.arange(d)
    return 0.75 ** abs(i[:, None] - i)


def correlation(rng, d):
    rho = round(rng.uniform(-1, 1), 3)
    return np.array([[1, rho], [rho, 1]])


def blocks(rng, d):
    c = np.zeros((d, d))
    for i in range(0, d, 3):
        k = min(3, d - i)
        c[i:i + k, i:i + k] = full(rng, k)
    return c


def common_factor(rng, d):
    return np.diag(rng.uniform(0.5, 3, d).round(3)) + 0.25


def diagonal(rng, d):
    return np.diag(rng.uniform(0.5, 3, d).round(3))


def repeated_diagonal(rng, d):
    return np.diag(rng.integers(0, 3, d).astype(float))


def huge(rng, d):
    return full(rng, d) * 2.0**700


def tiny(rng, d):
    return full(rng, d) * 2.0**-900


def zero(rng, d):
    return np.zeros((d, d))


CASES = ([(full, d) for d in range(1, 26)]
         + [(data, d) for d in (2, 5, 9, 14, 20)]
         + [(graded, d) for d in (3, 6, 11)]
         + [(nearly_singular, d) for d in (2, 4, 7, 12, 17)]
         + [(rank_deficient, d) for d in (3, 5, 8, 13)]
         + [(correlation, 2)] * 3 + [(autoregressive, d) for d in (3, 6, 15)]
         + [(blocks, d) for d in (5, 10, 25)]
         + [(common_factor, d) for d in (3, 8)]
         + [(diagonal, d) for d in (2, 7, 25)]
         + [(repeated_diagonal, d) for d in (4, 9, 25)]
         + [(huge, 4), (tiny, 4), (zero, 1), (zero, 3)])

# Not tried with last bits changed: the decomposition of these is exact, or its signs hang on exactly equal variances.
EXACT = {diagonal, repeated_diagonal, zero, correlation}


def samples(method, seed, mean, cov):
    rng = np.random.Generator(np.random.PCG64(seed))
    return rng.multivariate_normal(mean, cov, 2, method=method)


def effect_of_last_bits(method, seed, mean, cov):
    rng = np.random.default_rng(seed)
    expected = samples(method, seed, mean, cov)
    scale = abs(expected - mean).max(axis=1)
    largest = 0
    for _ in range(CHANGES):
        changed = cov * symmetric(1 + rng.integers(-1, 2, size=cov.shape) * 2.0**-52)
        difference = abs(samples(method, seed, mean, changed) - expected).max(axis=1)
        largest = max(largest, (difference / scale).max())
    return largest


def tolerances(make, seed, mean, cov):
    """By method; None if the covariance is not to be taken."""
    limits = LIMIT_RANK_DEFICIENT if make is rank_deficient else LIMIT
    found = {}
    for method in TOLERANCE:
        if method == "cholesky" and make in (rank_deficient, zero, repeated_diagonal):
            continue
        found[method] = TOLERANCE[method]
        if make not in EXACT:
            found[method] = max(found[method], SLACK * effect_of_last_bits(method, seed, mean, cov))
            if found[method] > limits[method]:
                return None
    return found


def hexes(values):
    return ",".join(re.sub(r"\.?0*p", "p", float(v).hex()) for v in np.ravel(values))


def line(index, make, d):
    rng = np.random.default_rng([index, d])
    for _ in range(50):
        cov = make(rng, d)
        mean = np.zeros(d) if make is tiny else rng.normal(size=d).round(2)
        found = tolerances(make, index, mean, cov)
        if found:
            break
    else:
        raise SystemExit(f"{make.__name__} of order {d} always depends on rounding")
    fields = [f"name={make.__name__}", f"dimension={d}", f"seed={index}", "mean=" + hexes(mean),
              "cov=" + hexes(cov[np.tril_indices(d)])]
    for method, tolerance in found.items():
        fields += [f"{method}_tolerance={tolerance:.1e}", f"{method}=" + hexes(samples(method, index, mean, cov))]
    if make is full and d <= 8:
        fields += ["gauss=" + hexes(np.random.RandomState(index).standard_normal((2, d))),
                   "legacy=" + hexes(np.random.RandomState(index).multivariate_normal(mean, cov, 2))]
    return "case " + " ".join(fields)


def main():
    if np.__version__ != REFERENCE:
        raise SystemExit(f"needs NumPy {REFERENCE}, this is {np.__version__}")
    lines = ["# Written by src/test/python/make_multivariate_normal_golden.py, which describes the form.",
             f"# NumPy {np.__version__}, {platform.system()} {platform.machine()}"]
    lines += [line(index, make, d) for index, (make, d) in enumerate(CASES)]
    FILE.write_text("\n".join(lines) + "\n", encoding="ascii", newline="\n")
    print(f"{FILE.name}: {len(lines)} lines, {FILE.stat().st_size} bytes")


if __name__ == "__main__":
    main()
