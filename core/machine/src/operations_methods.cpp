#include "operations_methods.h"

#include <machine/text.h>

#include "iterate_internal.h"

namespace loopglass::machine {

Value hash_method(Machine& machine, NativeArguments a) {
    const auto hash = plain_hash(machine, a[0]);
    return hash ? make_int(machine, *hash) : empty;
}

Value len_method(Machine& machine, NativeArguments a) {
    const std::int64_t length = plain_length(machine, a[0]);
    return length < 0 ? empty : make_int(machine, length);
}

Value bool_method(Machine& machine, NativeArguments a) {
    const int answer = plain_truth(machine, a[0]);
    return answer < 0 ? empty : Value::from_bool(answer);
}

Value iter_method(Machine& machine, NativeArguments a) { return plain_iterator(machine, a[0]); }
Value reversed_method(Machine& machine, NativeArguments a) { return reversed_of(machine, a[0]); }

Value contains_method(Machine& machine, NativeArguments a) {
    const int answer = plain_contains(machine, a[0], a[1]);
    return answer < 0 ? empty : Value::from_bool(answer);
}

Value get_item_method(Machine& machine, NativeArguments a) { return plain_get_item(machine, a[0], a[1]); }

Value set_item_method(Machine& machine, NativeArguments a) {
    return plain_set_item(machine, a[0], a[1], a[2]) ? none : empty;
}

Value delete_item_method(Machine& machine, NativeArguments a) {
    return plain_delete_item(machine, a[0], a[1]) ? none : empty;
}

Value repr_method(Machine& machine, NativeArguments a) { return plain_repr(machine, a[0]); }

Value str_method(Machine& machine, NativeArguments a) {
    if (!is_kind(a[0], Kind::str)) return plain_repr(machine, a[0]);
    auto* text = to<Str>(a[0]);
    if (text->type == types().str) return keep(a[0]);
    return make_str(machine, to_utf8(text));
}

Value concatenate_method(Machine& machine, NativeArguments a) { return concatenate(machine, a[0], a[1]); }

Value repeat_method(Machine& machine, NativeArguments a) {
    return plain_sequence(machine, BinaryOperator::multiply, a[0], a[1]);
}

}  // namespace loopglass::machine
