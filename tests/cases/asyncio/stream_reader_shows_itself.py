import asyncio
from asyncio.log import logger


async def main():
    reader = asyncio.StreamReader()
    print(reader)
    reader.feed_data(b'some')
    print(reader)
    reader.feed_eof()
    print(reader, asyncio.StreamReader(limit=123))
    waiting = asyncio.StreamReader()
    task = asyncio.create_task(waiting.read(5))
    await asyncio.sleep(0)
    print(waiting)
    waiting.set_exception(ValueError('broken'))
    print(waiting)
    print(await asyncio.gather(task, return_exceptions=True))

    # A line that is too long is dropped, and what stands behind it kept, if its end is there.
    short = asyncio.StreamReader(limit=3)
    short.feed_data(b'line1\nab\nmuch too long')
    for _ in range(3):
        try:
            print(await short.readline())
        except ValueError as error:
            print(error, short)
    short.feed_data(b'x\ny\n')
    print(await short.readline(), await short.readline())

asyncio.run(main())
print(logger.name)
