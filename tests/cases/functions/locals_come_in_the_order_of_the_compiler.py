def found(text):
    try:
        number = int(text)
    except ValueError as error:
        reason = str(error)
        number = None
    else:
        half = number / 2
        reason = "fine"
    finally:
        tried = text
    return locals()


def grouped(text):
    try:
        number = int(text)
    except* ValueError:
        failed = True
    else:
        failed = False
        half = number / 2


def assigned(pairs):
    total = (first := pairs[0])
    for name in (rest := pairs[1:]):
        length: int
        label: str = (shown := str(name))
        length = len(label)

    def helper(size=(start := 1)):
        return size

    class Inner(base := object):
        pass

    return list(locals())


print(found("12"))
print(found("x"))
print(assigned("abc"))
for function in (found, grouped, assigned):
    print(function.__name__, function.__code__.co_varnames)
