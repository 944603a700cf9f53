import asyncio
import signal


async def serve():
    try:
        while True:
            print('serving')
            await asyncio.sleep(1)
    finally:
        print('server is gone')


async def shut_down(loop, number):
    others = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
    for task in others:
        task.cancel()
    print(number.name, [type(result).__name__ for result in await asyncio.gather(*others, return_exceptions=True)])
    loop.stop()


loop = asyncio.new_event_loop()
loop.add_signal_handler(signal.SIGTERM, lambda: loop.create_task(shut_down(loop, signal.SIGTERM)))
loop.create_task(serve())
loop.call_later(1.5, signal.raise_signal, signal.SIGTERM)
loop.run_forever()
loop.close()
print(signal.getsignal(signal.SIGTERM) == signal.SIG_DFL)
