import asyncio


def complain(loop, text):
    loop.call_exception_handler({"message": text, "exception": ValueError(text)})


def tell(loop, context):
    print(sorted(context))
    loop.default_exception_handler(context)
    print(sorted(context))


async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(complain, loop, "from a callback")
    await asyncio.sleep(0)
    complain(loop, "from a task")
    loop.set_exception_handler(tell)
    loop.call_soon(complain, loop, "told")
    await asyncio.sleep(0)
    loop.set_exception_handler(lambda loop, context: 1 / 0)
    complain(loop, "lost")


asyncio.run(main())
asyncio.run(main(), debug=True)
