# /// script
# requires-python = ">=3.11"
# [tool.loopglass]
# title = "gather, and one that fails"
# summary = "gather raises the first exception at once; with return_exceptions it gives them as results"
# order = 190
# topics = ["gather", "exception"]
# ///

# %% [markdown]
# # gather, and one that fails
#
# `gather` gives the results in the order of its arguments. If one of them fails, it raises that
# exception *at once*. The others are not cancelled; they run on, and nobody waits for them.
#
# With `return_exceptions=True` it waits for all, and gives exceptions in the place of results.

# %% [markdown] predict
# After how long does the first `gather` raise?
# - [x] 1 second
# - [ ] 2 seconds
# - [ ] 3 seconds
#
# Stop: output "caught"
# Answer: time

# %%
import asyncio


async def job(n, fails=False):
    await asyncio.sleep(n)
    if fails:
        raise ValueError(f"job {n}")
    print("job", n, "is done")
    return n


async def main():
    try:
        await asyncio.gather(job(1, fails=True), job(2))
    except ValueError as error:
        print("caught", error)
    results = await asyncio.gather(job(1.5, fails=True), job(3), return_exceptions=True)
    print(results)


asyncio.run(main())

# %% [markdown] note
# The exception is here, and the second job is still waiting: nobody has cancelled it.
#
# Stop: output "caught"
# Show: waiting

# %% [markdown] question
# Is `job 2 is done` ever printed?
# - [x] yes, while `main` waits for the second `gather`
# - [ ] no, it was cancelled

# %% [markdown] task
# Let the first `gather` give exceptions as results too, so that nothing is caught.
#
# Check: never reaches output "caught"
# Check: output 1 is "job 2 is done"
# Check: time is 5
# Solution: "job(1, fails=True), job(2))" -> "job(1, fails=True), job(2), return_exceptions=True)"
# Wrong: `print("caught", error)` -> `pass`

# %% [markdown] task
# **Make something.** Cancel the job of three seconds from outside, while `gather` waits for it. What stands in its
# place among the results?
#
# Check: number of cancel_requested events is 1
# Check: number of outputs "is done" is 1
# Check: output last has "CancelledError"
# Hint: Make a task of it first; `call_later` can call its `cancel`.
# Solution: "    results = await asyncio.gather(job(1.5, fails=True), job(3)," -> "    late = asyncio.create_task(job(3))\n    asyncio.get_running_loop().call_later(1, late.cancel)\n    results = await asyncio.gather(job(1.5, fails=True), late,"
# Wrong: "job(3)" -> "job(3, fails=True)"
