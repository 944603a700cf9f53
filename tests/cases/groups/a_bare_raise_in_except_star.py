try:
    try:
        raise ExceptionGroup("eg", [ValueError(1), ExceptionGroup("in", [TypeError(2), ValueError(3)])])
    except* TypeError:
        raise
    except* ValueError as group:
        print(group.exceptions)
except ExceptionGroup as error:
    print(repr(error), error.message)
try:
    try:
        raise ExceptionGroup("eg", [ValueError(1), TypeError(2)])
    except* TypeError:
        raise
    except* ValueError:
        raise
except ExceptionGroup as error:
    print(repr(error))
