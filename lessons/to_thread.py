# /// script
# requires-python = ">=3.11"
# [tool.loopglass]
# title = "to_thread: blocking work beside the loop"
# summary = "A function that blocks can run in a thread; the loop stays free"
# order = 410
# topics = ["to_thread", "thread", "blocking"]
# ///

# %% [markdown]
# # to_thread: blocking work beside the loop
#
# Not everything can be awaited. For a library that blocks there is `asyncio.to_thread`: it runs the function
# in another thread, and gives something to await. The loop goes on meanwhile.
#
# In Loopglass threads are simulated: they take virtual time, and run one at a time.

# %% [markdown] predict
# How many ticks are printed before the file is there?
# - [ ] none
#   That would be so if `read_file` blocked the loop.
# - [x] two
# - [ ] four
#
# Hint: A tick each second, and the file takes two and a half.

# %%
import asyncio
import time


def read_file():
    time.sleep(2.5)
    return "the file's text"


async def tick():
    while True:
        await asyncio.sleep(1)
        print("tick")


async def main():
    ticking = asyncio.create_task(tick())
    text = await asyncio.to_thread(read_file)
    print(text)
    ticking.cancel()


asyncio.run(main())

# %% [markdown] question
# How often is `tick` printed in all?
#
# Answer: number of outputs "tick"

# %% [markdown] task
# Call `read_file` in the coroutine itself, and see that the loop stands still.
#
# Check: number of outputs "tick" is 0
# Check: time at output "the file's text" is 2.5
# Check: code has no "to_thread"
# Solution: "await asyncio.to_thread(read_file)" -> "read_file()"
# Wrong: `        print("tick")` -> `        pass`

# %% [markdown]
# ## Look closer
#
# - Which future does `main` wait for, and who sets it?

# %% [markdown] task
# **Make something.** Read three files in three threads, with `gather`. Say first how long it takes.
#
# Check: code has "gather"
# Check: number of runs of line "time.sleep(2.5)" is 3
# Check: time at output "the file's text" is 2.5
# Solution: "    text = await asyncio.to_thread(read_file)" -> "    text = await asyncio.gather(*(asyncio.to_thread(read_file) for _ in range(3)))"
# Wrong: "    text = await asyncio.to_thread(read_file)" -> "    text = [await asyncio.to_thread(read_file) for _ in range(3)]"
