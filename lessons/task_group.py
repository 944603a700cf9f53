# /// script
# requires-python = ">=3.11"
# [tool.loopglass]
# title = "A task group"
# summary = "Leaving the block waits for all its tasks; if one fails, the others are cancelled"
# order = 390
# topics = ["TaskGroup", "cancel"]
# ///

# %% [markdown]
# # A task group
#
# `async with asyncio.TaskGroup() as group:` holds tasks together. At the end of its block it waits for all of
# them. No task is forgotten, and none outlives the block.
#
# If one fails, the others are *cancelled*, and the exceptions come out together. That is what `gather` does
# not do.

# %% [markdown] predict
# The oven burns after one second. What happens to the salad, which takes two?
# - [ ] it is finished
# - [x] it is cancelled

# %%
import asyncio


async def cook(what, seconds, burns=False):
    try:
        await asyncio.sleep(seconds)
        if burns:
            raise RuntimeError(what + " burns")
        print(what, "is ready")
    except asyncio.CancelledError:
        print(what, "is left standing")
        raise


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(cook("soup", 0.5))
            group.create_task(cook("pizza", 1, burns=True))
            group.create_task(cook("salad", 2))
    except* RuntimeError as errors:
        print([str(error) for error in errors.exceptions])


asyncio.run(main())

# %% [markdown] note
# One has failed. The group asks all that are left to stop.
#
# Stop: event cancel_requested

# %% [markdown] question
# How many seconds does the program take?
#
# Answer: time

# %% [markdown] task
# Let nothing burn.
#
# Check: number of outputs "is ready" is 3
# Check: never reaches exception RuntimeError
# Solution: ", burns=True)" -> ")"
# Wrong: `            raise RuntimeError(what + " burns")` -> `            print(what, "is ready")`

# %% [markdown]
# ## Look closer
#
# - Where does `main` wait for its tasks? There is no `await` in the block.

# %% [markdown] task
# **Make something.** Write the same with `gather`: when the pizza burns, the salad must be left standing before `main`
# prints what has happened. What must you do yourself?
#
# Check: code has no "TaskGroup"
# Check: output 2 is "salad is left standing"
# Check: output last is "['pizza burns']"
# Check: ending is normally
# Hint: `gather` cancels nobody when one fails. So keep the tasks in a list, cancel them, and wait for them.
# Solution: `    try:\n        async with asyncio.TaskGroup() as group:\n            group.create_task(cook("soup", 0.5))\n            group.create_task(cook("pizza", 1, burns=True))\n            group.create_task(cook("salad", 2))\n    except* RuntimeError as errors:\n        print([str(error) for error in errors.exceptions])` -> `    cooks = [cook("soup", 0.5), cook("pizza", 1, burns=True), cook("salad", 2)]\n    tasks = [asyncio.create_task(coroutine) for coroutine in cooks]\n    try:\n        await asyncio.gather(*tasks)\n    except RuntimeError as error:\n        for task in tasks:\n            task.cancel()\n        await asyncio.wait(tasks)\n        print([str(error)])`
# Wrong: `    try:\n        async with asyncio.TaskGroup() as group:\n            group.create_task(cook("soup", 0.5))\n            group.create_task(cook("pizza", 1, burns=True))\n            group.create_task(cook("salad", 2))\n    except* RuntimeError as errors:\n        print([str(error) for error in errors.exceptions])` -> `    try:\n        await asyncio.gather(cook("soup", 0.5), cook("pizza", 1, burns=True), cook("salad", 2))\n    except RuntimeError as error:\n        print([str(error)])`
