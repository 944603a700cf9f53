from collections import OrderedDict

o = OrderedDict([("a", 1), ("b", 2)])
o["c"] = 3
o.move_to_end("a")
print(o, list(o), o.popitem(last=False), o)
o.move_to_end("a", last=False)
print(o, list(reversed(o)), OrderedDict(), OrderedDict.fromkeys("ab"))
print(o == {"c": 3, "a": 1}, OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1) == OrderedDict(a=1))
for call in (lambda: o.move_to_end("q"), lambda: OrderedDict().popitem()):
    try:
        call()
    except KeyError as error:
        print(repr(error))
