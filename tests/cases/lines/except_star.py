def f(*errors):
    try:
        if errors:
            raise ExceptionGroup(
                "g",
                list(errors))
    except* ValueError as e:
        print(
            e)
    except* (
        TypeError,
        OSError,
    ):
        if len(errors) > 2:
            raise KeyError
    except* KeyError: pass
    else:
        print("else")
    finally:
        print("finally")
    return 1


f()
f(ValueError(1))
f(TypeError(1), ValueError(2))
f(KeyError(3), OSError(4))
try:
    f(IndexError(5), ValueError(3))
except ExceptionGroup:
    print("rest")
try:
    f(TypeError(1), TypeError(2), TypeError(3))
except* KeyError:
    print("key")
try:
    raise ValueError
except* ValueError:
    x = 1
try:
    try:
        raise ValueError
    except* (ValueError,
             OSError) as e:
        for i in range(2):
            print(i)
        raise KeyError from e
    print("never")
except BaseException:
    print("caught")
try:
    raise ValueError
except* OSError:
    print("os")
except* ValueError: y = 2
else: y = 3
