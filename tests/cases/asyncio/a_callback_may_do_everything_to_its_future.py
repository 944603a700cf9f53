import asyncio


async def main():
    loop = asyncio.get_running_loop()
    log = []

    def again(future):
        log.append('again')
        if len(log) < 3:
            future.add_done_callback(again)

    def sets(future):
        try:
            future.set_result('other')
        except asyncio.InvalidStateError as error:
            log.append(str(error))

    def raises(future):
        raise KeyError('in a callback')

    loop.set_exception_handler(lambda loop, context: log.append(repr(context['exception'])))
    future = loop.create_future()
    for callback in again, sets, raises, lambda future: log.append(future.cancel()):
        future.add_done_callback(callback)
    future.set_result('value')
    print(await future, log)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(log)
    chained = loop.create_future()
    second = loop.create_future()
    chained.add_done_callback(lambda future: second.set_result(future.result() + 1))
    second.add_done_callback(lambda future: log.append(future.result()))
    chained.set_result(1)
    print(await second, log[-1])


asyncio.run(main())
