import asyncio


class Shielded(asyncio.Task):
    requests = 0

    def cancel(self, msg=None):
        self.requests += 1
        if self.requests < 3:
            print('refused', msg)
            return False
        return super().cancel(msg)


async def work():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError as error:
        print('cancelled at last', error.args)
        raise


async def main():
    loop = asyncio.get_running_loop()
    task = Shielded(work(), loop=loop)
    await asyncio.sleep(0)
    print(task.cancel('one'), task.cancelling())
    waiting = asyncio.create_task(asyncio.wait_for(task, 0.5))
    await asyncio.sleep(0.6)
    print(waiting.done(), task.requests)
    print(task.cancel('three'))
    print(await asyncio.gather(waiting, task, return_exceptions=True))


asyncio.run(main())
