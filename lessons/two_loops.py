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
# A loop belongs to one thread, and a thread runs one loop. While nothing is ready, a loop *sleeps* until its
# next timer. Another thread that puts a handle into its queue with `call_soon` does not wake it, and is not
# safe. `call_soon_threadsafe` is safe, and wakes it.
#
# Here the post office has a thread and a loop of its own, and delivers to the loop of `main`.
# In Loopglass threads run one at a time, in the order in which they wake up.

# %% [markdown] predict
# When is the letter received?
# - [x] 1 second
# - [ ] 5 seconds
#   So long the loop of `main` would sleep, if nobody woke it.
#
# Stop: output "received"
# Answer: time

# %%
import asyncio
import threading


async def deliver(loop, future):
    await asyncio.sleep(1)
    print("delivered")
    loop.call_soon_threadsafe(future.set_result, "a letter")


async def receive(future):
    print("received", await future)


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    threading.Thread(target=asyncio.run, args=[deliver(loop, future)]).start()
    await asyncio.gather(receive(future), asyncio.sleep(5))


asyncio.run(main())

# %% [markdown] note
# Here the loop of `main` sets the result, in its own thread. It was woken for that: else it would sleep until
# its timer, for five seconds.
#
# Stop: event future_finished future

# %% [markdown] question
# Which of the two threads runs `set_result`?
# - [ ] the one that calls `call_soon_threadsafe`
#   It only puts a handle into the queue of the other loop.
# - [x] the one whose loop it is put into: that of `main`

# %% [markdown] task
# Use `call_soon` instead. Say first when the letter is received; then change it, and see.
#
# Check: code has no "threadsafe"
# Check: time at output "received" is 5
# Check: code has "call_soon"
# Hint: Nobody wakes the loop of `main`. What does it wake up for by itself?
# Solution: "call_soon_threadsafe" -> "call_soon"
# Wrong: `loop.call_soon_threadsafe(future.set_result, "a letter")` -> `future.set_result("a letter")`

# %% [markdown] task
# **Make something.** Let `main` answer: the post office makes a future of its *own* loop and sends it along with the
# letter, `receive` sets it, and `deliver` prints *answered*. By which call?
#
# Check: reaches output "answered", task deliver
# Check: time at output "answered" is 1
# Check: ending is normally
# Hint: What is sent can be a tuple: the letter, the loop and the future.
# Hint: Which thread does the loop of the post office run in, and which one calls?
# Solution: `    loop.call_soon_threadsafe(future.set_result, "a letter")` -> `    here = asyncio.get_running_loop()\n    answer = here.create_future()\n    loop.call_soon_threadsafe(future.set_result, ("a letter", here, answer))\n    print("answered", await answer)`
# Solution: `    print("received", await future)` -> `    letter, there, answer = await future\n    print("received", letter)\n    there.call_soon_threadsafe(answer.set_result, "thanks")`
# Wrong: `    print("received", await future)` -> `    print("received", await future)\n    print("answered")`
