#pragma once

#include <machine/machine.h>

namespace loopglass::machine {

// Descriptors that C++ code stands behind: computed attributes of built-in types, and the slots of a class.

/// A computed attribute as it is in its type's dict (getset_descriptor).
struct GetSet : Object {
    const Getter* getter;
    Value owner;  ///< the built-in type, or the name of the class that has the attribute
};

/// A value that __slots__ has made room for (member_descriptor).
struct Member : Object {
    Str* name;
    Type* owner;
    std::uint32_t offset;
};

Value make_getset(Machine& machine, const Getter& getter, Value owner_name);
Value make_member(Machine& machine, Type* owner, Str* name, std::uint32_t offset);
/// Makes the types of both. `allocate` has been given room for them.
void make_getset_types();

Value get_through_getset(Machine& machine, const GetSet* descriptor, Value instance);
Value get_through_member(Machine& machine, const Member* descriptor, Value instance);
/// An empty value deletes.
bool set_through_getset(Machine& machine, const GetSet* descriptor, Value instance, Value value);
bool set_through_member(Machine& machine, const Member* descriptor, Value instance, Value value);

}  // namespace loopglass::machine
