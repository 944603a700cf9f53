# /// script
# requires-python = ">=3.11"
# [tool.loopglass]
# title = "A coroutine driven by hand"
# summary = "send, throw and close: what the loop does with a coroutine, done without a loop"
# order = 275
# topics = ["coroutine", "send", "throw", "close"]
# hide = ["ready", "waiting", "timers", "done", "timeline"]
# ///

# %% [markdown]
# # A coroutine driven by hand
#
# A loop is not needed to run a coroutine. `send(None)` runs it to the next place where it gives way; what
# it yields comes back as the value of `send`. `throw` raises an exception at that place, `close` ends it
# there. When it returns, `send` raises `StopIteration` with the value.
#
# That is all that a task does with its coroutine, turn by turn.

# %% [markdown] predict
# What is printed first?
# - [ ] started
# - [x] made
#   `async def` makes an object. Only `send` runs it.
#
# Answer: output 1

# %%
class GiveWay:
    def __init__(self, signal):
        self.signal = signal

    def __await__(self):
        return (yield self.signal)


async def talk():
    print("started")
    print("got", await GiveWay("ready"))
    try:
        await GiveWay("more?")
    except ValueError as error:
        print("caught", error)
    return "bye"


coroutine = talk()
print("made")
print("signal", coroutine.send(None))
print("signal", coroutine.send("coffee"))
try:
    coroutine.throw(ValueError("no"))
except StopIteration as stop:
    print("returned", stop.value)

# %% [markdown] predict
# In which order are these lines printed?
# 1. signal ready
# 2. got coffee
# 3. signal more?
# 4. caught no
# 5. returned bye

# %% [markdown]
# ## Look closer
#
# - Where does the value `"coffee"` go? Follow it through `GiveWay`.
# - There is no loop here, no task, and no clock.

# %% [markdown] task
# Use `close()` instead of `throw`, and see that nothing is caught.
#
# Check: never reaches output "caught"
# Check: never reaches output "returned"
# Check: output last is "signal more?"
# Check: code has "close()"
# Solution: "coroutine.throw(ValueError(\"no\"))" -> "coroutine.close()"
# Wrong: `    coroutine.throw(ValueError("no"))` -> `    pass`

# %% [markdown] task
# **Make something.** Write a `while` loop that drives `talk` to its end. It sends `None` first, then 1, then 2, one more
# each time.
#
# Check: code has "while "
# Check: reaches output "got 1"
# Check: never reaches output "caught"
# Check: output last is "returned bye"
# Hint: The loop ends where `send` raises `StopIteration`.
# Solution: `print("signal", coroutine.send(None))\nprint("signal", coroutine.send("coffee"))\ntry:\n    coroutine.throw(ValueError("no"))\nexcept StopIteration as stop:\n    print("returned", stop.value)` -> `number = None\nwhile True:\n    try:\n        print("signal", coroutine.send(number))\n    except StopIteration as stop:\n        print("returned", stop.value)\n        break\n    number = (number or 0) + 1`
# Wrong: `print("signal", coroutine.send("coffee"))` -> `while False:\n    pass\nprint("signal", coroutine.send(1))`
