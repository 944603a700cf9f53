from functools import singledispatch, singledispatchmethod


@singledispatch
def describe(value):
    return f"something: {value}"


@describe.register
def _(value: int):
    return f"number {value}"


@describe.register(list)
@describe.register(tuple)
def _(value):
    return f"{len(value)} items"


describe.register(type(None), lambda value: "nothing")
print(describe(1), describe([1, 2]), describe((1,)), describe(None), describe("x"), describe(True))
print(describe.dispatch(bool) is describe.registry[int], describe.__name__)
try:
    describe()
except TypeError as error:
    print(error)


class Shower:
    @singledispatchmethod
    def show(self, value):
        return "any"

    @show.register
    def _(self, value: int):
        return f"int {value}"

    @show.register
    def _(self, value: str):
        return f"str {value}"


print(Shower().show(1), Shower().show("a"), Shower().show(2.5))
