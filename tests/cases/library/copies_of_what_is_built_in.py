import collections
import copy
import datetime
import functools
import operator
import types
import weakref


def generator():
    yield


class K:
    def method(self):
        return 1


k = K()
same = [None, ..., NotImplemented, 2**100, 1j, 'text', generator.__code__, generator, b'x', range(3), K, max,
        property(), weakref.ref(K), generator().gi_code]
print([copy.copy(x) is x and copy.deepcopy(x) is x for x in same])
print(copy.deepcopy(k.method).__self__ is k, copy.copy(k.method).__self__ is k, copy.copy(k.method) == k.method)
part = functools.partial(max, [1], key=len)
part.note = [3]
shallow, deep = copy.copy(part), copy.deepcopy(part)
print(shallow.args[0] is part.args[0], shallow.note is part.note, shallow.keywords)
print(deep.args[0] is part.args[0], deep.note is part.note, deep.args)
space = types.SimpleNamespace(a=[1])
print(copy.copy(space).a is space.a, copy.deepcopy(space), copy.deepcopy(space).a is space.a)
print(copy.copy(int | None), copy.deepcopy(list[int]), copy.copy(slice([1])).start, copy.deepcopy(slice([1], 2)))
print(copy.copy(operator.itemgetter(1))([1, 2]), copy.deepcopy(operator.methodcaller('upper'))('a'))
print(copy.copy(datetime.date(2020, 1, 2)), copy.copy(collections.ChainMap({1: 2})))
for x in (types, types.MappingProxyType({}), generator(), {}.keys(), {}.items(), staticmethod(max),
          collections.OrderedDict().keys()):
    for how in (copy.copy, copy.deepcopy):
        try:
            how(x)
        except TypeError as error:
            print(error)
for cls in (type(generator), type(generator.__code__), dict, types.MappingProxyType, types.ModuleType):
    try:
        object.__new__(cls)
    except TypeError as error:
        print(error)
