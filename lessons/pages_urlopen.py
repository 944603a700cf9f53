# /// script
# requires-python = ">=3.11"
# [tool.loopglass]
# title = "Pages from the network, blocking"
# summary = "urlopen comes back when the answer is there, and until then the loop stands still"
# order = 84
# topics = ["network", "urlopen", "blocking"]
# pair = "pages_aiohttp.py"
# differs = "the hosts are simulated, plain Python would ask the real ones"
# [tool.loopglass.hosts]
# "near.test" = { latency = 1, body = "near" }
# "far.test" = { latency = 3, body = "far away" }
# ///

# %% [markdown]
# # Pages from the network, blocking
#
# `urlopen` of Python's own library asks a server and waits for its answer. It is an ordinary function: it
# *blocks*. Two tasks ask two servers here, and the second can begin only when the first has its answer.
#
# In Loopglass the network is simulated: one host answers after one second, the other after three.

# %% [markdown] predict
# When is the second answer there?
# - [ ] 3 seconds
#   That would be so if both waited at the same time.
# - [x] 4 seconds
#
# Stop: output 2
# Answer: time

# %%
import asyncio
from urllib.request import urlopen


async def fetch(host):
    with urlopen(f"http://{host}/") as answer:
        page = answer.read().decode()
    print(host, "says", page)


async def main():
    await asyncio.gather(fetch("far.test"), fetch("near.test"))


asyncio.run(main())

# %% [markdown] question
# How many turns does the task of `fetch("far.test")` have?
#
# Answer: number of turns of fetch("far.test")
# Hint: There is no `await` in `fetch` at all.

# %% [markdown] task
# Let both wait at the same time: give the blocking call to a thread, with `asyncio.to_thread`.
#
# Check: time is 3
# Check: output 1 has "near.test"
# Check: code has "to_thread"
# Hint: `await asyncio.to_thread(urlopen, address)` runs `urlopen(address)` in a thread.
# Solution: `with urlopen(f"http://{host}/") as` -> `with await asyncio.to_thread(urlopen, f"http://{host}/") as`
# Wrong: `fetch("far.test"), fetch("near.test")` -> `fetch("near.test"), fetch("far.test")`

# %% [markdown] task
# **Make something.** Ask a third host that is not there, *nowhere.test*, and let `fetch` print that it does not
# answer, instead of failing.
#
# Check: number of outputs is 3
# Check: number of outputs "nowhere.test" is 1
# Check: ending is normally
# Hint: `urlopen` raises a `URLError`, which is an `OSError`.
# Solution: `    with urlopen(f"http://{host}/") as answer:\n        page = answer.read().decode()\n` -> `    try:\n        with urlopen(f"http://{host}/") as answer:\n            page = answer.read().decode()\n    except OSError:\n        return print(host, "does not answer")\n`
# Solution: `fetch("near.test"))` -> `fetch("near.test"), fetch("nowhere.test"))`
# Wrong: `fetch("near.test"))` -> `fetch("near.test"), fetch("nowhere.test"))`

# %% [markdown] output
# far.test says far away
# near.test says near
