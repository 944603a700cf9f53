import asyncio
import sys


async def numbers(name):
    try:
        yield 1
        yield 2
    finally:
        print("closed", name)


def first_of(generator):
    try:
        generator.asend(None).send(None)
    except StopIteration as stop:
        print("first:", stop.value)
    return generator


one = first_of(numbers("one"))
del one
print("after del")
one = first_of(numbers("two"))
one = None


def local():
    inner = first_of(numbers("three"))
    print("in local")


local()
never_begun = numbers("never begun")
del never_begun

sys.set_asyncgen_hooks(finalizer=lambda generator: print("lost", generator.__name__))
first_of(numbers("four"))
sys.set_asyncgen_hooks(finalizer=None)


async def main():
    global early
    early = None
    print("lost in a loop")
    first = numbers("six")
    print(await first.__anext__())
    first = None
    print("the loop closes it later")
    await asyncio.sleep(0)


early = first_of(numbers("five"))
asyncio.run(main())
left = first_of(numbers("at the end"))
