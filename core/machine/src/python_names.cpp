#include "python_names.h"

#include <machine/containers.h>
#include <machine/text.h>

namespace loopglass::machine {

namespace {

constexpr std::string_view builtins_prefix = "builtins.";

/// The owner as a program names it: without the module of what is built in, and without the underscore that modules
/// written in C have before their name.
std::string shown_owner(std::string_view owner) {
    if (owner.starts_with(builtins_prefix)) owner.remove_prefix(builtins_prefix.size());
    if (owner.starts_with("_") && owner.find('.') != owner.npos) owner.remove_prefix(1);
    return std::string(owner);
}

void refuse_if_had(Machine& m, std::string_view owner, const std::string& name) {
    if (python_has(m, owner, name)) not_there_yet(m, "'" + shown_owner(owner) + "." + name + "'");
}

void refuse_if_type_had(Machine& m, const Type* type, const std::string& name) {
    for (std::size_t i = 0; i < type->mro->size; ++i)
        refuse_if_had(m, owner_name(static_cast<const Type*>(type->mro->items()[i].object())), name);
}

}  // namespace

std::string owner_name(const Type* type) {
    const std::string module = is_kind(type->module, Kind::str) ? to_utf8(to<Str>(type->module)) : std::string();
    return module + "." + to_utf8(type->qualified_name);
}

bool python_has(const Machine& m, std::string_view owner, std::string_view name) {
    return !each_name(names_of(m, owner), [&](std::string_view has) { return has != name; });
}

void not_there_yet(Machine& m, const std::string& what) { m.observer->unsupported(m, what + " is not there yet"); }

void refuse_missing_attribute(Machine& m, Value object, const Str* name) {
    if (!m.python_names) return;
    // A file beside the program has what it has, whatever its name.
    if (is_kind(object, Kind::module) && to<Module>(object)->extra & Module::of_program) return;
    const std::string text = to_utf8(name);
    if (is_kind(object, Kind::module)) refuse_if_had(m, to_utf8(to<Module>(object)->name), text);
    if (is_kind(object, Kind::type)) refuse_if_type_had(m, to<Type>(object), text);
    refuse_if_type_had(m, type_of(object), text);
}

void refuse_missing_name(Machine& m, Str* name) {
    if (!m.python_names) return;
    const std::string text = to_utf8(name);
    if (python_has(m, "builtins", text)) not_there_yet(m, "the built-in name '" + text + "'");
    // `from asyncio import *` has brought less than CPython's would.
    for (std::uint32_t i = 0; i < m.state->modules->used; ++i) {
        const DictEntry& entry = m.state->modules->entries[i];
        if (entry.key == empty || !(entry.value.object()->extra & Module::star_imported)) continue;
        if (is_kind(entry.value, Kind::module) && dict_get(to<Module>(entry.value)->dict, name) != empty) continue;
        refuse_if_had(m, to_utf8(to<Str>(entry.key)), text);
    }
}

void refuse_missing_module(Machine& m, std::string_view name) {
    if (python_has(m, "", name)) not_there_yet(m, "the module '" + std::string(name) + "'");
}

}  // namespace loopglass::machine
