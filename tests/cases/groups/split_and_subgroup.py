inner = ExceptionGroup("inner", [ValueError(2), KeyError(3)])
inner.add_note("a note")
whole = ExceptionGroup("whole", [ValueError(1), inner, OSError(4)])
whole.__cause__ = RuntimeError("cause")
print(whole.split(ValueError))
print(whole.subgroup(ValueError))
print(whole.split((KeyError, OSError)))
print(whole.subgroup(LookupError).exceptions[0].__notes__)
print(whole.split(ExceptionGroup)[0] is whole, whole.split(StopIteration))
print(whole.subgroup(lambda e: isinstance(e, ValueError) and e.args[0] > 1))
seen = []


def look(error):
    seen.append(type(error).__name__)
    return False


print(whole.split(look), seen)
part = whole.subgroup(OSError)
print(repr(part.__cause__), part.__suppress_context__, part.__traceback__)
for wrong in (3, "x", (ValueError, 3), len):
    try:
        whole.split(wrong)
    except TypeError as error:
        print(error)
for arguments in ((), (1, 2)):
    try:
        whole.subgroup(*arguments)
    except TypeError as error:
        print(error)
