# /// script
# requires-python = ">=3.11"
# [tool.loopglass]
# title = "Bug: the forgotten await"
# summary = "A coroutine that is called and not awaited never runs, and Python only warns"
# order = 510
# topics = ["bug", "await"]
# ///

# %% [markdown]
# # Bug: the forgotten await
#
# The most common mistake of all. `save()` *looks* like a call that saves. It makes a coroutine object, which is
# thrown away at once. Python notices when the object goes, and writes a warning on the error output.

# %% [markdown] predict
# Is `saved` printed?
# - [ ] yes
# - [x] no
#
# Hint: Who drives the coroutine?

# %%
import asyncio


async def save(text):
    await asyncio.sleep(1)
    print("saved", text)


async def main():
    save("my thesis")
    print("good night")


asyncio.run(main())

# %% [markdown] question value
# How many seconds does the program take?
#
# Answer: time

# %% [markdown] task
# Mend it.
#
# Check: output 1 is "saved my thesis"
# Solution: "    save(" -> "    await save("

# %% [markdown]
# ## Look closer
#
# - At which line does the warning come? Which object goes there, and why?
#
# ## Make something
#
# Make a task of it instead, and end `main` at once. Is `saved` printed then?
