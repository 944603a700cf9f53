# /// script
# requires-python = ">=3.11"
# [tool.loopglass]
# title = "Print the time"
# summary = "A coroutine that sleeps in a loop gives everybody else a turn at each sleep"
# order = 50
# topics = ["sleep", "loop.time", "while"]
# ///

# %% [markdown]
# # Print the time
#
# A coroutine may loop. Each time it comes to `await asyncio.sleep(1)`, it sets a timer and its turn
# ends; when the timer falls due, it goes on in the middle of its loop, with all its variables.
#
# `loop.time()` is the loop's own clock. In Loopglass it begins at 0.

# %% [markdown] predict
# How many lines are printed?
#
# Answer: number of outputs
# Hint: The loop begins at 0 seconds, and goes on while less than 3 have passed.

# %%
import asyncio


async def print_time():
    loop = asyncio.get_running_loop()
    start = loop.time()
    while (passed := loop.time() - start) < 3:
        print(f"{passed:.0f} s")
        await asyncio.sleep(1)


asyncio.run(print_time())

# %% [markdown]
# ## Look closer
#
# - Move by *clock*. What is in the ready queue each time just before the clock jumps?
# - Each sleep makes a timer and a future. Which of the two does the task wait for?

# %% [markdown] task
# Print a line every half second, still for three seconds.
#
# Check: number of outputs is 6
# Check: time is 3
# Solution: "sleep(1)" -> "sleep(0.5)"
# Wrong: "< 3" -> "< 6"

# %% [markdown] task
# **Make something.** Run two such coroutines side by side, one that prints every second and one that prints every
# two seconds.
#
# Check: number of outputs is 5
# Check: number of outputs "2 s" is 2
# Check: number of tasks is 5
# Hint: Give `print_time` a parameter, and let a coroutine *main* gather two of them.
# Solution: "async def print_time():" -> "async def print_time(step):"
# Solution: "sleep(1)" -> "sleep(step)"
# Solution: "asyncio.run(print_time())" -> "async def main():\n    await asyncio.gather(print_time(1), print_time(2))\n\n\nasyncio.run(main())"
# Wrong: "sleep(1)" -> "sleep(0.6)"
