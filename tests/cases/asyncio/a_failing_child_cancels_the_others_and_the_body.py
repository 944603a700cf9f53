import asyncio


async def fails():
    await asyncio.sleep(0.1)
    1 / 0


async def sleeps(log):
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        log.append('child cancelled')
        raise


async def main(failing, body):
    log = []
    try:
        async with asyncio.TaskGroup() as group:
            for _ in range(failing):
                group.create_task(fails())
            sleeping = group.create_task(sleeps(log))
            if body:
                try:
                    await asyncio.sleep(10)
                except asyncio.CancelledError as error:
                    log.append(('body cancelled', error.args))
                    raise
        log.append('never')
    except ExceptionGroup as group:
        print(repr(group), log, sleeping.cancelled(), asyncio.current_task().cancelling())


for failing in 1, 3:
    for body in False, True:
        asyncio.run(main(failing, body))
