import asyncio


def say(word, again):
    print(word)
    if again:
        loop.call_soon(say, word + " again", again - 1)


async def main():
    loop.call_soon(say, "first", 2)
    loop.call_soon(say, "second", 1)
    print("main")
    await asyncio.sleep(0)
    print("after one iteration")
    await asyncio.sleep(0)
    print("after two")


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()
