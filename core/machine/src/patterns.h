#pragma once

#include <machine/machine.h>

namespace loopglass::machine {

// What the patterns of a match statement ask of a value.

/// True if its type counts as a sequence for patterns: not str, bytes and bytearray (Py_TPFLAGS_SEQUENCE).
bool matches_sequence(Value value);
/// True if its type counts as a mapping (Py_TPFLAGS_MAPPING).
bool matches_mapping(Value value);
/// As match_keys: a tuple of the values of all keys (a tuple), none if one is missing, `empty` if it raised. Owned.
Value match_keys(Machine& machine, Value mapping, Value keys);
/// As match_class: a tuple of the attributes that `positional` patterns and the names ask for, none if the subject is
/// no instance or lacks one, `empty` if it raised. Owned.
Value match_class(Machine& machine, Value subject, Value type, std::size_t positional, Value names);
/// A new dict of a mapping's items without some keys; `empty` if it raised.
Value copy_without_keys(Machine& machine, Value mapping, Value keys);

}  // namespace loopglass::machine
