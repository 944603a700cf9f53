# /// script
# requires-python = ">=3.11"
# [tool.loopglass]
# title = "Who is there? all_tasks"
# summary = "The loop knows its unfinished tasks, and each task knows its coroutine"
# order = 230
# topics = ["all_tasks", "current_task"]
# ///

# %% [markdown]
# # Who is there? all_tasks
#
# A program can look at itself. `asyncio.all_tasks()` gives the tasks that are not done,
# `asyncio.current_task()` the one that runs, and `task.get_stack()` the frames of one that waits.
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
        mark = "runs" if task is asyncio.current_task() else "waits"
        print(task.get_name(), mark, "in", task.get_coro().__name__)
    await asyncio.wait(workers)


asyncio.run(main())

# %% [markdown] question
# Where does the task *left* really wait, at that moment?
# - [ ] in `main`
# - [ ] in `worker`
#   `worker` waits too, but for `fetch`, which it runs itself.
# - [x] in `fetch`, for a sleep
#
# Hint: Look at the stack of the task in Loopglass.

# %% [markdown]
# ## Look closer
#
# - Loopglass shows the whole stack of a task that waits: `worker`, `fetch`. The task itself knows only its
#   own coroutine, `worker`; the rest is in what that waits for.

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
