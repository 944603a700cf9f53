import asyncio
from asyncio import futures

loop = asyncio.new_event_loop()
cancelled = loop.create_future()
cancelled.cancel()
print(futures._set_result_unless_cancelled(cancelled, 2), cancelled)
pending = loop.create_future()
futures._set_result_unless_cancelled(pending, 2)
print(pending)
try:
    futures._set_result_unless_cancelled(pending, 3)
except asyncio.InvalidStateError as error:
    print(error)


async def main():
    future = loop.create_future()
    loop.call_later(1, futures._set_result_unless_cancelled, future, 'in time')
    loop.call_later(2, futures._set_result_unless_cancelled, cancelled, 'never')
    print(await future)
    await asyncio.sleep(2)


loop.run_until_complete(main())
loop.close()
