import array
import contextvars
import csv
import functools
import hashlib
import io
import types
import weakref


def report(action):
    try:
        action()
    except (TypeError, AttributeError) as error:
        print(error)


for thing in (types.SimpleNamespace(a=1), array.array("i"),
              hashlib.md5(), csv.writer(io.StringIO()), csv.reader([]), weakref.ref(report),
              functools.lru_cache(report)):
    report(lambda: thing.missing)
    report(lambda: thing + None)
    report(lambda: [0][thing])
report(lambda: contextvars.Context(1))
report(lambda: contextvars.Context(a=1))
