import asyncio
import signal


async def main():
    try:
        await asyncio.sleep(1)
        signal.raise_signal(signal.SIGINT)
        print('raised')
        await asyncio.sleep(1)
        print('not printed')
    except asyncio.CancelledError:
        print('cancelled', asyncio.current_task().cancelling())
        raise
    finally:
        print('cleaned up')


async def stubborn():
    for attempt in range(2):
        try:
            signal.raise_signal(signal.SIGINT)
            await asyncio.sleep(1)
        except asyncio.CancelledError:
            print('not now')


for work in (main, stubborn):
    try:
        asyncio.run(work())
    except KeyboardInterrupt as error:
        print(work.__name__, repr(error))
print(signal.getsignal(signal.SIGINT) is signal.default_int_handler)
