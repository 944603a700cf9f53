import asyncio


async def job(number):
    await asyncio.sleep(number)
    return number


async def main():
    jobs = [job(1), job(2)]
    for wrong in (jobs, {'a': jobs[0]}, 5):
        try:
            await asyncio.gather(wrong)
        except TypeError as error:
            print(error)
    print(await asyncio.gather(*jobs))


asyncio.run(main())
