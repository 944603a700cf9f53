// The methods of object, and the __init__ of the built-in types that are filled after they are made.

#include <machine/attributes.h>
#include <machine/containers.h>
#include <machine/exceptions.h>
#include <machine/iterate.h>
#include <machine/operations.h>
#include <machine/prelude.h>
#include <machine/text.h>

#include "builtin_functions.h"
#include "builtin_tables.h"
#include "calls.h"
#include "class_calls.h"
#include "classes.h"
#include "collect_into.h"
#include "construct_values.h"
#include "containers_internal.h"
#include "errors.h"
#include "exception_details.h"
#include "instances.h"
#include "operations_internal.h"

namespace loopglass::machine {

namespace {

/// The name of an attribute, or null with TypeError raised.
Str* attribute_name(Machine& m, Value name) {
    if (is_kind(name, Kind::str)) return to<Str>(name);
    raise_type_error(m, "attribute name must be string, not '" + type_name(name) + "'");
    return nullptr;
}

Value object_init(Machine& m, NativeArguments a) {
    return check_object_init(m, a[0], to<Tuple>(a[1])->size + to<Dict>(a[2])->count);
}
Value object_getattribute(Machine& m, NativeArguments a) {
    Str* const name = attribute_name(m, a[1]);
    if (!name) return empty;
    const Value found = generic_attribute(m, a[0], name);
    if (found == empty && !m.has_raised()) raise_missing_attribute(m, a[0], name);
    if (found == empty) tell_attribute_error(m, a[0], name);
    return found;
}
Value object_setattr(Machine& m, NativeArguments a) {
    Str* const name = attribute_name(m, a[1]);
    return name && generic_set_attribute(m, a[0], name, a[2]) ? none : empty;
}
Value object_delattr(Machine& m, NativeArguments a) {
    Str* const name = attribute_name(m, a[1]);
    return name && generic_set_attribute(m, a[0], name, empty) ? none : empty;
}

Value object_eq(Machine&, NativeArguments a) { return a[0] == a[1] ? true_value : not_implemented; }
/// As object_richcompare: the opposite of ==.
Value object_ne(Machine& m, NativeArguments a) {
    const SpecialResult equal = call_special(m, a[0], "__eq__", {a[1]});
    if (!equal.found || equal.value == not_implemented) return not_implemented;
    const Ref answer(m, equal.value);
    const int same = answer ? truth(m, answer) : -1;
    return same < 0 ? empty : Value::from_bool(!same);
}
Value object_order(Machine&, NativeArguments) { return not_implemented; }
Value object_hash(Machine& m, NativeArguments a) { return make_int(m, identity_hash(m, a[0])); }
/// What __repr__ gives, which whoever asks for a str looks at: "__str__ returned non-string".
Value object_str(Machine& m, NativeArguments a) {
    const SpecialResult shown = call_special(m, a[0], "__repr__");
    return shown.found ? shown.value : repr_of(m, a[0]);
}

Value object_format(Machine& m, NativeArguments a) {
    if (!is_kind(a[1], Kind::str))
        return raise_type_error(m, "__format__() argument must be str, not " + argument_type_name(a[1]));
    if (to<Str>(a[1])->length == 0) return str_of(m, a[0]);
    return raise_type_error(m, "unsupported format string passed to " + type_name(a[0]) + ".__format__");
}

Value object_dir(Machine& m, NativeArguments a) { return names_without_dunder(m, a[0]); }
Value object_init_subclass(Machine& m, NativeArguments a) {
    const std::string name = type_name(to<Type>(a[0])) + ".__init_subclass__() takes no ";
    if (to<Dict>(a[2])->count) return raise_type_error(m, name + "keyword arguments");
    const std::size_t given = to<Tuple>(a[1])->size;
    return given ? raise_type_error(m, name + "arguments (" + std::to_string(given) + " given)") : none;
}
Value object_subclass_hook(Machine&, NativeArguments) { return not_implemented; }
/// CPython's sizes are those of its structs; here every object is as large as an empty one.
Value object_sizeof(Machine&, NativeArguments) { return Value::from_small_int(16); }

constexpr NativeDef object_methods[] = {
    {"__init__", "self, /, *args, **kwargs", object_init},
    {"__getattribute__", "self, name, /", object_getattribute},
    {"__setattr__", "self, name, value, /", object_setattr},
    {"__delattr__", "self, name, /", object_delattr},
    {"__eq__", "self, value, /", object_eq},
    {"__ne__", "self, value, /", object_ne},
    {"__lt__", "self, value, /", object_order},
    {"__le__", "self, value, /", object_order},
    {"__gt__", "self, value, /", object_order},
    {"__ge__", "self, value, /", object_order},
    {"__hash__", "self, /", object_hash},
    {"__str__", "self, /", object_str},
    {"__format__", "self, format_spec, /", object_format},
    {"__dir__", "self, /", object_dir},
    {"__sizeof__", "self, /", object_sizeof},
    {"__init_subclass__", "cls, /, *args, **kwargs", object_init_subclass},
    {"__subclasshook__", "cls, subclass, /", object_subclass_hook},
};

Value get_class(Machine&, Value v) { return keep(value_of(type_of(v))); }

/// As object_set_class.
bool set_class(Machine& m, Value v, Value x) {
    const auto refuse = [&](const std::string& text) {
        raise_type_error(m, text);
        return false;
    };
    if (!is_kind(x, Kind::type)) return refuse("__class__ must be set to a class, not '" + type_name(x) + "' object");
    Type *from = type_of(v), *to_type = to<Type>(x);
    if (!from->is_heap || !to_type->is_heap)
        return refuse("__class__ assignment only supported for mutable types or ModuleType subclasses");
    if (!same_layout(from, to_type))
        return refuse("__class__ assignment: '" + type_name(to_type) + "' object layout differs from '" +
                      type_name(from) + "'");
    keep(x);
    v.object()->type = to_type;
    m.drop(value_of(from));
    return true;
}

constexpr Getter object_getters[] = {{"__class__", get_class, set_class}, {nullptr, nullptr, nullptr}};

// ---- __init__ ------------------------------------------------------------------------------------------------------

Value list_init(Machine& m, NativeArguments a) {
    list_clear(m, to<List>(a[0]));
    return a[1] == empty ? none : extend_list_then(m, to<List>(a[0]), a[1], none);
}
Value dict_init(Machine& m, NativeArguments a) {
    Dict* keywords = to<Dict>(a[2]);
    if (a[1] != empty) return update_dict_then(m, to<Dict>(a[0]), a[1], keywords, none);
    return dict_merge(m, to<Dict>(a[0]), keywords) ? none : empty;
}
Value set_init(Machine& m, NativeArguments a) {
    set_clear(m, to<Set>(a[0]));
    return a[1] == empty ? none : add_to_set_then(m, to<Set>(a[0]), a[1], none);
}
Value bytearray_init(Machine& m, NativeArguments a) {
    const Value parts[] = {a[1], a[2], a[3]};
    std::size_t count = 3;
    while (count > 0 && parts[count - 1] == empty) --count;
    const Ref made(m, m.call_nested(value_of(types().bytearray), parts, count));
    if (!made) return empty;
    set_bytearray(m, to<ByteArray>(a[0]), bytes_view(made));
    return none;
}

void set_arguments(Machine& m, Exception* e, Value args) {
    m.replace(e->args, keep(args));
    const auto* given = to<Tuple>(args);
    const bool is_exit = is_subtype(e->type, types().SystemExit);
    if (!is_exit && !is_subtype(e->type, types().StopIteration)) return;
    m.replace(e->payload, given->size == 0 ? none : is_exit && given->size > 1 ? keep(args) : keep(given->items()[0]));
}

Value exception_init(Machine& m, NativeArguments a) {
    if (to<Dict>(a[2])->count) return raise_type_error(m, type_name(a[0]) + "() takes no keyword arguments");
    set_arguments(m, to<Exception>(a[0]), a[1]);
    return none;
}
Value detailed_init(Machine& m, NativeArguments a) {
    set_arguments(m, to<Exception>(a[0]), a[1]);
    return take_details(m, to<Exception>(a[0]), to<Dict>(a[2])) ? none : empty;
}
/// Types in C++ make their objects in one go.
Value nothing_to_do(Machine&, NativeArguments) { return none; }

Value call_method(Machine& m, NativeArguments a) { return call_with_packed(m, a[0], to<Tuple>(a[1]), to<Dict>(a[2])); }

/// method(function, instance).
Value construct_method(Machine& m, NativeArguments a) {
    if (!is_callable(a[1])) return raise_type_error(m, "first argument must be callable");
    if (a[2] == none) return raise_type_error(m, "self must not be None");
    auto* method = m.make<BoundMethod>(Kind::bound_method, types().method);
    method->function = keep(a[1]);
    method->self = keep(a[2]);
    return Value::from_arena(method);
}

/// module(name, doc=None).
Value construct_module(Machine& m, NativeArguments a) {
    if (!is_kind(a[1], Kind::str))
        return raise_type_error(m, "module() argument 'name' must be str, not " + argument_type_name(a[1]));
    auto* module = m.make<Module>(Kind::module, types().module);
    module->name = to<Str>(keep(a[1]));
    module->dict = make_dict(m);
    dict_set(m, module->dict, static_name("__name__"), a[1]);
    dict_set(m, module->dict, static_name("__doc__"), a[2] == empty ? none : a[2]);
    for (const char* name : {"__package__", "__loader__", "__spec__"})
        dict_set(m, module->dict, static_name(name), none);
    return Value::from_arena(module);
}

constexpr NativeDef method_def{"method", "cls, function, instance, /", construct_method};
constexpr NativeDef module_def{"module", "cls, name, doc=", construct_module};
constexpr NativeDef call_def{"__call__", "self, /, *args, **kwargs", call_method};
constexpr NativeDef list_init_def{"__init__", "self, iterable=, /", list_init};
constexpr NativeDef dict_init_def{"__init__", "self, iterable=, /, **kwargs", dict_init};
constexpr NativeDef set_init_def{"__init__", "self, iterable=, /", set_init};
constexpr NativeDef bytearray_init_def{"__init__", "self, source=, encoding=, errors=", bytearray_init};
constexpr NativeDef exception_init_def{"__init__", "self, /, *args, **kwargs", exception_init};
constexpr NativeDef detailed_init_def{"__init__", "self, /, *args, **kwargs", detailed_init};
constexpr NativeDef empty_init_def{"__init__", "self, /, *args, **kwargs", nothing_to_do};

}  // namespace

void add_empty_init(Type* type) { add_methods(type, std::span(&empty_init_def, 1)); }

bool has_empty_init(const Type* type) {
    const Value init = type_lookup(type, static_name("__init__"));
    return is_kind(init, Kind::native_function) && to<NativeFunction>(init)->def == &empty_init_def;
}

void add_object_methods() {
    const Types& t = types();
    add_methods(t.object, object_methods);
    set_getters(t.object, object_getters);
    set_type_entry(t.object, "__new__", Value::from_static(make_new_function(t.object)));
    set_type_entry(t.type, "__new__", Value::from_static(make_new_function(t.type)));
    for (Type* type : {t.list, t.dict, t.set, t.bytearray, t.slice, t.mapping_proxy})
        set_type_entry(type, "__hash__", none);
    for (Type* type : {t.function, t.method, t.builtin_function, t.method_descriptor, t.wrapper_descriptor,
                       t.classmethod_descriptor, t.method_wrapper})
        add_methods(type, std::span(&call_def, 1));
    set_constructor(t.method, method_def);
    set_constructor(t.module, module_def);
    const auto add = [](Type* type, const NativeDef& def) { add_methods(type, std::span(&def, 1)); };
    add(t.list, list_init_def);
    add(t.dict, dict_init_def);
    add(t.set, set_init_def);
    add(t.bytearray, bytearray_init_def);
    add(t.BaseException, exception_init_def);
    for (Type* type : {t.NameError, t.AttributeError, t.ImportError}) add(type, detailed_init_def);
}

}  // namespace loopglass::machine
