import asyncio
import sys


async def numbers():
    try:
        yield 1
        yield 2
    finally:
        print('closed')


def begins(generator):
    print('begins:', generator.__name__)


lost = []


def ends(generator):
    print('ends:', generator.__name__)
    lost.append(generator)


async def main():
    old = sys.get_asyncgen_hooks()
    sys.set_asyncgen_hooks(firstiter=begins, finalizer=ends)
    async for number in numbers():
        print(number)
        break
    numbers()
    print(len(lost))
    await lost.pop().aclose()
    sys.set_asyncgen_hooks(*old)


asyncio.run(main())
print(sys.get_asyncgen_hooks())
for wrong in ({'firstiter': 3}, {'finalizer': 3}):
    try:
        sys.set_asyncgen_hooks(**wrong)
    except TypeError as error:
        print(error)
