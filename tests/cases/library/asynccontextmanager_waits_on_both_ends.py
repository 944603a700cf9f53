import asyncio
from contextlib import AsyncExitStack, aclosing, asynccontextmanager


@asynccontextmanager
async def connection(name):
    print("connect", name)
    await asyncio.sleep(0.1)
    try:
        yield name
    finally:
        await asyncio.sleep(0.1)
        print("disconnect", name)


async def numbers():
    try:
        for n in range(5):
            yield n
    finally:
        print("numbers closed")


async def main():
    async with connection("one") as one:
        print("use", one)
    try:
        async with connection("two"):
            raise ValueError("boom")
    except ValueError as error:
        print("got", error)
    async with AsyncExitStack() as stack:
        names = [await stack.enter_async_context(connection(n)) for n in ("p", "q")]
        stack.push_async_callback(asyncio.sleep, 0.1)
        stack.callback(print, "callback")
        print(names)
    async with aclosing(numbers()) as items:
        async for n in items:
            if n == 2:
                break
    try:
        async with asyncio.timeout(0.15):
            async with connection("slow"):
                await asyncio.sleep(1)
    except TimeoutError:
        print("timeout", asyncio.get_running_loop().time())


asyncio.run(main())
