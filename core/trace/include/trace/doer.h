#pragma once

#include <trace/timeline.h>

namespace loopglass::trace {

/// Who made what a step shows, and in which line.
struct Doer {
    enum class Kind {
        program,   ///< code outside of the loop: before it runs, or after it has stopped
        loop,      ///< the loop between two turns
        task,      ///< a task in its turn, and what asyncio does at the end of that turn for it
        callback,  ///< a handle of the loop that is no task's
    };
    Kind kind = Kind::program;
    TaskId task;  ///< of Kind::task
    /// The line, line 0 if it was none of the program's. Unlike a step's place never the line that merely runs the
    /// loop meanwhile; when a task's coroutine has returned, raised or begun to wait, the last line of its turn.
    Place place;
};

Doer doer_at(const Timeline& timeline, Step step);

/// The line to look at for something that was found wrong at a step: where the turn slept longest up to there, else
/// where its doer is. Line 0 if neither is known.
Place place_of_trouble(const Timeline& timeline, Step step);

}  // namespace loopglass::trace
