from functools import lru_cache


class Shop:
    def __init__(self, factor):
        self.factor = factor

    @lru_cache(maxsize=None)
    def price(self, n):
        print("asked", n)
        return n * self.factor


a, b = Shop(2), Shop(3)
print(a.price(5), a.price(5), b.price(5), Shop.price.cache_info().hits)


@lru_cache(typed=True)
def kind(x):
    return type(x).__name__


print(kind(1), kind(1.0), kind(1), kind.cache_info())
try:
    lru_cache("x")
except TypeError as error:
    print(error)
