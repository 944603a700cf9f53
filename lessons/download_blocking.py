# /// script
# requires-python = ">=3.11"
# [tool.loopglass]
# title = "Three downloads, one after the other"
# summary = "Blocking calls add up: each waits for the one before"
# order = 80
# topics = ["blocking", "download"]
# pair = "download_awaited.py"
# ///

# %% [markdown]
# # Three downloads, one after the other
#
# A download is mostly waiting for a server. `read_page` stands for a library that knows nothing of
# asyncio: it waits with `time.sleep`, and so it *blocks*.
#
# Being inside of a coroutine does not help. There is no `await` that could give way.

# %% [markdown] predict
# The pages take 1, 3 and 2 seconds. After how many seconds is the last one there?
#
# Answer: time

# %%
import asyncio
import time

PAGES = {"/news": 1, "/map": 3, "/mail": 2}


def read_page(path):
    time.sleep(PAGES[path])
    return f"<{path}>"


async def download(path):
    page = read_page(path)
    print(page, "is there")


async def main():
    await asyncio.gather(*(download(path) for path in PAGES))


asyncio.run(main())

# %% [markdown]
# ## Look closer
#
# - `gather` has made three tasks. Which of them has had a turn when the first page is there?
# - Move by *turn*, and watch the clock: the time passes *inside* of the turns.

# %% [markdown] task
# Put the shortest page last, and see that the sum stays the same: 6 seconds.
#
# Check: time is 6
# Check: output last is "</news> is there"
# Solution: `{"/news": 1, "/map": 3, "/mail": 2}` -> `{"/map": 3, "/mail": 2, "/news": 1}`
# Wrong: `{"/news": 1, "/map": 3, "/mail": 2}` -> `{"/news": 1, "/mail": 2, "/map": 3}`

# %% [markdown] task
# **Make something.** Mend it before you open the pair of this lesson: all three pages must be there after three
# seconds.
#
# Check: time is 3
# Check: output last is "</map> is there"
# Hint: What has to become a coroutine, and what has to be awaited?
# Solution: "def read_page(path):\n    time.sleep" -> "async def read_page(path):\n    await asyncio.sleep"
# Solution: "page = read_page(path)" -> "page = await read_page(path)"
# Wrong: "time.sleep(PAGES[path])" -> "time.sleep(1)"
