# /// script
# requires-python = ">=3.11"
# [tool.loopglass]
# title = "An async generator"
# summary = "A generator that may await between two items; async for takes them one by one"
# order = 320
# topics = ["async generator", "async for", "aclose"]
# ///

# %% [markdown]
# # An async generator
#
# An `async def` with a `yield` in it is an **async generator**: a source of items that may wait before each.
# `async for` asks for the next item, and gives way while there is none.
#
# It is lazy: it runs only as far as somebody asks.

# %% [markdown] predict
# When is `done` printed?
# - [x] 3 seconds
# - [ ] 6 seconds
#
# Stop: output "done"
# Answer: time

# %%
import asyncio


async def ticks(count):
    try:
        for n in range(count):
            await asyncio.sleep(1)
            yield n
    finally:
        print("no more ticks")


async def main():
    async for n in ticks(3):
        print("tick", n)
    print("done")
    print([n * n async for n in ticks(3)])


asyncio.run(main())

# %% [markdown] question value
# What is the value of `n` in `ticks` when `tick 1` has been printed?
#
# Stop: output "tick 1"
# Answer: value of n

# %% [markdown] task
# Take the square of the even ticks only.
#
# Check: output last is "[0, 4]"
# Hint: A comprehension may have an `if`.
# Solution: "async for n in ticks(3)]" -> "async for n in ticks(3) if n % 2 == 0]"
# Wrong: "[n * n async for n in ticks(3)]" -> "[n async for n in ticks(3) if n % 2 == 0]"

# %% [markdown]
# ## Look closer
#
# - While `main` handles an item, where does `ticks` stand?

# %% [markdown] task
# **Make something.** Write *limited(source, seconds)*, an async generator that passes on the items of another until the
# time is over. Let the first loop go through `limited(ticks(3), 2.5)`. Who calls `aclose()`?
#
# Check: code has "limited(ticks(3), 2.5)"
# Check: number of outputs "tick " is 2
# Check: reaches output "done"
# Hint: `asyncio.get_running_loop().time()` before the first item, and at each.
# Solution: "async def main():" -> "async def limited(source, seconds):\n    clock = asyncio.get_running_loop().time\n    end = clock() + seconds\n    async for item in source:\n        if clock() > end:\n            break\n        yield item\n    await source.aclose()\n\n\nasync def main():"
# Solution: "    async for n in ticks(3):" -> "    async for n in limited(ticks(3), 2.5):"
# Wrong: "    async for n in ticks(3):" -> "    async for n in ticks(2):"
