import asyncio


class Noting(asyncio.SelectorEventLoop):
    notes = []

    def note(self, name, *what):
        self.notes.append((name, *what))

    def call_soon(self, callback, *args, context=None):
        self.note('call_soon')
        return super().call_soon(callback, *args, context=context)

    def call_later(self, delay, callback, *args, context=None):
        self.note('call_later', delay)
        return super().call_later(delay, callback, *args, context=context)

    def call_at(self, when, callback, *args, context=None):
        self.note('call_at', when)
        return super().call_at(when, callback, *args, context=context)

    def create_future(self):
        self.note('create_future')
        return super().create_future()

    def create_task(self, coro, **options):
        self.note('create_task', coro.__name__)
        return super().create_task(coro, **options)

    def run_until_complete(self, future):
        self.note('run_until_complete')
        return super().run_until_complete(future)

    def stop(self):
        self.note('stop')
        super().stop()

    def close(self):
        self.note('close')
        super().close()


async def child():
    await asyncio.sleep(1)


async def main():
    await asyncio.gather(child(), child())
    await asyncio.wait_for(asyncio.sleep(0), 5)
    queue = asyncio.Queue()
    asyncio.get_running_loop().call_soon(queue.put_nowait, 1)
    await queue.get()


loop = Noting()
loop.run_until_complete(main())
loop.close()
print(*Noting.notes, sep='\n')
