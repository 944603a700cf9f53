# /// script
# requires-python = ">=3.11"
# [tool.loopglass]
# title = "wait_for: an end to waiting"
# summary = "wait_for cancels what takes too long, and raises TimeoutError"
# order = 200
# topics = ["wait_for", "timeout", "cancel"]
# ///

# %% [markdown]
# # wait_for: an end to waiting
#
# `asyncio.wait_for(something, timeout)` waits no longer than so many seconds. When the time is over it
# *cancels* what it waits for, waits until that has ended, and raises `TimeoutError`.

# %% [markdown] predict
# What is printed last but one?
# - [ ] answer after 1 s
# - [x] server: connection closed
#   What is cancelled may clean up first. `wait_for` waits for that.
#
# Answer: output 3

# %%
import asyncio


async def ask_server(seconds):
    try:
        await asyncio.sleep(seconds)
        return f"answer after {seconds} s"
    finally:
        print("server: connection closed")


async def main():
    for seconds in (1, 5):
        try:
            print(await asyncio.wait_for(ask_server(seconds), timeout=2))
        except asyncio.TimeoutError:
            print("no answer")


asyncio.run(main())

# %% [markdown] question
# How many seconds does the program take?
#
# Answer: time
# Hint: One answer, and one that nobody waited for to its end.

# %% [markdown] task
# Let both answers come in time.
#
# Check: number of outputs "answer after" is 2
# Solution: "timeout=2" -> "timeout=10"
# Wrong: "timeout=2" -> "timeout=3"

# %% [markdown]
# ## Look closer
#
# - `wait_for` makes a task of the coroutine. Look who is cancelled, and by whom.
# - Two timers are set for the first answer: which one is cancelled?

# %% [markdown] task
# **Make something.** Let `ask_server` need half a second to close its connection. When does `no answer` come?
#
# Check: number of outputs "connection closed" is 2
# Check: time at output "no answer" is 4
# Solution: `        print("server: connection closed")` -> `        await asyncio.sleep(0.5)\n        print("server: connection closed")`
# Wrong: "asyncio.sleep(seconds)" -> "asyncio.sleep(seconds + 0.5)"
# Why: `wait_for` cancels at the end of the two seconds, and waits until the cancelled task is really at its end.
