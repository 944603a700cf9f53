// itertools: compress, dropwhile, filterfalse, islice, starmap and takewhile.

#include <algorithm>

#include <machine/attributes.h>
#include <machine/containers.h>
#include <machine/operations.h>
#include <machine/text.h>

#include "itertools_tool.h"

namespace loopglass::library {

using namespace machine;

namespace {

enum Phase : std::uint32_t { begin, got_item, got_answer };

/// A tool of a function and an iterable.
Value make_of_function(Machine& m, NativeArguments a, StepFunction step, bool calls = true) {
    Tool* tool = make_tool(m, a[0], step);
    const Ref owner(m, value_of(tool));
    tool->parts[0] = keep(a[1]);
    if (!set_iterator(m, tool, 1, a[2])) return empty;
    finish_tool(tool, {1}, calls);
    return keep(owner);
}

// ---- compress: the data, the selectors -----------------------------------------------------------------------------

Ask step_compress(Step& s) {
    for (;;) {
        switch (s.phase) {
            case begin: return s.ask_next(s.tool->parts[0], got_item);
            case got_item:
                if (s.answer == empty) return Ask::end;
                s.hold(0, s.answer);
                return s.ask_next(s.tool->parts[1], got_answer);
            default: {
                if (s.answer == empty) return Ask::end;
                const int wanted = truth(s.m, s.answer);
                if (wanted < 0) return Ask::raised;
                if (wanted) return s.give(keep(s.held[0]));
                s.phase = begin;
            }
        }
    }
}

Value make_compress(Machine& m, NativeArguments a) {
    Tool* tool = make_tool(m, a[0], step_compress);
    const Ref owner(m, value_of(tool));
    if (!set_iterator(m, tool, 0, a[1]) || !set_iterator(m, tool, 1, a[2])) return empty;
    finish_tool(tool, {0, 1});
    return keep(owner);
}

// ---- by a predicate: the function, the iterator; whether it has begun or ended to give
// -------------------------------

/// Asks for an item and then what the function says of it. True: s.answer says so, s.held[0] is the item.
bool has_verdict(Step& s, Ask& ask) {
    if (s.phase == got_answer) return true;
    if (s.phase == begin) {
        ask = s.ask_next(s.tool->parts[1], got_item);
    } else if (s.answer == empty) {
        ask = Ask::end;
    } else {
        s.hold(0, s.answer);
        if (s.tool->parts[0] == none) {
            s.answer = s.held[0];
            s.phase = got_answer;
            return true;
        }
        ask = s.ask_call(s.tool->parts[0], s.held[0], empty, got_answer);
    }
    return false;
}

Ask step_takewhile(Step& s) {
    if (s.tool->numbers[0]) return Ask::end;
    Ask ask = Ask::end;
    if (!has_verdict(s, ask)) return ask;
    const int wanted = truth(s.m, s.answer);
    if (wanted < 0) return Ask::raised;
    if (wanted) return s.give(keep(s.held[0]));
    s.tool->numbers[0] = 1;
    return Ask::end;
}

Ask step_dropwhile(Step& s) {
    for (;;) {
        if (s.tool->numbers[0]) {
            if (s.phase == begin) return s.ask_next(s.tool->parts[1], got_item);
            return s.answer == empty ? Ask::end : s.give(keep(s.answer));
        }
        Ask ask = Ask::end;
        if (!has_verdict(s, ask)) return ask;
        const int dropped = truth(s.m, s.answer);
        if (dropped < 0) return Ask::raised;
        s.phase = begin;
        if (dropped) continue;
        s.tool->numbers[0] = 1;
        return s.give(keep(s.held[0]));
    }
}

Ask step_filterfalse(Step& s) {
    for (;;) {
        Ask ask = Ask::end;
        if (!has_verdict(s, ask)) return ask;
        const int dropped = truth(s.m, s.answer);
        if (dropped < 0) return Ask::raised;
        if (!dropped) return s.give(keep(s.held[0]));
        s.phase = begin;
    }
}

Value make_takewhile(Machine& m, NativeArguments a) { return make_of_function(m, a, step_takewhile); }
Value make_dropwhile(Machine& m, NativeArguments a) { return make_of_function(m, a, step_dropwhile); }
// Without a function the items themselves are asked, as with bool.
Value make_filterfalse(Machine& m, NativeArguments a) { return make_of_function(m, a, step_filterfalse, a[1] != none); }

// ---- starmap: the function, the iterator ---------------------------------------------------------------------------

Ask step_starmap(Step& s) {
    if (s.phase == begin) return s.ask_next(s.tool->parts[1], got_item);
    if (s.phase == got_answer) return s.give(keep(s.answer));
    if (s.answer == empty) return Ask::end;
    if (is_kind(s.answer, Kind::tuple)) {
        s.hold(0, s.answer);
    } else {
        const Value items = s.m.call_nested(value_of(types().tuple), &s.answer, 1);
        if (items == empty) return Ask::raised;
        s.m.replace(s.held[0], items);
    }
    s.subject = s.tool->parts[0];
    s.arguments[0] = s.held[0];
    s.phase = got_answer;
    return Ask::spread;
}

Value make_starmap(Machine& m, NativeArguments a) { return make_of_function(m, a, step_starmap); }

// ---- islice: the iterator; the next wanted index, the stop or -1, the stride; numbers of items taken in part 1 -----

std::int64_t taken(const Tool* tool) { return tool->parts[1].small_int(); }

Ask step_islice(Step& s) {
    Tool* t = s.tool;
    std::int64_t &wanted = t->numbers[0], stop = t->numbers[1];
    for (;;) {
        if (t->parts[0] == none) return Ask::end;
        if (s.phase == begin) {
            if (stop >= 0 && taken(t) >= std::max(wanted, stop)) {
                s.set_part(0, none);
                return Ask::end;
            }
            return s.ask_next(t->parts[0], got_item);
        }
        if (s.answer == empty) {
            s.set_part(0, none);
            return Ask::end;
        }
        const std::int64_t at = taken(t);
        t->parts[1] = Value::from_small_int(at + 1);
        s.phase = begin;
        if (at < wanted) continue;
        const bool overflow = __builtin_add_overflow(wanted, t->numbers[2], &wanted);
        if (overflow || (stop >= 0 && wanted > stop)) wanted = stop < 0 ? INT64_MAX : stop;
        return s.give(keep(s.answer));
    }
}

constexpr const char* wrong_stop = "Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.";
constexpr const char* wrong_index = "Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.";
constexpr const char* wrong_stride = "Step for islice() must be a positive integer or None.";

/// None or a number that is not negative. -1: None, -2: it raised. `message` is for what is no number, and for -1.
std::int64_t read_index(Machine& m, Value given, const char* message, const char* negative_message) {
    if (given == none) return -1;
    const bool is_index = is_int(given) || type_lookup(type_of(given), static_name("__index__")) != empty;
    const std::int64_t number = is_index ? index_of(m, given).value_or(-1) : -1;
    if (number >= 0) return number;
    if (m.has_raised()) m.drop(m.take_raised());
    m.raise(types().ValueError, number < -1 ? negative_message : message);
    return -2;
}

// As islice_new.
Value make_islice(Machine& m, NativeArguments a) {
    const auto* given = to<Tuple>(a[1]);
    const auto* bounds = given->items() + 1;
    if (given->size < 2 || given->size > 4)
        return m.raise(types().TypeError, std::string("islice expected at ") +
                                              (given->size < 2 ? "least 2 arguments, got " : "most 4 arguments, got ") +
                                              std::to_string(given->size));
    std::int64_t start = 0, stop = -1, stride = 1;
    if (given->size > 2) start = read_index(m, bounds[0], wrong_index, wrong_index);
    if (start == -2) return empty;
    stop = read_index(m, bounds[given->size > 2], wrong_stop, wrong_index);
    if (stop == -2) return empty;
    if (given->size == 4 && bounds[2] != none) {
        stride = read_index(m, bounds[2], wrong_stride, wrong_stride);
        if (stride == 0) m.raise(types().ValueError, wrong_stride);
        if (stride <= 0) return empty;
    }
    Tool* tool = make_tool(m, a[0], step_islice);
    const Ref owner(m, value_of(tool));
    if (!set_iterator(m, tool, 0, given->items()[0])) return empty;
    tool->parts[1] = Value::from_small_int(0);
    tool->numbers[0] = start < 0 ? 0 : start;
    tool->numbers[1] = stop;
    tool->numbers[2] = stride;
    finish_tool(tool, {0});
    return keep(owner);
}

constexpr ToolType compress_type{"compress", {"compress", "cls, data, selectors", make_compress}, {}};
constexpr ToolType dropwhile_type{"dropwhile", {"dropwhile", "cls, predicate, iterable, /", make_dropwhile}, {}};
constexpr ToolType filterfalse_type{"filterfalse", {"filterfalse", "cls, function, iterable, /", make_filterfalse}, {}};
constexpr ToolType islice_type{"islice", {"islice", "cls, *args", make_islice}, {}};
constexpr ToolType starmap_type{"starmap", {"starmap", "cls, function, iterable, /", make_starmap}, {}};
constexpr ToolType takewhile_type{"takewhile", {"takewhile", "cls, predicate, iterable, /", make_takewhile}, {}};

}  // namespace

std::span<Type* const> selecting_tools() {
    static Type* const made[] = {make_tool_type(compress_type),    make_tool_type(dropwhile_type),
                                 make_tool_type(filterfalse_type), make_tool_type(islice_type),
                                 make_tool_type(starmap_type),     make_tool_type(takewhile_type)};
    return made;
}

}  // namespace loopglass::library
