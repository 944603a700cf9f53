# /// script
# requires-python = ">=3.11"
# [tool.loopglass]
# title = "An event loop in twenty lines"
# summary = "A queue of generators, each run to its next yield: that is what an event loop is"
# order = 280
# topics = ["event loop", "generator", "ready queue"]
# hide = ["ready", "waiting", "timers", "done", "timeline"]
# ///

# %% [markdown]
# # An event loop in twenty lines
#
# No `asyncio` here at all. A task is a generator, `yield` gives way, and the loop is a queue: take the
# first, run it to its next `yield`, put it at the end. That is fair, and it is all.
#
# What is missing is the waiting: timers, futures, the network. But the heart is the same.

# %% [markdown] predict
# In which order are these lines printed?
# 1. Ann 1
# 2. Bob 1
# 3. Ann 2
# 4. Bob 2
# 5. Bob 3

# %%
def count(name, end):
    for n in range(1, end + 1):
        print(name, n)
        yield
    return f"{name} is done"


def run(*tasks):
    ready = list(tasks)
    while ready:
        task = ready.pop(0)
        try:
            next(task)
        except StopIteration as stop:
            print(stop.value)
        else:
            ready.append(task)


run(count("Ann", 2), count("Bob", 3))

# %% [markdown] question
# What is printed after `Bob 3`?
# - [x] Nothing of Ann: only `Bob is done`
# - [ ] `Ann is done`
#   Ann's generator ends one round before Bob's.

# %% [markdown]
# ## Look closer
#
# - Put a mark on the line `task = ready.pop(0)` and go from run to run. It is what *turn* means.
# - Why does `count` need one `next` more than it has lines to print?

# %% [markdown] task
# Make the loop unfair: let it run the task again that has just run.
#
# Check: output 2 is "Ann 2"
# Check: output last is "Bob is done"
# Hint: At which end of the queue is it put?
# Solution: "ready.append(task)" -> "ready.insert(0, task)"
# Wrong: "ready.pop(0)" -> "ready.pop()"

# %% [markdown] task
# **Make something.** Let a task `yield` how many rounds it wants to sit out, and let the loop keep count. If Bob sits out
# three each time and Ann none, Ann is done before Bob's second line.
#
# Check: output 2 is "Bob 1"
# Check: output 4 is "Ann is done"
# Check: output 5 is "Bob 2"
# Check: output last is "Bob is done"
# Hint: `next(task)` gives what was yielded. A dictionary can hold how many rounds each has left.
# Solution: "def count(name, end):" -> "def count(name, end, pause=0):"
# Solution: "        yield" -> "        yield pause"
# Solution: `count("Bob", 3)` -> `count("Bob", 3, 3)`
# Solution: "    ready = list(tasks)\n" -> "    ready, pauses = list(tasks), {}\n"
# Solution: "        task = ready.pop(0)\n" -> "        task = ready.pop(0)\n        if pauses.get(task, 0) > 0:\n            pauses[task] -= 1\n            ready.append(task)\n            continue\n"
# Solution: "            next(task)" -> "            pauses[task] = next(task)"
# Wrong: "ready.append(task)" -> "ready.insert(0, task)"
