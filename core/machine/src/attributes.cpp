#include <machine/attributes.h>
#include <machine/main_module.h>

#include <machine/containers.h>
#include <machine/exceptions.h>
#include <machine/prelude.h>
#include <machine/text.h>

#include "classes.h"
#include "errors.h"
#include "exception_details.h"
#include "generic_alias.h"
#include "instances.h"
#include "known_names.h"
#include "python_names.h"

namespace loopglass::machine {

Value type_lookup(const Type* type, Str* name) {
    for (std::size_t i = 0; i < type->mro->size; ++i) {
        const auto* t = static_cast<const Type*>(type->mro->items()[i].object());
        if (const Value v = dict_get(t->dict, name); v != empty) return v;
    }
    return empty;
}

namespace {

std::string text_of(const Str* s) { return to_utf8(s); }

Value find_in_type_object(Machine& m, Type* type, Str* name) {
    const Value in_meta = type_lookup(type->type, name);
    if (is_data_descriptor(in_meta)) return bind_attribute(m, in_meta, value_of(type), type->type);
    if (const Value v = type_lookup(type, name); v != empty) return bind_attribute(m, v, empty, type);
    if (in_meta != empty) return bind_attribute(m, in_meta, value_of(type), type->type);
    return empty;
}

Value find_in_module(Machine& m, Value module, Str* name) {
    Dict* names = names_of_module(m, to<Module>(module));
    if (const Value v = dict_get(names, name); v != empty) return keep(v);
    if (name == known_names().dict) return keep(value_of(names));
    if (const Value v = type_lookup(type_of(module), name); v != empty)
        return bind_attribute(m, v, module, type_of(module));
    // As module_getattro: the module's own __getattr__.
    const Value own = dict_get(to<Module>(module)->dict, known_names().getattr);
    if (!is_kind(own, Kind::function)) return empty;
    const Value argument = value_of(name);
    const Value found = m.call_nested(own, &argument, 1);
    if (found == empty && m.raised_is(types().AttributeError)) refuse_missing_attribute(m, module, name);
    return found;
}

/// False for a data descriptor that has no __get__: what the instance has comes before it.
bool can_be_asked(Value descriptor) {
    const Type* type = type_of(descriptor);
    return !type->is_heap || type_lookup(type, known_names().get) != empty;
}

/// True for `__dict__` of objects whose built-in type has attributes.
bool asks_for_dict(Value object, Str* name) { return name == known_names().dict && attributes_of(object); }

}  // namespace

Value generic_attribute(Machine& m, Value object, Str* name) {
    if (is_kind(object, Kind::module)) return find_in_module(m, object, name);
    if (is_kind(object, Kind::type)) return find_in_type_object(m, to<Type>(object), name);
    Type* type = type_of(object);
    const bool is_super = built_in_base(type) == types().super;
    if (is_super && name != known_names().class_)
        if (const Value v = super_attribute(m, object, name); v != empty || m.has_raised()) return v;
    const Value in_type = type_lookup(type, name);
    if (is_data_descriptor(in_type) && can_be_asked(in_type)) return bind_attribute(m, in_type, object, type);
    if (asks_for_dict(object, name)) return keep(value_of(attributes_dict(m, object)));
    if (const Attributes* a = attributes_of(object); a && a->dict)
        if (const Value v = dict_get(a->dict, name); v != empty) return keep(v);
    if (in_type != empty) return bind_attribute(m, in_type, object, type);
    // As method_getattro: what a method lacks its function may have.
    if (is_kind(object, Kind::bound_method)) return find_attribute(m, to<BoundMethod>(object)->function, name);
    // As ga_getattro: list[int] has what list has.
    if (built_in_base(type) == types().generic_alias) return find_attribute(m, to<GenericAlias>(object)->origin, name);
    return empty;
}

namespace {

/// As slot_tp_getattr_hook: __getattr__ is asked when there is no such attribute.
Value ask_getattr(Machine& m, Value object, Str* name) {
    if (m.has_raised()) {
        if (!m.raised_is(types().AttributeError)) return empty;
        m.drop(m.take_raised());
    }
    const Ref method(m, lookup_special(m, object, "__getattr__"));
    const Value argument = value_of(name);
    return method ? m.call_nested(method, &argument, 1) : empty;
}

Value call_getattribute(Machine& m, Value object, Str* name) {
    const Ref method(m, lookup_special(m, object, "__getattribute__"));
    const Value argument = value_of(name);
    return method ? m.call_nested(method, &argument, 1) : empty;
}

}  // namespace

Value find_attribute(Machine& m, Value object, Str* name) {
    const Type* type = type_of(object);
    const Value v = type->own_getattribute ? call_getattribute(m, object, name) : generic_attribute(m, object, name);
    return v == empty && type->has_getattr ? ask_getattr(m, object, name) : v;
}

void raise_missing_attribute(Machine& m, Value object, const Str* name) {
    // Who was asked last is named.
    while (built_in_base(type_of(object)) == types().generic_alias) object = to<GenericAlias>(object)->origin;
    const std::uint16_t flags = is_kind(object, Kind::module) ? to<Module>(object)->extra : 0;
    refuse_missing_attribute(m, object, name);
    std::string of = "'" + type_name(object) + "' object";
    if (is_kind(object, Kind::module)) of = "module '" + text_of(to<Module>(object)->name) + "'";
    if (is_kind(object, Kind::type)) of = "type object '" + type_name(to<Type>(object)) + "'";
    const bool is_partial = flags & Module::initializing;
    m.raise(types().AttributeError, (is_partial ? "partially initialized " : "") + of + " has no attribute '" +
                                        text_of(name) + "'" +
                                        (is_partial ? " (most likely due to a circular import)" : ""));
}

Value get_attribute(Machine& m, Value object, Str* name) {
    const Value v = find_attribute(m, object, name);
    if (v != empty) return v;
    if (!m.has_raised() && m.missing_attribute)
        if (const Value removed = m.missing_attribute(m, object, name); removed != empty) return removed;
    if (!m.has_raised()) raise_missing_attribute(m, object, name);
    tell_attribute_error(m, object, name);
    return empty;
}

namespace {

/// `setattr` and `delattr` as one: an empty value deletes.
bool call_hook(Machine& m, Value object, const char* hook, Str* name, Value value) {
    const Ref method(m, lookup_special(m, object, hook));
    if (!method) return false;
    const Value arguments[] = {value_of(name), value};
    const Ref done(m, m.call_nested(method, arguments, value == empty ? 1 : 2));
    return static_cast<bool>(done);
}

bool raise_no_attribute(Machine& m, const std::string& of, const Str* name) {
    m.raise(types().AttributeError, of + " has no attribute '" + text_of(name) + "'");
    return false;
}

/// As type_setattro.
bool store_in_type(Machine& m, Type* type, Str* name, Value value) {
    if (!type->is_heap) {
        m.raise(types().TypeError,
                "cannot set '" + text_of(name) + "' attribute of immutable type '" + type_name(type) + "'");
        return false;
    }
    const Value in_meta = type_lookup(type->type, name);
    if (is_data_descriptor(in_meta)) return set_through_descriptor(m, in_meta, value_of(type), value);
    if (value != empty) {
        dict_set(m, type->dict, name, value);
    } else if (dict_delete(m, type->dict, value_of(name)) != 1) {
        return raise_no_attribute(m, "type object '" + text_of(type->name) + "'", name);
    }
    type_changed(m, type);
    return true;
}

/// The names that a piece of code calls global; null for other objects.
Dict* globals_of(Object* object) {
    if (object->kind == Kind::function) return static_cast<Function*>(object)->globals;
    const bool is_python = object->kind == Kind::frame && !static_cast<Frame*>(object)->native;
    return is_python ? static_cast<PythonFrame*>(object)->globals : nullptr;
}

/// The names of a module, to be changed. Those of builtins are copied into the arena first, and what inline caches know
/// of the static ones is made out of date: they keep nothing of changed ones.
Dict* changeable_names(Machine& m, Module* module) {
    if (!(module->flags & Object::is_static)) return module->dict;
    if (m.state->builtins != module->dict) return m.state->builtins;
    m.state->builtins = dict_copy(m, module->dict);
    m.arena.each_object([&](void* block) {
        Dict* names = globals_of(static_cast<Object*>(block));
        if (names && !(names->flags & Object::is_static)) names->keys_version = ++m.state->keys_version;
    });
    return m.state->builtins;
}

bool store_in_module(Machine& m, Module* module, Str* name, Value value) {
    Dict* names = changeable_names(m, module);
    if (value != empty) {
        dict_set(m, names, name, value);
        return true;
    }
    return dict_delete(m, names, value_of(name)) == 1 ||
           raise_no_attribute(m, "'" + type_name(value_of(module)) + "' object", name);
}

}  // namespace

bool generic_set_attribute(Machine& m, Value object, Str* name, Value value) {
    if (is_kind(object, Kind::module)) return store_in_module(m, to<Module>(object), name, value);
    if (is_kind(object, Kind::type)) return store_in_type(m, to<Type>(object), name, value);
    Type* type = type_of(object);
    const Value in_type = type_lookup(type, name);
    if (is_data_descriptor(in_type)) return set_through_descriptor(m, in_type, object, value);
    if (asks_for_dict(object, name)) return replace_attributes(m, object, value);
    const std::string of = "'" + type_name(type) + "' object";
    if (Attributes* a = attributes_of(object)) {
        if (value != empty) {
            dict_set(m, attributes_dict(m, object), name, value);
            return true;
        }
        return (a->dict && dict_delete(m, a->dict, value_of(name)) == 1) || raise_no_attribute(m, of, name);
    }
    if (in_type == empty) return raise_no_attribute(m, of, name);
    m.raise(types().AttributeError, of + " attribute '" + text_of(name) + "' is read-only");
    return false;
}

bool replace_attributes(Machine& m, Value object, Value value) {
    if (value != empty && !is_kind(value, Kind::dict)) {
        m.raise(types().TypeError, "__dict__ must be set to a dictionary, not a '" + type_name(value) + "'");
        return false;
    }
    Dict* fresh = value == empty ? nullptr : to<Dict>(keep(value));
    if (Dict* old = std::exchange(attributes_of(object)->dict, fresh)) m.drop(value_of(old));
    return true;
}

bool set_attribute(Machine& m, Value object, Str* name, Value value) {
    if (type_of(object)->own_setattr) return call_hook(m, object, "__setattr__", name, value);
    return generic_set_attribute(m, object, name, value);
}

bool delete_attribute(Machine& m, Value object, Str* name) {
    if (type_of(object)->own_delattr) return call_hook(m, object, "__delattr__", name, empty);
    return generic_set_attribute(m, object, name, empty);
}

Value lookup_special(Machine& m, Value object, const char* dunder_name) {
    const Value found = type_lookup(type_of(object), static_name(dunder_name));
    return found == empty ? empty : bind_attribute(m, found, object, type_of(object));
}

Value method_of(Machine&, Value object, Str* name) {
    Type* type = type_of(object);
    if (type->own_getattribute || built_in_base(type) == types().super) return empty;
    if (const Attributes* a = attributes_of(object); a && a->dict && dict_get(a->dict, name) != empty) return empty;
    const Value found = type_lookup(type, name);
    if (found == empty) return empty;
    if (is_kind(found, Kind::function)) return keep(found);
    if (is_kind(found, Kind::native_function) && to<NativeFunction>(found)->signature->is_method) return keep(found);
    return empty;
}

}  // namespace loopglass::machine
