#pragma once

#include <span>

#include <machine/iterate.h>
#include <machine/machine.h>
#include <machine/prelude.h>

namespace loopglass::library {

struct Step;
enum class Ask : std::uint8_t;
/// Makes one item of a tool.
using StepFunction = Ask (*)(Step&);

/// An iterator of itertools. What the parts and numbers mean is its type's affair; parts that are not in use are none.
struct Tool : machine::Object {
    StepFunction step;
    machine::Value parts[4];
    std::int64_t numbers[3];
};

/// What a step of a tool asks for before it can go on.
enum class Ask : std::uint8_t {
    next,     ///< the next item of the iterator `subject`
    iterate,  ///< iter(subject)
    call,     ///< subject(arguments...), of which those that are empty are none
    spread,   ///< subject(*arguments[0]), a tuple
    give,     ///< nothing: `result` is the item
    end,      ///< nothing: there are no more items
    raised,   ///< nothing: it has raised
};

/// One item of a tool in the making: the same code runs at once over built-in iterators, and in a native frame where
/// Python code runs in between. Values stay the caller's, but for `result`, which is owned.
struct Step {
    machine::Machine& m;
    Tool* tool;
    std::uint32_t& phase;       ///< 0 at the start; the tool's own
    machine::Value (&held)[2];  ///< owned by the step; to be replaced by hold()
    machine::Value answer;      ///< what was asked for, borrowed; empty if the iterator has ended
    machine::Value subject = machine::empty;
    machine::Value arguments[2] = {machine::empty, machine::empty};
    machine::Value result = machine::empty;

    Ask ask_next(machine::Value iterator, std::uint32_t then) { return ask(Ask::next, iterator, then); }
    Ask ask_iterate(machine::Value iterable, std::uint32_t then) { return ask(Ask::iterate, iterable, then); }
    Ask ask_call(machine::Value function, machine::Value a, machine::Value b, std::uint32_t then) {
        arguments[0] = a;
        arguments[1] = b;
        return ask(Ask::call, function, then);
    }
    /// Takes a reference over.
    Ask give(machine::Value owned) {
        result = owned;
        return Ask::give;
    }
    /// Keeps a borrowed value until the item is made.
    void hold(int place, machine::Value value) { m.replace(held[place], machine::keep(value)); }
    /// Puts a borrowed value into a part of the tool.
    void set_part(int place, machine::Value value) { m.replace(tool->parts[place], machine::keep(value)); }

private:
    Ask ask(Ask what, machine::Value of, std::uint32_t then) {
        subject = of;
        phase = then;
        return what;
    }
};

/// A type of itertools.
struct ToolType {
    const char* name;
    machine::NativeDef constructor;  ///< body null: not callable
    std::span<const machine::NativeDef> methods = {};
};

/// Makes the type; to be called once a type.
machine::Type* make_tool_type(const ToolType& definition);
/// A new tool whose parts are none and numbers 0, of this type (a Type or a class based on it).
Tool* make_tool(machine::Machine& machine, machine::Value type, StepFunction step);
/// To be called when the parts are set: `sources` are the parts it pulls from; a tool that calls functions always
/// waits.
machine::Value finish_tool(Tool* tool, std::initializer_list<int> sources, bool calls = false);
/// iter(iterable) into a part of the tool; false if it raised.
bool set_iterator(machine::Machine& machine, Tool* tool, int part, machine::Value iterable);

inline Tool* tool_of(machine::Value value) { return machine::to<Tool>(value); }

// The types, by the files they are in.
std::span<machine::Type*const> endless_tools(), selecting_tools(), joining_tools(), grouping_tools(),
    combinatoric_tools();

/// itertools.tee.
extern const machine::NativeDef tee_def;

}  // namespace loopglass::library
