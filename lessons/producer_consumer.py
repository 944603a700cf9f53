# /// script
# requires-python = ">=3.11"
# [tool.loopglass]
# title = "Producer and consumer"
# summary = "A queue between two tasks: put waits while it is full, get waits while it is empty"
# order = 330
# topics = ["Queue", "producer", "consumer"]
# ///

# %% [markdown]
# # Producer and consumer
#
# One task makes things, another uses them, and neither knows the other: a **queue** stands between. `put`
# waits while the queue is full, `get` waits while it is empty. So the faster one is held back by the
# slower one, without a line of code for it.

# %% [markdown] predict
# The queue has room for one. Who is held back here?
# - [x] the baker, who bakes faster than the guest eats
# - [ ] the guest
# - [ ] nobody

# %%
import asyncio


async def baker(queue):
    for n in range(1, 4):
        await queue.put(f"bun {n}")
        print("baked", n)
    await queue.put(None)


async def guest(queue):
    while bun := await queue.get():
        print("eats", bun)
        await asyncio.sleep(1)
    print("is full")


async def main():
    queue = asyncio.Queue(maxsize=1)
    await asyncio.gather(baker(queue), guest(queue))


asyncio.run(main())

# %% [markdown] note
# The baker waits: the queue is full, and a future stands in its line of putters.
#
# Stop: event handle_ended, task baker
# Show: waiting

# %% [markdown] question
# After how many seconds is the guest full?
#
# Answer: time

# %% [markdown]
# ## Look closer
#
# - What is the `None` for? What would happen without it?

# %% [markdown] task
# Give the queue room for all, and see that the baker is done at once.
#
# Check: output 3 is "baked 3"
# Solution: "maxsize=1" -> "maxsize=10"
# Wrong: "maxsize=1" -> "maxsize=2"

# %% [markdown] task
# **Make something.** Let two guests eat from one queue. All three buns must be eaten, and both guests must learn
# that there are no more.
#
# Check: number of outputs "eats" is 3
# Check: number of outputs "is full" is 2
# Hint: One `None` is taken out of the queue by one guest. What does the other one wait for?
# Solution: "    await queue.put(None)" -> "    await queue.put(None)\n    await queue.put(None)"
# Solution: "guest(queue))" -> "guest(queue), guest(queue))"
# Wrong: "guest(queue))" -> "guest(queue), guest(queue))"
