# /// script
# requires-python = ">=3.11"
# [tool.loopglass]
# title = "Who is there? all_tasks and get_stack"
# summary = "The loop knows its unfinished tasks, and each task knows where its coroutine stands"
# order = 230
# topics = ["all_tasks", "current_task", "get_stack"]
# ///

# %% [markdown]
# # Who is there? all_tasks and get_stack
#
# A program can look at itself. `asyncio.all_tasks()` gives the tasks that are not done,
# `asyncio.current_task()` the one that runs, and `task.get_stack()` the frame in which a task
# stands: `frame.f_lineno` is the number of the line that it has come to.
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
        [frame] = task.get_stack(limit=1)
        print(task.get_name(), mark, "in", frame.f_code.co_name)
    await asyncio.wait(workers)


asyncio.run(main())

# %% [markdown] question
# What does the line of the task *left* say?
# - [ ] left runs in worker
# - [x] left waits in worker
# - [ ] left waits in fetch
#   That is where it waits. But a task knows its own coroutine only, not what that awaits.
#
# Hint: Which coroutine was the task made of?

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
# - Loopglass shows the whole stack of a task that waits: `worker`, `fetch`. `get_stack` gives one frame
#   of a task that waits, that of its own coroutine, `worker`; the rest is in what that awaits.
# - In which line does `main` stand when it asks for its own frame?

# %% [markdown] task
# Look after three seconds instead of one. How many tasks are left?
#
# Check: output 1 is 1
# Solution: "    await asyncio.sleep(1)" -> "    await asyncio.sleep(3)"
# Wrong: "    await asyncio.sleep(1)" -> "    await asyncio.sleep(1.5)"

# %% [markdown] task
# **Make something.** Write a coroutine *watchman* that prints how many tasks there are, every half second: `3 tasks`.
# Run it as a task beside the others. Does it count itself?
#
# Check: code has "async def watchman"
# Check: number of outputs "4 tasks" is at least 3
# Hint: It never ends by itself, so let `main` cancel it.
# Solution: "async def main():" -> "async def watchman():\n    while True:\n        print(len(asyncio.all_tasks()), 'tasks')\n        await asyncio.sleep(0.5)\n\n\nasync def main():\n    watching = asyncio.create_task(watchman())"
# Solution: "    await asyncio.wait(workers)" -> "    await asyncio.wait(workers)\n    watching.cancel()"
# Wrong: "    await asyncio.sleep(1)" -> "    for _ in range(4):\n        print(len(asyncio.all_tasks()), 'tasks')\n        await asyncio.sleep(0.25)"
