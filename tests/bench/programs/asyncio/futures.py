# Futures that one callback sets and another reports.
import asyncio

reported = [0]


def report(future):
    reported[0] += future.result()


async def main():
    loop = asyncio.get_running_loop()
    for _ in range(150_000):
        future = loop.create_future()
        future.add_done_callback(report)
        loop.call_soon(future.set_result, 1)
        await future
    print(reported[0])


asyncio.run(main())
