# /// script
# requires-python = ">=3.11"
# [tool.loopglass]
# title = "What time is it?"
# summary = "A task that wakes up every second, and the loop's own clock that tells it when to stop"
# order = 60
# differs = "it prints the time of day"
# topics = ["event loop", "clock", "sleep", "run_until_complete"]
# ///

# %% [markdown]
# # What time is it?
#
# This program prints the date and the time once a second, five times. It reads two clocks:
#
# - `datetime.datetime.now()` is the clock on the wall: what people call the time.
# - `loop.time()` is the loop's own clock. It only ever goes forward, and nobody sets it.
#   It tells how much time has *passed*, so it is the one to measure a wait with.
#
# The loop is made and driven by hand, in the way that `asyncio.run` does it for us:
# make a loop, say that it is the current one, run it *until* a coroutine *is complete*, close it.

# %% [markdown] predict
# The end is set for five seconds from now. How often is the date printed?
# - [ ] four times
# - [x] five times
# - [ ] six times
#
# Answer: number of outputs
# Hint: The loop is left when the next second would be the last one.

# %%
import asyncio
import datetime


async def display_date():
    loop = asyncio.get_running_loop()
    end_time = loop.time() + 5.0
    while True:
        print(datetime.datetime.now())
        if loop.time() + 1.0 >= end_time:
            break
        await asyncio.sleep(1)


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(display_date())
loop.close()

# %% [markdown]
# ## Look closer
#
# - Move by *clock*: the time jumps, and at every jump exactly one timer falls due.
# - A timer does not wake the task itself. It sets the result of a future, and the future's
#   callback puts the task's wakeup into the ready queue. Count the turns for one second.
# - Loopglass runs on virtual time, so that its clock begins at the same moment in every run.
#   Plain Python shows the time of day, and the microseconds that the work itself has taken.

# %% [markdown] task
# Let the date be printed ten times.
#
# Check: number of outputs is 10
# Solution: "5.0" -> "10.0"
# Wrong: "5.0" -> "9.0"

# %% [markdown] task
# **Try it otherwise.** Let a line come every two seconds, and change nothing else. Say first how many lines you will
# see.
#
# Check: code has "sleep(2)"
# Check: time is 4
# Solution: "sleep(1)" -> "sleep(2)"
# Wrong: "5.0" -> "3.0"
