# /// script
# requires-python = ">=3.11"
# [tool.loopglass]
# title = "Tasks with names"
# summary = "A task has a name of its own, so that one can tell in whose turn a function runs"
# order = 240
# topics = ["task", "name", "current_task"]
# ///

# %% [markdown]
# # Tasks with names
#
# Tasks are called `Task-1`, `Task-2` and so on, by the order in which they are made. With `name=` they get
# a name that says something. The same coroutine may run in many tasks; what tells them apart is
# `asyncio.current_task()`.

# %% [markdown] predict
# Three tasks are made here. What is the name of the one that is made without `name=`?
# - [ ] Task-1
#   That is `main`.
# - [ ] Task-2
#   Tasks with a name of their own are counted too.
# - [x] Task-4
#
# Answer: output 3

# %%
import asyncio


async def speak():
    await asyncio.sleep(0)
    print(asyncio.current_task().get_name())


async def main():
    first = asyncio.create_task(speak(), name="Ann")
    second = asyncio.create_task(speak(), name="Bob")
    third = asyncio.create_task(speak())
    await asyncio.wait([first, second, third])
    await speak()


asyncio.run(main())

# %% [markdown] question
# What is printed last?
#
# Answer: output last
# Hint: In whose turn does the last `speak` run? No task is made for it.

# %% [markdown] task
# Give `main` a name too, without `asyncio.run` knowing: the last line must be `boss`.
#
# Check: output last is "boss"
# Check: number of turns of Task-1 is 3
# Check: number of runs of line "print(asyncio.current_task().get_name())" is 4
# Hint: A task can be renamed: `set_name`.
# Solution: "    await speak()" -> "    asyncio.current_task().set_name('boss')\n    await speak()"
# Wrong: "    await speak()" -> "    print('boss')"

# %% [markdown] task
# **Make something.** Write a function `log(text)` that prints the clock, the name of the task, and the text. Let `speak`
# say *hello* with it: `0.0 Ann hello`.
#
# Check: code has "def log("
# Check: output 1 is "0.0 Ann hello"
# Check: output 2 is "0.0 Bob hello"
# Solution: "async def speak():" -> "def log(text):\n    print(asyncio.get_running_loop().time(), asyncio.current_task().get_name(), text)\n\n\nasync def speak():"
# Solution: "    print(asyncio.current_task().get_name())" -> "    log('hello')"
# Wrong: "    print(asyncio.current_task().get_name())" -> "    print('0.0', asyncio.current_task().get_name(), 'hello')"
