import traceback


def listener():
    try:
        yield 1
    except ValueError as error:
        print('listener', repr(error), repr(error.__context__))
        yield 2
    yield 3


def handles_one():
    try:
        raise OSError('own')
    except OSError:
        yield from listener()


def fails():
    try:
        yield 1
    except ValueError as error:
        print('fails', repr(error.__context__))
        raise KeyError('from within')


def around():
    try:
        raise OSError('around')
    except OSError:
        yield from fails()


def thrown_while_handling(generator):
    next(generator)
    try:
        1 / 0
    except ZeroDivisionError:
        try:
            print(generator.throw(ValueError('thrown')))
        except Exception as error:
            print(repr(error), repr(error.__context__))


thrown_while_handling(listener())
thrown_while_handling(handles_one())
thrown_while_handling(around())
ended = (n for n in range(3))
thrown_while_handling(ended)
try:
    try:
        1 / 0
    except ZeroDivisionError:
        ended.throw(ValueError('too late'))
except ValueError as error:
    print(repr(error), repr(error.__context__))

generator = around()
next(generator)
try:
    generator.throw(ValueError('thrown'))
except KeyError:
    traceback.print_exc()


def closed():
    try:
        yield 1
    except GeneratorExit as error:
        print('closed', repr(error), repr(error.__context__))
        raise


generator = closed()
next(generator)
try:
    1 / 0
except ZeroDivisionError:
    generator.close()
