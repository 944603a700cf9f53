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

# %% [markdown]
# ## Look closer
#
# - Where does `main` wait for its tasks? There is no `await` in the block.
#
# ## Make something
#
# Write the same with `gather`. What must you do yourself?
