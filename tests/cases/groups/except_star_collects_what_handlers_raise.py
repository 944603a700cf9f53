def run(handler):
    try:
        try:
            raise ExceptionGroup("eg", [ValueError(1), TypeError(2), OSError(3)])
        except* ValueError as group:
            handler(group)
        except* TypeError as group:
            handler(group)
    except BaseException as error:
        print(repr(error), [repr(e.__context__) for e in getattr(error, "exceptions", [])])


def new(group):
    raise KeyError(len(group.exceptions))


def same(group):
    raise group


def caused(group):
    raise LookupError("caused") from group


def quiet(group):
    pass


for handler in (new, same, caused, quiet):
    run(handler)
