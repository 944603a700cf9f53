# /// script
# requires-python = ">=3.11"
# [tool.loopglass]
# title = "Bug: the blocked loop"
# summary = "One turn that takes long makes everybody late"
# order = 520
# topics = ["bug", "blocking"]
# ///

# %% [markdown]
# # Bug: the blocked loop
#
# A heartbeat is to be sent every second. But one of the tasks does something slow without an `await`, and while
# its turn lasts, no timer can fall due: the loop is not there to look.
#
# The heartbeats come late, and nobody says so.

# %% [markdown] predict
# At which time is the second heartbeat sent?
# - [ ] 2 seconds
# - [x] 4.5 seconds
#   The timer was for 2 seconds. But from 1.5 to 4.5 the loop had no time for it.
#
# Stop: output "heartbeat", run 2
# Answer: time

# %%
import asyncio
import time


async def heartbeat():
    for _ in range(3):
        await asyncio.sleep(1)
        print("heartbeat")


async def report():
    await asyncio.sleep(1.5)
    time.sleep(3)
    print("report written")


async def main():
    await asyncio.gather(heartbeat(), report())


asyncio.run(main())

# %% [markdown] note
# Here it happens: the clock moves *within* the turn.
#
# Stop: line "time.sleep(3)"

# %% [markdown] task
# Mend it with a thread, so that the heartbeats come on time.
#
# Check: time at output "heartbeat", run 2 is 2
# Check: output last is "report written"
# Check: code has "time.sleep"
# Solution: "    time.sleep(3)" -> "    await asyncio.to_thread(time.sleep, 3)"
# Wrong: "    time.sleep(3)" -> "    await asyncio.sleep(3)"

# %% [markdown] question
# Which output comes second, as the program is?
#
# Answer: output 2

# %% [markdown] task
# **Make something.** Write a coroutine that measures how late the loop is: it sleeps for a tenth of a second again and
# again, compares the clock, and prints a line with *late* when it is late by more than a tenth.
#
# Check: number of outputs "late" is 1
# Check: number of timer_set events is at least 20
# Check: ending is normally
# Hint: It never ends by itself: make a task of it, and cancel it at the end.
# Solution: "async def main():" -> "async def watch():\n    loop = asyncio.get_running_loop()\n    while True:\n        before = loop.time()\n        await asyncio.sleep(0.1)\n        late = loop.time() - before - 0.1\n        if late > 0.1:\n            print(f'late by {late:.1f} s')\n\n\nasync def main():\n    watching = asyncio.create_task(watch())"
# Solution: "    await asyncio.gather(heartbeat(), report())" -> "    await asyncio.gather(heartbeat(), report())\n    watching.cancel()"
# Wrong: "    time.sleep(3)" -> "    time.sleep(3)\n    print('late by 3 s')"
