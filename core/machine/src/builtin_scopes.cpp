// Builtins about names: globals, locals, vars, dir.

#include <algorithm>
#include <set>
#include <string>

#include <machine/attributes.h>
#include <machine/containers.h>
#include <machine/frame.h>
#include <machine/text.h>

#include "builtin_tables.h"
#include "operations_internal.h"
#include "python_names.h"

namespace loopglass::machine {

namespace {

using Names = std::set<std::string>;

PythonFrame* calling_frame(const Machine& m) {
    Frame* frame = m.state->top;
    while (frame->native) frame = frame->back;
    return static_cast<PythonFrame*>(frame);
}

Value globals(Machine& m, NativeArguments) { return keep(value_of(calling_frame(m)->globals)); }

/// As PyFrame_FastToLocals: a call of a function has one dict, brought up to date each time that it is asked for.
/// What is bound is in it, in the order of parameters, locals, cells and free variables.
void update_locals(Machine& m, PythonFrame* frame) {
    if (frame->names == empty) frame->names = value_of(make_dict(m));
    auto* names = to<Dict>(frame->names);
    const language::Code& code = *frame->code->code;
    for (std::size_t i = 0; i < code.local_names.size(); ++i) {
        const Value name = frame->code->local_names[i];
        // A frame whose locals have been cleared has no slots in use.
        Value value = frame->slots() + i < frame->top_of_stack ? frame->slots()[i] : empty;
        if (is_kind(value, Kind::cell)) value = to<Cell>(value)->content;
        if (value != empty)
            dict_set(m, names, to<Str>(name), value);
        else
            dict_delete(m, names, name);
    }
}

}  // namespace

Value locals_of(Machine& m, PythonFrame* frame) {
    if (frame->code->code->is_function) update_locals(m, frame);
    return keep(frame->names);
}

namespace {

Value locals_here(Machine& m) { return locals_of(m, calling_frame(m)); }

Value locals(Machine& m, NativeArguments) { return locals_here(m); }

Value vars(Machine& m, NativeArguments a) {
    if (a[0] == empty) return locals_here(m);
    const Value found = find_attribute(m, a[0], static_name("__dict__"));
    if (found != empty || m.has_raised()) return found;
    refuse_missing_attribute(m, a[0], static_name("__dict__"));
    return raise_type_error(m, "vars() argument must have __dict__ attribute");
}

// ---- dir -----------------------------------------------------------------------------------------------------------

void add_names(Names& names, std::string_view known) {
    each_name(known, [&](std::string_view name) { return names.emplace(name), true; });
}

void add_keys(Names& names, const Dict* dict) {
    for (std::uint32_t i = 0; i < dict->used; ++i)
        if (is_kind(dict->entries[i].key, Kind::str)) names.insert(to_utf8(to<Str>(dict->entries[i].key)));
}

/// What a class and those it inherits from have. A built-in one has what CPython's has, there or not there yet.
void add_names_of_type(const Machine& m, Names& names, const Type* type) {
    for (std::size_t i = 0; i < type->mro->size; ++i) {
        const auto* base = to<Type>(type->mro->items()[i]);
        const std::string_view known = base->is_heap ? std::string_view() : names_of(m, owner_name(base));
        add_names(names, known);
        if (known.empty()) add_keys(names, base->dict);
        if (base->is_heap) add_names(names, "__module__ __doc__");
    }
}

Value sorted_list(Machine& m, const Names& names) {
    List* list = make_list(m, names.size());
    Ref owned(m, value_of(list));
    for (const std::string& name : names) {
        const Ref text(m, make_str(m, name));
        list_append(m, list, text);
    }
    return owned.release();
}

}  // namespace

/// As object.__dir__, type.__dir__ and module.__dir__.
Value names_without_dunder(Machine& m, Value object) {
    Names names;
    if (is_kind(object, Kind::module)) {
        add_names(names, names_of(m, to_utf8(to<Module>(object)->name)));
        add_keys(names, to<Module>(object)->dict);
    } else if (is_kind(object, Kind::type)) {
        add_names_of_type(m, names, to<Type>(object));
    } else {
        add_names_of_type(m, names, type_of(object));
        const Ref own(m, find_attribute(m, object, static_name("__dict__")));
        if (m.has_raised()) return empty;
        if (own && is_kind(own, Kind::dict)) add_keys(names, to<Dict>(own));
    }
    return sorted_list(m, names);
}

Value names_of_object(Machine& m, Value object) {
    static Str* const dunder = static_name("__dir__");
    if (is_kind(type_lookup(type_of(object), dunder), Kind::native_function)) return names_without_dunder(m, object);
    const SpecialResult own = call_special(m, object, "__dir__");
    if (!own.found) return names_without_dunder(m, object);
    if (own.value == empty) return empty;
    const Ref given(m, own.value);
    const Ref list(m, collect_nested(m, given));
    if (!list) return empty;
    const Ref sort(m, get_attribute(m, list, static_name("sort")));
    const Ref done(m, m.call_nested(sort, nullptr, 0));
    return done ? keep(list) : empty;
}

namespace {

Value dir(Machine& m, NativeArguments a) {
    if (a[0] != empty) return names_of_object(m, a[0]);
    Names names;
    const Ref here(m, locals_here(m));
    add_keys(names, to<Dict>(here));
    return sorted_list(m, names);
}

constexpr NativeDef table[] = {
    {"globals", "", globals},
    {"locals", "", locals},
    {"vars", "object=, /", vars},
    {"dir", "object=, /", dir},
};

}  // namespace

Dict* calling_globals(const Machine& m) { return calling_frame(m)->globals; }
Value calling_locals(Machine& m) { return locals_here(m); }

const std::span<const NativeDef> scope_builtins = table;

}  // namespace loopglass::machine
