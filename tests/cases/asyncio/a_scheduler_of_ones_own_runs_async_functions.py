import collections
import types


@types.coroutine
def switch():
    yield 'switch'


@types.coroutine
def sleep(ticks):
    yield 'sleep', ticks


class Scheduler:
    def __init__(self):
        self.ready, self.sleeping, self.now = collections.deque(), [], 0

    def spawn(self, name, coro):
        self.ready.append((name, coro))

    def run(self):
        while self.ready or self.sleeping:
            if not self.ready:
                self.sleeping.sort(key=lambda entry: entry[0])
                self.now, name, coro = self.sleeping.pop(0)
                self.ready.append((name, coro))
            name, coro = self.ready.popleft()
            try:
                request = coro.send(None)
            except StopIteration as stop:
                print(self.now, name, 'returns', stop.value)
                continue
            if request == 'switch':
                self.ready.append((name, coro))
            else:
                self.sleeping.append((self.now + request[1], name, coro))


async def ticks(name, count):
    async for number in numbers(count):
        print(name, number)
        await sleep(count)
    return count


async def numbers(count):
    for number in range(count):
        await switch()
        yield number


scheduler = Scheduler()
for name, count in ('a', 3), ('b', 2):
    scheduler.spawn(name, ticks(name, count))
scheduler.run()
