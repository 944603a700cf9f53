import asyncio
import threading


async def main(debug):
    loop = asyncio.get_running_loop()
    loop.set_debug(debug)
    future = loop.create_future()

    def intrude():
        for schedule in (lambda: loop.call_soon(print, 'taken'), lambda: loop.call_later(60, print), lambda: loop.call_at(60, print)):
            try:
                schedule().cancel()
                print('allowed')
            except RuntimeError as error:
                print(error)
        loop.call_soon_threadsafe(future.set_result, 'safely')

    thread = threading.Thread(target=intrude)
    thread.start()
    print(await future)
    thread.join()
    loop.set_debug(False)


for debug in True, False:
    asyncio.run(main(debug))
