import asyncio


async def first():
    await tasks[1]


async def second():
    await tasks[0]


tasks = []


async def main():
    tasks.append(asyncio.create_task(first(), name='A'))
    tasks.append(asyncio.create_task(second(), name='B'))
    await asyncio.sleep(0)
    text = repr(tasks[0])
    print(text[:40], text.count('wait_for='), len(text) < 2000)
    tasks[0].cancel()
    print(repr(tasks[0])[:25])


try:
    asyncio.run(main())
except RecursionError as error:
    print(error)
