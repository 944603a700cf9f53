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

# %% [markdown]
# ## Make something
#
# Write a loop that polls `future.done()` with `sleep(0)` between, while a second task sets the future
# after a second. How many turns are wasted before the clock can move? (It cannot.)
