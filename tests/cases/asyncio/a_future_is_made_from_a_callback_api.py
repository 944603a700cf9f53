import asyncio


class OldApi:
    """Calls back later, with an error or a value."""

    def __init__(self, loop):
        self.loop = loop

    def fetch(self, name, on_done):
        if name == 'bad':
            self.loop.call_later(1, on_done, LookupError(name), None)
        else:
            self.loop.call_later(2, on_done, None, name.upper())


def promisify(api, name):
    future = api.loop.create_future()

    def on_done(error, value):
        if future.cancelled():
            print('too late for', name)
        elif error:
            future.set_exception(error)
        else:
            future.set_result(value)

    api.fetch(name, on_done)
    return future


async def main():
    api = OldApi(asyncio.get_running_loop())
    print(await promisify(api, 'good'))
    try:
        await promisify(api, 'bad')
    except LookupError as error:
        print(repr(error))
    try:
        await asyncio.wait_for(promisify(api, 'slow'), 1)
    except TimeoutError:
        print('timeout')
    await asyncio.sleep(2)


asyncio.run(main())
