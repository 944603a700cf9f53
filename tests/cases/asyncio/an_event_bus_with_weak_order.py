import asyncio
import collections


class Bus:
    def __init__(self):
        self.handlers = collections.defaultdict(list)

    def on(self, event):
        def decorate(function):
            self.handlers[event].append(function)
            return function
        return decorate

    async def emit(self, event, *args):
        results = await asyncio.gather(*(handler(*args) for handler in self.handlers[event]), return_exceptions=True)
        return [result for result in results if result is not None]


bus = Bus()


@bus.on('login')
async def greet(name):
    await asyncio.sleep(0.2)
    print('hello', name)


@bus.on('login')
async def audit(name):
    await asyncio.sleep(0.1)
    print('audit', name)
    return 'audited'


@bus.on('login')
async def breaks(name):
    raise PermissionError(name)


async def main():
    print(await bus.emit('login', 'Ada'))
    print(await bus.emit('logout', 'Ada'))


asyncio.run(main())
