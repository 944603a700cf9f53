print(type(1), type(type(1)), type(type), type.__mro__, object.__mro__, type.__bases__, isinstance(object, type), isinstance(type, object))
print(int.__class__, int.__name__, int.__module__, int.__base__, bool.__mro__, int.__basicsize__ > 0 if False else True)
print(type("X", (), {})().__class__.__name__, type("Y", (int,), {"z": 5})(3).z, (lambda: 0).__class__, print.__class__)
