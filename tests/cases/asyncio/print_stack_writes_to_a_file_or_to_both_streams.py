import asyncio
import io
import sys


async def work():
    await asyncio.sleep(1)


async def fail():
    raise ValueError('broken')


async def main():
    task = asyncio.create_task(work())
    await asyncio.sleep(0)
    task.print_stack(file=sys.stdout)
    task.print_stack()
    text = io.StringIO()
    task.print_stack(limit=0, file=text)
    print(text.getvalue(), end='')
    asyncio.current_task().print_stack(limit=1, file=sys.stdout)
    failing = asyncio.create_task(fail())
    await asyncio.wait([failing])
    failing.print_stack()
    failing.exception()
    task.cancel()


asyncio.run(main())
