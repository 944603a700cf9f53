import asyncio


class Loop(asyncio.SelectorEventLoop):
    def call_later(self, delay, callback, *args, context=None):
        handle = super().call_later(delay, callback, *args, context=context)
        timers.append(handle)
        return handle


async def main():
    task = asyncio.create_task(asyncio.sleep(10, 'result'))
    await asyncio.sleep(0)
    print(timers[0].cancelled(), timers[0].when())
    task.cancel()
    await asyncio.sleep(0)
    print(timers[0].cancelled(), task.cancelled())


async def doctor():
    async def patient():
        await asyncio.sleep(5000)
    sleeper = asyncio.create_task(patient())
    loop.call_later(0.1, sleeper.cancel)
    try:
        await sleeper
    except asyncio.CancelledError:
        return 'cancelled', loop.time()


timers = []
loop = Loop()
loop.run_until_complete(main())
print(loop.run_until_complete(doctor()))
loop.close()
