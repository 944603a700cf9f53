import asyncio


def report(future):
    print('done', future)


async def main():
    loop = asyncio.get_running_loop()
    a, b, c = (loop.create_future() for _ in range(3))
    gathered = asyncio.gather(a, b, c)
    print(type(gathered).__name__, isinstance(gathered, asyncio.Future), gathered)
    gathered.add_done_callback(report)
    b.set_result(1)
    a.set_result(2)
    await asyncio.sleep(0)
    print(gathered.done())
    c.set_result(3)
    await asyncio.sleep(0)
    print(gathered.done())
    await asyncio.sleep(0)
    a, b, c, d, e = (loop.create_future() for _ in range(5))
    gathered = asyncio.gather(a, b, c, d, e)
    gathered.add_done_callback(report)
    error = ZeroDivisionError()
    a.set_result(1)
    b.set_exception(error)
    await asyncio.sleep(0)
    print(gathered.exception() is error)
    c.set_result(3)
    d.cancel()
    e.set_exception(RuntimeError())
    await asyncio.sleep(0)
    a, b, c = (loop.create_future() for _ in range(3))
    gathered = asyncio.gather(a, b, c, return_exceptions=True)
    c.set_exception(error)
    a.set_result(3)
    await asyncio.sleep(0)
    print(gathered.done())
    b.cancel('b')
    print(await gathered)


asyncio.run(main())
