# /// script
# requires-python = ">=3.11"
# [tool.loopglass]
# title = "A future says no"
# summary = "A future is done once, with a result or an exception; asking too early or setting it twice is an error"
# order = 140
# topics = ["future", "exception", "InvalidStateError"]
# ///

# %% [markdown]
# # A future says no
#
# A future is *pending* until it is done, and then done for good. It has a result **or** an
# exception. Two things are refused, both with `InvalidStateError`: to ask a pending future for its
# result, and to set a future that is done.
#
# Do not ask again and again whether it is done. `await` it: you are woken at the right moment, and
# the others have the loop meanwhile.

# %% [markdown] predict
# What does `future.result()` give while the future is pending?
# - [ ] `None`
# - [ ] it waits until there is one
#   Only `await` can wait. `result()` is an ordinary call.
# - [x] an `InvalidStateError`
#
# Hint: An ordinary function cannot wait without blocking the loop.

# %%
import asyncio


async def main():
    future = asyncio.get_running_loop().create_future()
    try:
        future.result()
    except asyncio.InvalidStateError as error:
        print("too early:", error)
    future.set_exception(ValueError("out of paper"))
    try:
        await future
    except ValueError as error:
        print("awaited:", error)
    try:
        future.set_result("printed")
    except asyncio.InvalidStateError as error:
        print("too late:", error)


asyncio.run(main())

# %% [markdown] note
# Done, with an exception: FINISHED all the same, and whoever awaits it gets the exception.
#
# Stop: event future_failed

# %% [markdown] question
# What does awaiting a future do that has an exception?
# - [ ] it returns the exception
# - [x] it raises the exception
# - [ ] it cancels the task

# %% [markdown] task
# Set the result first. What is refused then, and what is printed last?
#
# Check: code has "set_result"
# Check: output 2 is "awaited: fine"
# Hint: Change the line that sets the exception, and print what is awaited.
# Solution: `future.set_exception(ValueError("out of paper"))` -> `future.set_result("fine")`
# Solution: "await future" -> `print("awaited:", await future)`
# Wrong: `future.set_exception(ValueError("out of paper"))` -> `future.set_result("fine")`

# %% [markdown] task
# **Make something.** Write a program that *polls*: a loop asks `future.done()` every tenth of a second, while a second
# task sets the future to *printed* after a second. Then it prints the result. How many turns are wasted?
#
# Check: code has "done()"
# Check: output last is "printed"
# Check: number of turns is at least 12
# Check: time is at least 1
# Check: time is at most 1.2
# Hint: Between two questions, `await asyncio.sleep(0.1)`.
# Solution: "asyncio.run(main())" -> "async def work(future):\n    await asyncio.sleep(1)\n    future.set_result('printed')\n\n\nasync def poll():\n    future = asyncio.get_running_loop().create_future()\n    task = asyncio.create_task(work(future))\n    while not future.done():\n        await asyncio.sleep(0.1)\n    print(future.result())\n    await task\n\n\nasyncio.run(poll())"
# Wrong: "asyncio.run(main())" -> "async def work(future):\n    await asyncio.sleep(1)\n    future.set_result('printed')\n\n\nasync def wait():\n    future = asyncio.get_running_loop().create_future()\n    task = asyncio.create_task(work(future))\n    print(await future)\n    print(task.done())\n\n\nasyncio.run(wait())"
# Why: `await future` needs one turn, and comes in the very moment. With `sleep(0)` in its place the poll would keep a
#   processor busy for a whole second, and here, where computing takes no time, for ever.
