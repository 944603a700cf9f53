#pragma once

#include <machine/machine.h>

namespace loopglass::machine {

// ExceptionGroup and BaseExceptionGroup, and what `except*` does with them. A group's message and exceptions are its
// first two details, see exception_details.h.

bool is_group(Value value);
/// The tuple of a group's exceptions, borrowed.
Tuple* exceptions_of(Value group);

/// What a handler of `except*` takes from an exception and what it leaves: each none if there is nothing; owned.
struct GroupMatch {
    Value match = none;
    Value rest = none;
};
/// As exception_group_match of ceval.c. False if it raised: also when `type` is no type that `except*` may name.
bool match_group(Machine& machine, Value exception, Value type, GroupMatch& found);

/// What `except*` raises at its end, as _PyExc_PrepReraiseStar: `raised` is a list of what its handlers raised and of
/// what no handler took, with None for nothing. Owned; none if nothing is to be raised; `empty` if it raised.
Value group_to_reraise(Machine& machine, Value original, const List* raised);

/// Makes the constructors, attributes and methods of groups.
void finish_group_types();

}  // namespace loopglass::machine
