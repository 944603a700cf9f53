def handle(*errors):
    try:
        raise ExceptionGroup("many", list(errors))
    except* ValueError as group:
        print("values", group.exceptions)
    except* (OSError, KeyError) as group:
        print("others", group.exceptions)
    else:
        print("never")
    finally:
        print("finally")


handle(ValueError(1), OSError(2), KeyError("k"))
handle(ValueError(1), ExceptionGroup("deep", [ValueError(2), KeyError(3)]))
try:
    handle(TypeError(1), ValueError(2))
except ExceptionGroup as rest:
    print(repr(rest), rest.__context__)
try:
    print("nothing raised")
except* Exception:
    print("no")
else:
    print("else")
