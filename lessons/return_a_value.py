# /// script
# requires-python = ">=3.11"
# [tool.loopglass]
# title = "Handing back a value: return"
# summary = "A coroutine returns its value to whoever awaits it"
# order = 40
# topics = ["coroutine", "return", "await"]
# hide = ["timeline", "inspector"]
# pair = "set_a_result.py"
# ///

# %% [markdown]
# # Handing back a value: return
#
# A coroutine that works out something can hand it back in two ways. This is the first, and the
# one to prefer: `return`, as in any function. The value goes to whoever awaits the coroutine.
#
# Compare it with *Handing back a value: a future*. Both programs print the same.

# %% [markdown] predict
# How many futures does this program need that are no tasks, apart from the one for the sleep?
# - [x] none
# - [ ] one
# - [ ] two
#
# Hint: A task is a future too: its result is what its coroutine returns.

# %%
import asyncio


async def measure():
    await asyncio.sleep(1)
    return 42


async def main():
    print("measuring ...")
    value = await measure()
    print("measured", value)


asyncio.run(main())

# %% [markdown] question value
# What is the value of `value` where it is printed?
#
# Stop: line "print(\"measured\", value)"
# Answer: value of value

# %% [markdown]
# ## Look closer
#
# - When `measure` returns, does its line and the next line of `main` run in the same turn?
# - Open the pair of this lesson, and compare the number of turns.

# %% [markdown] task
# Let `measure` take three seconds, and let it return how long it took.
#
# Check: time is 3
# Check: output 2 is "measured 3"
# Solution: "sleep(1)" -> "sleep(3)"
# Solution: "return 42" -> "return 3"
# Wrong: "return 42" -> "return 3"

# %% [markdown] task
# **Make something.** Add a coroutine that awaits `measure()` and returns twice its value, and let `main` print what
# it gives. Which stack does the task have while it sleeps?
#
# Check: output last is "measured 84"
# Check: code has "return 42"
# Hint: What is awaited is a value: `2 * await measure()`.
# Solution: "async def main():" -> "async def twice():\n    return 2 * await measure()\n\n\nasync def main():"
# Solution: "value = await measure()" -> "value = await twice()"
# Wrong: "return 42" -> "return 84"
