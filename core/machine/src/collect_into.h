#pragma once

#include <machine/machine.h>

namespace loopglass::machine {

// Adding the items of an iterable to a container, each as it comes: what was added before an error stays, and no item
// after it is asked for. Python code of the iterable runs without nesting. Results are `result` (borrowed), `pending`
// or `empty`, as a native function's.

Value extend_list_then(Machine& machine, List* list, Value iterable, Value result);
Value add_to_set_then(Machine& machine, Set* set, Value iterable, Value result);
/// dict.update(iterable of pairs, or mapping, **keywords).
Value update_dict_then(Machine& machine, Dict* dict, Value pairs, Dict* keywords, Value result);
/// dict.fromkeys(keys, value).
Value dict_from_keys(Machine& machine, Value keys, Value value);
/// bytes(iterable of ints), bytearray(iterable of ints).
Value bytes_of_items(Machine& machine, Value iterable, bool is_bytearray);

}  // namespace loopglass::machine
