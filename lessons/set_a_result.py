# /// script
# requires-python = ">=3.11"
# [tool.loopglass]
# title = "Handing back a value: a future"
# summary = "A future carries a value from one piece of code to another that knows only the future"
# order = 41
# topics = ["future", "task", "await"]
# hide = ["timeline"]
# pair = "return_a_value.py"
# ///

# %% [markdown]
# # Handing back a value: a future
#
# The second way. `measure` is given a **future** and sets its result. `main` awaits the future,
# and need not know who sets it, or when. Callbacks and other libraries hand back their results
# like this.
#
# It is more work than `return`, and more can go wrong: nobody sets it, or two do.

# %% [markdown] predict
# `set_result` is called. Which line runs next?
# - [ ] `print("measured", await future)`
#   `main` is not run by `set_result`. Its wakeup waits in the ready queue.
# - [x] `print("set")`
#
# Hint: A turn is never broken into.

# %%
import asyncio


async def measure(future):
    await asyncio.sleep(1)
    future.set_result(42)
    print("set")


async def main():
    future = asyncio.get_running_loop().create_future()
    task = asyncio.create_task(measure(future))
    print("measured", await future)
    await task


asyncio.run(main())

# %% [markdown] note
# The future is finished, and its callback is scheduled: the wakeup of `main`. Nothing more.
#
# Stop: event callback_scheduled, task measure
# Show: ready

# %% [markdown] question
# What is printed first?
# - [x] set
# - [ ] measured 42
#
# Answer: output 1

# %% [markdown]
# ## Look closer
#
# - Why does `main` hold the task in a variable, and await it at its end?
# - How many turns are there more than with `return`? Where do they come from?

# %% [markdown] task
# Let the future fail: call `set_exception` instead, with a `ValueError`, and let it end the program.
#
# Check: exception is ValueError
# Hint: The await in `main` raises what was set.
# Solution: "future.set_result(42)" -> "future.set_exception(ValueError('no reading'))"
# Wrong: "future.set_result(42)" -> "raise ValueError('no reading')"

# %% [markdown] task
# **Make something.** Write a coroutine *reader(name, future)* that awaits the future and prints `Ann got 42`. Let two
# tasks of it, Ann and Bob, wait for the same future as `main`. In which order do they wake up?
#
# Check: number of outputs "Ann got 42" is 1
# Check: number of outputs "Bob got 42" is 1
# Check: number of tasks is 6
# Hint: Make both tasks before `main` awaits the future, and wait for them at its end.
# Solution: "async def main():" -> "async def reader(name, future):\n    print(name, 'got', await future)\n\n\nasync def main():"
# Solution: `    print("measured", await future)` -> `    readers = [asyncio.create_task(reader(name, future)) for name in ("Ann", "Bob")]\n    print("measured", await future)\n    await asyncio.wait(readers)`
# Wrong: `    print("measured", await future)` -> `    for name in ("Ann", "Bob"):\n        print(name, "got", await future)`
# Why: In the order in which they began to wait: each added a callback, and callbacks are scheduled in that order.
