# /// script
# requires-python = ">=3.11"
# [tool.loopglass]
# title = "Hello, loop"
# summary = "A coroutine is not run by calling it; the event loop runs it, one turn at a time"
# order = 10
# hide = ["timers", "done", "timeline", "inspector", "variables"]
# topics = ["coroutine", "task", "event loop", "sleep"]
# ///

# %% [markdown]
# # Hello, loop
#
# A function made with `async def` is a **coroutine function**. Calling it gives a
# *coroutine*: a call that is ready to run, and has not run a single line yet.
#
# To run it, somebody has to drive it. `asyncio.run` makes an **event loop**, wraps
# the coroutine in a **task**, and lets the loop give that task its turns until it is done.
#
# Where the task comes to `await asyncio.sleep(1)`, it has nothing to do for a second.
# It says so, and its turn ends. The loop sets a *timer* and looks for other work.
# There is none, so here the clock jumps to the moment when the timer falls due.

# %% [markdown] predict
# Before you step: what is printed first?
# - [ ] Hello ...
# - [x] a coroutine, not a greeting
# - [ ] ... world!
#
# Hint: Which line of the program makes the coroutine, and which one runs it?

# %%
import asyncio


async def greet():
    print("Hello ...")
    await asyncio.sleep(1)
    print("... world!")


greeting = greet()
print("made:", type(greeting).__name__)
asyncio.run(greeting)

# %% [markdown] note
# A second must pass. The task waits for a future, and a timer will set it.
#
# Stop: event handle_ended
# Show: timers

# %% [markdown]
# ## Look closer
#
# - Step to the line `greeting = greet()`. Which line of `greet` has run after it?
# - Find the step at which the timer is set. Who is in the ready queue then?
# - After `... world!` the loop does not end at once: `asyncio.run` tidies up, with two
#   small tasks of its own. They are there in every program.

# %% [markdown] question
# What is printed last?
#
# Answer: output last

# %% [markdown] task
# Let the world wait for three seconds.
#
# Check: time is 3
# Check: output last is "... world!"
# Solution: "sleep(1)" -> "sleep(3)"
# Wrong: "sleep(1)" -> "sleep(2)"

# %% [markdown] task
# **Try it otherwise.** Take the `await` before `asyncio.sleep(1)` away. What is printed, how long does it take,
# and what does Python say on its error output?
#
# Check: output last is "... world!"
# Check: reaches output "was never awaited"
# Check: time is 0
# Solution: "await asyncio.sleep(1)" -> "asyncio.sleep(1)"
# Wrong: "    await asyncio.sleep(1)\n" -> ""
# Why: `asyncio.sleep(1)` alone makes a coroutine, and nobody drives it.
