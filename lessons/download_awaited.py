# /// script
# requires-python = ">=3.11"
# [tool.loopglass]
# title = "Three downloads at once"
# summary = "Awaited waits overlap: all take as long as the longest"
# order = 81
# topics = ["await", "download", "gather"]
# pair = "download_blocking.py"
# ///

# %% [markdown]
# # Three downloads at once
#
# Now `read_page` is a coroutine that *awaits* its answer. While one page is on its way, the loop gives
# the others their turns, and all three are on their way together.
#
# Nothing runs at the same moment. But all *wait* at the same moment, and waiting is what takes long.

# %% [markdown] predict
# The pages take 1, 3 and 2 seconds. After how many seconds is the last one there?
#
# Answer: time
# Hint: They do not wait for each other.

# %% [markdown] predict
# In which order do they come?
# 1. </news> is there
# 2. </mail> is there
# 3. </map> is there

# %%
import asyncio

PAGES = {"/news": 1, "/map": 3, "/mail": 2}


async def read_page(path):
    await asyncio.sleep(PAGES[path])
    return f"<{path}>"


async def download(path):
    page = await read_page(path)
    print(page, "is there")


async def main():
    await asyncio.gather(*(download(path) for path in PAGES))


asyncio.run(main())

# %% [markdown] note
# Three requests are on their way. Nobody is ready, and the next thing to happen is a timer.
#
# Stop: event handle_ended, task download("/mail")
# Show: timers

# %% [markdown] task
# Let `main` download one page after the other, though each is awaited. How long does it take then?
#
# Check: time is 6
# Check: output 2 is "</map> is there"
# Hint: Await each download in a `for` loop.
# Solution: "await asyncio.gather(*(download(path) for path in PAGES))" -> "for path in PAGES:\n        await download(path)"
# Wrong: `"/map": 3` -> `"/map": 6`

# %% [markdown] task
# **Make something.** Let `download` return the page, and let `main` print the list that `gather` gives. In which
# order are the pages in it?
#
# Check: output last is "['</news>', '</map>', '</mail>']"
# Check: time is 3
# Solution: `    print(page, "is there")` -> "    return page"
# Solution: "await asyncio.gather(*(download(path) for path in PAGES))" -> "print(await asyncio.gather(*(download(path) for path in PAGES)))"
# Wrong: "await asyncio.gather(*(download(path) for path in PAGES))" -> "print(await asyncio.gather(*(download(path) for path in PAGES)))"
