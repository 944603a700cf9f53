# /// script
# requires-python = ">=3.11"
# [tool.loopglass]
# title = "Two loops in two threads"
# summary = "call_soon is for the loop's own thread; from another one, only call_soon_threadsafe wakes it"
# order = 300
# topics = ["thread", "call_soon_threadsafe", "event loop"]
# ///

# %% [markdown]
# # Two loops in two threads
#
# A loop belongs to one thread, and while nothing is ready it *sleeps* until its next timer. Another thread
# that puts a handle into its queue with `call_soon` does not wake it, and is not safe.
# `call_soon_threadsafe` is, and does.
#
# In Loopglass threads run one at a time, in the order in which they wake up.

# %% [markdown] predict
# When does the first thread's loop get its future set?
# - [x] 1 second
# - [ ] 5 seconds
#
# Stop: output "received"
# Answer: time

# %%
import asyncio
import threading
import time


def deliver(loop, future):
    time.sleep(1)
    loop.call_soon_threadsafe(future.set_result, "a letter")


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    threading.Thread(target=deliver, args=(loop, future)).start()
    print("received", await future)


asyncio.run(main())

# %% [markdown]
# ## Look closer
#
# - Who runs `set_result`: the thread that called `call_soon_threadsafe`, or the loop's?

# %% [markdown] task
# Let the second thread have a loop of its own: it sleeps in a coroutine, run by its own `asyncio.run`.
#
# Check: code has "asyncio.run(asyncio.sleep(1))"
# Check: output 1 is "received a letter"
# Solution: "time.sleep(1)" -> "asyncio.run(asyncio.sleep(1))"

# %% [markdown]
# ## Make something
#
# Use `call_soon` instead, and let `main` also sleep for five seconds in another task. When does the letter
# come? Say why before you run it.
