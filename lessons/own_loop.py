# /// script
# requires-python = ">=3.11"
# [tool.loopglass]
# title = "A loop of one's own kind"
# summary = "An event loop is an object: a subclass may make its own futures and look at every call"
# order = 290
# topics = ["event loop", "create_future", "subclass"]
# ///

# %% [markdown]
# # A loop of one's own kind
#
# The loop is an object like others. A subclass can change what it does: here every future that somebody
# asks the loop for is one of our own class, with a label.
#
# Libraries do this to make a loop faster, or to see what happens in it.

# %% [markdown] predict
# Which class does `loop.create_future()` give here?
# - [ ] `Future`
# - [x] `Labelled`
#
# Answer: output 1

# %%
import asyncio


class Labelled(asyncio.Future):
    label = "?"


class OwnLoop(asyncio.SelectorEventLoop):
    def create_future(self):
        future = Labelled(loop=self)
        future.label = "mine"
        return future


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    print(type(future).__name__)
    loop.call_later(1, future.set_result, 42)
    print(future.label, await future)


with asyncio.Runner(loop_factory=OwnLoop) as runner:
    runner.run(main())

# %% [markdown]
# ## Look closer
#
# - Who else asks the loop for a future? Set a mark in `create_future`, and run to it.

# %% [markdown] task
# Let the loop print `a future!` each time somebody asks it for one, and let `main` ask for two.
#
# Check: number of outputs "a future!" is 2
# Check: output last is "mine 42"
# Solution: "        future = Labelled(loop=self)" -> "        print('a future!')\n        future = Labelled(loop=self)"
# Solution: "    future = loop.create_future()" -> "    loop.create_future()\n    future = loop.create_future()"
# Wrong: "    future = loop.create_future()" -> "    print('a future!')\n    future = loop.create_future()"

# %% [markdown] task
# **Make something.** Let `OwnLoop` count how often its `call_soon` is called, and print the number at the end of the
# program: `call_soon: 7`.
#
# Check: code has "def call_soon"
# Check: output last has "call_soon: "
# Check: output last is not "call_soon: 0"
# Check: ending is normally
# Hint: The method counts, and hands everything on: `super().call_soon(*args, **kwargs)`.
# Solution: "    def create_future(self):" -> "    calls = 0\n\n    def call_soon(self, *args, **kwargs):\n        self.calls += 1\n        return super().call_soon(*args, **kwargs)\n\n    def create_future(self):"
# Solution: "    runner.run(main())" -> "    runner.run(main())\n    print('call_soon:', runner.get_loop().calls)"
# Wrong: "    runner.run(main())" -> "    runner.run(main())\n    print('call_soon:', 7)"
