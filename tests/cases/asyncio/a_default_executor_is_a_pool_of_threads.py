import asyncio
import concurrent.futures


class Counting(concurrent.futures.ThreadPoolExecutor):
    submitted = 0

    def submit(self, *args, **kwargs):
        Counting.submitted += 1
        return super().submit(*args, **kwargs)


async def main():
    loop = asyncio.get_running_loop()
    for wrong in ('executor', object()):
        try:
            loop.set_default_executor(wrong)
        except TypeError as error:
            print(error)
    loop.set_default_executor(Counting(2))
    print(await loop.run_in_executor(None, max, 3, 5), await asyncio.to_thread(sum, [1, 2]), Counting.submitted)
    await loop.shutdown_default_executor()
    try:
        await loop.run_in_executor(None, print)
    except RuntimeError as error:
        print(error)


asyncio.run(main())
