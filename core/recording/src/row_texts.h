#pragma once

#include <array>
#include <string>
#include <vector>

#include <machine/machine.h>
#include <trace/snapshot.h>

namespace loopglass::recording {

/// The texts of a snapshot's rows, in its store. What many rows have in common is made once: while a snapshot is built
/// nothing moves, so that an address stands for its text. 10,000 tasks: 0.3 ms instead of 2.
class RowTexts {
public:
    explicit RowTexts(trace::RowStore& store) : store_(store) {}

    trace::Text copy(std::string_view text) { return trace::Text::borrowed(store_, text); }
    /// Of a str that few rows have: the name of a task.
    trace::Text copy_of(machine::Value str);
    /// The name of a task, which its handle, its future and those that wait for it have too.
    trace::Text task_name(TaskId task, machine::Value str);
    /// Of a str that many rows have: the name of a coroutine.
    trace::Text shared(machine::Value str);
    trace::Text shared(const std::string& name);
    /// The name of a callback, as in `handles`.
    trace::Text callback(machine::Value function);
    /// "Task-1 wakeup"
    trace::Text wakeup(machine::Value task_name);
    /// A call: "report('x')". Arguments that are no tuple are left out.
    trace::Text call(const trace::Text& name, machine::Value arguments);
    trace::Text call(const trace::Text& name, const machine::Value* arguments, std::size_t count);
    trace::Text value(machine::Value value);
    /// What a future is called.
    trace::Text sleep(double delay);
    trace::Text plain(trace::FutureRole role);

private:
    struct Known {
        const void* key = nullptr;
        trace::Text text = {};
    };
    Known& known(const void* key) { return known_[reinterpret_cast<std::uintptr_t>(key) / 16 % known_.size()]; }

    trace::RowStore& store_;
    std::array<Known, 64> known_;
    std::vector<trace::Text> task_names_;  ///< by TaskId
    struct Call {
        const void* name = nullptr;  ///< where the name's text is
        std::vector<machine::Value> arguments = {};
        trace::Text text = {};
    };
    Call last_call_;
    trace::Text none_, plain_, gather_, sleep_;
    double slept_ = 0;     ///< what sleep_ is the text of
    std::string scratch_;  ///< used again for each text that is put together
};

}  // namespace loopglass::recording
