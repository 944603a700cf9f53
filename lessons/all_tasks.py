# /// script
# requires-python = ">=3.11"
# [tool.loopglass]
# title = "Who is there? all_tasks and get_stack"
# summary = "The loop knows its unfinished tasks, and each task knows the line where it waits"
# order = 230
# topics = ["all_tasks", "current_task", "get_stack"]
# ///

# %% [markdown]
# # Who is there? all_tasks and get_stack
#
# A program can look at itself. `asyncio.all_tasks()` gives the tasks that are not done,
# `asyncio.current_task()` the one that runs, and `task.get_stack()` the frames in which a task waits.
#
# It is what one prints when a program hangs.

# %% [markdown] predict
# How many tasks are there that are not done when `main` looks?
# - [ ] two
# - [x] three
#   `main` is one itself.
#
# Answer: output 1

# %%
import asyncio


async def fetch():
    await asyncio.sleep(2)


async def worker():
    await fetch()


async def main():
    workers = [asyncio.create_task(worker(), name=name) for name in ("left", "right")]
    await asyncio.sleep(1)
    print(len(asyncio.all_tasks()))
    for task in sorted(asyncio.all_tasks(), key=asyncio.Task.get_name):
        where = task.get_stack()[-1]
        mark = "runs" if task is asyncio.current_task() else "waits"
        print(task.get_name(), mark, "in", where.f_code.co_name)
    await asyncio.wait(workers)


asyncio.run(main())

# %% [markdown] question
# In which function does `get_stack()` say that *left* waits?
# - [ ] `fetch`
#   `fetch` is where it really waits, but `get_stack` shows only the outermost coroutine of a task.
# - [x] `worker`
# - [ ] `sleep`
#
# Hint: Read the second line that is printed.

# %% [markdown]
# ## Look closer
#
# - Loopglass shows the whole stack of a task that waits: `worker`, `fetch`. Compare.

# %% [markdown] task
# Look after three seconds instead of one. How many tasks are left?
#
# Check: output 1 is 1
# Solution: "    await asyncio.sleep(1)" -> "    await asyncio.sleep(3)"

# %% [markdown]
# ## Make something
#
# Write a coroutine that prints all tasks every half second, as a watchman beside your program. Does it
# find itself?
