from types import MappingProxyType

view = MappingProxyType({'a': 1, 'b': 2})
print(view | {'c': 3}, {'z': 0} | view, list(reversed(view)), view | view, type(view | {}))
try:
    view |= {}
except TypeError as error:
    print(error)
try:
    view | 5
except TypeError as error:
    print(error)
print(view == {'a': 1, 'b': 2}, view.copy(), view.get('q', 5), len(view), 'a' in view)
