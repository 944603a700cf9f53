# /// script
# requires-python = ">=3.11"
# [tool.loopglass]
# title = "Callbacks of a future"
# summary = "A callback is called soon after its future is done, in a turn of its own; one that is removed is not"
# order = 150
# topics = ["callback", "future", "partial"]
# ///

# %% [markdown]
# # Callbacks of a future
#
# Before there was `await`, one said *what to do* when a future is done: a callback. Tasks still work
# like that inside: the wakeup of a task that waits is a callback of what it waits for.
#
# A callback gets the future as its argument. `functools.partial` puts other arguments before it.

# %% [markdown] predict
# How many of the three callbacks are called?
# - [ ] none
# - [x] two
# - [ ] three
#
# Answer: number of outputs "Future:"

# %%
import asyncio
from functools import partial


def shout(future):
    print("SHOUT", future.result())


async def main():
    future = asyncio.get_running_loop().create_future()
    future.add_done_callback(partial(print, "Future:", flush=True))
    future.add_done_callback(shout)
    future.add_done_callback(partial(print, "Future:", flush=True))
    print("removed:", future.remove_done_callback(shout))
    future.set_result("done")
    print("result is set")
    await asyncio.sleep(0)
    print("end")


asyncio.run(main())

# %% [markdown] predict
# What is printed second?
# - [x] result is set
# - [ ] Future: <Future finished result='done'>
#   The callbacks are scheduled by `set_result`, not called by it.
#
# Answer: output 2

# %% [markdown] note
# Two callbacks are in the ready queue. Each has a turn of its own.
#
# Stop: line "print(\"result is set\")"
# Show: ready

# %% [markdown] task
# Let `shout` be called too, after the others.
#
# Check: output 5 is "SHOUT done"
# Hint: Do not remove it, and think of the order.
# Solution: `print("removed:", future.remove_done_callback(shout))` -> `print("kept:", future.remove_done_callback(shout))\n    future.add_done_callback(shout)`
# Wrong: `    print("removed:", future.remove_done_callback(shout))\n` -> ""

# %% [markdown] task
# **Try it otherwise.** Add `shout` once more, *after* the line `print("result is set")`. Is it called at once, later,
# or never?
#
# Check: number of outputs "SHOUT" is 1
# Check: output 5 is "SHOUT done"
# Check: number of callback_scheduled events at output "result is set" is 2
# Solution: `    print("result is set")` -> `    print("result is set")\n    future.add_done_callback(shout)`
# Wrong: `    print("result is set")` -> `    print("result is set")\n    shout(future)`
# Why: The future is done, so the callback is put into the ready queue at once. It has a turn of its own like the others.
