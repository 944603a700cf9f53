#include <charconv>
#include <cstring>

#include <machine/iterate.h>
#include <machine/text.h>

#include "complex_numbers.h"
#include "containers_internal.h"
#include "numbers.h"
#include "operations_internal.h"
#include "text_builder.h"

namespace loopglass::machine {

namespace {

/// Notes that a container's repr is under way, as Py_ReprEnter, so that a container within itself ends.
class ReprUnderWay {
public:
    ReprUnderWay(Machine& machine, Value container) : machine_(machine) {
        List*& reprs = machine.state->reprs;
        if (!reprs) reprs = make_list(machine);
        for (std::size_t i = 0; i < reprs->size; ++i)
            if (reprs->items[i] == container) return;
        list_append(machine, reprs, container);
        entered_ = true;
    }
    ~ReprUnderWay() {
        if (!entered_ || machine_.abandoned) return;
        List* reprs = machine_.state->reprs;
        machine_.drop(reprs->items[--reprs->size]);
    }
    ReprUnderWay(const ReprUnderWay&) = delete;
    ReprUnderWay& operator=(const ReprUnderWay&) = delete;
    /// False if it was under way already.
    bool entered() const { return entered_; }

private:
    Machine& machine_;
    bool entered_ = false;
};

bool add_repr(Machine& machine, TextBuilder& out, Value value) {
    const Ref text(machine, repr_of(machine, value));
    if (!text) return false;
    out.add(to<Str>(text));
    return true;
}

bool add_items(Machine& machine, TextBuilder& out, Value sequence) {
    for (std::size_t i = 0;; ++i) {
        const bool is_list = is_kind(sequence, Kind::list);
        if (i >= (is_list ? to<List>(sequence)->size : to<Tuple>(sequence)->size)) return true;
        const Ref item(machine, keep(is_list ? to<List>(sequence)->items[i] : to<Tuple>(sequence)->items()[i]));
        if (i > 0) out.add(", ");
        if (!add_repr(machine, out, item)) return false;
    }
}

Value repr_list(Machine& machine, Value value) {
    if (to<List>(value)->size == 0) return make_str(machine, "[]");
    const ReprUnderWay guard(machine, value);
    if (!guard.entered()) return make_str(machine, "[...]");
    TextBuilder out;
    out.add('[');
    if (!add_items(machine, out, value)) return empty;
    out.add(']');
    return out.finish(machine);
}

Value repr_tuple(Machine& machine, Value value) {
    if (to<Tuple>(value)->size == 0) return make_str(machine, "()");
    const ReprUnderWay guard(machine, value);
    if (!guard.entered()) return make_str(machine, "(...)");
    TextBuilder out;
    out.add('(');
    if (!add_items(machine, out, value)) return empty;
    out.add(to<Tuple>(value)->size == 1 ? ",)" : ")");
    return out.finish(machine);
}

Value repr_dict(Machine& machine, Value value) {
    const auto* dict = to<Dict>(value);
    if (dict->count == 0) return make_str(machine, "{}");
    const ReprUnderWay guard(machine, value);
    if (!guard.entered()) return make_str(machine, "{...}");
    TextBuilder out;
    out.add('{');
    bool first = true;
    for (std::size_t at = 0; const DictEntry* entry = dict_next(dict, at); first = false) {
        const Ref key(machine, keep(entry->key)), item(machine, keep(entry->value));
        if (!first) out.add(", ");
        if (!add_repr(machine, out, key)) return empty;
        out.add(": ");
        if (!add_repr(machine, out, item)) return empty;
    }
    out.add('}');
    return out.finish(machine);
}

// As set_repr: braces for a set, its class's name around them for every other.
Value repr_set(Machine& machine, Value value) {
    auto* set = to<Set>(value);
    const std::string name = type_name(value);
    if (set->used == 0) return make_str(machine, name + "()");
    const ReprUnderWay guard(machine, value);
    if (!guard.entered()) return make_str(machine, name + "(...)");
    const bool bare = set->type == types().set;
    TextBuilder out;
    if (!bare) out.add_utf8(name + "(");
    out.add('{');
    const Ref items(machine, collect_nested(machine, value));
    if (!items || !add_items(machine, out, items)) return empty;
    out.add(bare ? "}" : "})");
    return out.finish(machine);
}

Value repr_view(Machine& machine, Value value) {
    const ReprUnderWay guard(machine, value);
    if (!guard.entered()) return make_str(machine, "...");
    const Ref items(machine, collect_nested(machine, value));
    if (!items) return empty;
    const Ref text(machine, repr_list(machine, items));
    if (!text) return empty;
    TextBuilder out;
    out.add_utf8(type_name(value) + "(");
    out.add(to<Str>(text));
    out.add(')');
    return out.finish(machine);
}

bool add_all(Machine& machine, TextBuilder& out, std::initializer_list<Value> values) {
    for (const Value* value = values.begin(); value != values.end(); ++value) {
        if (value != values.begin()) out.add(", ");
        if (!add_repr(machine, out, *value)) return false;
    }
    return true;
}

Value repr_range(Machine& machine, const Range* range) {
    TextBuilder out;
    out.add("range(");
    const bool short_form = range->step == Value::from_small_int(1);
    if (!add_all(machine, out, {range->start, range->stop})) return empty;
    if (!short_form) {
        out.add(", ");
        if (!add_repr(machine, out, range->step)) return empty;
    }
    out.add(')');
    return out.finish(machine);
}

Value repr_slice(Machine& machine, const Slice* slice) {
    TextBuilder out;
    out.add("slice(");
    if (!add_all(machine, out, {slice->start, slice->stop, slice->step})) return empty;
    out.add(')');
    return out.finish(machine);
}

Value repr_small_int(Machine& machine, std::int64_t n) {
    char digits[24];
    const auto* end = std::to_chars(digits, digits + sizeof digits, n).ptr;
    const auto length = static_cast<std::size_t>(end - digits);
    if (length == 1) return make_char(machine, static_cast<unsigned char>(digits[0]));
    Str* text = make_raw_str(machine, length, 1, true);
    std::memcpy(text->data(), digits, length);
    return value_of(text);
}

Value repr_int(Machine& machine, Value value) {
    const auto text = int_to_text(machine, value);
    return text ? make_str(machine, *text) : empty;
}

Value repr_container(Machine& machine, Value value) {
    const NestedCall call(machine, " while getting the repr of an object");
    if (!call) return empty;
    switch (value.object()->kind) {
        case Kind::list: return repr_list(machine, value);
        case Kind::tuple: return repr_tuple(machine, value);
        case Kind::dict: return repr_dict(machine, value);
        case Kind::set: return repr_set(machine, value);
        case Kind::range: return repr_range(machine, to<Range>(value));
        case Kind::slice: return repr_slice(machine, to<Slice>(value));
        default: return repr_view(machine, value);
    }
}

}  // namespace

Value plain_repr(Machine& machine, Value value) {
    if (value.is_small_int()) return repr_small_int(machine, value.small_int());
    if (value == none) return make_str(machine, "None");
    if (value == true_value) return make_str(machine, "True");
    if (value == false_value) return make_str(machine, "False");
    if (value == ellipsis) return make_str(machine, "Ellipsis");
    if (value == not_implemented) return make_str(machine, "NotImplemented");
    if (is_int(value)) return repr_int(machine, value);
    if (is_float(value)) return make_str(machine, float_repr(float_value(value)));
    if (is_complex(value)) return make_str(machine, complex_repr(to<Complex>(value)));
    if (is_kind(value, Kind::str)) return quoted_repr(machine, to<Str>(value));
    if (is_bytes_like(value)) {
        const std::string text = quoted_bytes(bytes_view(value), is_kind(value, Kind::byte_array));
        return make_str(machine, is_kind(value, Kind::bytes) ? text : type_name(value) + "(" + text + ")");
    }
    return repr_container(machine, value);
}

Value repr_of(Machine& machine, Value value) {
    if (is_plain(value)) return plain_repr(machine, value);
    const NestedCall call(machine, " while getting the repr of an object");
    return call ? instance_repr(machine, value) : empty;
}

Value str_of(Machine& machine, Value value) {
    if (is_kind(value, Kind::str) && value.object()->type == types().str) return keep(value);
    if (is_plain(value)) return plain_repr(machine, value);
    const NestedCall call(machine, " while getting the str of an object");
    return call ? instance_str(machine, value) : empty;
}

}  // namespace loopglass::machine
