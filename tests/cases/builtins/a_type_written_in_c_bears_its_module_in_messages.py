import asyncio
import datetime


async def main():
    task = asyncio.current_task()
    now = datetime.datetime.now()
    for call in (lambda: task + 1, lambda: task.missing, lambda: asyncio.Future.missing, lambda: now.missing,
                 lambda: now(), lambda: asyncio.get_running_loop().missing, lambda: len(now)):
        try:
            call()
        except (TypeError, AttributeError) as error:
            print(error)


asyncio.run(main())
