import asyncio


async def server(name):
    try:
        while True:
            await asyncio.sleep(1)
    except asyncio.CancelledError:
        print(name, 'shuts down')
        raise


async def main():
    await asyncio.sleep(2.5)
    return 'main is done'


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
task = loop.create_task(server('server'))
try:
    print(loop.run_until_complete(main()))
finally:
    pending = asyncio.all_tasks(loop)
    print(len(pending), task in pending)
    for one in pending:
        one.cancel()
    print(loop.run_until_complete(asyncio.gather(*pending, return_exceptions=True)))
    loop.run_until_complete(loop.shutdown_asyncgens())
    loop.run_until_complete(loop.shutdown_default_executor())
    loop.close()
print(loop.is_closed(), asyncio.all_tasks(loop))
