# /// script
# requires-python = ">=3.11"
# [tool.loopglass]
# title = "An object that can be awaited"
# summary = "__await__ gives an iterator; what it yields goes to the loop, what it returns is the result"
# order = 270
# topics = ["__await__", "future", "generator"]
# ///

# %% [markdown]
# # An object that can be awaited
#
# `await` works on anything that has `__await__`: a method which gives an iterator. What it yields goes out
# to the task; when it ends, what it returns is the value of the `await`.
#
# A future's `__await__` yields *itself*: "wake me when I am done". Here a class of our own passes that
# on, and changes the result.

# %% [markdown] predict
# What does `await Doubled(...)` give?
#
# Answer: output last

# %%
import asyncio


class Doubled:
    def __init__(self, future):
        self.future = future

    def __await__(self):
        print("asked to wait")
        value = yield from self.future
        print("got", value)
        return value * 2


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    loop.call_later(1, future.set_result, 21)
    print(await Doubled(future))


asyncio.run(main())

# %% [markdown]
# ## Look closer
#
# - Which future does the task of `main` wait for: the one inside, or something of `Doubled`?
# - Where does the task stand while the clock jumps? Look at its stack.

# %% [markdown] question
# How often does `__await__` begin?
#
# Answer: number of runs of line "print(\"asked to wait\")"

# %% [markdown] task
# Let it give way once more, with a bare `yield`, before it asks the future. That is what `sleep(0)` does.
#
# Check: output last is 42
# Check: number of turns of main is 3
# Solution: "        value = yield from" -> "        yield\n        value = yield from"
# Wrong: "        value = yield from" -> "        yield\n        yield\n        value = yield from"

# %% [markdown] task
# **Make something.** Write a class *Countdown(n)* that gives way n times when it is awaited, and let `main` begin with
# `await Countdown(3)`.
#
# Check: code has "class Countdown"
# Check: number of turns of main is 5
# Check: output last is 42
# Hint: A bare `yield` in its `__await__` gives way once.
# Solution: "async def main():" -> "class Countdown:\n    def __init__(self, n):\n        self.n = n\n\n    def __await__(self):\n        for _ in range(self.n):\n            yield\n\n\nasync def main():\n    await Countdown(3)"
# Wrong: "async def main():" -> "class Countdown:\n    def __init__(self, n):\n        self.n = n\n\n    def __await__(self):\n        yield\n\n\nasync def main():\n    await Countdown(3)"
