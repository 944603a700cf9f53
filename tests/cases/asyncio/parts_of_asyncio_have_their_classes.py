import asyncio
import asyncio.selector_events
from asyncio.unix_events import _UnixSelectorEventLoop


class Patient(_UnixSelectorEventLoop):
    def stop(self):
        print('stops')
        super().stop()


async def main():
    return await asyncio.sleep(1, 'slept')


print(_UnixSelectorEventLoop is asyncio.SelectorEventLoop)
loop = Patient()
print(loop.run_until_complete(main()), loop.time())
loop.close()
nothing = asyncio.AbstractEventLoop()
try:
    nothing.run_forever()
except NotImplementedError as error:
    print(repr(error))
asyncio.set_event_loop(nothing)
print(asyncio.get_event_loop() is nothing)
