# /// script
# requires-python = ">=3.11"
# [tool.loopglass]
# title = "Bug: the lost exception"
# summary = "An exception in a task that nobody awaits is only reported when the task goes"
# order = 530
# topics = ["bug", "exception", "task"]
# ///

# %% [markdown]
# # Bug: the lost exception
#
# An exception in a task does not end the program. It is kept in the task, for whoever awaits it. If nobody
# does, Python says "Task exception was never retrieved" on the error output, but only when the task
# object goes; that may be much later.

# %% [markdown] predict
# The task fails after one second. What does `main` notice?
# - [ ] it is ended by the exception
# - [x] nothing
# - [ ] it gets `None` as the result

# %%
import asyncio


async def send_mail():
    await asyncio.sleep(1)
    raise ConnectionError("no network")


async def main():
    task = asyncio.create_task(send_mail())
    await asyncio.sleep(2)
    print("the mail is surely sent by now")


asyncio.run(main())

# %% [markdown] note
# The task is done, with an exception. Nobody has asked for it.
#
# Stop: event future_failed

# %% [markdown] task
# Let `main` notice: the program must end with the exception.
#
# Check: exception is ConnectionError
# Check: number of outputs is 0
# Hint: Await the task.
# Solution: "    await asyncio.sleep(2)" -> "    await task"

# %% [markdown] question
# Which task state does `send_mail` have at the end of the program?
# - [ ] waiting
# - [x] done
#
# Stop: output "surely"
# Answer: state of send_mail

# %% [markdown]
# ## Make something
#
# Add a callback to the task that prints its exception. Does the report at the end still come?
