#include <algorithm>
#include <vector>

#include <base/assert.h>
#include <machine/containers.h>
#include <machine/iterate.h>
#include <machine/prelude.h>
#include <machine/text.h>

#include "containers_internal.h"
#include "interpreter_helpers.h"
#include "operations_internal.h"
#include "set_operations.h"

namespace loopglass::machine {

namespace {

/// The items of an iterable in a new list; what needs Python code runs nested, since unpacking goes on afterwards.
Value list_of(Machine& m, Value iterable) {
    if (is_iterable(m, iterable)) return collect_nested(m, iterable);
    return m.raise(types().TypeError, "cannot unpack non-iterable " + type_name(iterable) + " object");
}

}  // namespace

/// ascii() of a text that is a repr already.
Value ascii_of(Machine& m, Value text) {
    static constexpr char digits[] = "0123456789abcdef";
    const auto* str = to<Str>(text);
    std::string result;
    const auto hex = [&](std::uint32_t c, int width) {
        for (int shift = (width - 1) * 4; shift >= 0; shift -= 4) result += digits[c >> shift & 15];
    };
    for (std::size_t i = 0; i < str->length; ++i) {
        const std::uint32_t c = str->at(i);
        if (c < 0x80)
            result += static_cast<char>(c);
        else if (c < 0x100)
            result += "\\x", hex(c, 2);
        else if (c < 0x10000)
            result += "\\u", hex(c, 4);
        else
            result += "\\U", hex(c, 8);
    }
    return make_str(m, result);
}

bool unpack(Machine& m, Value sequence, std::size_t count, Value* to_slots) {
    const Value* items = nullptr;
    std::size_t size = 0;
    Ref collected;
    if (is_kind(sequence, Kind::tuple)) {
        items = to<Tuple>(sequence)->items();
        size = to<Tuple>(sequence)->size;
    } else {
        if (!is_kind(sequence, Kind::list)) {
            collected = Ref(m, list_of(m, sequence));
            if (!collected) return false;
            sequence = collected;
        }
        items = to<List>(sequence)->items;
        size = to<List>(sequence)->size;
    }
    if (size < count) {
        m.raise(types().ValueError, "not enough values to unpack (expected " + std::to_string(count) + ", got " +
                                        std::to_string(size) + ")");
        return false;
    }
    if (size > count) {
        m.raise(types().ValueError, "too many values to unpack (expected " + std::to_string(count) + ")");
        return false;
    }
    for (std::size_t i = 0; i < count; ++i) to_slots[count - 1 - i] = keep(items[i]);
    return true;
}

bool unpack_starred(Machine& m, Value sequence, std::size_t before, std::size_t after, Value* to_slots) {
    const Ref collected(m, list_of(m, sequence));
    if (!collected) return false;
    const auto* all = to<List>(collected);
    if (all->size < before + after) {
        m.raise(types().ValueError, "not enough values to unpack (expected at least " + std::to_string(before + after) +
                                        ", got " + std::to_string(all->size) + ")");
        return false;
    }
    const std::size_t middle = all->size - before - after;
    std::size_t slot = before + 1 + after;
    for (std::size_t i = 0; i < before; ++i) to_slots[--slot] = keep(all->items[i]);
    List* rest = make_list(m, middle);
    for (std::size_t i = 0; i < middle; ++i) rest->items[i] = keep(all->items[before + i]);
    rest->size = middle;
    to_slots[--slot] = Value::from_arena(rest);
    for (std::size_t i = 0; i < after; ++i) to_slots[--slot] = keep(all->items[before + middle + i]);
    return true;
}

Value build(Machine& m, language::Opcode op, const Value* items, std::size_t count) {
    using enum language::Opcode;
    switch (op) {
        case build_set_: {
            Ref set(m, Value::from_arena(make_set(m, types().set)));
            for (std::size_t i = 0; i < count; ++i)
                if (set_add(m, to<Set>(set), items[i]) < 0) return empty;
            return set.release();
        }
        case build_map_: {
            Ref dict(m, Value::from_arena(make_dict(m)));
            for (std::size_t i = 0; i < count; ++i)
                if (!dict_set(m, to<Dict>(dict), items[2 * i], items[2 * i + 1])) return empty;
            return dict.release();
        }
        case build_slice_: {
            auto* slice = m.make<Slice>(Kind::slice, types().slice);
            slice->start = keep(items[0]);
            slice->stop = keep(items[1]);
            slice->step = count == 3 ? keep(items[2]) : none;
            return Value::from_arena(slice);
        }
        default: {
            std::string text;
            for (std::size_t i = 0; i < count; ++i) text += to_utf8(to<Str>(items[i]));
            return make_str(m, text);
        }
    }
}

namespace {

Value extend_list(Machine& m, List* items, Value list) {
    for (std::size_t i = 0; i < items->size; ++i) list_append(m, to<List>(list), items->items[i]);
    return none;
}

Value extend_set(Machine& m, List* items, Value set) {
    for (std::size_t i = 0; i < items->size; ++i)
        if (set_add(m, to<Set>(set), items->items[i]) < 0) return empty;
    return none;
}

/// As _PyObject_FunctionStr; what it raises is dropped.
std::string callable_name(Machine& m, Value callable) {
    const Ref name(m, find_attribute(m, callable, static_name("__qualname__")));
    const Ref module(m, name ? find_attribute(m, callable, static_name("__module__")) : empty);
    const Ref text(m, str_of(m, name ? name.get() : callable));
    if (m.has_raised()) m.drop(m.take_raised());
    if (!text) return type_name(callable) + " object";
    if (!name) return to_utf8(to<Str>(text));
    const std::string from = is_kind(module, Kind::str) ? to_utf8(to<Str>(module)) : "";
    return (from.empty() || from == "builtins" ? "" : from + ".") + to_utf8(to<Str>(text)) + "()";
}

/// One item of `**source`; a call takes each name only once.
bool add_item(Machine& m, Dict* display, Value key, Value value, bool is_call, Value callable) {
    if (is_call && !is_kind(key, Kind::str)) {
        m.raise(types().TypeError, "keywords must be strings");
        return false;
    }
    if (is_call && dict_find(display, to<Str>(key))) {
        m.raise(types().TypeError, callable_name(m, callable) + " got multiple values for keyword argument '" +
                                       to_utf8(to<Str>(key)) + "'");
        return false;
    }
    return dict_set(m, display, key, value);
}

/// As dict_merge of what has keys() and __getitem__.
Value add_from_mapping(Machine& m, Dict* display, Value source, bool is_call, Value callable) {
    const Ref method(m, get_attribute(m, source, static_name("keys")));
    const Ref names(m, method ? m.call_nested(method, nullptr, 0) : empty);
    const Ref keys(m, names ? collect_nested(m, names) : empty);
    if (!keys) return empty;
    for (std::size_t i = 0; i < to<List>(keys)->size; ++i) {
        const Value key = to<List>(keys)->items[i];
        const Ref value(m, get_item(m, source, key));
        if (!value || !add_item(m, display, key, value, is_call, callable)) return empty;
    }
    return none;
}

}  // namespace

Value extend_display(Machine& m, language::Opcode op, Value display, Value source, Value callable) {
    using enum language::Opcode;
    // A set or dict is taken over as a whole, which the order of the items depends on.
    if (op == set_update_ && is_native_iterable(source)) return set_update(m, to<Set>(display), source) ? none : empty;
    if (op == list_extend_ || op == set_update_) {
        const Value r = collect_then(m, source, op == list_extend_ ? extend_list : extend_set, display);
        if (r == empty && op == list_extend_ && !is_iterable(m, source)) {
            m.drop(m.take_raised());
            return m.raise(types().TypeError, "Value after * must be an iterable, not " + type_name(source));
        }
        return r;
    }
    const bool is_call = op == dict_merge_;
    if (!is_kind(source, Kind::dict) || !is_native_iterable(source)) {
        if (!is_plain(source) && has_special(m, source, "keys"))
            return add_from_mapping(m, to<Dict>(display), source, is_call, callable);
        if (is_call)
            return m.raise(types().TypeError, callable_name(m, callable) +
                                                  " argument after ** must be a mapping, not " + type_name(source));
        return m.raise(types().TypeError, "'" + type_name(source) + "' object is not a mapping");
    }
    const auto* dict = to<Dict>(source);
    for (std::size_t at = 0; const DictEntry* entry = dict_next(dict, at);) {
        const Ref key(m, keep(entry->key)), value(m, keep(entry->value));
        if (!add_item(m, to<Dict>(display), key, value, is_call, callable)) return empty;
    }
    return none;
}

Value format_interpolated(Machine& m, Value value, std::uint8_t conversion, Value spec) {
    Ref converted;
    if (conversion == 's') converted = Ref(m, str_of(m, value));
    if (conversion == 'r') converted = Ref(m, repr_of(m, value));
    if (conversion == 'a') {
        const Ref text(m, repr_of(m, value));
        converted = Ref(m, text ? ascii_of(m, text) : empty);
    }
    if (conversion) {
        if (!converted) return empty;
        value = converted;
    }
    if (spec == empty && is_kind(value, Kind::str) && value.object()->type == types().str) return keep(value);
    return format_of(m, value, spec == empty ? static_name("") : to<Str>(spec));
}

namespace {

/// Calls with a list of positional arguments and a dict of keywords.
Value call_list(Machine& m, List* positional, Value context) {
    const auto* pair = to<Tuple>(context);
    const Value callable = pair->items()[0], keywords = pair->items()[1];
    std::vector<Value> args(positional->items, positional->items + positional->size);
    if (keywords == none) return m.call(callable, args.data(), args.size());
    const auto* dict = to<Dict>(keywords);
    Tuple* names = make_tuple(m, dict->count);
    const Ref owned(m, value_of(names));
    std::size_t n = 0;
    for (std::uint32_t i = 0; i < dict->used; ++i) {
        if (dict->entries[i].key == empty) continue;
        names->items()[n++] = keep(dict->entries[i].key);
        args.push_back(dict->entries[i].value);
    }
    return m.call(callable, args.data(), args.size(), n ? owned.get() : empty);
}

}  // namespace

Value call_with_unpacked(Machine& m, Value callable, Value positional, Value keywords) {
    const Ref pair(m, value_of(make_tuple(m, {callable, keywords == empty ? none : keywords})));
    const Value r = collect_then(m, positional, call_list, pair);
    if (r == empty && !is_iterable(m, positional)) {
        m.drop(m.take_raised());
        return m.raise(types().TypeError, callable_name(m, callable) + " argument after * must be an iterable, not " +
                                              type_name(positional));
    }
    return r;
}

Value make_function(Machine& m, PythonFrame* frame, Value* top, std::uint8_t flags) {
    const auto* code = to<CodeObject>(*--top);
    auto* f = m.make<Function>(Kind::function, types().function);
    f->code = const_cast<CodeObject*>(code);
    f->globals = frame->globals;
    keep(Value::from_arena(f->globals));
    f->caches = caches_of(m, code);
    f->closure = flags & 8 ? *--top : none;
    f->annotations = flags & 4 ? *--top : none;
    f->keyword_defaults = flags & 2 ? *--top : none;
    f->defaults = flags & 1 ? *--top : none;
    f->name = value_of(code->name);
    f->qualified_name = value_of(code->qualified_name);
    f->doc = code->doc;
    f->module = keep(dict_get(frame->globals, static_name("__name__")));
    f->attributes.dict = nullptr;
    frame->top_of_stack = top;
    return Value::from_arena(f);
}

}  // namespace loopglass::machine
