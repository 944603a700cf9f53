# /// script
# requires-python = ">=3.11"
# [tool.loopglass]
# title = "Two maps that give way"
# summary = "Long work in pieces: each gives way after every item and hands its list back through a future"
# order = 120
# topics = ["future", "sleep", "cooperation"]
# ///

# %% [markdown]
# # Two maps that give way
#
# Work that never waits still has to give way, or it keeps the loop. Here two coroutines apply a
# function to a list, one item a turn, with `sleep(0)` between. Each hands its list back through a
# future that it was given.

# %% [markdown] predict
# In which order are these lines printed?
# 1. square of 1
# 2. double of 10
# 3. square of 2
# 4. double of 20

# %%
import asyncio


async def map_slowly(function, items, future):
    results = []
    for item in items:
        print(f"{function.__name__} of {item}")
        results.append(function(item))
        await asyncio.sleep(0)
    future.set_result(results)


async def main():
    def square(n): return n * n
    def double(n): return 2 * n

    loop = asyncio.get_running_loop()
    squares, doubles = loop.create_future(), loop.create_future()
    tasks = [asyncio.create_task(map_slowly(square, [1, 2, 3], squares)),
             asyncio.create_task(map_slowly(double, [10, 20], doubles))]
    print(await squares, await doubles)
    await asyncio.wait(tasks)


asyncio.run(main())

# %% [markdown] question
# `main` waits for `squares` first. Which of the two futures is done first?
# - [ ] `squares`
# - [x] `doubles`
#   It has fewer items.
#
# Hint: Count the turns of the two tasks.

# %% [markdown]
# ## Look closer
#
# - When `main` wakes up for `squares`, `doubles` is done already. What does `await doubles` do then?
# - Take out the `sleep(0)`: the results are the same, and the order of the lines is not. Who is kept
#   waiting?

# %% [markdown] task
# Let each map give way only after every second item.
#
# Check: output 2 is "square of 2"
# Check: output 3 is "double of 10"
# Hint: `len(results)` tells how many there are.
# Solution: "        await asyncio.sleep(0)" -> "        if len(results) % 2 == 0:\n            await asyncio.sleep(0)"
# Wrong: "sleep(0)" -> "sleep(1)"

# %% [markdown] task
# **Make something.** Let `map_slowly` *return* its list instead, and take the futures away. It must print the
# same. What is simpler now?
#
# Check: code has no "create_future"
# Check: output last is "[1, 4, 9] [20, 40]"
# Check: output 2 is "double of 10"
# Check: code has "return results"
# Hint: A task is a future: awaiting it gives what its coroutine returns.
# Solution: "items, future)" -> "items)"
# Solution: "future.set_result(results)" -> "return results"
# Solution: "    loop = asyncio.get_running_loop()\n    squares, doubles = loop.create_future(), loop.create_future()\n" -> ""
# Solution: ", squares))," -> ")),"
# Solution: ", doubles))]" -> "))]"
# Solution: "    print(await squares, await doubles)\n    await asyncio.wait(tasks)" -> "    print(*await asyncio.gather(*tasks))"
# Wrong: "future.set_result(results)" -> "future.set_result(results)\n    return results"
