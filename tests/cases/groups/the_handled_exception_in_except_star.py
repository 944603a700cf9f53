def context():
    try:
        raise KeyError("probe")
    except KeyError as error:
        return error.__context__


try:
    raise ExceptionGroup("eg", [ValueError(1), TypeError(2)])
except* ValueError as caught:
    print(repr(context()))
except* TypeError:
    print(repr(context()))
print(context())
try:
    caught
except NameError as error:
    print(error)
