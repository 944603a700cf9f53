// The methods of type, and its computed attributes.

#include <machine/attributes.h>
#include <machine/containers.h>
#include <machine/exceptions.h>
#include <machine/iterate.h>
#include <machine/native_call.h>
#include <machine/operations.h>
#include <machine/prelude.h>
#include <machine/startup_exceptions.h>
#include <machine/text.h>

#include "builtin_functions.h"
#include "builtin_tables.h"
#include "calls.h"
#include "classes.h"
#include "containers_internal.h"
#include "errors.h"
#include "mapping_proxy.h"
#include "python_names.h"

namespace loopglass::machine {

namespace {

bool complain(Machine& m, const std::string& text) {
    raise_type_error(m, text);
    return false;
}

bool check_mutable(Machine& m, const Type* type, const char* attribute) {
    return type->is_heap || complain(m, std::string("cannot set '") + attribute + "' attribute of immutable type '" +
                                            type_name(type) + "'");
}

/// Sets a str of a class written in Python, as type_set_name.
template <Str* Type::*part>
bool set_type_text(Machine& m, Value v, Value x, const char* attribute) {
    auto* type = to<Type>(v);
    if (!check_mutable(m, type, attribute)) return false;
    if (!is_kind(x, Kind::str))
        return complain(
            m, "can only assign string to " + to_utf8(type->name) + "." + attribute + ", not '" + type_name(x) + "'");
    keep(x);
    m.drop(std::exchange(type->*part, to<Str>(x)));
    return true;
}

/// An attribute that is in the dict of a class and nowhere else; with `empty` it goes.
bool store_in_dict(Machine& m, Value v, Value x, const char* name) {
    if (!check_mutable(m, to<Type>(v), name)) return false;
    if (x != empty) {
        dict_set(m, to<Type>(v)->dict, static_name(name), x);
        return true;
    }
    if (dict_delete(m, to<Type>(v)->dict, value_of(static_name(name))) == 1) return true;
    m.raise(types().AttributeError, name);
    return false;
}

bool set_module(Machine& m, Value v, Value x) {
    if (!store_in_dict(m, v, x, "__module__")) return false;
    m.replace(to<Type>(v)->module, keep(x));
    return true;
}

bool set_bases(Machine& m, Value v, Value x) {
    if (!check_mutable(m, to<Type>(v), "__bases__")) return false;
    if (!is_kind(x, Kind::tuple))
        return complain(m, "can only assign tuple to " + type_name(to<Type>(v)) + ".__bases__, not " + type_name(x));
    not_there_yet(m, "assigning to __bases__");
    return false;
}

/// As type_get_doc: a class has its own text or None, never its base's.
Value get_doc(Machine& m, Value v) {
    auto* type = to<Type>(v);
    const Value found = dict_get(type->dict, static_name("__doc__"));
    // In the dict of `type` itself there is the descriptor through which this was reached.
    if (!type->is_heap && (found == empty || type == types().type))
        not_there_yet(m, "'" + type_name(type) + ".__doc__'");
    return found == empty ? none : bind_attribute(m, found, empty, type);
}

Value get_annotations(Machine& m, Value v) {
    auto* type = to<Type>(v);
    Str* const name = static_name("__annotations__");
    if (!type->is_heap)
        return m.raise(types().AttributeError,
                       "type object '" + type_name(type) + "' has no attribute '__annotations__'");
    if (const Value found = dict_get(type->dict, name); found != empty) return keep(found);
    Ref made(m, value_of(make_dict(m)));
    dict_set(m, type->dict, name, made);
    return made.release();
}

Value get_abstract_methods(Machine& m, Value v) {
    const Value found =
        to<Type>(v) == types().type ? empty : dict_get(to<Type>(v)->dict, static_name("__abstractmethods__"));
    return found == empty ? m.raise(types().AttributeError, "__abstractmethods__") : keep(found);
}

bool set_abstract_methods(Machine& m, Value v, Value x) {
    const int any = x == empty ? 0 : truth(m, x);
    if (any < 0 || !store_in_dict(m, v, x, "__abstractmethods__")) return false;
    to<Type>(v)->is_abstract = any != 0;
    return true;
}

/// A tuple of its own, since the one in the class does not keep the class alive.
Value get_order(Machine& m, Value v) {
    const auto* order = to<Type>(v)->mro;
    return value_of(make_tuple_of(m, order->items(), order->size));
}

constexpr Getter type_getters[] = {
    {"__name__", [](Machine&, Value v) { return keep(value_of(to<Type>(v)->name)); },
     [](Machine& m, Value v, Value x) { return set_type_text<&Type::name>(m, v, x, "__name__"); }},
    {"__qualname__", [](Machine&, Value v) { return keep(value_of(to<Type>(v)->qualified_name)); },
     [](Machine& m, Value v, Value x) { return set_type_text<&Type::qualified_name>(m, v, x, "__qualname__"); }},
    {"__module__", [](Machine&, Value v) { return keep(to<Type>(v)->module); }, set_module},
    {"__mro__", get_order, nullptr},
    {"__bases__", [](Machine&, Value v) { return keep(value_of(to<Type>(v)->bases)); }, set_bases},
    {"__base__", [](Machine&, Value v) { return to<Type>(v)->base ? keep(value_of(to<Type>(v)->base)) : none; },
     nullptr},
    {"__dict__", [](Machine& m, Value v) { return make_mapping_proxy(m, value_of(to<Type>(v)->dict)); }, nullptr},
    {"__doc__", get_doc, [](Machine& m, Value v, Value x) { return store_in_dict(m, v, x, "__doc__"); }},
    {"__annotations__", get_annotations,
     [](Machine& m, Value v, Value x) { return store_in_dict(m, v, x, "__annotations__"); }},
    {"__abstractmethods__", get_abstract_methods, set_abstract_methods},
    {nullptr, nullptr, nullptr}};

// ---- methods
// ---------------------------------------------------------------------------------------------------------

Value type_call(Machine& m, NativeArguments a) {
    const UnpackedCall call(m, to<Tuple>(a[1]), to<Dict>(a[2]));
    return call_class(m, to<Type>(a[0]), call.values(), call.count(), call.names());
}

Value type_init(Machine& m, NativeArguments a) {
    const std::size_t count = to<Tuple>(a[1])->size;
    if (count == 1 && to<Dict>(a[2])->count) return raise_type_error(m, "type.__init__() takes no keyword arguments");
    return count == 1 || count == 3 ? none : raise_type_error(m, "type.__init__() takes 1 or 3 arguments");
}

Value type_prepare(Machine& m, NativeArguments) { return value_of(make_dict(m)); }

Value type_mro(Machine& m, NativeArguments a) {
    const auto* mro = to<Type>(a[0])->mro;
    Ref list(m, value_of(make_list(m, mro->size)));
    for (std::size_t i = 0; i < mro->size; ++i) list_append(m, to<List>(list), mro->items()[i]);
    return list.release();
}

bool has_base(const Type* type, const Type* base) {
    for (std::size_t i = 0; type->mro && i < type->bases->size; ++i)
        if (type->bases->items()[i].object() == base) return true;
    return false;
}

/// The types that are there before a program begins, in the order in which CPython makes them.
const std::vector<Type*>& early_types() {
    static const std::vector<Type*> all = [] {
        const Types& t = types();
        std::vector<Type*> made;
        for (Type* const* type = &t.object; type <= &t.UserWarning; ++type) {
            if (!*type || *type == t.BaseExceptionGroup || *type == t.ExceptionGroup) continue;
            if (*type == t.StopAsyncIteration) continue;
            if (*type == t.Exception) made.push_back(t.BaseExceptionGroup);
            if (*type == t.StopIteration) made.push_back(t.StopAsyncIteration);
            made.push_back(*type);
        }
        made.push_back(t.ExceptionGroup);
        for (Type* const type : startup_exceptions().all()) made.push_back(type);
        return made;
    }();
    return all;
}

Value type_subclasses(Machine& m, NativeArguments a) {
    const auto* base = to<Type>(a[0]);
    Ref list(m, value_of(make_list(m)));
    for (Type* const type : early_types())
        if (has_base(type, base)) list_append(m, to<List>(list), value_of(type));
    for (const Type* type = m.state->oldest_class; type; type = type->newer_class)
        if (has_base(type, base)) list_append(m, to<List>(list), value_of(type));
    return list.release();
}

/// As recursive_isinstance: what the class says, or what the object says that its class is.
Value type_instance_check(Machine& m, NativeArguments a) { return plain_is_instance(m, a[1], to<Type>(a[0])); }

Value type_subclass_check(Machine& m, NativeArguments a) {
    if (!is_kind(a[1], Kind::type)) return raise_type_error(m, "issubclass() arg 1 must be a class");
    return Value::from_bool(is_subtype(to<Type>(a[1]), to<Type>(a[0])));
}

constexpr NativeDef type_methods[] = {
    {"__call__", "self, /, *args, **kwargs", type_call},
    {"__init__", "self, /, *args, **kwargs", type_init},
    {"__prepare__", "cls, /, *args, **kwargs", type_prepare},
    {"mro", "self, /", type_mro},
    {"__subclasses__", "self, /", type_subclasses},
    {"__instancecheck__", "self, instance, /", type_instance_check},
    {"__subclasscheck__", "self, subclass, /", type_subclass_check},
};

}  // namespace

Value plain_is_instance(Machine& m, Value object, const Type* cls) {
    if (is_subtype(type_of(object), cls)) return true_value;
    if (!type_of(object)->is_heap) return false_value;
    const Ref said(m, find_attribute(m, object, static_name("__class__")));
    if (m.has_raised()) {
        if (!m.raised_is(types().AttributeError)) return empty;
        m.drop(m.take_raised());
    }
    return Value::from_bool(is_kind(said, Kind::type) && is_subtype(to<Type>(said), cls));
}

void add_type_methods() {
    set_getters(types().type, type_getters);
    add_methods(types().type, type_methods);
}

}  // namespace loopglass::machine
