import asyncio
import signal


async def main():
    loop = asyncio.get_running_loop()
    task = asyncio.current_task()

    def stop(name):
        print('got', name, 'at', loop.time())
        task.cancel()

    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop, number.name)
    loop.call_later(1, signal.raise_signal, signal.SIGTERM)
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        print('cancelled')
    print(loop.remove_signal_handler(signal.SIGTERM), loop.remove_signal_handler(signal.SIGTERM))
    loop.add_signal_handler(signal.SIGUSR1, lambda: print('user signal'))
    signal.raise_signal(signal.SIGUSR1)
    print('raised')
    for turn in range(3):
        await asyncio.sleep(0)
        print('turn', turn)
    for number in (99, signal.SIGKILL, 'x'):
        try:
            loop.add_signal_handler(number, print)
        except (TypeError, ValueError, RuntimeError) as error:
            print(type(error).__name__, error)
    try:
        loop.add_signal_handler(signal.SIGINT, main)
    except TypeError as error:
        print(error)


asyncio.run(main())
print(signal.getsignal(signal.SIGUSR1))
