// Builtins about what an object is: its attributes, its class, its identity.

#include <machine/attributes.h>
#include <machine/containers.h>
#include <machine/exceptions.h>
#include <machine/operations.h>
#include <machine/text.h>

#include "builtin_tables.h"
#include "classes.h"
#include "errors.h"
#include "python_names.h"

namespace loopglass::machine {

Value identity_of(Machine& m, Value value) {
    // Made up, and the same in every run: no address is ever shown.
    const Ref key(m, make_int_u64(m, value.bits()));
    const auto hash = hash_of(m, key);
    if (const DictEntry* known = dict_find(m, m.state->identities, key, *hash)) return keep(known->value);
    const Ref fresh(m, make_int_u64(m, m.state->next_identity));
    m.state->next_identity += 16;
    dict_set(m, m.state->identities, key, fresh);
    return keep(fresh);
}

bool is_callable(Value value) {
    if (!value.is_object()) return false;
    switch (value.object()->kind) {
        case Kind::function:
        case Kind::native_function:
        case Kind::bound_method:
        case Kind::type: return true;
        default: return type_lookup(type_of(value), static_name("__call__")) != empty;
    }
}

namespace {

Value id(Machine& m, NativeArguments a) { return identity_of(m, a[0]); }
Value callable(Machine&, NativeArguments a) { return Value::from_bool(is_callable(a[0])); }

// ---- attributes by name ------------------------------------------------------------------------------------------

/// The name as an interned str, or null with TypeError raised.
Str* attribute_name(Machine& m, Value name) {
    if (is_kind(name, Kind::str)) return to<Str>(name);
    raise_type_error(m, "attribute name must be string, not '" + type_name(name) + "'");
    return nullptr;
}

/// The attribute, or `empty` without an exception if there is none.
Value find_or_nothing(Machine& m, Value object, Str* name) {
    const Value found = find_attribute(m, object, name);
    if (found != empty) return found;
    if (m.raised_is(types().AttributeError)) {
        m.drop(m.take_raised());
    } else if (!m.has_raised()) {
        refuse_missing_attribute(m, object, name);
    }
    return empty;
}

Value getattr(Machine& m, NativeArguments a) {
    Str* const name = attribute_name(m, a[1]);
    if (!name) return empty;
    if (a[2] == empty) return get_attribute(m, a[0], name);
    const Value found = find_or_nothing(m, a[0], name);
    return found != empty || m.has_raised() ? found : keep(a[2]);
}

Value hasattr(Machine& m, NativeArguments a) {
    Str* const name = attribute_name(m, a[1]);
    if (!name) return empty;
    const Ref found(m, find_or_nothing(m, a[0], name));
    return m.has_raised() ? empty : Value::from_bool(static_cast<bool>(found));
}

Value setattr(Machine& m, NativeArguments a) {
    Str* const name = attribute_name(m, a[1]);
    return name && set_attribute(m, a[0], name, a[2]) ? none : empty;
}

Value delattr(Machine& m, NativeArguments a) {
    Str* const name = attribute_name(m, a[1]);
    return name && delete_attribute(m, a[0], name) ? none : empty;
}

// ---- classes -------------------------------------------------------------------------------------------------------

Value isinstance(Machine& m, NativeArguments a) {
    const int r = is_instance(m, a[0], a[1]);
    return r < 0 ? empty : Value::from_bool(r);
}

Value issubclass(Machine& m, NativeArguments a) {
    const int r = is_subclass(m, a[0], a[1]);
    return r < 0 ? empty : Value::from_bool(r);
}

constexpr NativeDef table[] = {
    {"id", "obj, /", id},
    {"callable", "obj, /", callable},
    {"getattr", "object, name, default=, /", getattr},
    {"hasattr", "obj, name, /", hasattr},
    {"setattr", "obj, name, value, /", setattr},
    {"delattr", "obj, name, /", delattr},
    {"isinstance", "obj, class_or_tuple, /", isinstance},
    {"issubclass", "class, class_or_tuple, /", issubclass},
};

}  // namespace

const std::span<const NativeDef> attribute_builtins = table;

}  // namespace loopglass::machine
