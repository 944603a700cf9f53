import asyncio


async def wait(name, future):
    print(name, "waits")
    print(name, "got", await future)


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    tasks = [loop.create_task(wait("a", future)), loop.create_task(wait("b", future))]
    await asyncio.sleep(1)
    print(future.done())
    future.set_result("x")
    print(future.done(), future.result())
    for task in tasks:
        await task
    print(await future)


asyncio.run(main())
