# /// script
# requires-python = ">=3.11"
# [tool.loopglass]
# title = "Before async def: coroutines of 2015"
# summary = "@asyncio.coroutine made a coroutine of a generator, and yield from was its await"
# order = 250
# topics = ["generator", "yield from", "history"]
# python = "3.6"
# differs = "Python 3.11 has removed asyncio.coroutine; Loopglass runs it as Python 3.6 did"
# ///

# %% [markdown]
# # Before async def: coroutines of 2015
#
# Until Python 3.5 a coroutine was a *generator* with a decorator, and `yield from` did what `await` does
# now. You will find it in older books and answers. Python 3.8 said that it would go, and 3.11 has
# removed it. Loopglass still runs it, as Python 3.6 did.
#
# It shows what a coroutine is: a function that can stop in the middle and go on later.

# %% [markdown] predict
# After how many seconds does the program end?
#
# Answer: time

# %%
import asyncio


@asyncio.coroutine
def nap(name, seconds):
    yield from asyncio.sleep(seconds)
    print(name, "wakes")


@asyncio.coroutine
def main():
    yield from nap("Ann", 1)
    yield from nap("Bob", 1)


loop = asyncio.get_event_loop()
loop.run_until_complete(main())
loop.close()

# %% [markdown] task
# Write it as one does today: `async def` and `await`. It must print the same.
#
# Check: code has no "yield from"
# Check: code has no "@asyncio.coroutine"
# Check: output last is "Bob wakes"
# Check: time is 2
# Solution: "@asyncio.coroutine\ndef" -> "async def"
# Solution: "yield from" -> "await"
# Wrong: `    yield from nap("Bob", 1)\n` -> ""

# %% [markdown]
# ## Look closer
#
# - `yield from nap(...)` passes everything through: what `sleep` yields comes out at the loop's end.

# %% [markdown] task
# **Try it otherwise.** Forget the `yield from` before `nap("Bob", 1)`. What happens, and what does `async def` do better
# here?
#
# Check: code has `nap("Bob", 1)`
# Check: never reaches output "Bob wakes"
# Check: time is 1
# Solution: `    yield from nap("Bob", 1)` -> `    nap("Bob", 1)`
# Wrong: `    yield from nap("Bob", 1)\n` -> ""
# Why: A generator that nobody drives is thrown away without a word. A coroutine that was never awaited is warned of.
