import asyncio
from asyncio import events

loop = asyncio.new_event_loop()


def look():
    print(events._get_running_loop() is loop, asyncio.get_running_loop() is loop, asyncio.get_event_loop() is loop, loop.is_running())


for ask in (asyncio.get_running_loop, lambda: asyncio.create_task(5), asyncio.current_task):
    try:
        ask()
    except RuntimeError as error:
        print(error)
print(events._get_running_loop(), loop.is_running())
loop.call_soon(look)
loop.call_soon(loop.stop)
loop.run_forever()
print(events._get_running_loop(), loop.is_running())
loop.close()
asyncio.set_event_loop(None)
try:
    asyncio.get_event_loop()
except RuntimeError as error:
    print(error)
for wrong in ('loop', 5):
    try:
        asyncio.set_event_loop(wrong)
    except (TypeError, AssertionError) as error:
        print(type(error).__name__, error)
