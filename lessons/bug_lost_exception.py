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
# Check: time is 1
# Hint: Await the task.
# Solution: "    await asyncio.sleep(2)" -> "    await task"
# Wrong: "    await asyncio.sleep(2)" -> "    raise ConnectionError('no network')"

# %% [markdown] question
# Which task state does `send_mail` have at the end of the program?
# - [ ] waiting
# - [x] done
#
# Stop: output "surely"
# Answer: state of send_mail

# %% [markdown] task
# **Make something.** Add a callback to the task that prints its exception. Does the report at the end still come?
#
# Check: number of outputs "no network" is 1
# Check: never reaches output "never retrieved"
# Check: output last is "the mail is surely sent by now"
# Hint: A callback gets the task, and asks it: `task.exception()`.
# Solution: "async def main():" -> "def report(task):\n    print('failed:', task.exception())\n\n\nasync def main():"
# Solution: "    await asyncio.sleep(2)" -> "    task.add_done_callback(report)\n    await asyncio.sleep(2)"
# Wrong: `    raise ConnectionError("no network")` -> `    print("no network")\n    raise ConnectionError("no network")`
