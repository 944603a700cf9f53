#pragma once

#include <base/ids.h>

#include <vector>

namespace loopglass::ui {

/// What is selected in the whole window, one thing alone: a task, a future that is none, a handle or timer (one keeps
/// its id when it becomes the other), a coroutine that a name holds, a line of the program, something that it wrote, a
/// turn, several tasks that were picked out together, or nothing, which follows what runs.
struct Selection {
    TaskId task;
    FutureId future;
    HandleId handle = {};
    std::uint32_t coroutine = 0;       ///< one that a name holds and no task drives, by the number of its object
    std::uint32_t line = 0;            ///< of the program's own file, as it was run
    std::uint32_t output = 0;          ///< its row of Timeline::outputs, counted from 1
    std::uint32_t turn = 0;            ///< its row of Timeline::turns, counted from 1
    std::vector<TaskId> several = {};  ///< tasks of which no one is meant by itself

    explicit operator bool() const {
        return task || future || handle || coroutine || line || output || turn || !several.empty();
    }
    friend bool operator==(const Selection&, const Selection&) = default;

    static Selection of_line(std::uint32_t line) {
        Selection made;
        made.line = line;
        return made;
    }
    /// `row`: of Timeline::outputs, from 0 as there.
    static Selection of_output(std::size_t row) {
        Selection made;
        made.output = static_cast<std::uint32_t>(row) + 1;
        return made;
    }
    /// `row`: of Timeline::turns, from 0 as there.
    static Selection of_turn(std::size_t row) {
        Selection made;
        made.turn = static_cast<std::uint32_t>(row) + 1;
        return made;
    }
    static Selection of_several(std::vector<TaskId> tasks) {
        Selection made;
        made.several = std::move(tasks);
        return made;
    }
};

}  // namespace loopglass::ui
