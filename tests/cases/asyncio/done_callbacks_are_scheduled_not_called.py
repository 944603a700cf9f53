import asyncio


def report(future):
    print("callback:", future.result())


async def main():
    future = asyncio.get_running_loop().create_future()
    future.add_done_callback(report)
    future.add_done_callback(report)
    future.set_result(1)
    print("result is set")
    future.add_done_callback(lambda future: print("late callback"))
    await asyncio.sleep(0)
    print("after a turn")


asyncio.run(main())
