# /// script
# requires-python = ">=3.11"
# [tool.loopglass]
# title = "A shield against cancellation"
# summary = "shield() lets the waiting be cancelled, and the work go on"
# order = 170
# topics = ["shield", "cancel"]
# ///

# %% [markdown]
# # A shield against cancellation
#
# Cancelling a task cancels what it waits for, too. If that is work which must be finished once it is
# begun, put `asyncio.shield` around it: then only the *waiting* is cancelled.

# %% [markdown] predict
# The customer is cancelled after one second. What becomes of the payment, which takes two?
# - [ ] it is cancelled too
# - [x] it is finished
# - [ ] it begins again

# %%
import asyncio


async def pay():
    await asyncio.sleep(2)
    print("paid")


async def customer(payment):
    try:
        await asyncio.shield(payment)
    except asyncio.CancelledError:
        print("customer has gone")
        raise


async def main():
    payment = asyncio.create_task(pay())
    waiting = asyncio.create_task(customer(payment))
    await asyncio.sleep(1)
    waiting.cancel()
    await payment


asyncio.run(main())

# %% [markdown] note
# The customer's wait is cancelled. The payment still waits for its timer.
#
# Stop: output "customer has gone"

# %% [markdown] question
# How many seconds does the program take?
#
# Answer: time

# %% [markdown] task
# Take the shield away, and let `main` say "not paid" when the payment is cancelled.
#
# Check: output last is "not paid"
# Check: time is 1
# Hint: Without the shield, `await payment` raises `CancelledError` in `main`.
# Solution: "asyncio.shield(payment)" -> "payment"
# Solution: "    waiting.cancel()\n    await payment" -> "    waiting.cancel()\n    try:\n        await payment\n    except asyncio.CancelledError:\n        print(\"not paid\")"
# Wrong: "asyncio.shield(payment)" -> "payment"

# %% [markdown]
# ## Look closer
#
# - `shield` makes a future of its own between the customer and the payment. Find it.
# - The payment needs somebody else who holds it. What could happen if nobody did?

# %% [markdown] task
# **Make something.** Let the customer wait for the payment after all: in the `except` block, await it once more, and
# then print *customer has a ticket*.
#
# Check: output last is "customer has a ticket"
# Check: time is 2
# Solution: `        print("customer has gone")` -> `        print("customer has gone")\n        await payment\n        print("customer has a ticket")`
# Wrong: `        print("customer has gone")` -> `        print("customer has gone")\n        print("customer has a ticket")`
