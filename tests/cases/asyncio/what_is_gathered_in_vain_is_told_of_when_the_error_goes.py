import asyncio
import warnings

warnings.simplefilter('ignore', DeprecationWarning)


async def work():
    pass


asyncio.set_event_loop(None)
for call in (lambda: asyncio.gather(work(), work()), lambda: asyncio.ensure_future(work()),
             lambda: asyncio.gather(1, work())):
    try:
        call()
    except (RuntimeError, TypeError) as error:
        print(error)
        print('handled')
    print('gone')


async def main():
    for nothing in (None, [], {}):
        try:
            await asyncio.wait(nothing)
        except ValueError as error:
            print(error)


asyncio.run(main())
