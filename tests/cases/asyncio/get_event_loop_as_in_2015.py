import asyncio


async def say(word, delay):
    await asyncio.sleep(delay)
    print(word)


loop = asyncio.get_event_loop()
tasks = [asyncio.ensure_future(say("one", 1)), asyncio.ensure_future(say("two", 2))]
loop.run_until_complete(asyncio.gather(*tasks))
loop.close()
