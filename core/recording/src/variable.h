#pragma once

#include <optional>
#include <string>
#include <vector>

#include <machine/frame.h>

namespace loopglass::recording {

/// A name of a frame, or attributes of one (`self.queue.size`), read as it stands: nothing is run, nothing changes, so
/// that it can be looked at between any two steps of a run.
class Variable {
public:
    /// Nothing if the text is more than names with dots between them.
    static std::optional<Variable> of(const std::string& text);

    /// The value, borrowed; `empty` if there is none, or if more would be needed to tell it (a property, a class's
    /// attribute). `frame` null: a name of the program's module.
    machine::Value read(const machine::Machine& machine, const machine::PythonFrame* frame) const;
    /// The same for a name that the frame itself has, as a local variable or a name of its module's or class's body.
    machine::Value read_own(const machine::PythonFrame& frame) const;

    /// The same for a name of the module that the frame's code is in.
    machine::Value read_global(const machine::PythonFrame* frame) const;
    /// True if the name is one that the frame itself has, or will have.
    bool is_of_frame(const machine::PythonFrame& frame) const;
    bool is_attribute() const { return names_.size() > 1; }

private:
    machine::Value follow(machine::Value value) const;

    std::vector<machine::Str*> names_;
};

/// A text that is another whenever the value, or what is to be seen of it, is another. `empty` gives an empty one.
std::string shown_value(machine::Value value);

}  // namespace loopglass::recording
