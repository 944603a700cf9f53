group = ExceptionGroup("two things", [ValueError(1), TypeError("b")])
print(group, repr(group), group.message, group.exceptions, group.args)
print(isinstance(group, Exception), BaseExceptionGroup.__bases__, ExceptionGroup.__mro__)
print(type(BaseExceptionGroup("plain", (OSError(),))), type(BaseExceptionGroup("base", [KeyboardInterrupt()])))
for arguments in [(1,), ("a",), ("a", 1), ("a", []), ("a", [1]), (1, []), ("a", {}), ("a", [KeyboardInterrupt()])]:
    for kind in (ExceptionGroup, BaseExceptionGroup):
        try:
            print(repr(kind(*arguments)))
        except Exception as error:
            print(kind.__name__, arguments, type(error).__name__, error)
for name in ("message", "exceptions"):
    try:
        setattr(group, name, 3)
    except AttributeError as error:
        print(error)
