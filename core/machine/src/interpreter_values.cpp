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

std::string callable_name(Value callable) {
    if (is_kind(callable, Kind::function)) {
        const auto* f = to<Function>(callable);
        const std::string module = f->module == empty || f->module == none ? "" : to_utf8(to<Str>(f->module)) + ".";
        return module + to_utf8(to<Str>(f->qualified_name)) + "()";
    }
    if (is_kind(callable, Kind::native_function))
        return std::string(to<NativeFunction>(callable)->qualified_name) + "()";
    return type_name(callable) + " object";
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
    Ref from_mapping;
    if (!is_kind(source, Kind::dict) && !is_plain(source) && has_special(m, source, "keys")) {
        from_mapping = Ref(m, value_of(make_dict(m)));
        if (!dict_update(m, to<Dict>(from_mapping), source)) return empty;
        source = from_mapping;
    }
    if (!is_kind(source, Kind::dict)) {
        if (op == dict_merge_)
            return m.raise(types().TypeError,
                           callable_name(callable) + " argument after ** must be a mapping, not " + type_name(source));
        return m.raise(types().TypeError, "'" + type_name(source) + "' object is not a mapping");
    }
    const auto* dict = to<Dict>(source);
    for (std::uint32_t i = 0; i < dict->used; ++i) {
        const DictEntry& entry = dict->entries[i];
        if (entry.key == empty) continue;
        if (op == dict_merge_) {
            if (!is_kind(entry.key, Kind::str)) return m.raise(types().TypeError, "keywords must be strings");
            if (dict_find(to<Dict>(display), to<Str>(entry.key)))
                return m.raise(types().TypeError, callable_name(callable) +
                                                      " got multiple values for keyword argument '" +
                                                      to_utf8(to<Str>(entry.key)) + "'");
        }
        if (!dict_set(m, to<Dict>(display), entry.key, entry.value)) return empty;
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
        return m.raise(types().TypeError,
                       callable_name(callable) + " argument after * must be an iterable, not " + type_name(positional));
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
