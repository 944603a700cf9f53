# /// script
# requires-python = ">=3.11"
# [tool.loopglass]
# title = "A coroutine driven by hand"
# summary = "send, throw and close: what the loop does with a coroutine, done without a loop"
# order = 275
# topics = ["coroutine", "send", "throw", "close"]
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
# Solution: "coroutine.throw(ValueError(\"no\"))" -> "coroutine.close()"

# %% [markdown]
# ## Make something
#
# Write a `while` loop that drives `talk` to its end, and sends a number that grows by one each time.
