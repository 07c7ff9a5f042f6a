"""The C library's elementary functions for the tests: called with no arguments it answers ElementaryReferenceTest,
imported it serves make_elementary_golden.py.

It first writes one line for each function, "name:" and, if this machine cannot be the reference, the reason. Then
requests follow: a line "name arity count", count * arity native doubles (the arguments, point by point); the answer is
count native doubles. Float functions take and give doubles that are floats.
"""
import ctypes
import math
import os
import platform
import sys
from array import array

DOUBLES = {'exp': 1, 'log': 1, 'log1p': 1, 'expm1': 1, 'cos': 1, 'acos': 1, 'pow': 2}
FLOATS = {'expf': 1, 'logf': 1, 'log1pf': 1, 'powf': 2}
ARITY = {**DOUBLES, **FLOATS}

# Values at which a fused and an unfused build of the same function differ: the fused one's result.
PROBES = {
    'exp': ('-0x1.a159d5057cb08p-2', '0x1.549daa139c1a1p-1'),
    'expm1': ('0x1.8e6ea8bb1a7c0p-2', '0x1.e70f071fb116ap-2'),
    'log1p': ('-0x1.965d0cb827d58p-3', '-0x1.c4f4d1e8498aep-3'),
}


def libc_version():
    """The version of the GNU C library as a tuple, or None where there is another one."""
    try:
        name, version = os.confstr('CS_GNU_LIBC_VERSION').split()
    except (AttributeError, ValueError, OSError):
        return None
    return tuple(int(part) for part in version.split('.')[:2]) if name == 'glibc' else None


def is_fused(name):
    argument, value = (float.fromhex(text) for text in PROBES[name])
    return getattr(math, name)(argument) == value


def general_reason():
    if sys.platform != 'linux' or platform.machine() != 'x86_64':
        return 'the reference is Linux on x86-64, this is %s on %s' % (sys.platform, platform.machine())
    version = libc_version()
    if version is None or version < (2, 28):
        return 'the reference is glibc 2.28 or later'
    if not is_fused('exp'):
        return "this machine's glibc does not use FMA"
    return ''


def reason(name):
    """Why this machine cannot be the reference for a function; empty if it can."""
    general = general_reason()
    if general:
        return general
    if name in PROBES and not is_fused(name):
        return 'this glibc has no FMA variant of %s' % name
    if name == 'log1pf' and libc_version() >= (2, 41):
        return 'glibc rounds log1pf correctly from 2.41 on'
    return ''


def libm(name):
    function = getattr(ctypes.CDLL('libm.so.6'), name)
    kind = ctypes.c_float if name in FLOATS else ctypes.c_double
    function.restype = kind
    function.argtypes = [kind] * ARITY[name]
    return function


def answers(name, columns):
    """The function's values for columns of arguments."""
    if name in DOUBLES:
        try:
            return array('d', map(getattr(math, name), *columns))
        except (OverflowError, ValueError):
            pass  # a value that Python reports as an error; the C function returns one
    return array('d', map(libm(name), *columns))


def main():
    out = sys.stdout.buffer
    for name in ARITY:
        out.write(('%s:%s\n' % (name, reason(name))).encode())
    out.flush()
    for request in iter(sys.stdin.buffer.readline, b''):
        name, arity, count = request.decode().split()
        arity = int(arity)
        arguments = array('d')
        arguments.frombytes(sys.stdin.buffer.read(8 * arity * int(count)))
        out.write(answers(name, [arguments[i::arity] for i in range(arity)]).tobytes())
        out.flush()


if __name__ == '__main__':
    main()
