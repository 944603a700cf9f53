import asyncio


class Periodic:
    def __init__(self, interval, callback):
        self.interval, self.callback = interval, callback
        self.loop = asyncio.get_running_loop()
        self.begin, self.count = self.loop.time(), 0
        self.handle = None

    def start(self):
        self.count += 1
        self.handle = self.loop.call_at(self.begin + self.count * self.interval, self.run)

    def run(self):
        self.callback(self.loop.time())
        self.start()

    def stop(self):
        self.handle.cancel()


async def main():
    times = []
    periodic = Periodic(0.25, times.append)
    periodic.start()
    await asyncio.sleep(1.1)
    periodic.stop()
    print(times, periodic.handle.cancelled())
    await asyncio.sleep(1)
    print(len(times))


asyncio.run(main())
