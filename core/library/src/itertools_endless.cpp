// itertools: count, cycle, repeat and accumulate.

#include <algorithm>

#include <machine/attributes.h>
#include <machine/containers.h>
#include <machine/operations.h>
#include <machine/text.h>

#include "itertools_tool.h"

namespace loopglass::library {

using namespace machine;

namespace {

std::string shown(Machine& m, Value value) {
    const Ref text(m, repr_of(m, value));
    return text ? to_utf8(to<Str>(text)) : std::string();
}

// ---- count: the next number, and the step ------------------------------------------------------------------------

Ask step_count(Step& s) {
    const Value now = keep(s.tool->parts[0]);
    const Value next = binary_operation(s.m, BinaryOperator::add, now, s.tool->parts[1]);
    if (next == empty) {
        s.m.drop(now);
        return Ask::raised;
    }
    s.m.replace(s.tool->parts[0], next);
    return s.give(now);
}

bool is_number(Machine& m, Value value) {
    if (is_int(value) || is_float(value) || is_kind(value, Kind::complex)) return true;
    for (const char* name : {"__float__", "__index__", "__complex__"})
        if (const Ref method(m, lookup_special(m, value, name)); method) return true;
    return false;
}

Value make_count(Machine& m, NativeArguments a) {
    const Value start = a[1] == empty ? Value::from_small_int(0) : a[1];
    const Value step = a[2] == empty ? Value::from_small_int(1) : a[2];
    if (!is_number(m, start) || !is_number(m, step)) return m.raise(types().TypeError, "a number is required");
    Tool* tool = make_tool(m, a[0], step_count);
    tool->parts[0] = keep(start);
    tool->parts[1] = keep(step);
    return finish_tool(tool, {});
}

// As count_repr: a step of the int 1 goes without saying.
Value repr_count(Machine& m, NativeArguments a) {
    const Tool* tool = tool_of(a[0]);
    std::string text = "count(" + shown(m, tool->parts[0]);
    if (tool->parts[1] != Value::from_small_int(1)) text += ", " + shown(m, tool->parts[1]);
    return m.has_raised() ? empty : make_str(m, text + ")");
}

constexpr NativeDef count_methods[] = {{"__repr__", "self, /", repr_count}};

// ---- cycle: the iterator until it ends, a list of its items; where in them -----------------------------------------

enum CyclePhase : std::uint32_t { begin, got_item };

Ask step_cycle(Step& s) {
    Tool* t = s.tool;
    auto* saved = to<List>(t->parts[1]);
    if (s.phase == begin && t->parts[0] != none) return s.ask_next(t->parts[0], got_item);
    if (s.phase == got_item && s.answer != empty) {
        list_append(s.m, saved, s.answer);
        return s.give(keep(s.answer));
    }
    s.set_part(0, none);
    if (saved->size == 0) return Ask::end;
    const auto at = static_cast<std::size_t>(t->numbers[0]);
    t->numbers[0] = at + 1 < saved->size ? t->numbers[0] + 1 : 0;
    return s.give(keep(saved->items[at]));
}

Value make_cycle(Machine& m, NativeArguments a) {
    Tool* tool = make_tool(m, a[0], step_cycle);
    const Ref owner(m, value_of(tool));
    if (!set_iterator(m, tool, 0, a[1])) return empty;
    tool->parts[1] = value_of(make_list(m));
    finish_tool(tool, {0});
    return keep(owner);
}

// ---- repeat: the object; how often still, or -1 --------------------------------------------------------------------

Ask step_repeat(Step& s) {
    std::int64_t& left = s.tool->numbers[0];
    if (left == 0) return Ask::end;
    if (left > 0) --left;
    return s.give(keep(s.tool->parts[0]));
}

Value make_repeat(Machine& m, NativeArguments a) {
    std::int64_t times = -1;
    if (a[2] != empty) {
        const auto given = index_of(m, a[2]);
        if (!given) return empty;
        times = std::max<std::int64_t>(*given, 0);
    }
    Tool* tool = make_tool(m, a[0], step_repeat);
    tool->parts[0] = keep(a[1]);
    tool->numbers[0] = times;
    return finish_tool(tool, {});
}

Value repr_repeat(Machine& m, NativeArguments a) {
    const Tool* tool = tool_of(a[0]);
    std::string text = "repeat(" + shown(m, tool->parts[0]);
    if (tool->numbers[0] >= 0) text += ", " + std::to_string(tool->numbers[0]);
    return m.has_raised() ? empty : make_str(m, text + ")");
}

Value repeats_left(Machine& m, NativeArguments a) {
    const std::int64_t left = tool_of(a[0])->numbers[0];
    return left < 0 ? m.raise(types().TypeError, "len() of unsized object") : make_int(m, left);
}

constexpr NativeDef repeat_methods[] = {{"__repr__", "self, /", repr_repeat},
                                        {"__length_hint__", "self, /", repeats_left}};

// ---- accumulate: the iterator, the function or none, the total, the initial value; whether there is a total ------

enum AccumulatePhase : std::uint32_t { accumulate_begin, accumulate_item, accumulate_result };

Ask give_total(Step& s, Value total) {
    s.set_part(2, total);
    s.tool->numbers[0] = 1;
    return s.give(keep(total));
}

Ask step_accumulate(Step& s) {
    Tool* t = s.tool;
    if (s.phase == accumulate_begin) {
        if (t->numbers[1]) {
            t->numbers[1] = 0;
            return give_total(s, t->parts[3]);
        }
        return s.ask_next(t->parts[0], accumulate_item);
    }
    if (s.phase == accumulate_result) return give_total(s, s.answer);
    if (s.answer == empty) return Ask::end;
    if (!t->numbers[0]) return give_total(s, s.answer);
    if (t->parts[1] != none) {
        s.hold(0, s.answer);
        return s.ask_call(t->parts[1], t->parts[2], s.held[0], accumulate_result);
    }
    const Ref sum(s.m, binary_operation(s.m, BinaryOperator::add, t->parts[2], s.answer));
    return sum ? give_total(s, sum) : Ask::raised;
}

Value make_accumulate(Machine& m, NativeArguments a) {
    Tool* tool = make_tool(m, a[0], step_accumulate);
    const Ref owner(m, value_of(tool));
    if (!set_iterator(m, tool, 0, a[1])) return empty;
    if (a[2] != empty) tool->parts[1] = keep(a[2]);
    if (a[3] != empty && a[3] != none) {
        tool->parts[3] = keep(a[3]);
        tool->numbers[1] = 1;
    }
    finish_tool(tool, {0}, tool->parts[1] != none);
    return keep(owner);
}

constexpr ToolType count_type{"count", {"count", "cls, start=, step=", make_count}, count_methods};
constexpr ToolType cycle_type{"cycle", {"cycle", "cls, iterable, /", make_cycle}, {}};
constexpr ToolType repeat_type{"repeat", {"repeat", "cls, object, times=", make_repeat}, repeat_methods};
constexpr ToolType accumulate_type{
    "accumulate", {"accumulate", "cls, iterable, func=, *, initial=", make_accumulate}, {}};

}  // namespace

std::span<Type* const> endless_tools() {
    static Type* const made[] = {make_tool_type(count_type), make_tool_type(cycle_type), make_tool_type(repeat_type),
                                 make_tool_type(accumulate_type)};
    return made;
}

}  // namespace loopglass::library
