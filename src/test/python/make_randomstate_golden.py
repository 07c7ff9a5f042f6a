"""Writes the frozen golden data of RandomState: src/test/resources/golden/randomstate/*.txt.

Run it with NumPy 2.4.6 on Linux x86-64 with glibc. It was run once; RandomState's streams never change again, so its
output is never written anew, and a difference from it is a bug (see CONTRIBUTING.md).

The files are text, a line a case: a kind and fields `name=value`. Floating point numbers are hexadecimal, lists stand in
brackets. In methods.txt every case begins on a fresh RandomState(seed) that has drawn one Gaussian, so that another one
waits:

  first    the first values (flattened)
  sha256   of the little-endian bytes of all values
  after    position, has_gauss, gauss and the next raw word afterwards

In sequence.txt one object draws all cases in turn.
"""

import hashlib
import pathlib
import warnings

import numpy as np

OUT = pathlib.Path(__file__).resolve().parent.parent / "resources" / "golden" / "randomstate"
HEAD = ("# Frozen. Written by src/test/python/make_randomstate_golden.py, which describes the form.\n"
        f"# NumPy {np.__version__}, Linux x86_64, glibc\n")
N = 2000


def shuffled_by(rs, x):
    rs.shuffle(x)
    return x


def quiet(call, *arguments):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return call(*arguments)


FIFTHS = [0.1, 0.2, 0.0, 0.3, 0.4]
SEVENTH = [1 / 7] * 7

# name, expression, parameters of each case
CASES = [
    ("random", "rs.random(n)", [()]),
    ("random_sample", "rs.random_sample(n)", [()]),
    ("rand_rows", "rs.rand(n // 3, 3)", [()]),
    ("uniform", "rs.uniform($0, $1, n)", [(0.0, 1.0), (2.0, 1.0), (-1e300, 1e300)]),
    ("standard_normal", "rs.standard_normal(n)", [()]),
    ("randn_rows", "rs.randn(n // 3, 3)", [()]),
    ("normal", "rs.normal($0, $1, n)", [(0.0, 1.0), (-3.5, 1e-9), (1.0, 0.0)]),
    ("lognormal", "rs.lognormal($0, $1, n)", [(0.0, 1.0), (2.5, 7.0)]),
    ("standard_exponential", "rs.standard_exponential(n)", [()]),
    ("exponential", "rs.exponential($0, n)", [(1.0,), (1e-7,), (0.0,)]),
    ("rayleigh", "rs.rayleigh($0, n)", [(1.0,), (3.7,)]),
    ("standard_cauchy", "rs.standard_cauchy(n)", [()]),
    ("pareto", "rs.pareto($0, n)", [(0.01,), (1.5,), (300.0,)]),
    ("weibull", "rs.weibull($0, n)", [(0.0,), (0.3,), (1.5,), (77.0,)]),
    ("power", "rs.power($0, n)", [(0.02,), (1.5,), (40.0,)]),
    ("laplace", "rs.laplace($0, $1, n)", [(0.0, 1.0), (-8.0, 2.5)]),
    ("gumbel", "rs.gumbel($0, $1, n)", [(0.0, 1.0), (-8.0, 2.5)]),
    ("logistic", "rs.logistic($0, $1, n)", [(0.0, 1.0), (-8.0, 2.5)]),
    ("wald", "rs.wald($0, $1, n)", [(1.0, 2.0), (1e3, 1e-2), (0.01, 50.0)]),
    ("triangular", "rs.triangular($0, $1, $2, n)", [(0.0, 1.0, 3.0), (-2.0, -2.0, 5.0), (-2.0, 5.0, 5.0)]),
    ("standard_gamma_zero_or_one", "rs.standard_gamma($0, n)", [(0.0,), (1.0,)]),
    ("standard_gamma_below_one", "rs.standard_gamma($0, n)", [(0.05,), (0.4,), (0.999,)]),
    ("standard_gamma_above_one", "rs.standard_gamma($0, n)", [(1.001,), (2.4,), (1e6,)]),
    ("gamma", "rs.gamma($0, $1, n)", [(0.5, 2.0), (7.5, 1e-3)]),
    ("chisquare", "rs.chisquare($0, n)", [(0.3,), (2.0,), (50.0,)]),
    ("noncentral_chisquare_central", "rs.noncentral_chisquare($0, $1, n)", [(3.0, 0.0)]),
    ("noncentral_chisquare_above_one", "rs.noncentral_chisquare($0, $1, n)", [(1.5, 0.3), (5.0, 5.0)]),
    ("noncentral_chisquare_below_one", "rs.noncentral_chisquare($0, $1, n)", [(0.5, 3.0), (1.0, 3.0), (0.5, 1e4)]),
    ("f", "rs.f($0, $1, n)", [(3.0, 4.0), (0.5, 100.0)]),
    ("noncentral_f", "rs.noncentral_f($0, $1, $2, n)", [(3.0, 4.0, 2.0), (0.7, 4.0, 0.0)]),
    ("standard_t", "rs.standard_t($0, n)", [(0.5,), (3.0,), (1e5,)]),
    ("beta_johnk", "rs.beta($0, $1, n)", [(0.3, 0.4), (1.0, 1.0), (0.01, 1.0)]),
    ("beta_tiny", "rs.beta($0, $1, n)", [(1e-3, 1e-3), (1e-5, 1e-4)]),
    ("beta_gammas", "rs.beta($0, $1, n)", [(2.0, 3.0), (0.5, 1.5)]),
    ("dirichlet", "rs.dirichlet($0, n)", [([0.5, 2.0, 3.0],), ([4.0],)]),
    ("dirichlet_small", "rs.dirichlet($0, n)", [([0.05, 0.02, 0.03],)]),
    ("binomial_certain", "rs.binomial($0, $1, n)", [(0, 0.5), (7, 0.0), (7, 1.0)]),
    ("binomial_search", "rs.binomial($0, $1, n)", [(20, 0.3), (3_000_000, 1e-5)]),
    ("binomial_search_failures", "rs.binomial($0, $1, n)", [(20, 0.8)]),
    ("binomial_rejection", "rs.binomial($0, $1, n)", [(1000, 0.3), (10**12, 0.4), (100, 0.5)]),
    ("binomial_rejection_failures", "rs.binomial($0, $1, n)", [(1000, 0.9)]),
    ("negative_binomial_few", "rs.negative_binomial($0, $1, n)", [(5.0, 0.3), (0.5, 0.9), (3.0, 1.0)]),
    ("negative_binomial_many", "rs.negative_binomial($0, $1, n)", [(100.0, 0.02), (1e4, 1e-6)]),
    ("poisson_small", "rs.poisson($0, n)", [(0.0,), (0.1,), (3.0,), (9.99,)]),
    ("poisson_large", "rs.poisson($0, n)", [(10.0,), (30.0,), (1e15,)]),
    ("zipf", "rs.zipf($0, n)", [(1.1,), (2.0,), (30.0,)]),
    ("zipf_steep", "rs.zipf($0, n)", [(500.0,)]),
    ("geometric_search", "rs.geometric($0, n)", [(0.5,), (1.0,), (0.34,)]),
    ("geometric_inverse", "rs.geometric($0, n)", [(0.1,), (1e-9,)]),
    ("logseries", "rs.logseries($0, n)", [(0.0,), (0.3,), (0.7,)]),
    ("logseries_long", "rs.logseries($0, n)", [(0.99999,)]),
    ("hypergeometric_items", "rs.hypergeometric($0, $1, $2, n)", [(30, 40, 5), (5, 0, 3), (10**10, 10**11, 10)]),
    ("hypergeometric_rejection", "rs.hypergeometric($0, $1, $2, n)",
     [(300, 400, 20), (400, 300, 650), (20, 20, 40)]),
    ("hypergeometric_rejection_huge", "rs.hypergeometric($0, $1, $2, n)", [(10**11, 10**10, 10**9)]),
    ("multinomial", "rs.multinomial($0, $1, n)", [(20, [0.2, 0.3, 0.5]), (20, [0.0, 0.3, 0.7]), (2000, [0.2, 0.3, 0.5]),
                                                  (3, [1.0])]),
    ("random_integers", "quiet(rs.random_integers, $0, $1, n)", [(1, 6), (-2**63, 2**63 - 1)]),
    ("tomaxint", "rs.tomaxint(n)", [()]),
    ("bytes", "np.frombuffer(rs.bytes(n), np.uint8)", [()]),
    ("shuffle", "shuffled_by(rs, np.arange(n))", [()]),
    ("shuffle_list", "np.array(shuffled_by(rs, list(range(n))))", [()]),
    ("permutation", "rs.permutation(n)", [()]),
    ("permutation_rows", "rs.permutation(np.arange(n // 4 * 4).reshape(-1, 4))", [()]),
    ("choice", "rs.choice($0, n)", [(1,), (10,), (2**32,), (2**40 + 1,)]),
    ("choice_weighted", "rs.choice(len($0), n, p=$0)", [(FIFTHS,), (SEVENTH,)]),
    ("choice_once", "rs.choice(n + $0, n, replace=False)", [(0,), (5000,)]),
    ("choice_once_weighted", "rs.choice(len($0), $1, False, $0)", [(FIFTHS, 4), (SEVENTH, 7), (SEVENTH, 1)]),
    ("choice_elements", "rs.choice($0, n)", [([1.5, -2.5, 3.5],)]),
    ("scalar_randn", "np.array([rs.randn() for _ in range(n)], dtype=float)", [()]),
    ("scalar_gamma", "np.array([rs.gamma($0, $1) for _ in range(n)])", [(0.7, 2.0), (1.7, 2.0)]),
]

BOUNDS = {
    "bool": [(0, 2), (1, 2)],
    "int8": [(-128, 128), (-5, 100)],
    "uint8": [(0, 256), (3, 4), (0, 129)],
    "int16": [(-2**15, 2**15), (0, 1000)],
    "uint16": [(0, 2**16), (0, 2**15 + 1)],
    "int32": [(-2**31, 2**31), (-7, 77)],
    "uint32": [(0, 2**32), (0, 2**31 + 1)],
    "int64": [(-2**63, 2**63), (0, 10), (0, 2**32), (0, 2**32 + 1), (-2**62, 2**62 + 1)],
    "uint64": [(0, 2**64), (2**63, 2**64), (0, 2**63 + 1), (5, 10)],
}
for dtype, bounds in BOUNDS.items():
    CASES.append(("randint_" + dtype, f"rs.randint($0, $1, n, dtype=np.{dtype})", bounds))

# The inverse cosine may differ in its last bit, so only the stream is compared to the last bit, the values nearly.
NEARLY = [
    ("vonmises_uniform", "rs.vonmises($0, $1, n)", [(1.0, 1e-9)]),
    ("vonmises_small", "rs.vonmises($0, $1, n)", [(1.0, 1e-6)]),
    ("vonmises_middle", "rs.vonmises($0, $1, n)", [(1.0, 2.0), (-3.0, 1e4)]),
    ("vonmises_large", "rs.vonmises($0, $1, n)", [(0.0, 1e7)]),
]


def shown(value):
    if isinstance(value, float):
        return value.hex()
    return "[" + ",".join(map(shown, value)) + "]" if isinstance(value, list) else str(value)


def draw(rs, expression, parameters, n):
    for i, value in enumerate(parameters):
        text = f"np.array({value!r})" if isinstance(value, list) else repr(value)
        expression = expression.replace(f"${i}", text)
    names = {"np": np, "rs": rs, "n": n, "quiet": quiet, "shuffled_by": shuffled_by}
    return np.ascontiguousarray(eval(expression, names))


def sha256(array):
    return hashlib.sha256(array.astype(array.dtype.newbyteorder("<")).tobytes()).hexdigest()


def after(rs):
    state = rs.get_state(legacy=False)
    return f"{state['state']['pos']};{state['has_gauss']};{state['gauss'].hex()};{rs._bit_generator.random_raw():x}"


def first(array, count):
    return ",".join(shown(value) for value in array.ravel()[:count].tolist()).replace("True", "1").replace("False", "0")


def case_line(kind, index, name, expression, parameters, count):
    seed = 20_260_000 + index
    rs = np.random.RandomState(seed)
    rs.standard_normal()
    n = count if kind == "near" else N
    if name.endswith("once_weighted"):
        n = parameters[1]
    values = draw(rs, expression, parameters, n)
    params = ";".join(map(shown, parameters)) or "none"
    fields = f"name={name} seed={seed} n={n} params={params}"
    values_text = f"first={first(values, count)}" + ("" if kind == "near" else f" sha256={sha256(values)}")
    return f"{kind} {fields} {values_text} after={after(rs)}\n"


def main():
    lines = []
    for name, expression, cases in CASES:
        for parameters in cases:
            lines.append(case_line("exact", len(lines), name, expression, parameters, 5))
    for name, expression, cases in NEARLY:
        for parameters in cases:
            lines.append(case_line("near", len(lines), name, expression, parameters, 100))
    OUT.mkdir(parents=True, exist_ok=True)
    (OUT / "methods.txt").write_text(HEAD + "".join(lines))

    lines = []
    for kind, rs in [("MT19937", np.random.RandomState([1, 2, 3])), ("PCG64", np.random.RandomState(np.random.PCG64(7))),
                     ("Philox", np.random.RandomState(np.random.Philox(7)))]:
        for turn in range(3):
            for name, expression, cases in CASES:
                for parameters in cases:
                    n = 1 + len(lines) * 7 % 50
                    values = draw(rs, expression, parameters, n)
                    params = ";".join(map(shown, parameters)) or "none"
                    lines.append(f"step generator={kind} name={name} n={n} params={params} "
                                 f"sha256={sha256(values)[:16]} gauss={rs.get_state(legacy=False)['gauss'].hex()}\n")
    (OUT / "sequence.txt").write_text(HEAD + "".join(lines))


if __name__ == "__main__":
    main()
