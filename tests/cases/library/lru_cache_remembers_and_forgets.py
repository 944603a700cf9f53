from functools import cache, lru_cache


@lru_cache(maxsize=2)
def square(n):
    print("computing", n)
    return n * n


print(square(1), square(2), square(1), square(3), square(2))
print(square.cache_info(), square.__name__, square.cache_parameters())
square.cache_clear()
print(square.cache_info())


@cache
def fibonacci(n):
    return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)


print(fibonacci(90), fibonacci.cache_info().hits, fibonacci.cache_info().currsize)


@lru_cache
def area(width, height=2, *, unit="m"):
    return f"{width * height}{unit}"


print(area(3), area(3, 2), area(width=3), area(3, unit="cm"), area.cache_info())
try:
    area([1])
except TypeError as error:
    print(error)
