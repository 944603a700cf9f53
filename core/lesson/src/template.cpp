#include <lesson/template.h>

namespace loopglass::lesson {

const std::string& lesson_template() {
    static const std::string text = R"PY(# /// script
# requires-python = ">=3.11"
# [tool.loopglass]
# title = "Two naps"
# summary = "While one coroutine sleeps, another one runs"
# order = 500
# topics = ["task", "sleep"]
#
# # What follows may be left out; take the first # away to use it.
# # input = ["first answer", "second answer"]   # what input() reads
# # seed = 7                                    # of random, where the program sets none
# # show = ["timers"]                           # panels to open with the lesson
# # edit = ["nap"]                              # functions that may be changed; else all
# # pair = "other.py"                           # a lesson beside this one to compare with
# # ends = "exception"                          # if it is meant to end so; or "deadlock", "endless"
# ///

# %% [markdown]
# # Two naps
#
# Say in a few lines what this is about, in *Markdown*. One lesson has one idea.
# Names in backticks, like `nap`, must stand in the program or be Python's own.

# %% [markdown] predict
# A question that is asked before the run is shown. Which line is printed first?
# - [ ] left wakes
#   Each sleep has a timer of its own: look which deadline comes first.
# - [x] right wakes
#
# Answer: output 1
# Hint: Which of the two sleeps is over first?
# Why: The loop gives a turn to the task whose timer falls due first.

# %%
import asyncio


async def nap(name, seconds):
    await asyncio.sleep(seconds)
    print(name, "wakes")


async def main():
    await asyncio.gather(nap("left", 2), nap("right", 1))


asyncio.run(main())

# %% [markdown] note
# A note is shown when the run comes to its stop. Here both timers are set.
#
# Stop: event timer_set, run 2
# Show: timers

# %% [markdown] question
# After how many seconds does the program end?
#
# Answer: time
# Hint: The naps are slept side by side.

# %% [markdown] task
# Make *left* wake first. The run checks whether it is done.
#
# Check: output 1 is "left wakes"
# Hint: Its nap must be the shorter one.
# Solution: `nap("left", 2)` -> `nap("left", 0.5)`
# Wrong: `nap("left", 2)` -> `nap("left", 1.5)`

# %% [markdown] output
# right wakes
# left wakes
)PY";
    return text;
}

}  // namespace loopglass::lesson
