#include <algorithm>

#include "containers_internal.h"
#include "numbers.h"
#include "operations_internal.h"

namespace loopglass::machine {

namespace {

/// value.__index__() as an int; owned.
Value index_value(Machine& machine, Value value) {
    if (is_int(value)) return plain_int(machine, value);
    if (!is_plain(value)) {
        const SpecialResult result = call_special(machine, value, "__index__");
        if (result.found) {
            if (result.value == empty || is_int(result.value)) return result.value;
            const Ref wrong(machine, result.value);
            return raise_type_error(machine, "__index__ returned non-int (type " + type_name(wrong) + ")");
        }
    }
    return raise_type_error(machine, "'" + type_name(value) + "' object cannot be interpreted as an integer");
}

/// A slice's bound, cut to the range of int64: nothing if it raised.
std::optional<std::int64_t> slice_index(Machine& machine, Value value) {
    if (value.is_small_int()) return value.small_int();
    if (!is_int(value) && (is_plain(value) || !has_special(machine, value, "__index__"))) {
        raise_type_error(machine, "slice indices must be integers or None or have an __index__ method");
        return {};
    }
    const Ref number(machine, index_value(machine, value));
    if (!number) return {};
    const auto fits = int64_of(number);
    return fits ? *fits : int_sign(number) < 0 ? INT64_MIN : INT64_MAX;
}

std::int64_t clip(std::int64_t at, std::int64_t length, bool down) {
    if (at < 0) {
        at += length;
        return at < 0 ? (down ? -1 : 0) : at;
    }
    return at >= length ? (down ? length - 1 : length) : at;
}

}  // namespace

Value make_slice(Machine& machine, Value start, Value stop, Value step) {
    auto* slice = machine.make<Slice>(Kind::slice, types().slice);
    slice->start = keep(start);
    slice->stop = keep(stop);
    slice->step = keep(step);
    return value_of(slice);
}

Value as_index(Machine& machine, Value value) { return index_value(machine, value); }

std::optional<std::int64_t> index_of(Machine& machine, Value value, Type* overflow) {
    if (value.is_small_int()) return value.small_int();
    const Ref number(machine, index_value(machine, value));
    if (!number) return {};
    const auto fits = int64_of(number);
    if (!fits) machine.raise(overflow, "cannot fit '" + type_name(value) + "' into an index-sized integer");
    return fits;
}

std::optional<std::int64_t> index_of(Machine& machine, Value value) {
    return index_of(machine, value, types().IndexError);
}

std::optional<SliceIndices> slice_indices(Machine& machine, const Slice* slice) {
    SliceIndices indices;
    if (slice->step != none) {
        const auto step = slice_index(machine, slice->step);
        if (!step) return {};
        if (*step == 0) {
            machine.raise(types().ValueError, "slice step cannot be zero");
            return {};
        }
        indices.step = std::max<std::int64_t>(*step, -INT64_MAX);
    }
    if (slice->start != none && !(indices.start = slice_index(machine, slice->start))) return {};
    if (slice->stop != none && !(indices.stop = slice_index(machine, slice->stop))) return {};
    return indices;
}

SliceBounds bounds_within(const SliceIndices& indices, std::int64_t length) {
    SliceBounds bounds;
    bounds.step = indices.step;
    const bool down = bounds.step < 0;
    bounds.start = indices.start ? clip(*indices.start, length, down) : down ? length - 1 : 0;
    bounds.stop = indices.stop ? clip(*indices.stop, length, down) : down ? -1 : length;
    const std::int64_t distance = down ? bounds.start - bounds.stop : bounds.stop - bounds.start;
    bounds.count = distance <= 0 ? 0 : (distance - 1) / (down ? -bounds.step : bounds.step) + 1;
    return bounds;
}

std::optional<SliceBounds> slice_bounds(Machine& machine, const Slice* slice, std::int64_t length) {
    const auto indices = slice_indices(machine, slice);
    if (!indices) return {};
    return bounds_within(*indices, length);
}

bool optional_bounds(Machine& machine, Value start, Value stop, std::int64_t length, std::int64_t& from,
                     std::int64_t& to) {
    from = 0;
    to = length;
    if (start != empty && start != none) {
        const auto index = slice_index(machine, start);
        if (!index) return false;
        from = *index < 0 ? std::max<std::int64_t>(*index + length, 0) : *index;
    }
    if (stop != empty && stop != none) {
        const auto index = slice_index(machine, stop);
        if (!index) return false;
        to = *index < 0 ? std::max<std::int64_t>(*index + length, 0) : std::min(*index, length);
    }
    return true;
}

bool item_bounds(Machine& machine, Value start, Value stop, std::int64_t length, std::int64_t& from, std::int64_t& to) {
    for (const Value bound : {start, stop}) {
        if (bound == empty || is_int(bound) || (!is_plain(bound) && has_special(machine, bound, "__index__"))) continue;
        raise_type_error(machine, "slice indices must be integers or have an __index__ method");
        return false;
    }
    return optional_bounds(machine, start, stop, length, from, to);
}

std::optional<double> to_double(Machine& machine, Value value) {
    if (is_float(value)) return float_value(value);
    Ref number;
    if (is_int(value)) {
        number = Ref(machine, keep(value));
    } else if (!is_plain(value)) {
        const SpecialResult result = call_special(machine, value, "__float__");
        if (result.found) {
            const Ref made(machine, result.value);
            if (!made) return {};
            if (is_float(made)) return float_value(made);
            raise_type_error(machine,
                             type_name(value) + ".__float__ returned non-float (type " + type_name(made) + ")");
            return {};
        }
        if (has_special(machine, value, "__index__")) number = Ref(machine, index_value(machine, value));
        if (machine.has_raised()) return {};
    }
    if (!number) {
        raise_type_error(machine, "must be real number, not " + type_name(value));
        return {};
    }
    const auto d = int_to_double(number);
    if (!d) machine.raise(types().OverflowError, "int too large to convert to float");
    return d;
}

}  // namespace loopglass::machine
