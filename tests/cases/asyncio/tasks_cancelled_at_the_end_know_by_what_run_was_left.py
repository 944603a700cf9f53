import asyncio


def told(error):
    places, entry = [], error.__traceback__
    while entry:
        if entry.tb_frame.f_globals is globals():
            places.append(entry.tb_frame.f_code.co_name)
        entry = entry.tb_next
    because = error.__context__
    return f'{error!r} in {places}' + (', because of ' + told(because) if because else '')


async def waits():
    await asyncio.sleep(5)


async def waits_for_a_future():
    await asyncio.get_running_loop().create_future()


async def gathers():
    await asyncio.gather(asyncio.sleep(0), asyncio.get_running_loop().create_future())


async def gives_way():
    for _ in range(9):
        await asyncio.sleep(0)


async def late_error():
    await asyncio.sleep(0)
    raise LookupError('late')


async def gathers_an_error():
    await asyncio.gather(late_error())


async def waits_for_an_error():
    await asyncio.create_task(late_error())


async def job(function):
    try:
        await function()
    except BaseException as error:
        print(function.__name__, told(error))
        raise


async def main(function, error):
    task = asyncio.create_task(job(function))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    if error:
        raise error


for function in waits, waits_for_a_future, gathers, gives_way, gathers_an_error, waits_for_an_error:
    for error in ValueError('main fails'), None:
        try:
            asyncio.run(main(function, error))
        except ValueError as left_by:
            print('left by', told(left_by))

loop = asyncio.new_event_loop()
task = loop.create_task(waits())
loop.call_later(1, task.cancel)
try:
    1 / 0
except ZeroDivisionError:
    try:
        loop.run_until_complete(task)
    except asyncio.CancelledError as error:
        print(told(error))
loop.close()
