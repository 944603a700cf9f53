def attempts():
    for i in range(4):
        try:
            if i == 1:
                raise ExceptionGroup("one", [ValueError(i)])
            if i == 2:
                raise TypeError(i)
            yield i
        except* ValueError as group:
            yield group.exceptions
        except* TypeError:
            for j in range(3):
                if j == 1:
                    break
            yield "type"
        finally:
            yield "finally"


print(list(attempts()))


async def waits():
    try:
        raise ExceptionGroup("a", [ValueError(), OSError()])
    except* ValueError:
        await later("value")
    except* OSError:
        await later("os")


async def later(text):
    print(text)


try:
    waits().send(None)
except StopIteration:
    print("done")
