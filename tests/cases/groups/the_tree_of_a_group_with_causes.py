try:
    try:
        raise ExceptionGroup("first", [ValueError(1)])
    except* ValueError as group:
        raise KeyError("second") from group
except ExceptionGroup as group:
    outer = ExceptionGroup("third", [group, OSError("x")])
    raise outer from RuntimeError("why")
