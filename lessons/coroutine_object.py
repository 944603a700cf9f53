# /// script
# requires-python = ">=3.11"
# [tool.loopglass]
# title = "A coroutine object does nothing by itself"
# summary = "Calling a coroutine function makes a coroutine; only awaiting it, or a task, runs it"
# order = 20
# topics = ["coroutine", "await", "task"]
# hide = ["timers", "done", "timeline", "inspector"]
# names = ["twice"]
# ///

# %% [markdown]
# # A coroutine object does nothing by itself
#
# Calling an ordinary function runs it. Calling a *coroutine function* only makes a **coroutine
# object**: a call that is prepared, with its arguments, and stands before its first line.
#
# Somebody has to drive it. `await` does, inside of another coroutine. A task does, with the help
# of the loop.

# %% [markdown] predict
# What is printed first?
# - [ ] inside
#   The line `waiting = greet()` runs no line of `greet`. It only makes the object.
# - [x] made
# - [ ] the result: hello
#
# Answer: output 1
# Hint: Which line of the program drives the coroutine?

# %%
import asyncio


async def greet():
    print("inside")
    return "hello"


async def main():
    waiting = greet()
    print("made")
    result = await waiting
    print("the result:", result)


asyncio.run(main())

# %% [markdown] note
# The object is there, and not one line of `greet` has run.
#
# Stop: line "print(\"made\")"

# %% [markdown]
# ## Look closer
#
# - Step from the line `waiting = greet()` to the line `result = await waiting`. Who runs then?
# - How many tasks are there for these two coroutines? An `await` makes none.

# %% [markdown] question
# How many tasks does the whole program make, with the two in which `asyncio.run` tidies up?
#
# Answer: number of tasks
# Hint: `main` has one. `greet` is run by the task that awaits it.

# %% [markdown] task
# Let `inside` be printed before `made`, without changing `greet`.
#
# Check: output 1 is "inside"
# Check: output 2 is "made"
# Hint: Await the coroutine earlier.
# Solution: "waiting = greet()" -> "result = await greet()"
# Solution: "result = await waiting" -> "pass"

# %% [markdown]
# ## Make something
#
# Write a coroutine `twice` that awaits `greet()` two times. Then try to await *one* coroutine
# object two times, and read what Python says.
