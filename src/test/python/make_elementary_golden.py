#!/usr/bin/env python3
"""Writes the golden values of the elementary functions: one text file a function, a line an argument and its value.

    make_elementary_golden.py [DIR]

DIR is src/test/resources/io/rivulet/random/internal/elementary if not given. Values are the C library's, called
through ctypes, on Linux x86-64 with FMA; those of acos are the correctly rounded ones, computed here with 60 decimal
digits, which the C library misses in 0.07% of its values.
"""
import importlib.util
import math
import os
import platform
import random
import struct
import sys
from decimal import Decimal

sys.dont_write_bytecode = True  # importing must leave no files in the source tree

from make_elementary_tables import sine_cosine

SOURCES = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
FOLDER = os.path.join(SOURCES, 'resources', 'io', 'rivulet', 'random', 'internal', 'elementary')
PI = Decimal('3.14159265358979323846264338327950288419716939937510582097494459')

rng = random.Random(20250101)
u = rng.uniform


def load_reference():
    spec = importlib.util.spec_from_file_location('libm_reference', os.path.join(FOLDER, 'libm_reference.py'))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def standard_exponential():
    return rng.expovariate(1)


def any_double():
    return struct.unpack('<d', struct.pack('<Q', rng.getrandbits(64)))[0]


def any_float():
    return struct.unpack('<f', struct.pack('<I', rng.getrandbits(32)))[0]


def to_float(x):
    try:
        return struct.unpack('<f', struct.pack('<f', x))[0]
    except OverflowError:
        return math.copysign(math.inf, x)


def near(*centres):
    """Each number, its neighbours, and the negatives of all."""
    return [s * y for x in centres for y in (math.nextafter(x, -math.inf), x, math.nextafter(x, math.inf))
            for s in (1, -1)]


def near_float(*centres):
    result = []
    for x in centres:
        b = struct.unpack('<I', struct.pack('<f', x))[0]
        for c in (b - 1, b, b + 1):
            y = struct.unpack('<f', struct.pack('<I', c))[0]
            result += [y, -y]
    return result


def upper(*words):
    """Doubles around those whose upper halves are given, where fdlibm's functions change their formulae."""
    return near(*(struct.unpack('<d', struct.pack('<Q', w << 32))[0] for w in words))


def each_part(start):
    """A double from each of the 128 parts into which tables of logarithms cut the interval that starts there."""
    return [struct.unpack('<d', struct.pack('<Q', start + (i << 45) + rng.getrandbits(45)))[0] for i in range(128)]


def many(count, function):
    return [function() for _ in range(count)]


SPECIAL = [math.inf, -math.inf, math.nan, 0.0, -0.0, 5e-324, -5e-324, 1e-310, -1e-310] + near(
    2.0 ** -1022, 0.5, 1.0, 2.0) + [sys.float_info.max, -sys.float_info.max]
SPECIAL_FLOAT = [math.inf, -math.inf, math.nan, 0.0, -0.0] + near_float(
    2.0 ** -149, 1e-40, 2.0 ** -126, 0.5, 1.0, 2.0) + [to_float(3.4028234e38), to_float(-3.4028234e38)]


def exp_arguments():
    yield 'special values', SPECIAL + near(2.0 ** -54, 512.0, 1024.0, 709.782712893384, 745.1332191019412,
                                           708.3964185322641)
    yield 'each entry of the table', [(k + u(-0.5, 0.5)) * math.log(2) / 128 for k in range(-64, 64)]
    yield 'poisson', many(100, lambda: u(-40, 0))
    yield 'ziggurat', many(100, lambda: -0.5 * u(0, 4) ** 2)
    yield 'lognormal', many(150, lambda: u(-4, 4))
    yield 'close to 0', many(50, lambda: u(-1, 1) * 2.0 ** u(-56, 0))
    yield 'overflow', many(60, lambda: u(500, 712))
    yield 'underflow and subnormal results', many(120, lambda: u(-750, -500)) + many(100, lambda: u(-746, -708))


def log_arguments():
    yield 'special values', SPECIAL + near(0.9375, 1.064697265625)
    yield 'each entry of the table', each_part(0x3fe6000000000000)
    yield 'uniform', many(250, rng.random)
    yield 'close to 1', many(150, lambda: u(0.93, 1.07))
    yield 'very close to 1', many(50, lambda: 1 + u(-1, 1) * 2.0 ** u(-52, -4))
    yield 'every exponent', many(120, lambda: 2.0 ** u(-1022, 1023)) + many(40, lambda: 2.0 ** u(-1074, -1022))


def log1p_arguments():
    yield 'special values', SPECIAL + near(2.0 ** -54, 2.0 ** -29, 2.0 ** 53) + upper(0x3fda827a, 0x3fd2bec4)
    yield 'uniform', many(300, lambda: -rng.random())
    yield 'small negative', many(150, lambda: -2.0 ** u(-60, 0))
    yield 'positive', many(100, lambda: 2.0 ** u(-60, 60)) + many(50, lambda: 2.0 ** u(60, 1023))
    yield 'beta', many(100, lambda: math.exp(u(-30, 30)))
    yield 'close to powers of two', [
        2.0 ** k * (1 + j * 2.0 ** -22) - 1 for k in range(1, 40, 3) for j in range(-6, 6)]


def expm1_arguments():
    yield 'special values', SPECIAL + near(2.0 ** -54, 0.25, 709.782712893384) + upper(
        0x3fd62e43, 0x3ff0a2b2, 0x4043687a, 0x40862e42)
    yield 'power', many(250, lambda: -standard_exponential())
    yield 'pareto', many(250, lambda: standard_exponential() / u(0.05, 5))
    yield 'logseries', many(100, lambda: math.log1p(-rng.random()) * rng.random())
    yield 'small', many(80, lambda: u(-1, 1) * 2.0 ** u(-56, 0))
    yield 'every count of halvings or doublings', [(k + u(-0.5, 0.5)) * math.log(2) for k in range(-60, 64)]
    yield 'large', many(50, lambda: u(50, 711))


def cos_arguments():
    yield 'special values', [0.0, -0.0, 5e-324, -5e-324, math.nan] + [
        x for x in near(2.0 ** -27, math.pi / 2, math.pi, 1.0) + upper(0x3feb6000, 0x400368fd) if abs(x) <= math.pi]
    yield 'each entry of the table', [k / 128 + u(-1, 1) / 256 for k in range(402)]
    yield 'vonmises', many(300, lambda: math.pi * rng.random())
    yield 'negative', many(50, lambda: -math.pi * rng.random())
    yield 'close to pi/2', many(60, lambda: math.pi / 2 + u(-1, 1) * 2.0 ** u(-52, -2))
    yield 'close to pi and to 0', many(40, lambda: math.pi - 2.0 ** u(-51, -2)) + many(40, lambda: 2.0 ** u(-30, -2))


def acos_arguments():
    yield 'special values', SPECIAL + near(0.7)
    yield 'vonmises', many(500, lambda: u(-1, 1))
    yield 'each entry of the table', [math.cos((k + u(-0.5, 0.5)) / 128) for k in range(1, 402)]
    yield 'close to 1, to 0 and to -1', many(50, lambda: 1 - 2.0 ** u(-53, -1)) + many(
        50, lambda: u(-1, 1) * 2.0 ** u(-60, 0)) + many(50, lambda: 2.0 ** u(-53, -1) - 1)


def either_sign(bases, powers):
    """All pairs of these numbers, their negatives and NaN."""
    signed = [[s * x for x in xs for s in (1, -1)] + [math.nan] for xs in (bases, powers)]
    return [(x, y) for x in signed[0] for y in signed[1]]


def pow_arguments():
    bases = [math.inf, 0.0, 5e-324, 2.0 ** -1022, 0.5, math.nextafter(1, 0), 1.0, 2.5, 1e300]
    powers = [math.inf, 0.0, 2.0 ** -66, 2.0 ** -65, 0.5, 1.0, 2.0, 3.0, 2.5, 2.0 ** 53 - 1, 2.0 ** 53, 2.0 ** 63]
    yield 'special values', either_sign(bases, powers)
    yield 'each entry of the table', [(x, u(-5, 5)) for x in each_part(0x3fe6955500000000)]
    yield 'gamma', many(150, lambda: (rng.random(), 1 / u(0.01, 1)))
    yield 'weibull', many(100, lambda: (standard_exponential(), 1 / u(0.1, 10)))
    yield 'zipf', many(100, lambda: (rng.random(), -1 / u(0.01, 3))) + many(30, lambda: (2.0, u(0, 50))) + many(
        50, lambda: (1 + 1 / rng.randint(1, 10 ** rng.randint(1, 15)), u(0, 20)))
    yield 'overflow', many(50, lambda: (lambda x: (x, u(1020, 1025) / math.log2(x)))(2.0 ** u(-1070, 1023)))
    yield 'underflow and subnormal results', many(
        100, lambda: (lambda x: (x, u(-1076, -1020) / math.log2(x)))(2.0 ** u(-1070, 1023)))
    yield 'subnormal bases', many(40, lambda: (2.0 ** u(-1074, -1022), u(-1, 1)))
    yield 'close to 1', many(60, lambda: (1 + u(-1, 1) * 2.0 ** u(-52, -1), u(-1, 1) * 2.0 ** u(0, 62)))
    yield 'negative bases', many(60, lambda: (-u(0, 40), float(rng.randint(-300, 300))))
    yield 'any bits', many(60, lambda: (any_double(), any_double()))


def expf_arguments():
    yield 'special values', SPECIAL_FLOAT + near_float(88.72283, 103.97208, 103.278, 87.33654)
    yield 'only a fused computation gives these', [float.fromhex('0x1.04845ep5'), float.fromhex('-0x1.f8cbb2p5')]
    yield 'ziggurat', many(250, lambda: -standard_exponential() * 3)
    yield 'wide', many(250, lambda: u(-105, 89))
    yield 'any bits', many(100, any_float)


def logf_arguments():
    yield 'special values', SPECIAL_FLOAT
    yield 'uniform', many(300, rng.random)
    yield 'close to 1', many(100, lambda: u(0.9, 1.1))
    yield 'any bits', many(150, lambda: abs(any_float()))


def log1pf_arguments():
    yield 'special values', SPECIAL_FLOAT + near_float(2.0 ** -54, 2.0 ** -29, 2.0 ** 53, 0.41421354, 0.29289341)
    yield 'uniform', many(350, lambda: -rng.random())
    yield 'small', many(100, lambda: -2.0 ** u(-30, 0))
    yield 'positive', many(100, lambda: 2.0 ** u(-30, 100)) + [2.0 ** k - 1 for k in range(1, 30)]


def powf_arguments():
    bases = [math.inf, 0.0, 2.0 ** -149, 0.5, 1.0, 2.5]
    powers = [math.inf, 0.0, 0.5, 1.0, 2.0, 3.0, 2.5, 2.0 ** 24 - 1, 2.0 ** 24, 1e30]
    yield 'special values', either_sign(bases, powers)
    yield 'gamma', many(250, lambda: (rng.random(), 1 / u(0.01, 1)))
    yield 'any result', many(150, lambda: (lambda x: (x, u(-152, 130) / math.log2(x)))(2.0 ** u(-149, 127)))
    yield 'negative bases', many(50, lambda: (-u(0, 40), float(rng.randint(-40, 40))))
    yield 'any bits', many(50, lambda: (any_float(), any_float()))


def rounded_acos(x):
    """The double nearest to acos x, by Newton's iteration."""
    if not abs(x) <= 1:
        return math.nan
    if abs(x) == 1:
        return 0.0 if x == 1 else float(PI)
    y = Decimal(math.acos(x))
    for _ in range(4):
        sine, cosine = sine_cosine(y)
        y += (cosine - Decimal(x)) / sine
    n, m = y.as_integer_ratio()
    return n / m


def text(x):
    if x != x:
        return 'NaN'
    if math.isinf(x):
        return 'Infinity' if x > 0 else '-Infinity'
    mantissa, exponent = x.hex().split('p')
    if '.' in mantissa:
        mantissa = mantissa.rstrip('0').rstrip('.')
    return mantissa + 'p' + exponent.lstrip('+')


def main():
    folder = sys.argv[1] if len(sys.argv) > 1 else FOLDER
    reference = load_reference()
    for name, arity in reference.ARITY.items():
        reason = reference.reason(name)
        if reason:
            sys.exit('%s: %s' % (name, reason))
        function = rounded_acos if name == 'acos' else reference.libm(name)
        lines = ['# %s: %s and value, as hexadecimal floats' % (name, ('argument', 'arguments')[arity - 1]),
                 '# made by src/test/python/make_elementary_golden.py with glibc %d.%d, Python %s, on x86-64 with FMA'
                 % (reference.libc_version() + (platform.python_version(),))]
        for title, points in globals()[name + '_arguments']():
            lines.append('# ' + title)
            for point in points:
                point = point if arity == 2 else (point,)
                if name in reference.FLOATS:
                    point = tuple(to_float(x) for x in point)
                lines.append(' '.join(text(x) for x in point + (function(*point),)))
        with open(os.path.join(folder, name + '.txt'), 'w', encoding='ascii') as f:
            f.write('\n'.join(lines) + '\n')


if __name__ == '__main__':
    main()
