import asyncio
import signal


async def main():
    try:
        asyncio.get_running_loop().call_later(1, signal.raise_signal, signal.SIGINT)
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        print('cancelled')
        raise
    finally:
        print('cleanup')


async def stubborn():
    signal.raise_signal(signal.SIGINT)
    print('still here')
    await asyncio.sleep(1)
    print('never')


async def quiet():
    return 3


for coroutine in main, stubborn:
    try:
        asyncio.run(coroutine())
    except KeyboardInterrupt:
        print('interrupted', coroutine.__name__)
print(asyncio.run(quiet()), signal.getsignal(signal.SIGINT) is signal.default_int_handler)
