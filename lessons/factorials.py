# /// script
# requires-python = ">=3.11"
# [tool.loopglass]
# title = "Three factorials, one loop"
# summary = "gather runs coroutines side by side; sleep gives the others a turn"
# order = 90
# topics = ["gather", "task", "sleep"]
# ///

# %% [markdown]
# # Three factorials, one loop
#
# `asyncio.gather` takes several coroutines, wraps each in a task, and waits until all
# of them are done. Nothing runs at the same moment: there is one loop, and it gives one
# turn after the other. But while one task sleeps, the others go on.
#
# A factorial multiplies: 4! is 2 · 3 · 4. Each task here prints a line, sleeps for a
# second, and multiplies; at its end it prints its result.

# %% [markdown] predict
# Three tasks, and each begins by printing a line. Which line is printed fourth?
# - [ ] B: times 3
# - [x] A: 2! = 2
# - [ ] C: times 3
#
# Answer: output 4
# Hint: Which task has nothing more to multiply after its first sleep?

# %%
import asyncio


async def factorial(name, number):
    product = 1
    for factor in range(2, number + 1):
        print(f"{name}: times {factor}")
        await asyncio.sleep(1)
        product *= factor
    print(f"{name}: {number}! = {product}")
    return product


async def main():
    await asyncio.gather(
        factorial("A", 2),
        factorial("B", 3),
        factorial("C", 4),
    )


asyncio.run(main())

# %% [markdown]
# ## Look closer
#
# - After the first turn of `main`, three tasks are in the ready queue that have not
#   started. In which order do they run, and why?
# - Three timers are set for the same moment. They fall due in the order in which they were made.
# - `gather` gives the results in the order of its *arguments*, whichever task ends first.

# %% [markdown] note
# Three timers, all for the same moment. They fall due in the order in which they were made.
#
# Stop: event timer_set, run 3
# Show: timers

# %% [markdown] question
# What does the coroutine of `factorial("C", 4)` return?
#
# Answer: result of factorial("C", 4)

# %% [markdown] task
# Make it print 24 first.
#
# Check: output 1 has "24"
# Hint: The line that is printed first must be the last line of `C`, so `C` may not print before.
# Hint: Take out what is printed in the loop, and let `A` and `B` begin later.
# Solution: `        print(f"{name}: times {factor}")\n` -> ""
# Solution: "sleep(1)" -> "sleep(0 if name == 'C' else 1)"
# Wrong: "sleep(1)" -> "sleep(0 if name == 'C' else 1)"

# %% [markdown] task
# **Try it otherwise.** Change the sleep to `asyncio.sleep(factor)`. How many seconds does the whole program take now,
# and who is the last to print?
#
# Check: code has "sleep(factor)"
# Check: output last is "C: 4! = 24"
# Solution: "sleep(1)" -> "sleep(factor)"
# Wrong: "sleep(1)" -> "sleep(number)"
