import asyncio


async def work(n):
    await asyncio.sleep(n)
    return n


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
print(loop.run_until_complete(work(1)))
future = loop.create_future()
loop.call_later(1, future.set_result, "set")
print(loop.run_until_complete(future))
print(loop.run_until_complete(loop.create_task(work(2))), loop.time())
loop.close()
print(loop.is_closed())
