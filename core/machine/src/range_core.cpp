#include "range_core.h"
#include "containers_internal.h"
#include "numbers.h"
#include "operations_internal.h"

namespace loopglass::machine {

namespace {

/// How many numbers there are from start to stop, as compute_range_length.
Value range_length(Machine& machine, Value start, Value stop, Value step) {
    const bool down = int_sign(step) < 0;
    const Ref distance(machine, down ? int_subtract(machine, start, stop) : int_subtract(machine, stop, start));
    if (int_sign(distance) <= 0) return Value::from_small_int(0);
    const Ref stride(machine, down ? int_negate(machine, step) : keep(step));
    const Ref last(machine, int_subtract(machine, distance, Value::from_small_int(1)));
    const Ref steps(machine, int_floor_divide(machine, last, stride));
    return int_add(machine, steps, Value::from_small_int(1));
}

}  // namespace

Value make_range(Machine& machine, Value start, Value stop, Value step) {
    auto* range = machine.make<Range>(Kind::range, types().range);
    range->length = range_length(machine, start, stop, step);
    range->start = keep(start);
    range->stop = keep(stop);
    range->step = keep(step);
    return value_of(range);
}

Value range_number(Machine& machine, const Range* range, Value i) {
    const Ref offset(machine, int_multiply(machine, i, range->step));
    return offset ? int_add(machine, range->start, offset) : empty;
}

Value range_item(Machine& machine, const Range* range, std::int64_t i) {
    std::int64_t offset = 0, number = 0;
    if (range->start.is_small_int() && range->step.is_small_int() &&
        !__builtin_mul_overflow(range->step.small_int(), i, &offset) &&
        !__builtin_add_overflow(range->start.small_int(), offset, &number))
        return make_int(machine, number);
    const Ref index(machine, make_int(machine, i));
    return range_number(machine, range, index);
}

Value range_subscript(Machine& machine, const Range* range, Value index) {
    const Ref position(machine, int_sign(index) < 0 ? int_add(machine, index, range->length) : keep(index));
    if (int_sign(position) < 0 || int_compare(position, range->length) >= 0)
        return machine.raise(types().IndexError, "range object index out of range");
    return range_number(machine, range, position);
}

Value range_slice(Machine& machine, const Range* range, const Slice* slice) {
    const auto length = int64_of(range->length);
    if (!length) return machine.raise(types().OverflowError, "Python int too large to convert to C ssize_t");
    const auto bounds = slice_bounds(machine, slice, *length);
    if (!bounds) return empty;
    const Ref first(machine, range_item(machine, range, bounds->start));
    const Ref last(machine, range_item(machine, range, bounds->stop));
    const Ref stride(machine, make_int(machine, bounds->step));
    const Ref step(machine, int_multiply(machine, range->step, stride));
    return step ? make_range(machine, first, last, step) : empty;
}

// As range_contains_long.
bool range_has(Machine& machine, const Range* range, Value number) {
    const bool down = int_sign(range->step) < 0;
    if (down ? int_compare(number, range->start) > 0 || int_compare(number, range->stop) <= 0
             : int_compare(number, range->start) < 0 || int_compare(number, range->stop) >= 0)
        return false;
    const Ref distance(machine, int_subtract(machine, number, range->start));
    const Ref rest(machine, int_modulo(machine, distance, range->step));
    return int_sign(rest) == 0;
}

}  // namespace loopglass::machine
