import asyncio


async def never(number):
    pass


async def fails(number):
    never(number).missing


async def drops():
    made = never(3)


async def calls():
    asyncio.get_running_loop().call_soon(print, never(4).send is None)


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print(context["message"], context["exception"]))
    for coroutine in (fails(1), fails(2), drops(), calls()):
        task = asyncio.create_task(coroutine)
    del coroutine, task
    loop.call_soon(print, "between")
    await asyncio.sleep(0.1)
    loop.call_soon(print, never(5).__name__)
    await asyncio.sleep(0)
    loop.call_soon(len, [never(6)])
    await asyncio.sleep(0)
    task = asyncio.create_task(fails(7))
    del task
    await asyncio.sleep(0)
    print("end")


asyncio.run(main())
