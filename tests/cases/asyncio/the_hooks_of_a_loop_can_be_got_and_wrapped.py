import asyncio
import gc
import sys
import warnings


async def numbers(name):
    try:
        yield 1
        yield 2
    finally:
        print(name, 'closes')


async def leave(name):
    async for n in numbers(name):
        break


async def main():
    before = sys.get_asyncgen_hooks()
    print(before.firstiter.__name__, before.finalizer.__qualname__, before.finalizer.__self__ is asyncio.get_running_loop())
    await leave('plain')
    await asyncio.sleep(0)
    sys.set_asyncgen_hooks(finalizer=lambda g: (print('lost', g.__name__), before.finalizer(g))[1],
                           firstiter=lambda g: (print('begins', g.__name__), before.firstiter(g))[1])
    await leave('wrapped')
    await asyncio.sleep(0)
    sys.set_asyncgen_hooks(*before)
    print(sys.get_asyncgen_hooks() == before)
    await leave('restored')
    await asyncio.sleep(0)
    warnings.simplefilter('always')
    warnings.showwarning = lambda message, category, *more: print(category.__name__, str(message)[:40])
    await asyncio.get_running_loop().shutdown_asyncgens()
    await leave('too late')


print(sys.get_asyncgen_hooks())
asyncio.run(main())
print(sys.get_asyncgen_hooks())
