"""Answers questions about NumPy for the Java tests: runs snippets read from stdin, writes what they leave in `result`.

A request is a length (4 bytes, little-endian) and a snippet in UTF-8. A reply is a kind (1 byte), a length (8 bytes)
and a body:

  A  an array: a head line "dtype dim0 dim1 ...", a newline, the elements' little-endian bytes in C order
  T  text in UTF-8; a dictionary is JSON
  E  the traceback of an exception

Names persist from one request to the next; besides them there are `np` and everything in stream_helpers.py.
"""

import os
import struct
import sys
import traceback

import numpy as np

import stream_helpers


def reply_to(snippet, names):
    names.pop("result", None)
    exec(compile(snippet, "<request>", "exec"), names)
    result = names["result"]
    if isinstance(result, str):
        return b"T", result.encode()
    if isinstance(result, dict):
        return b"T", stream_helpers.canonical(result).encode()
    if isinstance(result, bytes):
        result = np.frombuffer(result, dtype=np.uint8)
    array = np.asarray(result)
    if array.dtype == object:
        raise TypeError(f"result must be an array of numbers, text, bytes or a dictionary, was {result!r}")
    head = " ".join([array.dtype.name, *map(str, array.shape)]) + "\n"
    return b"A", head.encode() + stream_helpers.little_endian(array)


def fresh_names():
    return {"np": np, **{name: value for name, value in vars(stream_helpers).items() if not name.startswith("_")}}


def main():
    # What a snippet prints must not get between the replies.
    replies = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    names = fresh_names()
    while True:
        head = sys.stdin.buffer.read(4)
        if len(head) < 4:
            return
        snippet = sys.stdin.buffer.read(struct.unpack("<I", head)[0]).decode()
        try:
            if snippet == "reset":
                names = fresh_names()
                snippet = "result = 'reset'"
            kind, body = reply_to(snippet, names)
        except Exception:
            kind, body = b"E", traceback.format_exc().encode()
        replies.write(kind + struct.pack("<Q", len(body)) + body)
        replies.flush()


if __name__ == "__main__":
    main()
