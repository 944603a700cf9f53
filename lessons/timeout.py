# /// script
# requires-python = ">=3.11"
# [tool.loopglass]
# title = "timeout: a block that may not take long"
# summary = "async with asyncio.timeout(n) ends all that its block waits for"
# order = 210
# topics = ["timeout", "async with"]
# ///

# %% [markdown]
# # timeout: a block that may not take long
#
# Python 3.11 has a second way, for a whole block: `async with asyncio.timeout(2):`. When the time is over, the
# *task* is cancelled where it waits, and the block turns that into a `TimeoutError`.
#
# Several awaits share the time of the block.

# %% [markdown] predict
# How many steps are reached?
# - [ ] one
# - [x] two
# - [ ] three
#
# Answer: number of outputs "step"

# %%
import asyncio


async def main():
    try:
        async with asyncio.timeout(2.5) as limit:
            for step in (1, 2, 3):
                await asyncio.sleep(1)
                print("step", step)
    except TimeoutError:
        print("too slow:", limit.expired())


asyncio.run(main())

# %% [markdown] note
# The timeout has fallen due: it cancels the task that is in its block.
#
# Stop: event cancel_requested

# %% [markdown] question
# At which time is `too slow` printed?
#
# Stop: output "too slow"
# Answer: time

# %% [markdown] task
# Give the block more time while it runs: after step 1, let it end at 5 seconds.
#
# Check: number of outputs "step" is 3
# Check: never reaches output "too slow"
# Check: code has "timeout(2.5)"
# Hint: `limit.reschedule(when)` takes a time of the loop's clock.
# Solution: "                print(\"step\", step)" -> "                print(\"step\", step)\n                limit.reschedule(5)"
# Wrong: "timeout(2.5)" -> "timeout(5)"

# %% [markdown]
# ## Look closer
#
# - How many timers does the block itself need? Compare with `wait_for` around each sleep.

# %% [markdown] task
# **Make something.** Put a second timeout, of half a second, around the sleep inside of the block. Which of the two
# does the `TimeoutError` come from?
#
# Check: time is 0.5
# Check: output last is "too slow: False"
# Solution: "                await asyncio.sleep(1)" -> "                async with asyncio.timeout(0.5):\n                    await asyncio.sleep(1)"
# Wrong: "timeout(2.5)" -> "timeout(0.5)"
# Why: From the inner one. It leaves the outer block as any exception would, and the outer limit has not expired.
