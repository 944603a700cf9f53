# /// script
# requires-python = ">=3.11"
# [tool.loopglass]
# title = "Cancel, and clean up"
# summary = "cancel() throws CancelledError into the task where it waits; finally runs, and the error goes on"
# order = 160
# topics = ["cancel", "CancelledError", "finally"]
# ///

# %% [markdown]
# # Cancel, and clean up
#
# `task.cancel()` only *asks*. In its next turn the task gets a `CancelledError`, raised at the line
# where it waits. So it can put things in order in `finally` or in `except`, and should then let the
# error go on: `raise`.

# %% [markdown] predict
# In which order are these lines printed?
# 1. cook: begun
# 2. main: enough
# 3. cook: put out the fire
# 4. main: cancelled True

# %%
import asyncio


async def cook():
    print("cook: begun")
    try:
        await asyncio.sleep(3600)
    finally:
        print("cook: put out the fire")


async def main():
    task = asyncio.create_task(cook())
    await asyncio.sleep(1)
    print("main: enough")
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("main: cancelled", task.cancelled())


asyncio.run(main())

# %% [markdown] note
# The cook has been asked to stop. The sleep that it waits for is cancelled, and its wakeup is queued: not
# one line of it has run yet.
#
# Stop: line "await task"

# %% [markdown] question
# How many seconds does the program take?
#
# Answer: time
# Hint: Nobody waits for the hour to end.

# %% [markdown]
# ## Look closer
#
# - `cancel()` returns at once. Which line of the cook runs next, and in whose turn?
# - What becomes of the timer of the hour?

# %% [markdown] task
# Let the cook need two more seconds to clean up. The program must then take three.
#
# Check: time is 3
# Check: output 3 is "cook: put out the fire"
# Check: time at output "main: enough" is 1
# Solution: `print("cook: put out the fire")` -> `await asyncio.sleep(2)\n        print("cook: put out the fire")`
# Wrong: "sleep(1)" -> "sleep(3)"

# %% [markdown] task
# **Make something.** Catch the `CancelledError` in `cook` and return *cold soup* instead. Which of `main`'s lines is
# not printed any more, and what would `task.cancelled()` say?
#
# Check: result of cook is "cold soup"
# Check: output last is "cook: put out the fire"
# Hint: An `except asyncio.CancelledError:` between `try` and `finally`.
# Solution: "        await asyncio.sleep(3600)\n" -> "        await asyncio.sleep(3600)\n    except asyncio.CancelledError:\n        return 'cold soup'\n"
# Wrong: "    finally:" -> "    except asyncio.CancelledError:"
