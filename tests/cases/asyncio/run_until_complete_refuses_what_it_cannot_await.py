import asyncio


class Awaitable:
    def __await__(self):
        yield from asyncio.sleep(1).__await__()
        return 'awaited'


loop, other = asyncio.new_event_loop(), asyncio.new_event_loop()
for wrong in ('blah', 5, None, print):
    try:
        loop.run_until_complete(wrong)
    except TypeError as error:
        print(error)
try:
    other.run_until_complete(loop.create_future())
except ValueError as error:
    print(error)
print(loop.run_until_complete(Awaitable()), loop.time())
print(loop.run_until_complete(asyncio.sleep(0, 'x')))
done = loop.create_future()
done.set_exception(KeyError('done'))
try:
    loop.run_until_complete(done)
except KeyError as error:
    print(repr(error))
cancelled = loop.create_future()
cancelled.cancel('message')
try:
    loop.run_until_complete(cancelled)
except asyncio.CancelledError as error:
    print(error.args)
loop.close()
other.close()
