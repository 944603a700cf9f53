import asyncio


async def work(number):
    await asyncio.sleep(number)


async def main():
    task = asyncio.create_task(work(1))
    task.cancel()
    try:
        await task
    finally:
        print("left")


try:
    asyncio.run(main())
except asyncio.CancelledError as error:
    print(error.__traceback__.tb_next.tb_next.tb_frame is None)
asyncio.run(main())
