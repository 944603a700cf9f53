# /// script
# requires-python = ">=3.11"
# [tool.loopglass]
# title = "Bug: the swallowed cancellation"
# summary = "Who catches CancelledError and goes on cannot be stopped"
# order = 550
# topics = ["bug", "cancel", "CancelledError"]
# ///

# %% [markdown]
# # Bug: the swallowed cancellation
#
# A worker is to survive every error, so it catches everything. But the request to stop comes as an exception
# too: `CancelledError`. It is swallowed, and the worker works on.
#
# Since Python 3.8, `except Exception` lets it through. `except BaseException` and a bare `except:` do not.

# %% [markdown] predict
# The worker is cancelled at 1.5 seconds. When does it end?
# - [ ] 1.5 seconds
# - [x] 2.5 seconds
#   The exception only ended one round of its loop; the last round sleeps for another second.
#
# Stop: output "worker is done"
# Answer: time

# %%
import asyncio


async def worker():
    for n in range(3):
        try:
            await asyncio.sleep(1)
            print("round", n)
        except BaseException as error:
            print("never mind", type(error).__name__)
    print("worker is done")


async def main():
    task = asyncio.create_task(worker())
    await asyncio.sleep(1.5)
    task.cancel()
    await asyncio.wait([task])
    print("cancelled:", task.cancelled())


asyncio.run(main())

# %% [markdown] note
# The error is thrown in at the line of the sleep, and caught by the wrong block.
#
# Stop: output "never mind"

# %% [markdown] task
# Let the worker be stopped, and still survive other errors.
#
# Check: output last is "cancelled: True"
# Check: code has "except Exception"
# Solution: "except BaseException" -> "except Exception"
# Wrong: "except BaseException" -> "except asyncio.CancelledError"

# %% [markdown] question
# What does `task.cancelled()` say, as the program is?
# - [ ] `True`
# - [x] `False`
#   It has returned, as if nothing had been.

# %% [markdown] task
# **Make something.** Let the worker clean up when it is stopped: catch `CancelledError`, print *tidied up*, and `raise`.
#
# Check: reaches output "tidied up"
# Check: output last is "cancelled: True"
# Check: number of findings is 0
# Solution: "        except BaseException as error:" -> "        except asyncio.CancelledError:\n            print('tidied up')\n            raise\n        except Exception as error:"
# Wrong: `            print("never mind", type(error).__name__)` -> `            print("tidied up")\n            break`
