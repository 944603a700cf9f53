# /// script
# requires-python = ">=3.11"
# [tool.loopglass]
# title = "wait: three ways to end"
# summary = "wait() gives two sets, done and pending, and ends with the first, the first that fails, or all"
# order = 180
# topics = ["wait", "gather", "FIRST_COMPLETED"]
# ///

# %% [markdown]
# # wait: three ways to end
#
# `asyncio.wait` waits for tasks until
#
# - `ALL_COMPLETED`: all are done (if nothing else is said),
# - `FIRST_COMPLETED`: one is done,
# - `FIRST_EXCEPTION`: one has failed, or all are done.
#
# It gives two sets, *done* and *pending*. Unlike `gather` it raises nothing, cancels nothing, and gives no
# results: you ask the tasks for them.

# %% [markdown] predict
# When one task is done, what does `wait` do with the others?
# - [ ] it cancels them
#   They go on. If you do not want that, cancel them yourself.
# - [x] nothing

# %%
import asyncio


async def runner(name, seconds):
    await asyncio.sleep(seconds)
    if name == "Bob":
        raise RuntimeError("Bob fell")
    return name


async def main():
    tasks = [asyncio.create_task(runner(name, seconds))
             for name, seconds in [("Ann", 1), ("Bob", 2), ("Cid", 3)]]
    for way in (asyncio.FIRST_COMPLETED, asyncio.FIRST_EXCEPTION, asyncio.ALL_COMPLETED):
        done, pending = await asyncio.wait(tasks, return_when=way)
        print(way, len(done), "done,", len(pending), "pending")
    print([task.exception() or task.result() for task in tasks])


asyncio.run(main())

# %% [markdown] question
# What is printed after `FIRST_EXCEPTION`?
# - [ ] `FIRST_EXCEPTION 1 done, 2 pending`
# - [x] `FIRST_EXCEPTION 2 done, 1 pending`
# - [ ] `FIRST_EXCEPTION 3 done, 0 pending`
#
# Answer: output 2

# %% [markdown]
# ## Look closer
#
# - At which times do the three waits end?
# - Bob's exception is not raised anywhere in `main`. Which line asks for it?

# %% [markdown] task
# Let the second wait end only at 3 seconds, by letting nobody fall.
#
# Check: output 2 is "FIRST_EXCEPTION 3 done, 0 pending"
# Check: output last is "['Ann', 'Bob', 'Cid']"
# Solution: `name == "Bob"` -> `name == "Dan"`
# Wrong: `("Bob", 2)` -> `("Bob", 3)`

# %% [markdown] task
# **Make something.** Write the race with one `gather` instead. What does `main` get when Bob falls, and what becomes of
# Cid?
#
# Check: code has "gather"
# Check: exception is RuntimeError
# Check: time is 2
# Solution: `    for way in (asyncio.FIRST_COMPLETED, asyncio.FIRST_EXCEPTION, asyncio.ALL_COMPLETED):\n        done, pending = await asyncio.wait(tasks, return_when=way)\n        print(way, len(done), "done,", len(pending), "pending")\n    print([task.exception() or task.result() for task in tasks])` -> `    print(await asyncio.gather(*tasks))`
# Wrong: `    print([task.exception() or task.result() for task in tasks])` -> `    print(await asyncio.gather(*tasks))`
# Why: `gather` raises at once, so nobody waits for Cid any more, and `asyncio.run` cancels him.
