import asyncio


async def worker():
    passed = 0
    while passed < 1:
        passed += 0.05
        print(await asyncio.gather(asyncio.sleep(0.05), return_exceptions=True))


async def main(arguments):
    task = asyncio.create_task(worker())
    await asyncio.sleep(0.08)
    task.cancel(*arguments)
    await task


for arguments in (), (None,), ('my message',), (5,):
    try:
        asyncio.run(main(arguments))
    except asyncio.CancelledError as error:
        count, innermost = 0, error
        while innermost.__context__ is not None:
            innermost, count = innermost.__context__, count + 1
        print(error.args, innermost.args, count)
