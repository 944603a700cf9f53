#include <algorithm>
#include <cstring>

#include "containers_internal.h"
#include "numbers.h"
#include "operations_internal.h"
#include "text_builder.h"

namespace loopglass::machine {

namespace {

Value concatenate_strs(Machine& machine, Str* a, Str* b) {
    if (a->length == 0 && b->type == types().str) return keep(value_of(b));
    if (b->length == 0 && a->type == types().str) return keep(value_of(a));
    if (!check_size(machine, a->length + b->length, 4)) return empty;
    const std::uint8_t width = std::max(a->width(), b->width());
    if (a->length + b->length < 2) return make_str_from(machine, a->length ? a->data() : b->data(), 1, width);
    Str* sum = make_raw_str(machine, a->length + b->length, width, a->ascii() && b->ascii());
    const auto copy = [&](const Str* part, std::size_t at) {
        if (part->width() == width) {
            std::memcpy(sum->data() + at * width, part->data(), part->length * width);
        } else if (width == 2) {
            for (std::size_t i = 0; i < part->length; ++i)
                reinterpret_cast<std::uint16_t*>(sum->data())[at + i] = static_cast<std::uint16_t>(part->at(i));
        } else {
            for (std::size_t i = 0; i < part->length; ++i)
                reinterpret_cast<std::uint32_t*>(sum->data())[at + i] = part->at(i);
        }
    };
    copy(a, 0);
    copy(b, a->length);
    return value_of(sum);
}

Value concatenate_tuples(Machine& machine, const Tuple* a, const Tuple* b) {
    Tuple* sum = make_tuple(machine, a->size + b->size);
    std::transform(a->items(), a->items() + a->size, sum->items(), keep);
    std::transform(b->items(), b->items() + b->size, sum->items() + a->size, keep);
    return value_of(sum);
}

Value concatenate_lists(Machine& machine, const List* a, const List* b) {
    List* sum = make_list(machine, a->size + b->size);
    std::transform(a->items, a->items + a->size, sum->items, keep);
    std::transform(b->items, b->items + b->size, sum->items + a->size, keep);
    sum->size = a->size + b->size;
    return value_of(sum);
}

Value raise_cannot_concatenate(Machine& machine, Value a, Value b) {
    if (is_bytes_like(a)) return raise_type_error(machine, "can't concat " + type_name(b) + " to " + type_name(a));
    const char* name = is_kind(a, Kind::str) ? "str" : is_kind(a, Kind::list) ? "list" : "tuple";
    return raise_type_error(machine,
                            std::string("can only concatenate ") + name + " (not \"" + type_name(b) + "\") to " + name);
}

/// Fills `total` bytes with copies of the `unit` bytes that are at their start already.
void fill_copies(char* at, std::size_t unit, std::size_t total) {
    for (std::size_t done = unit; done < total;) {
        const std::size_t part = std::min(done, total - done);
        std::memcpy(at + done, at, part);
        done += part;
    }
}

Value repeat_str(Machine& machine, Str* text, std::uint64_t count) {
    if (text->length == 0 || count == 0) return empty_str();
    if (count == 1 && text->type == types().str) return keep(value_of(text));
    if (count > INT64_MAX / text->length) return machine.raise(types().OverflowError, "repeated string is too long");
    if (!check_size(machine, text->length * count, text->width())) return empty;
    if (text->length * count == 1) return make_char(machine, text->at(0));
    Str* result = make_raw_str(machine, text->length * count, text->width(), text->ascii());
    const std::size_t unit = text->length * text->width();
    std::memcpy(result->data(), text->data(), unit);
    fill_copies(result->data(), unit, unit * count);
    return value_of(result);
}

Value repeat_bytes(Machine& machine, Value bytes, std::uint64_t count) {
    const std::string_view unit = bytes_view(bytes);
    if (!unit.empty() && count > INT64_MAX / unit.size())
        return is_kind(bytes, Kind::bytes) ? machine.raise(types().OverflowError, "repeated bytes are too long")
                                           : raise_bare(machine, types().MemoryError);
    if (!check_size(machine, unit.size() * count)) return empty;
    std::string result;
    result.reserve(unit.size() * count);
    for (std::uint64_t i = 0; !unit.empty() && i < count; ++i) result += unit;
    return is_kind(bytes, Kind::bytes) ? make_bytes(machine, result) : make_bytearray(machine, result);
}

bool check_repeated(Machine& machine, std::size_t size, std::uint64_t count) {
    if (size != 0 && count > machine.arena.limit() / sizeof(Value) / size) {
        raise_bare(machine, types().MemoryError);
        return false;
    }
    return true;
}

void put_copies(Value* to, const Value* items, std::size_t size, std::uint64_t count) {
    for (std::uint64_t i = 0; i < count; ++i, to += size) std::transform(items, items + size, to, keep);
}

/// The count of a repetition: negative is none. Nothing with an exception raised if it is no index.
std::optional<std::uint64_t> repeat_count(Machine& machine, Value count) {
    const auto n = index_of(machine, count, types().OverflowError);
    if (!n) return {};
    return *n < 0 ? 0 : static_cast<std::uint64_t>(*n);
}

bool is_sequence(Value value) {
    return is_kind(value, Kind::str) || is_kind(value, Kind::list) || is_kind(value, Kind::tuple) ||
           is_bytes_like(value);
}

bool is_index(Machine& machine, Value value) {
    return is_int(value) || (!is_plain(value) && has_special(machine, value, "__index__"));
}

Value repeat_or_refuse(Machine& machine, Value sequence, Value count) {
    if (!is_index(machine, count))
        return raise_type_error(machine, "can't multiply sequence by non-int of type '" + type_name(count) + "'");
    return repeat(machine, sequence, count);
}

}  // namespace

Value concatenate(Machine& machine, Value a, Value b) {
    if (is_kind(a, Kind::str) && is_kind(b, Kind::str)) return concatenate_strs(machine, to<Str>(a), to<Str>(b));
    if (is_kind(a, Kind::list) && is_kind(b, Kind::list)) return concatenate_lists(machine, to<List>(a), to<List>(b));
    if (is_kind(a, Kind::tuple) && is_kind(b, Kind::tuple))
        return concatenate_tuples(machine, to<Tuple>(a), to<Tuple>(b));
    if (is_bytes_like(a) && is_bytes_like(b)) {
        const std::string sum = std::string(bytes_view(a)).append(bytes_view(b));
        return is_kind(a, Kind::bytes) ? make_bytes(machine, sum) : make_bytearray(machine, sum);
    }
    return raise_cannot_concatenate(machine, a, b);
}

Value repeat(Machine& machine, Value sequence, Value count_value) {
    const auto count = repeat_count(machine, count_value);
    if (!count) return empty;
    if (is_kind(sequence, Kind::str)) return repeat_str(machine, to<Str>(sequence), *count);
    if (is_bytes_like(sequence)) return repeat_bytes(machine, sequence, *count);
    if (is_kind(sequence, Kind::tuple)) {
        const auto* tuple = to<Tuple>(sequence);
        if (*count == 1 && tuple->type == types().tuple) return keep(sequence);
        if (!check_repeated(machine, tuple->size, *count)) return empty;
        Tuple* result = make_tuple(machine, tuple->size * *count);
        if (tuple->size) put_copies(result->items(), tuple->items(), tuple->size, *count);
        return value_of(result);
    }
    const auto* list = to<List>(sequence);
    if (!check_repeated(machine, list->size, *count)) return empty;
    List* result = make_list(machine, list->size * *count);
    if (list->size) put_copies(result->items, list->items, list->size, *count);
    result->size = list->size * *count;
    return value_of(result);
}

bool repeat_in_place(Machine& machine, Value value, Value count_value) {
    auto* list = to<List>(value);
    const auto count = repeat_count(machine, count_value);
    if (!count || !check_repeated(machine, list->size, *count)) return false;
    if (*count == 0) {
        list_clear(machine, list);
    } else {
        const std::size_t size = list->size;
        list_reserve(machine, list, size * *count);
        if (size) put_copies(list->items + size, list->items, size, *count - 1);
        list->size = size * *count;
    }
    return true;
}

bool list_extend(Machine& machine, List* list, Value iterable) {
    if (is_kind(iterable, Kind::tuple) && is_plain(iterable)) {
        const auto* tuple = to<Tuple>(iterable);
        list_splice(machine, list, list->size, list->size, tuple->items(), tuple->size);
        return true;
    }
    const Ref items(machine, collect_nested(machine, iterable));
    if (!items) return false;
    list_splice(machine, list, list->size, list->size, to<List>(items)->items, to<List>(items)->size);
    return true;
}

// As PyNumber_Add and PyNumber_Multiply after the number protocol had no answer.
Value plain_sequence(Machine& machine, BinaryOperator op, Value a, Value b) {
    if (op == BinaryOperator::add && is_sequence(a)) return concatenate(machine, a, b);
    if (op == BinaryOperator::multiply) {
        if (is_sequence(a)) return repeat_or_refuse(machine, a, b);
        if (is_sequence(b)) return repeat_or_refuse(machine, b, a);
    }
    return not_implemented;
}

Value plain_in_place(Machine& machine, BinaryOperator op, Value a, Value b) {
    if (is_kind(a, Kind::set)) {
        if (a.object()->type == types().frozenset || !is_kind(b, Kind::set)) return not_implemented;
        return set_in_place(machine, op, to<Set>(a), to<Set>(b));
    }
    if (is_kind(a, Kind::dict)) {
        if (op != BinaryOperator::bit_or) return not_implemented;
        return dict_update(machine, to<Dict>(a), b) ? keep(a) : empty;
    }
    if (is_kind(a, Kind::list) && op == BinaryOperator::multiply) {
        if (!is_index(machine, b)) return not_implemented;
        return repeat_in_place(machine, a, b) ? keep(a) : empty;
    }
    if (op != BinaryOperator::add) return not_implemented;
    if (is_kind(a, Kind::list)) {
        return list_extend(machine, to<List>(a), b) ? keep(a) : empty;
    }
    if (!is_bytes_like(b)) return raise_cannot_concatenate(machine, a, b);
    set_bytearray(machine, to<ByteArray>(a), std::string(bytes_view(a)).append(bytes_view(b)));
    return keep(a);
}

}  // namespace loopglass::machine
