import functools
import inspect


def checked(f):
    signature = inspect.signature(f)

    @functools.wraps(f)
    def wrapper(*args, **kwargs):
        bound = signature.bind(*args, **kwargs)
        for name, value in bound.arguments.items():
            wanted = signature.parameters[name].annotation
            if wanted is not inspect.Parameter.empty and not isinstance(value, wanted):
                raise TypeError(f'{name} must be {wanted.__name__}, not {type(value).__name__}')
        return f(*args, **kwargs)
    return wrapper


@checked
def repeat(text: str, times: int = 2, *, sep: str = ''):
    return sep.join([text] * times)


print(repeat('ab'), repeat('a', 3, sep='-'), inspect.signature(repeat), repeat.__name__, inspect.unwrap(repeat) is repeat.__wrapped__)
for arguments in (('a', 'b'), (), ('a', 1, 2)):
    try:
        repeat(*arguments)
    except TypeError as error:
        print(error)
