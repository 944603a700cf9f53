try:
    raise ValueError("alone")
except* ValueError as group:
    print(repr(group), group.__traceback__, group.__cause__, group.__context__)
try:
    try:
        raise ValueError("alone")
    except* TypeError:
        print("no")
except ValueError as error:
    print(repr(error))
try:
    try:
        raise ValueError("alone")
    except* ValueError as group:
        raise
except ExceptionGroup as again:
    print(repr(again))
try:
    try:
        raise ValueError("alone")
    except* ValueError:
        raise KeyError("new")
except KeyError as error:
    print(repr(error), repr(error.__context__))
