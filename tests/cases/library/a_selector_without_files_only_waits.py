import asyncio
import selectors

quiet = selectors.DefaultSelector()
print(type(quiet).__name__, [c.__name__ for c in type(quiet).__mro__[1:4]])
print(quiet.select(0), dict(quiet.get_map()))
quiet.close()
print(selectors.EVENT_READ | selectors.EVENT_WRITE, issubclass(selectors.SelectSelector, selectors.BaseSelector))
try:
    selectors.BaseSelector()
except TypeError as error:
    print(error)


async def main():
    await asyncio.sleep(2)
    return asyncio.get_running_loop().time()


loop = asyncio.SelectorEventLoop(selectors.SelectSelector())
print(loop.run_until_complete(main()))
loop.close()
