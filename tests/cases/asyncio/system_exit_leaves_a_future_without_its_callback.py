import asyncio


class Stop(SystemExit):
    pass


async def sleeps(delay):
    await asyncio.sleep(delay)
    return delay


def leave():
    raise Stop


loop = asyncio.new_event_loop()
loop.call_soon(leave)
try:
    loop.run_until_complete(sleeps(0.1))
except Stop:
    print('stopped', loop.is_running())
print(loop.run_until_complete(sleeps(0.2)), loop.time())
loop.close()
