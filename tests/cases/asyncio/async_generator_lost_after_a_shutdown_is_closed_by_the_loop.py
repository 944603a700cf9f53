import asyncio
import gc


async def numbers(name):
    try:
        while True:
            yield 1
            await asyncio.get_running_loop().create_future()
    finally:
        print(name, "closes", asyncio.current_task().get_name())
        await asyncio.sleep(0)
        print(name, "closed")


async def use(name):
    async for number in numbers(name):
        print(name, number)


async def quiet():
    await asyncio.sleep(0.5)
    print("quiet")


def handled(loop, context):
    print(context["message"].split("<")[0], repr(context.get("exception")))


loop = asyncio.new_event_loop()
loop.set_exception_handler(handled)
tasks = [loop.create_task(use("first")), loop.create_task(use("second"))]
loop.run_until_complete(asyncio.sleep(1))
print("shut down while somebody waits for it")
loop.run_until_complete(loop.shutdown_asyncgens())
print("once more")
loop.run_until_complete(loop.shutdown_asyncgens())
print("lost")
tasks[0]._log_destroy_pending = False
del tasks[0]
gc.collect()
loop.run_until_complete(quiet())
tasks[0].cancel()
loop.run_until_complete(asyncio.sleep(0.5))
loop.close()
