# /// script
# requires-python = ">=3.11"
# [tool.loopglass]
# title = "except*: several errors at once"
# summary = "An exception group holds several exceptions; each except* takes out those of its type"
# order = 400
# topics = ["ExceptionGroup", "except*", "TaskGroup"]
# ///

# %% [markdown]
# # except*: several errors at once
#
# When several tasks fail, there are several exceptions, and none of them may be lost. An **exception
# group** holds them together. `except* ValueError` takes out of the group what is a `ValueError`, and leaves the
# rest to the next `except*`. So more than one of these blocks may run.

# %% [markdown] predict
# How many of the `except*` blocks run?
# - [ ] one
# - [x] two
# - [ ] none
#
# Answer: number of outputs

# %%
import asyncio


async def fail(error):
    raise error


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail(ValueError("bad number")))
            group.create_task(fail(KeyError("no such name")))
            group.create_task(fail(ValueError("no number")))
    except* ValueError as group:
        print("values:", len(group.exceptions))
    except* KeyError as group:
        print("keys:", len(group.exceptions))


asyncio.run(main())

# %% [markdown] question
# How many exceptions are in the first group?
# - [ ] 1
# - [x] 2
# - [ ] 3
#
# Hint: Read the first line that is printed.

# %% [markdown]
# ## Look closer
#
# - All three tasks had begun before the first failure was noticed. Would the third fail if it slept first?

# %% [markdown] task
# Let the third task sleep before it fails. Then it is cancelled, and only one `ValueError` is left.
#
# Check: output 1 is "values: 1"
# Check: number of tasks is 6
# Hint: Give `fail` a second parameter.
# Solution: "async def fail(error):" -> "async def fail(error, seconds=0):\n    if seconds:\n        await asyncio.sleep(seconds)"
# Solution: "fail(ValueError(\"no number\"))" -> "fail(ValueError(\"no number\"), 1)"
# Wrong: `            group.create_task(fail(ValueError("no number")))\n` -> ""

# %% [markdown] task
# **Try it otherwise.** Leave the block `except* KeyError` out. What is printed at the end of the program?
#
# Check: exception is ExceptionGroup
# Check: number of outputs is 1
# Check: output 1 is "values: 2"
# Solution: `    except* KeyError as group:\n        print("keys:", len(group.exceptions))\n` -> ""
# Wrong: `        print("keys:", len(group.exceptions))` -> `        pass`
# Why: What no block takes is raised again, as a group of what is left.
