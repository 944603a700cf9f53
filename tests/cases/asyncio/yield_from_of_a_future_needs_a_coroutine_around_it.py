import asyncio
import types


@types.coroutine
def waits(future):
    value = yield from future
    again = yield from future.__await__()
    return value, again


def plain(future):
    return (yield from future)


class Adapter:
    def __init__(self, generator):
        self.generator = generator

    def __await__(self):
        return self.generator


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    loop.call_later(1, future.set_result, 'value')
    print(await waits(future))
    print(await Adapter(plain(future)))
    try:
        await plain(future)
    except TypeError as error:
        print(error)

    @types.coroutine
    def bad():
        yield future

    @types.coroutine
    def worse():
        yield 'text'

    @types.coroutine
    def generator_given():
        yield (x for x in ())

    for function in bad, worse, generator_given:
        try:
            await asyncio.create_task(function())
        except RuntimeError as error:
            print(str(error).split(' in task')[0].split(' at 0x')[0])


asyncio.run(main())
