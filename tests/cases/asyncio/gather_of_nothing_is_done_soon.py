import asyncio

asyncio.set_event_loop(None)
try:
    asyncio.gather()
except RuntimeError as error:
    print(error)


async def inside():
    gathered = asyncio.gather()
    print(type(gathered).__name__, gathered.done())
    print(await gathered)
    gathered = asyncio.gather(return_exceptions=True)
    await asyncio.sleep(0)
    print(gathered)
    print(gathered.cancel())


asyncio.run(inside())
loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
gathered = asyncio.gather()
print(gathered.get_loop() is loop, loop.run_until_complete(gathered))
loop.close()
