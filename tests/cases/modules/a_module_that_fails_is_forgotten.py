for attempt in range(2):
    try:
        import fails
    except ZeroDivisionError as error:
        print("attempt", attempt, error)
try:
    fails
except NameError as error:
    print(error)
try:
    import no_such_module
except ModuleNotFoundError as error:
    print(error, error.name, error.path)
try:
    from . import relative
except ImportError as error:
    print(error)
