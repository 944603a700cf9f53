# /// script
# requires-python = ">=3.11"
# [tool.loopglass]
# title = "async with and async for"
# summary = "Entering, leaving and taking the next item may wait: __aenter__, __aexit__, __anext__"
# order = 310
# topics = ["async with", "async for", "__aiter__"]
# ///

# %% [markdown]
# # async with and async for
#
# Opening a connection takes time, and so does reading the next line from it. So these two statements
# *await*: `async with` awaits `__aenter__` and `__aexit__`, `async for` awaits `__anext__` for each item.
#
# There is no magic in it: they are method calls with an `await` before them.

# %% [markdown] predict
# In which order are these lines printed?
# 1. connected
# 2. line 1
# 3. line 2
# 4. closed

# %%
import asyncio


class Connection:
    async def __aenter__(self):
        await asyncio.sleep(1)
        print("connected")
        self.left = 2
        return self

    async def __aexit__(self, *error):
        print("closed")

    def __aiter__(self):
        return self

    async def __anext__(self):
        if not self.left:
            raise StopAsyncIteration
        await asyncio.sleep(0.5)
        self.left -= 1
        return f"line {2 - self.left}"


async def main():
    async with Connection() as connection:
        async for line in connection:
            print(line)


asyncio.run(main())

# %% [markdown] question
# How many seconds does it take?
#
# Answer: time

# %% [markdown] task
# Break off after the first line. The connection must still be closed.
#
# Check: number of outputs "line" is 1
# Check: output last is "closed"
# Check: output 2 is "line 1"
# Solution: "            print(line)" -> "            print(line)\n            break"
# Wrong: "self.left = 2" -> "self.left = 1"

# %% [markdown]
# ## Look closer
#
# - How often is `__anext__` called for two lines?

# %% [markdown] task
# **Make something.** Raise a `ValueError` inside of the block, after the first line, and let it end the program. Who
# gets it first?
#
# Check: exception is ValueError
# Check: number of outputs "line" is 1
# Check: output last is "closed"
# Solution: "            print(line)" -> "            print(line)\n            raise ValueError(line)"
# Wrong: "asyncio.run(main())" -> "asyncio.run(main())\nraise ValueError"
