import warnings

warnings.simplefilter('ignore')


async def pair():
    return 1, 2


async def numbers():
    yield 1


def unpack(value):
    first, second = value


def star(value):
    print(*value)


for make in (pair, numbers):
    for use in (unpack, star, list, next, sum, dict, iter, ','.join, lambda value: 1 in value, lambda value: [*value],
                lambda value: next(value, 'nothing'), lambda value: [item for item in value]):
        try:
            use(make())
        except TypeError as error:
            print(error)
