#include <machine/attributes.h>
#include <machine/containers.h>
#include <machine/main_module.h>
#include <machine/operations.h>
#include <machine/text.h>

#include "containers_internal.h"
#include "instances.h"
#include "interpreter_helpers.h"
#include "known_names.h"

// What an instruction remembers of the attribute that it found last time. The key says of which class: a built-in type,
// which never changes, by its address; a class made at run time by its version, which no other class has and which
// changes with the class and its bases. The value is a method, or, as an odd number, where in the dict of the
// instance's attributes the name was. An instance's attribute takes 4 ns so, and 35 by way of the classes.

namespace loopglass::machine {

namespace {

std::uint64_t key_of(const Type* type) {
    return type->is_heap ? std::uint64_t{type->version} << 1 | 1 : reinterpret_cast<std::uint64_t>(type);
}

bool is_of(const CacheEntry& cache, const Type* type) { return cache.key == key_of(type); }
bool holds_index(const CacheEntry& cache) { return cache.value & 1; }

void remember_index(CacheEntry& cache, const Type* type, const Dict* dict, const DictEntry* entry) {
    cache = {key_of(type), static_cast<std::uint64_t>(entry - dict->entries) << 1 | 1};
}

/// The attributes of an instance whose class says where they are.
Attributes* attributes_at(Value object, const Type* type) {
    return reinterpret_cast<Attributes*>(reinterpret_cast<char*>(object.object()) + type->attributes_offset);
}

/// True if instances of the class have the name in their dict, unless they do not have it at all: nothing in the class
/// comes before it, now or when what is in the class changes its own class.
bool is_of_instances(const Type* type, Str* name) {
    if (!type->is_heap || type->attributes_offset == 0 || type->attributes_offset == Type::behind_items) return false;
    if (name == known_names().dict || built_in_base(type) == types().super) return false;
    const Value in_type = type_lookup(type, name);
    return !is_kind(in_type, Kind::native) && !is_kind(in_type, Kind::instance);
}

/// The entry of the name in the dict, at the place where it was last time or anywhere.
DictEntry* entry_at(const Dict* dict, Value name, CacheEntry& cache) {
    const std::uint64_t at = cache.value >> 1;
    if (at < dict->used && dict->entries[at].key == name) return &dict->entries[at];
    DictEntry* entry = dict_find(dict, to<Str>(name));
    if (entry) cache.value = static_cast<std::uint64_t>(entry - dict->entries) << 1 | 1;
    return entry;
}

/// Where in a module's dict the name was is a key that no class has.
constexpr std::uint64_t of_module = std::uint64_t{1} << 63;

Value load_from_module(Machine& m, Value object, Value name, CacheEntry& cache) {
    const Dict* dict = names_of_module(m, to<Module>(object));
    if (const std::uint64_t at = cache.key ^ of_module; at < dict->used && dict->entries[at].key == name)
        return keep(dict->entries[at].value);
    if (const DictEntry* entry = dict_find(dict, to<Str>(name)); entry && entry->key == name) {
        cache = {static_cast<std::uint64_t>(entry - dict->entries) | of_module, 0};
        return keep(entry->value);
    }
    return get_attribute(m, object, to<Str>(name));
}

void remember_load(Value object, Value name, CacheEntry& cache) {
    const Type* type = type_of(object);
    if (type->own_getattribute || !is_of_instances(type, to<Str>(name))) return;
    const Dict* dict = attributes_at(object, type)->dict;
    if (const DictEntry* entry = dict ? dict_find(dict, to<Str>(name)) : nullptr)
        remember_index(cache, type, dict, entry);
}

}  // namespace

Value load_attribute(Machine& m, Value object, Value name, CacheEntry& cache) {
    if (!object.is_object()) return get_attribute(m, object, to<Str>(name));
    if (object.object()->kind == Kind::module) return load_from_module(m, object, name, cache);
    const Type* type = object.object()->type;
    if (is_of(cache, type) && holds_index(cache)) {
        const Dict* dict = attributes_at(object, type)->dict;
        if (const DictEntry* entry = dict ? entry_at(dict, name, cache) : nullptr) return keep(entry->value);
    }
    const Value v = get_attribute(m, object, to<Str>(name));
    if (v != empty && v != pending && type->is_heap) remember_load(object, name, cache);
    return v;
}

Value find_method(Machine& m, Value object, Value name, CacheEntry& cache) {
    if (object.is_object() && (object.object()->kind == Kind::module || object.object()->kind == Kind::type))
        return empty;
    const Type* type = type_of(object);
    if (is_of(cache, type)) {
        if (holds_index(cache)) return empty;
        const bool may_have_own = type->is_heap || type->attributes_offset != 0;
        const Attributes* attributes = may_have_own ? attributes_of(object) : nullptr;
        if (!attributes || !attributes->dict || !dict_find(attributes->dict, to<Str>(name)))
            return keep(Value::from_bits(cache.value));
    }
    const Value method = method_of(m, object, to<Str>(name));
    // The class holds the method as long as it has this version.
    if (method != empty && (type->is_heap || !method.is_counted())) cache = {key_of(type), method.bits()};
    return method;
}

bool store_attribute(Machine& m, Value object, Value name, Value value, CacheEntry& cache) {
    const Type* type = type_of(object);
    if (type->is_heap && is_of(cache, type)) {
        if (const Dict* dict = attributes_at(object, type)->dict)
            if (DictEntry* entry = entry_at(dict, name, cache)) return m.replace(entry->value, keep(value)), true;
        // It is not there, so that it need not be looked for once more.
        dict_store(m, attributes_dict(m, object), nullptr, name, hash_of(to<Str>(name)), value);
        return true;
    }
    if (!set_attribute(m, object, to<Str>(name), value)) return false;
    if (!type->is_heap || type->own_setattr || !is_of_instances(type, to<Str>(name))) return true;
    const Dict* dict = attributes_at(object, type)->dict;
    if (const DictEntry* entry = dict ? dict_find(dict, to<Str>(name)) : nullptr)
        remember_index(cache, type, dict, entry);
    return true;
}

}  // namespace loopglass::machine
