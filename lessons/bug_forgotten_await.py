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
# Wrong: "    save(" -> "    asyncio.create_task(save(\"my thesis\"))\n    str("

# %% [markdown]
# ## Look closer
#
# - At which line does the warning come? Which object goes there, and why?

# %% [markdown] task
# **Try it otherwise.** Make a task of it instead, and let `main` end as soon as it does now. Is `saved` printed then?
#
# Check: code has "create_task"
# Check: never reaches output "saved"
# Check: output last is "good night"
# Solution: "    save(\"my thesis\")" -> "    task = asyncio.create_task(save(\"my thesis\"))"
# Wrong: "    save(\"my thesis\")" -> "    await asyncio.create_task(save(\"my thesis\"))"
# Why: A task begins to run, but when `main` ends, `asyncio.run` cancels what is not done.
