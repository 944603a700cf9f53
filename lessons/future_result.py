# /// script
# requires-python = ">=3.11"
# [tool.loopglass]
# title = "A promise, kept a second later"
# summary = "A future is a result that is not there yet; whoever sets it wakes those who wait"
# order = 130
# topics = ["future", "task", "await"]
# ///

# %% [markdown]
# # A promise, kept a second later
#
# A **future** stands for a result that is not there yet. It is *pending* until somebody
# sets its result, and then it is *finished*, for good.
#
# One coroutine waits for the future, another sets it. They do not know each other: the
# future is all that they share. (A task is a future too. Its result is what its
# coroutine returns, so awaiting a task is the same thing as here.)

# %% [markdown] predict
# `set_result` is called in the turn of `deliver`. When does `main` go on?
# - [ ] at once, in the middle of `deliver`
# - [x] in a later turn: its wakeup is put into the ready queue
# - [ ] a second later

# %%
import asyncio


async def deliver(future):
    await asyncio.sleep(1)
    print("the future gets its result")
    future.set_result("a parcel")
    print("and deliver goes on")


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    delivery = loop.create_task(deliver(future))
    print("waiting ...")
    print("received:", await future)
    await delivery


asyncio.run(main())

# %% [markdown]
# ## Look closer
#
# - While `main` waits, the future has one callback: the wakeup of its task. See who put it there.
# - At `set_result` the future is finished and its callback is scheduled, nothing more.
#   The line after it runs before `main` does.

# %% [markdown] note
# The future is finished, and the wakeup of `main` is queued. `deliver` still has its turn.
#
# Stop: line "print(\"and deliver goes on\")"
# Show: ready

# %% [markdown] question
# What is printed third?
#
# Answer: output 3

# %% [markdown] task
# Let `main` receive the parcel before `deliver` goes on.
#
# Check: output 3 is "received: a parcel"
# Check: output last is "and deliver goes on"
# Hint: Let `deliver` give way after it has set the result.
# Solution: `future.set_result("a parcel")` -> `future.set_result("a parcel")\n    await asyncio.sleep(0)`
# Wrong: `    print("and deliver goes on")\n` -> ""

# %% [markdown] task
# **Try it otherwise.** Let `deliver` call `future.set_result("another")` as well. What does Python answer, and who gets
# to see it?
#
# Check: code has `set_result("another")`
# Check: exception has "InvalidStateError"
# Check: reaches output "received: a parcel"
# Solution: `future.set_result("a parcel")` -> `future.set_result("a parcel")\n    future.set_result("another")`
# Wrong: `future.set_result("a parcel")` -> `future.set_result("another")`
# Why: The exception ends `deliver`, so it is `await delivery` that raises it in `main`.
