# One task, suspended and resumed through 50 coroutines that await each other.
import asyncio


async def chain(depth, rounds):
    if depth > 1:
        await chain(depth - 1, rounds)
    else:
        for _ in range(rounds):
            await asyncio.sleep(0)


asyncio.run(chain(50, 250_000))
print("done")
