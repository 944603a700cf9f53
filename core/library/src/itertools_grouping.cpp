// itertools.groupby, whose groups share the iterator with it (groupby_next and _grouper_next of itertoolsmodule.c).

#include <machine/attributes.h>
#include <machine/containers.h>
#include <machine/operations.h>

#include "itertools_tool.h"

namespace loopglass::library {

using namespace machine;

namespace {

// Parts of a groupby: the iterator, the key function or none, a list of the slots below. Its numbers: which group is
// under way, whether an item was read that nobody has got yet, whether there was a group.
// Parts of a group: its groupby, its key. Its number: which group it is.
enum Phase : std::uint32_t { begin, got_item, got_key };
enum Slot : std::size_t { group_key, item_key, item, slot_count };

Value slot(const Tool* groups, Slot which) { return to<List>(groups->parts[2])->items[which]; }
void set_slot(Machine& m, const Tool* groups, Slot which, Value value) {
    m.replace(to<List>(groups->parts[2])->items[which], keep(value));
}

/// Reads the next item and its key. True when they are in the slots; else `ask` is what to do first.
bool read_item(Step& s, Tool* groups, Ask& ask) {
    if (s.phase == begin) {
        ask = s.ask_next(groups->parts[0], got_item);
        return false;
    }
    if (s.phase == got_item) {
        if (s.answer == empty) {
            ask = Ask::end;
            return false;
        }
        s.hold(0, s.answer);
        if (groups->parts[1] != none) {
            ask = s.ask_call(groups->parts[1], s.held[0], empty, got_key);
            return false;
        }
        s.answer = s.held[0];
    }
    set_slot(s.m, groups, item_key, s.answer);
    set_slot(s.m, groups, item, s.held[0]);
    groups->numbers[1] = 1;
    s.phase = begin;
    return true;
}

Type* group_type();

Ask step_group(Step& s) {
    Tool* t = s.tool;
    Tool* groups = tool_of(t->parts[0]);
    if (groups->numbers[0] != t->numbers[0]) return Ask::end;
    Ask ask = Ask::end;
    if (!groups->numbers[1] && !read_item(s, groups, ask)) return ask;
    const int same = values_equal(s.m, t->parts[1], slot(groups, item_key));
    if (same <= 0) return same < 0 ? Ask::raised : Ask::end;
    groups->numbers[1] = 0;
    return s.give(keep(slot(groups, item)));
}

Value make_group(Machine& m, Tool* groups) {
    Tool* group = make_tool(m, value_of(group_type()), step_group);
    group->parts[0] = keep(value_of(groups));
    group->parts[1] = keep(slot(groups, group_key));
    group->numbers[0] = groups->numbers[0];
    return finish_tool(group, {}, !is_native_iterator(value_of(groups)));
}

/// The next group begins at the first item whose key is another.
Ask step_groupby(Step& s) {
    Tool* t = s.tool;
    // What the group before would still give is gone.
    ++t->numbers[0];
    for (;;) {
        if (s.phase == begin && t->numbers[1]) {
            const int same = t->numbers[2] ? values_equal(s.m, slot(t, group_key), slot(t, item_key)) : 0;
            if (same < 0) return Ask::raised;
            if (!same) break;
        }
        Ask ask = Ask::end;
        if (!read_item(s, t, ask)) return ask;
    }
    t->numbers[2] = 1;
    set_slot(s.m, t, group_key, slot(t, item_key));
    const Ref group(s.m, make_group(s.m, t));
    return s.give(value_of(make_tuple(s.m, {slot(t, group_key), group})));
}

Value make_groupby(Machine& m, NativeArguments a) {
    Tool* tool = make_tool(m, a[0], step_groupby);
    const Ref owner(m, value_of(tool));
    if (!set_iterator(m, tool, 0, a[1])) return empty;
    if (a[2] != empty) tool->parts[1] = keep(a[2]);
    tool->parts[2] = value_of(make_list(m));
    for (std::size_t i = 0; i < slot_count; ++i) list_append(m, to<List>(tool->parts[2]), none);
    finish_tool(tool, {0}, tool->parts[1] != none);
    return keep(owner);
}

constexpr ToolType groupby_definition{"groupby", {"groupby", "cls, iterable, key=", make_groupby}, {}};
constexpr ToolType group_definition{"_grouper", {"_grouper", "cls, parent, tgtkey, /", nullptr}, {}};

Type* group_type() {
    static Type* const type = make_tool_type(group_definition);
    return type;
}

}  // namespace

std::span<Type* const> grouping_tools() {
    static Type* const made[] = {make_tool_type(groupby_definition), group_type()};
    return made;
}

}  // namespace loopglass::library
