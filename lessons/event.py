# /// script
# requires-python = ">=3.11"
# [tool.loopglass]
# title = "An event: wait for a signal"
# summary = "set() wakes all who wait; who comes later does not wait at all"
# order = 350
# topics = ["Event"]
# ///

# %% [markdown]
# # An event: wait for a signal
#
# An **event** is a flag that tasks can wait for. `wait()` waits until it is set; `set()` wakes *all* who wait;
# `clear()` takes it down again.
#
# It carries no value. It only says: now.

# %% [markdown] predict
# In which order are these lines printed?
# 1. starter: go
# 2. Ann runs
# 3. Bob runs
# 4. Carl runs at once

# %%
import asyncio


async def runner(name, start):
    await start.wait()
    print(name, "runs")


async def main():
    start = asyncio.Event()
    runners = [asyncio.create_task(runner(name, start)) for name in ("Ann", "Bob")]
    await asyncio.sleep(1)
    print("starter: go")
    start.set()
    await asyncio.wait(runners)
    await start.wait()
    print("Carl runs at once")


asyncio.run(main())

# %% [markdown] note
# Two futures are done with one call, and two wakeups are in the ready queue.
#
# Stop: line "await asyncio.wait(runners)"
# Show: ready

# %% [markdown] question
# Does `await start.wait()` end the turn when the event is set already?
# - [ ] yes, everything that is awaited does
# - [x] no, there is nothing to wait for

# %% [markdown] task
# Let the starter wait for three seconds.
#
# Check: time at output "Ann runs" is 3
# Solution: "sleep(1)" -> "sleep(3)"
# Wrong: "sleep(1)" -> "sleep(2)"

# %% [markdown] task
# **Try it otherwise.** Take the flag down with `clear()` directly after `set()`. Do Ann and Bob still run? And Carl?
#
# Check: number of outputs "runs" is 2
# Check: ending is deadlock
# Solution: "    start.set()" -> "    start.set()\n    start.clear()"
# Wrong: "    start.set()" -> "    start.clear()\n    start.set()"
# Why: `set()` has woken those who waited. Who comes later finds the flag down, and nobody raises it again.
