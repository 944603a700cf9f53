# /// script
# requires-python = ">=3.11"
# [tool.loopglass]
# title = "Bug: the vanished task"
# summary = "When main ends, asyncio.run cancels what is left: work that nobody waits for is cut off"
# order = 560
# topics = ["bug", "task", "asyncio.run"]
# ///

# %% [markdown]
# # Bug: the vanished task
#
# `create_task` starts something beside you. But `asyncio.run` ends when *main* ends. All tasks that are left are
# cancelled, in the middle of what they do.
#
# A related trap: the loop itself holds tasks only weakly. Keep a reference to a task that you still need.

# %% [markdown] predict
# Is `uploaded` printed?
# - [ ] yes, at 2 seconds
# - [x] no
#
# Hint: Who waits for the upload?

# %%
import asyncio


async def upload():
    print("uploading ...")
    await asyncio.sleep(2)
    print("uploaded")


async def main():
    task = asyncio.create_task(upload())
    await asyncio.sleep(1)
    print("main is done")


asyncio.run(main())

# %% [markdown] note
# `main` is done. `asyncio.run` cancels what is left.
#
# Stop: event cancel_requested

# %% [markdown] question value
# How many seconds does the program take?
#
# Answer: time

# %% [markdown] task
# Mend it without making `main` sleep longer.
#
# Check: output last is "uploaded"
# Check: time at output "main is done" is 1
# Hint: Keep the task, and await it at the end.
# Solution: `    print("main is done")` -> `    print("main is done")\n    await task`
# Wrong: "sleep(1)" -> "sleep(2)"

# %% [markdown] task
# **Make something.** Use a task group instead of `create_task`, and see that this mistake cannot happen in it.
#
# Check: code has "TaskGroup"
# Check: reaches output "uploaded"
# Check: number of findings is 0
# Hint: `async with asyncio.TaskGroup() as group:`, and `group.create_task(upload())` in it.
# Solution: `    task = asyncio.create_task(upload())\n    await asyncio.sleep(1)\n` -> `    async with asyncio.TaskGroup() as group:\n        group.create_task(upload())\n        await asyncio.sleep(1)\n`
# Wrong: `    print("main is done")` -> `    print("main is done")\n    await task`
