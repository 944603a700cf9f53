#include <machine/attributes.h>

#include <machine/containers.h>
#include <machine/exceptions.h>
#include <machine/prelude.h>
#include <machine/text.h>

#include "classes.h"
#include "errors.h"
#include "exception_details.h"
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

const Getter* find_getter(const Type* type, Str* name) {
    for (const Type* t = type; t; t = t->base)
        for (const Getter* g = t->getters; g && g->name; ++g)
            if (static_name(g->name) == name || equal(static_name(g->name), name)) return g;
    return nullptr;
}

Attributes* attributes_of(Value object) {
    if (!object.is_object() || object.object()->flags & Object::is_static) return nullptr;
    const std::uint32_t offset = object.object()->type->attributes_offset;
    return offset ? reinterpret_cast<Attributes*>(reinterpret_cast<char*>(object.object()) + offset) : nullptr;
}

Value find_in_type_object(Machine& m, Type* type, Str* name) {
    if (const Getter* g = find_getter(types().type, name)) return g->get(m, value_of(type));
    if (const Value v = type_lookup(type, name); v != empty) return bind_attribute(m, v, empty, type);
    if (const Value v = type_lookup(type->type, name); v != empty) return bind_attribute(m, v, value_of(type), type->type);
    return empty;
}

}  // namespace

Value find_attribute(Machine& m, Value object, Str* name) {
    if (is_kind(object, Kind::module)) {
        if (const Value v = dict_get(to<Module>(object)->dict, name); v != empty) return keep(v);
        return empty;
    }
    if (is_kind(object, Kind::type)) return find_in_type_object(m, to<Type>(object), name);
    Type* type = type_of(object);
    if (const Getter* g = find_getter(type, name)) return g->get(m, object);
    const Value in_type = type_lookup(type, name);
    if (type->is_heap && is_data_descriptor(in_type)) return bind_attribute(m, in_type, object, type);
    if (Attributes* a = attributes_of(object)) {
        if (name == static_name("__dict__")) {
            if (!a->dict) a->dict = make_dict(m);
            return keep(Value::from_arena(a->dict));
        }
        if (a->dict)
            if (const Value v = dict_get(a->dict, name); v != empty) return keep(v);
    }
    if (name == static_name("__class__")) return keep(value_of(type));
    if (type == types().super)
        if (const Value v = super_attribute(m, object, name); v != empty || m.has_raised()) return v;
    if (in_type != empty) return bind_attribute(m, in_type, object, type);
    // As method_getattro: what a method lacks its function may have.
    if (is_kind(object, Kind::bound_method)) return find_attribute(m, to<BoundMethod>(object)->function, name);
    if (!type->is_heap) return empty;
    const Value fallback = type_lookup(type, static_name("__getattr__"));
    if (fallback == empty) return empty;
    const Value arguments[] = {object, value_of(name)};
    return m.call_nested(fallback, arguments, 2);
}

namespace {

void raise_missing_attribute(Machine& m, Value object, const Str* name) {
    refuse_missing_attribute(m, object, name);
    std::string of = "'" + type_name(object) + "' object";
    if (is_kind(object, Kind::module)) of = "module '" + text_of(to<Module>(object)->name) + "'";
    if (is_kind(object, Kind::type)) of = "type object '" + type_name(to<Type>(object)) + "'";
    m.raise(types().AttributeError, of + " has no attribute '" + text_of(name) + "'");
}

}  // namespace

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

/// object.__dict__ = value.
bool replace_attributes(Machine& m, Attributes& attributes, Value value) {
    if (!is_kind(value, Kind::dict)) {
        m.raise(types().TypeError, "__dict__ must be set to a dictionary, not a '" + type_name(value) + "'");
        return false;
    }
    keep(value);
    if (Dict* old = std::exchange(attributes.dict, to<Dict>(value))) m.drop(value_of(old));
    return true;
}

}  // namespace

bool set_attribute(Machine& m, Value object, Str* name, Value value) {
    if (is_kind(object, Kind::module)) {
        if (object.object()->flags & Object::is_static) not_there_yet(m, "changing the module builtins");
        dict_set(m, to<Module>(object)->dict, name, value);
        return true;
    }
    Type* type = type_of(object);
    if (const Getter* g = find_getter(type, name)) {
        if (g->set) return g->set(m, object, value);
        m.raise(types().AttributeError, "attribute '" + text_of(name) + "' of '" + type_name(type) + "' objects is not writable");
        return false;
    }
    if (is_kind(object, Kind::type)) {
        if (auto* of = to<Type>(object); of->is_heap) {
            dict_set(m, of->dict, name, value);
            type_changed(m, of);
            return true;
        }
        m.raise(types().TypeError, "cannot set '" + text_of(name) + "' attribute of immutable type '" + text_of(to<Type>(object)->name) + "'");
        return false;
    }
    if (type->is_heap) {
        const Value own = type_lookup(type, static_name("__setattr__"));
        if (is_kind(own, Kind::function)) {
            const Value arguments[] = {object, value_of(name), value};
            const Ref done(m, m.call_nested(own, arguments, 3));
            return static_cast<bool>(done);
        }
        if (const Value found = type_lookup(type, name); is_data_descriptor(found))
            return set_through_descriptor(m, found, object, value);
    }
    if (Attributes* a = attributes_of(object)) {
        if (name == static_name("__dict__")) return replace_attributes(m, *a, value);
        if (name == static_name("__class__")) not_there_yet(m, "assigning to __class__");
        if (!a->dict) a->dict = make_dict(m);
        dict_set(m, a->dict, name, value);
        return true;
    }
    const bool exists = type_lookup(type, name) != empty;
    m.raise(types().AttributeError, exists ? "'" + type_name(type) + "' object attribute '" + text_of(name) + "' is read-only"
                                           : "'" + type_name(type) + "' object has no attribute '" + text_of(name) + "'");
    return false;
}

bool delete_attribute(Machine& m, Value object, Str* name) {
    Dict* dict = nullptr;
    if (is_kind(object, Kind::module)) {
        if (object.object()->flags & Object::is_static) not_there_yet(m, "changing the module builtins");
        dict = to<Module>(object)->dict;
    }
    if (is_kind(object, Kind::type) && to<Type>(object)->is_heap) {
        dict = to<Type>(object)->dict;
        type_changed(m, to<Type>(object));
    }
    if (const Value found = type_lookup(type_of(object), name); is_data_descriptor(found))
        return set_through_descriptor(m, found, object, empty);
    if (const Attributes* a = attributes_of(object)) dict = a->dict;
    if (dict && dict_delete(m, dict, value_of(name)) == 1) return true;
    if (is_kind(object, Kind::type)) {
        const auto* type = to<Type>(object);
        if (!type->is_heap)
            m.raise(types().TypeError, "cannot set '" + text_of(name) + "' attribute of immutable type '" + text_of(type->name) + "'");
        else
            m.raise(types().AttributeError, "type object '" + text_of(type->name) + "' has no attribute '" + text_of(name) + "'");
        return false;
    }
    m.raise(types().AttributeError, "'" + type_name(object) + "' object has no attribute '" + text_of(name) + "'");
    return false;
}

Value lookup_special(Machine& m, Value object, const char* dunder_name) {
    const Value found = type_lookup(type_of(object), static_name(dunder_name));
    return found == empty ? empty : bind_attribute(m, found, object, type_of(object));
}

Value method_of(Machine&, Value object, Str* name) {
    Type* type = type_of(object);
    if (type == types().super || (attributes_of(object) && attributes_of(object)->dict)) return empty;
    const Value found = type_lookup(type, name);
    if (found == empty || find_getter(type, name)) return empty;
    if (is_kind(found, Kind::function)) return keep(found);
    if (is_kind(found, Kind::native_function) && to<NativeFunction>(found)->signature->is_method) return keep(found);
    return empty;
}

}  // namespace loopglass::machine
