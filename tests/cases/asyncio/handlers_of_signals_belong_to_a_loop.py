import asyncio
import signal


def on_signal(name):
    print('never', name)


async def main():
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, on_signal, number.name)
    print(loop.remove_signal_handler(signal.SIGTERM), loop.remove_signal_handler(signal.SIGTERM))
    for wrong in (lambda: loop.add_signal_handler('x', on_signal), lambda: loop.add_signal_handler(100, on_signal),
                  lambda: loop.add_signal_handler(signal.SIGINT, main), lambda: loop.remove_signal_handler(0),
                  lambda: loop.add_signal_handler(signal.SIGKILL, on_signal)):
        try:
            wrong()
        except (TypeError, ValueError, RuntimeError) as error:
            print(type(error).__name__, error)
    await asyncio.sleep(1)


asyncio.run(main())
print(signal.getsignal(signal.SIGTERM), signal.getsignal(signal.SIGINT) is signal.default_int_handler)
