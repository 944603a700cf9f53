#include <library/functools.h>

#include <string>
#include <vector>

#include <machine/attributes.h>
#include <machine/containers.h>
#include <machine/native_call.h>
#include <machine/operations.h>
#include <machine/prelude.h>
#include <machine/text.h>

#include "functools_internal.h"

// Objects inherit from Object, and offsetof of such a type is left to the compiler; GCC and Clang define it.
#pragma GCC diagnostic ignored "-Winvalid-offsetof"

namespace loopglass::library {

using namespace machine;

namespace {

/// A call that waits for the rest of its arguments, as Modules/_functoolsmodule.c.
struct Partial : Object {
    Value function, arguments, keywords;  ///< anything callable, a tuple, a dict
    Attributes attributes;
};

Value attributes_of(const Partial* p) { return p->attributes.dict ? Value::from_arena(p->attributes.dict) : none; }

void finish(Machine& m, Object* object) {
    const auto* p = static_cast<Partial*>(object);
    for (const Value value : {p->function, p->arguments, p->keywords, attributes_of(p)}) m.drop(value);
}

void each_reference(Object* object, void (*visit)(void*, Value), void* context) {
    const auto* p = static_cast<Partial*>(object);
    for (const Value value : {p->function, p->arguments, p->keywords, attributes_of(p)}) visit(context, value);
}

constexpr Layout layout = {sizeof(Partial), finish, each_reference};

const Partial* as_partial(Value value) {
    return is_kind(value, Kind::native) && is_subtype(type_of(value), partial_type()) ? to<Partial>(value) : nullptr;
}

/// Takes arguments and keywords over.
Value make(Machine& m, Type* type, Value function, Value arguments, Value keywords) {
    auto* p = m.make<Partial>(Kind::native, type, type->instance_bytes);
    p->function = keep(function);
    p->arguments = arguments;
    p->keywords = keywords;
    p->attributes.dict = nullptr;
    clear_added_parts(p);
    return Value::from_arena(p);
}

Value joined(Machine& m, const Tuple* first, const Tuple* second) {
    Tuple* all = make_tuple(m, first->size + second->size);
    for (std::size_t i = 0; i < all->size; ++i)
        all->items()[i] = keep(i < first->size ? first->items()[i] : second->items()[i - first->size]);
    return value_of(all);
}

/// A new dict of the first's entries and then the second's, whose values win.
Value merged(Machine& m, const Dict* first, const Dict* second) {
    Dict* all = dict_copy(m, first);
    for (std::uint32_t i = 0; i < second->used; ++i)
        if (const DictEntry& entry = second->entries[i]; entry.key != empty) dict_set(m, all, entry.key, entry.value);
    return Value::from_arena(all);
}

/// partial(function, *arguments, **keywords). A partial of a partial without attributes becomes one.
Value construct(Machine& m, NativeArguments a) {
    if (a[1] == empty) return m.raise(types().TypeError, "type 'partial' takes at least one argument");
    if (!is_callable(a[1])) return m.raise(types().TypeError, "the first argument must be callable");
    auto* type = to<Type>(a[0]);
    // What a class of the program's has made of its call stays its own.
    const Partial* inner =
        is_kind(type_lookup(type_of(a[1]), static_name("__call__")), Kind::function) ? nullptr : as_partial(a[1]);
    if (!inner || inner->attributes.dict) return make(m, type, a[1], keep(a[2]), keep(a[3]));
    return make(m, type, inner->function, joined(m, to<Tuple>(inner->arguments), to<Tuple>(a[2])),
                merged(m, to<Dict>(inner->keywords), to<Dict>(a[3])));
}

Value call_partial(Machine& m, NativeArguments a) {
    const auto* p = to<Partial>(a[0]);
    const Ref arguments(m, joined(m, to<Tuple>(p->arguments), to<Tuple>(a[1])));
    const Ref keywords(m, merged(m, to<Dict>(p->keywords), to<Dict>(a[2])));
    const auto* positional = to<Tuple>(arguments);
    const auto* named = to<Dict>(keywords);
    // The dict is open to the program.
    for (std::uint32_t i = 0; i < named->used; ++i)
        if (named->entries[i].key != empty && !is_kind(named->entries[i].key, Kind::str))
            return m.raise(types().TypeError, "keywords must be strings");
    return call_with_named(m, p->function, {positional->items(), positional->size}, named);
}

bool append_shown(std::string& text, const Ref& shown) {
    if (shown) text += to_utf8(to<Str>(shown));
    return static_cast<bool>(shown);
}

bool append_repr(Machine& m, std::string& text, Value value) { return append_shown(text, Ref(m, repr_of(m, value))); }

Value repr(Machine& m, NativeArguments a) {
    const auto* p = to<Partial>(a[0]);
    const Type* type = type_of(a[0]);
    std::string text = (type == partial_type() ? "functools.partial" : to_utf8(type->qualified_name)) + "(";
    if (!append_repr(m, text, p->function)) return empty;
    const auto* positional = to<Tuple>(p->arguments);
    for (std::size_t i = 0; i < positional->size; ++i) {
        text += ", ";
        if (!append_repr(m, text, positional->items()[i])) return empty;
    }
    // What it shows may change the dict.
    const Ref keywords(m, Value::from_arena(dict_copy(m, to<Dict>(p->keywords))));
    const auto* named = to<Dict>(keywords);
    for (std::uint32_t i = 0; i < named->used; ++i) {
        if (named->entries[i].key == empty) continue;
        text += ", ";
        if (!append_shown(text, Ref(m, str_of(m, named->entries[i].key)))) return empty;
        text += "=";
        if (!append_repr(m, text, named->entries[i].value)) return empty;
    }
    return make_str(m, text + ")");
}

constexpr NativeDef methods[] = {
    {"__call__", "self, /, *args, **kwargs", call_partial},
    {"__repr__", "self, /", repr},
};

bool refuse_set(Machine& m, Value, Value) {
    m.raise(types().AttributeError, "readonly attribute");
    return false;
}

constexpr Getter getters[] = {
    {"func", [](Machine&, Value v) { return keep(to<Partial>(v)->function); }, refuse_set},
    {"args", [](Machine&, Value v) { return keep(to<Partial>(v)->arguments); }, refuse_set},
    {"keywords", [](Machine&, Value v) { return keep(to<Partial>(v)->keywords); }, refuse_set},
    {nullptr, nullptr, nullptr}};

constexpr NativeDef constructor = {"partial", "cls, func=, /, *args, **keywords", construct};

}  // namespace

Type* partial_type() {
    static Type* const type = [] {
        Type* made = make_static_type("partial", types().object, Kind::native, sizeof(Partial), &layout, "functools");
        made->attributes_offset = offsetof(Partial, attributes);
        set_getters(made, getters);
        add_methods(made, methods);
        set_constructor(made, constructor);
        return made;
    }();
    return type;
}

Value make_partial(Machine& m, Value function, Value keywords) {
    return make(m, partial_type(), function, value_of(make_tuple(m, std::size_t{0})), keep(keywords));
}

Value unwrap_partial(Value value) {
    while (const Partial* p = as_partial(value)) value = p->function;
    return value;
}

Value partial_arguments(Value value) {
    const Partial* p = as_partial(value);
    return p ? p->arguments : none;
}

}  // namespace loopglass::library
