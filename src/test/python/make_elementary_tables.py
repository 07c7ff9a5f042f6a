#!/usr/bin/env python3
"""Writes or checks the numeric tables of io.rivulet.random.internal.elementary.

    make_elementary_tables.py write DIR    rewrite ExpTable, PowLogTable, CosTable and AcosTable in DIR
    make_elementary_tables.py check DIR    exit 1 unless the tables in DIR are what this script computes

Everything is computed with 60 decimal digits and rounded once. The reciprocals of LogTable and LogFTable
cannot be computed, because their author chose them by a search: there the logarithms are checked against the
reciprocals found in the file.
"""
import decimal
import os
import re
import struct
import sys
from decimal import Decimal
from fractions import Fraction

decimal.getcontext().prec = 60
LN2 = Decimal(2).ln()


def bits(x):
    return struct.unpack('<Q', struct.pack('<d', x))[0]


def nearest(d):
    """The double nearest to a Decimal."""
    n, m = Decimal(d).as_integer_ratio()
    return n / m  # integer true division is correctly rounded


def hexfloat(x):
    text = x.hex()
    mantissa, exponent = text.split('p')
    if '.' in mantissa:
        mantissa = mantissa.rstrip('0').rstrip('.')
    return mantissa + 'p' + exponent.lstrip('+')


def pair(d):
    hi = nearest(d)
    return hi, nearest(d - Decimal(hi))


def exp_rows():
    for i in range(128):
        exact = (LN2 * i / 128).exp()
        head = nearest(exact)
        tail = bits(nearest((exact - Decimal(head)) / Decimal(head)))
        scale = (bits(head) - (i << 45)) & 0xffffffffffffffff
        yield '0x%016xL, 0x%016xL' % (tail, scale)


def pow_log_rows():
    start = 0x3fe6955500000000
    for i in range(128):
        low = struct.unpack('<d', struct.pack('<Q', start + (i << 45)))[0]
        high = struct.unpack('<d', struct.pack('<Q', start + ((i + 1) << 45)))[0]
        centre = Fraction((low + high) / 2)
        steps = 128 if centre < 1 else 256
        invc = Fraction(round(steps / centre), steps)
        exact = -(Decimal(invc.numerator) / Decimal(invc.denominator)).ln()
        logc = nearest((exact * 2 ** 43).to_integral_value() / 2 ** 43)
        tail = nearest(exact - Decimal(logc))
        yield ', '.join(hexfloat(v) for v in (float(invc), logc, tail))


def sine_cosine(x):
    """sin and cos of a small Decimal by their power series."""
    sums = [Decimal(0), Decimal(0)]  # cosine, sine
    term, n = Decimal(1), 0
    while abs(term) > Decimal(10) ** -70:
        sums[n & 1] += -term if n & 2 else term
        n += 1
        term = term * x / n
    return sums[1], sums[0]


def cos_rows():
    for k in range(110):
        sine, cosine = sine_cosine(Decimal(k) / 128)
        yield ', '.join(hexfloat(v) for v in pair(sine) + pair(cosine))


def acos_rows():
    for k in range(202):
        sine, cosine = sine_cosine(Decimal(k) / 64)
        yield ', '.join(hexfloat(v) for v in pair(sine) + pair(cosine))


TABLES = {'ExpTable': exp_rows, 'PowLogTable': pow_log_rows, 'CosTable': cos_rows, 'AcosTable': acos_rows}
LOGARITHM_UNITS = {'LogTable': (1,), 'LogFTable': (1, LN2)}
BODY = re.compile(r'(?s)(TABLE = \{\n)(.*?)(\n    \};)')


def read(folder, name):
    with open(os.path.join(folder, name + '.java'), encoding='utf-8') as f:
        text = f.read()
    return text, BODY.search(text)


def body(rows):
    return '\n'.join('        %s,' % row for row in rows)


def main():
    if len(sys.argv) != 3 or sys.argv[1] not in ('write', 'check'):
        sys.exit(__doc__)
    mode, folder = sys.argv[1:]
    bad = []
    for name, rows in TABLES.items():
        text, found = read(folder, name)
        wanted = body(rows())
        if mode == 'write':
            with open(os.path.join(folder, name + '.java'), 'w', encoding='utf-8') as f:
                f.write(text[:found.start(2)] + wanted + text[found.end(2):])
        elif found.group(2) != wanted:
            bad.append(name)
    for name, units in LOGARITHM_UNITS.items():
        _, found = read(folder, name)
        for row in found.group(2).split('\n'):
            invc, *logs = (float.fromhex(v) for v in row.strip().rstrip(',').split(', '))
            if [nearest(-Decimal(invc).ln() / unit) for unit in units] != logs:
                bad.append('%s at %s' % (name, row.strip()))
    if bad:
        sys.exit('differs: ' + '; '.join(bad))


if __name__ == '__main__':
    main()
