import asyncio
import gc

kept = []


async def stubborn():
    try:
        yield 1
    finally:
        print("closing")
        try:
            await asyncio.sleep(1)
        except asyncio.CancelledError:
            print("not yet")
            await asyncio.get_running_loop().create_future()
        finally:
            print("let go of")


async def main():
    generator = stubborn()
    print(await anext(generator))
    del generator
    await asyncio.sleep(0.5)
    closing = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
    print(len(closing), closing[0].get_name())
    closing[0].cancel()
    await asyncio.sleep(0.5)
    print("lost again", closing[0].done())
    closing[0]._log_destroy_pending = False
    del closing
    gc.collect()
    await asyncio.sleep(1)
    print(len(asyncio.all_tasks()))


asyncio.run(main())
