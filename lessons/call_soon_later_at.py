# /// script
# requires-python = ">=3.11"
# [tool.loopglass]
# title = "call_soon, call_later, call_at"
# summary = "The loop calls plain functions: in the next iteration, after a time, or at a time"
# order = 220
# topics = ["call_soon", "call_later", "call_at", "timer"]
# ///

# %% [markdown]
# # call_soon, call_later, call_at
#
# Under tasks and futures there is something simpler: **handles**. A handle is a function with its
# arguments that the loop will call.
#
# - `call_soon` puts it at the end of the ready queue.
# - `call_later` and `call_at` make a timer; when it falls due, its handle goes to the ready queue.
#
# The loop does nothing else, ever: timers that are due to the queue, then the queue from its front.

# %% [markdown] predict
# In which order are these lines printed?
# 1. main has spoken
# 2. soon
# 3. after 1 s
# 4. at 2 s

# %%
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    loop.call_at(start + 2, print, "at 2 s")
    loop.call_later(1, print, "after 1 s")
    never = loop.call_later(1.5, print, "never")
    loop.call_soon(print, "soon")
    print("main has spoken")
    never.cancel()
    await asyncio.sleep(2.5)


asyncio.run(main())

# %% [markdown] note
# Three timers and the sleep to come: they are a heap, the earliest deadline first.
#
# Stop: line "print(\"main has spoken\")"
# Show: timers

# %% [markdown] question
# How often is `print` called by the loop, not by `main`?
# - [ ] 2 times
# - [x] 3 times
# - [ ] 4 times
#   One was cancelled: its timer still falls due, but is thrown away.

# %% [markdown] task
# Let `after 1 s` be printed last, by changing its delay alone.
#
# Check: output last is "after 1 s"
# Check: number of outputs is 4
# Solution: `call_later(1, print` -> `call_later(2.2, print`
# Wrong: `call_later(1, print` -> `call_later(1.8, print`

# %% [markdown] task
# **Make something.** Write a function *tick*, outside of `main`, that prints the loop's time and calls `loop.call_later`
# with itself: a clock without any coroutine. Let it tick every half second while `main` sleeps.
#
# Check: reaches event handle_begun tick, run 4
# Check: time at event handle_begun tick, run 4 is 2
# Hint: `main` calls it once; after that it calls itself, by way of the loop.
# Solution: "async def main():" -> "def tick():\n    loop = asyncio.get_running_loop()\n    print(loop.time())\n    loop.call_later(0.5, tick)\n\n\nasync def main():\n    tick()"
# Wrong: "    await asyncio.sleep(2.5)" -> "    for n in range(5):\n        print(n / 2)\n        await asyncio.sleep(0.5)"
