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
# Check: output last is "the result: hello"
# Check: number of outputs is 3
# Hint: Await the coroutine earlier.
# Solution: "waiting = greet()" -> "result = await greet()"
# Solution: "result = await waiting" -> "pass"
# Wrong: "waiting = greet()" -> "await greet()"

# %% [markdown] task
# **Make something.** Write a coroutine `twice` that awaits `greet()` two times and returns the second result, and
# let `main` await it instead. How many tasks are there now?
#
# Check: code has "async def twice"
# Check: number of outputs "inside" is 2
# Check: output last is "the result: hello"
# Hint: `return await greet()` hands the result on.
# Solution: "async def main():" -> "async def twice():\n    await greet()\n    return await greet()\n\n\nasync def main():"
# Solution: "waiting = greet()" -> "waiting = twice()"
# Wrong: "result = await waiting" -> "result = await waiting\n    await greet()"

# %% [markdown] task
# **Try it otherwise.** Await *one* coroutine object two times, and read what Python says.
#
# Check: exception is RuntimeError
# Check: number of outputs "inside" is 1
# Hint: Write `await waiting` once more.
# Solution: "result = await waiting" -> "result = await waiting\n    await waiting"
# Wrong: "result = await waiting" -> "result = await waiting\n    await greet()"
# Why: It has run to its end. A coroutine object is one call, and a call happens once.
