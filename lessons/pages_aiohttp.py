# /// script
# requires-python = ">=3.11"
# [tool.loopglass]
# title = "Pages from the network, awaited"
# summary = "A library made for asyncio awaits its answers: all are on their way together"
# order = 85
# topics = ["network", "aiohttp", "await"]
# pair = "pages_urlopen.py"
# differs = "the hosts are simulated, and aiohttp does not come with Python"
# [tool.loopglass.hosts]
# "near.test" = { latency = 1, body = "near" }
# "far.test" = { latency = 3, body = "far away" }
# ///

# %% [markdown]
# # Pages from the network, awaited
#
# *aiohttp* is a library made for asyncio. Its `get` sends the question and *awaits* the answer. While one
# server is slow, the other's answer can come.

# %% [markdown] predict
# In which order do the answers come?
# 1. near.test says near
# 2. far.test says far away

# %%
import asyncio

import aiohttp


async def fetch(session, host):
    async with session.get(f"http://{host}/") as answer:
        page = await answer.text()
    print(host, "says", page)


async def main():
    async with aiohttp.ClientSession() as session:
        await asyncio.gather(fetch(session, "far.test"), fetch(session, "near.test"))


asyncio.run(main())

# %% [markdown] note
# Both questions are on their way, and nobody is ready: the next thing to happen is an answer.
#
# Stop: event handle_ended, task Task-3
# Show: timers

# %% [markdown] question
# After how many seconds is the program done?
#
# Answer: time
# Why: Waiting for both takes as long as waiting for the slower one.

# %% [markdown] task
# Wait no longer than two seconds for each answer, and let who does not come be left out.
#
# Check: number of outputs is 1
# Check: output 1 is "near.test says near"
# Check: time is 2
# Hint: `asyncio.timeout(2)` around the block raises a `TimeoutError`.
# Hint: Catch it in `fetch`, or let `gather` give exceptions as results.
# Solution: `gather(fetch(session, "far.test"), fetch(session, "near.test"))` -> `gather(*(asyncio.wait_for(fetch(session, host), 2) for host in ("far.test", "near.test")), return_exceptions=True)`
# Wrong: `gather(fetch(session, "far.test"), fetch(session, "near.test"))` -> `gather(fetch(session, "near.test"))`

# %% [markdown] task
# **Make something.** Ask each host three times, in turns, and never more than two questions at once. (A later lesson
# has the tool for it: a *semaphore*.)
#
# Check: number of outputs "far.test says" is 3
# Check: number of outputs "near.test says" is 3
# Check: time is at least 6
# Check: time is at most 8
# Hint: Made by `asyncio.Semaphore(2)`, it lets two at a time into its `async with` block.
# Solution: "import aiohttp" -> "import aiohttp\n\nlimit = asyncio.Semaphore(2)"
# Solution: "async with session.get(" -> "async with limit, session.get("
# Solution: `gather(fetch(session, "far.test"), fetch(session, "near.test"))` -> `gather(*(fetch(session, host) for host in 3 * ("far.test", "near.test")))`
# Wrong: `gather(fetch(session, "far.test"), fetch(session, "near.test"))` -> `gather(*(fetch(session, host) for host in 3 * ("far.test", "near.test")))`

# %% [markdown] output
# near.test says near
# far.test says far away
