from collections.abc import *

things = {
    "list": [], "tuple": (), "str": "", "bytes": b"", "bytearray": bytearray(), "range": range(1), "dict": {},
    "set": set(), "frozenset": frozenset(), "keys": {}.keys(), "items": {}.items(), "values": {}.values(),
    "generator": (i for i in ()), "iterator": iter([]), "function": len, "lambda": lambda: 0, "int": 5, "none": None,
    "map": map(str, []), "zip": zip(), "class": int,
}
classes = [Hashable, Iterable, Iterator, Reversible, Generator, Sized, Container, Collection, Callable, Set, MutableSet,
           Mapping, MutableMapping, Sequence, MutableSequence, KeysView, ItemsView, ValuesView, ByteString]
for name, thing in things.items():
    print(name, [cls.__name__ for cls in classes if isinstance(thing, cls)])


async def agen():
    yield 1


async def coro():
    pass


c = coro()
print(isinstance(agen(), AsyncGenerator), isinstance(agen(), AsyncIterator), isinstance(c, Coroutine), isinstance(c, Awaitable))
c.close()
