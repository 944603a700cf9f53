import collections
import csv
import dataclasses
import decimal
import inspect
import io
import re
import struct
import sys


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


for thing in (re.compile("a"), re.match("a", "a"), csv.reader([]), csv.writer(io.StringIO()), struct.Struct("i"),
              decimal.getcontext(), collections.defaultdict(int), inspect.signature(attempt),
              dataclasses.field()):
    attempt(lambda: setattr(thing, "added", 1))

attempt(lambda: setattr(decimal.getcontext(), "precision", 5))
counts = collections.defaultdict(int, a=1)
counts.default_factory = list
counts["b"].append(2)
print(counts)


class Counts(collections.defaultdict):
    pass


own = Counts(int)
own.name = "own"
print(own.name, own["x"], own)

match = re.match("(a)(b)", "ab")
attempt(lambda: list(match))
attempt(lambda: "a" in match)
attempt(lambda: [*match])
attempt(lambda: dict(match))


def unpacked():
    first, second = match
    return first


attempt(unpacked)
attempt(lambda: sys.stdout.getvalue())
attempt(lambda: sys.version_info.nope)
attempt(lambda: isinstance(1, sys))
attempt(lambda: isinstance(1, re))
attempt(lambda: issubclass(int, sys))
attempt(lambda: list[int].nope)
attempt(lambda: hash(attempt.__class__.__dict__))


class NotGone:
    __iter__ = None

    def __getitem__(self, index):
        return index


class Wrong:
    def __iter__(self):
        raise TypeError("inside")


attempt(lambda: list(NotGone()))
attempt(lambda: 1 in NotGone())
attempt(lambda: 1 in Wrong())
attempt(lambda: print(*NotGone()))
attempt(lambda: list(Wrong()))
