#include <algorithm>
#include <string_view>

#include <machine/generics.h>
#include <machine/iterate.h>
#include <machine/text.h>

#include "complex_numbers.h"
#include "containers_internal.h"
#include "numbers.h"
#include "operations_internal.h"
#include "python_names.h"
#include "range_core.h"
#include "text_builder.h"

namespace loopglass::machine {

namespace {

/// How the types of sequences word their complaints.
struct SequenceWords {
    const char* indices;
    const char* item;
    const char* assignment;
};

const SequenceWords& words_of(Kind kind) {
    static constexpr SequenceWords list{"list", "list index out of range", "list assignment index out of range"};
    static constexpr SequenceWords tuple{"tuple", "tuple index out of range", ""};
    static constexpr SequenceWords bytes{"byte", "index out of range", ""};
    static constexpr SequenceWords bytearray{"bytearray", "bytearray index out of range",
                                             "bytearray index out of range"};
    static constexpr SequenceWords text{"string", "string index out of range", ""};
    static constexpr SequenceWords range{"range", "range object index out of range", ""};
    switch (kind) {
        case Kind::list: return list;
        case Kind::tuple: return tuple;
        case Kind::bytes: return bytes;
        case Kind::byte_array: return bytearray;
        case Kind::range: return range;
        default: return text;
    }
}

bool has_index(Machine& machine, Value key) {
    return is_int(key) || (!is_plain(key) && has_special(machine, key, "__index__"));
}

/// Position of key in a sequence, counted from its end if negative; -1 if it raised.
std::int64_t position_of(Machine& machine, Value container, Value key, bool assigning) {
    const Kind kind = container.object()->kind;
    if (!key.is_small_int() && !has_index(machine, key)) {
        raise_type_error(machine,
                         std::string(words_of(kind).indices) +
                             (kind == Kind::str ? " indices must be integers, not '" + type_name(key) + "'"
                                                : " indices must be integers or slices, not " + type_name(key)));
        return -1;
    }
    const auto index = index_of(machine, key);
    if (!index) return -1;
    // Only now: __index__ may have changed it.
    const std::int64_t length = kind == Kind::range ? 0 : plain_length(machine, container);
    const std::int64_t at = *index < 0 ? *index + length : *index;
    if (at >= 0 && at < length) return at;
    machine.raise(types().IndexError, assigning ? words_of(kind).assignment : words_of(kind).item);
    return -1;
}

Value slice_str(Machine& machine, Str* text, const SliceBounds& bounds) {
    if (bounds.step == 1 && bounds.count > 0)
        return substring(machine, text, static_cast<std::size_t>(bounds.start),
                         static_cast<std::size_t>(bounds.start + bounds.count));
    TextBuilder builder;
    for (std::int64_t i = 0, at = bounds.start; i < bounds.count; ++i, at += bounds.step)
        builder.add_point(text->at(static_cast<std::size_t>(at)));
    return builder.finish(machine);
}

Value slice_items(Machine& machine, const Value* items, const SliceBounds& bounds, bool into_list) {
    const auto count = static_cast<std::size_t>(bounds.count);
    List* list = into_list ? make_list(machine, count) : nullptr;
    Tuple* tuple = into_list ? nullptr : make_tuple(machine, count);
    Value* to = into_list ? list->items : tuple->items();
    for (std::int64_t i = 0, at = bounds.start; i < bounds.count; ++i, at += bounds.step) to[i] = keep(items[at]);
    if (into_list) list->size = count;
    return into_list ? value_of(list) : value_of(tuple);
}

Value slice_bytes(Machine& machine, Value container, const SliceBounds& bounds) {
    const std::string_view bytes = bytes_view(container);
    std::string part;
    for (std::int64_t i = 0, at = bounds.start; i < bounds.count; ++i, at += bounds.step)
        part.push_back(bytes[static_cast<std::size_t>(at)]);
    return is_kind(container, Kind::bytes) ? make_bytes(machine, part) : make_bytearray(machine, part);
}

Value get_slice(Machine& machine, Value container, const Slice* slice) {
    if (is_kind(container, Kind::range)) return range_slice(machine, to<Range>(container), slice);
    const auto indices = slice_indices(machine, slice);
    if (!indices) return empty;
    const std::int64_t length = plain_length(machine, container);
    const SliceBounds bounds = bounds_within(*indices, length);
    const bool whole = bounds.count == length && bounds.step == 1;
    switch (container.object()->kind) {
        case Kind::list: return slice_items(machine, to<List>(container)->items, bounds, true);
        case Kind::tuple:
            if (whole && container.object()->type == types().tuple) return keep(container);
            return slice_items(machine, to<Tuple>(container)->items(), bounds, false);
        case Kind::str: return slice_str(machine, to<Str>(container), bounds);
        default: return slice_bytes(machine, container, bounds);
    }
}

bool is_sequence(Value value) {
    if (!value.is_object()) return false;
    switch (value.object()->kind) {
        case Kind::list:
        case Kind::tuple:
        case Kind::str:
        case Kind::bytes:
        case Kind::byte_array:
        case Kind::range: return true;
        default: return false;
    }
}

Value get_dict_item(Machine& machine, Value container, Value key) {
    const auto hash = hash_of(machine, key);
    if (!hash) return empty;
    const DictEntry* entry = dict_find(machine, to<Dict>(container), key, *hash);
    if (entry) return keep(entry->value);
    if (machine.has_raised()) return empty;
    if (container.object()->type != types().dict) {
        const SpecialResult missing = call_special(machine, container, "__missing__", {key});
        if (missing.found) return missing.value;
    }
    return machine.raise_with(types().KeyError, key);
}

Value class_item(Machine& machine, Value type, Value key) {
    if (type == value_of(types().type)) return make_generic_alias(machine, type, key);
    const Ref method(machine, find_attribute(machine, type, static_name("__class_getitem__")));
    if (method) return machine.call_nested(method, &key, 1);
    if (machine.has_raised()) return empty;
    if (python_has(machine, owner_name(to<Type>(type)), "__class_getitem__"))
        not_there_yet(machine, "'" + to_utf8(to<Type>(type)->name) + "[...]'");
    return raise_type_error(machine, "type '" + std::string(to_utf8(to<Type>(type)->name)) + "' is not subscriptable");
}

/// As list_ass_subscript for a slice with a step.
bool set_extended_slice(Machine& machine, List* list, const SliceBounds& bounds, const List* items) {
    if (static_cast<std::int64_t>(items->size) != bounds.count) {
        machine.raise(types().ValueError, "attempt to assign sequence of size " + std::to_string(items->size) +
                                              " to extended slice of size " + std::to_string(bounds.count));
        return false;
    }
    // Those that were there go when all is done: their finalizers may change the list.
    std::vector<Value> old;
    for (std::int64_t i = 0, at = bounds.start; i < bounds.count; ++i, at += bounds.step)
        old.push_back(std::exchange(list->items[at], keep(items->items[i])));
    for (const Value value : old) machine.drop(value);
    return true;
}

bool set_list_slice(Machine& machine, Value container, const Slice* slice, Value value) {
    auto* list = to<List>(container);
    const bool extended = slice->step != none && slice->step != Value::from_small_int(1);
    const auto indices = slice_indices(machine, slice);
    if (!indices) return false;
    const Ref items(machine, value == container ? value_of(make_list_of(machine, list->items, list->size))
                                                : collect_nested(machine, value));
    if (!items) {
        if (machine.raised_is(types().TypeError) && !is_iterable(machine, value)) {
            machine.drop(machine.take_raised());
            raise_type_error(machine,
                             extended ? "must assign iterable to extended slice" : "can only assign an iterable");
        }
        return false;
    }
    const SliceBounds bounds = bounds_within(*indices, static_cast<std::int64_t>(list->size));
    if (bounds.step != 1) return set_extended_slice(machine, list, bounds, to<List>(items));
    const auto from = static_cast<std::size_t>(bounds.start);
    list_splice(machine, list, from, from + static_cast<std::size_t>(bounds.count), to<List>(items)->items,
                to<List>(items)->size);
    return true;
}

bool delete_list_slice(Machine& machine, List* list, const Slice* slice) {
    const auto indices = slice_indices(machine, slice);
    if (!indices) return false;
    const SliceBounds bounds = bounds_within(*indices, static_cast<std::int64_t>(list->size));
    if (bounds.count == 0) return true;
    if (bounds.step == 1) {
        const auto from = static_cast<std::size_t>(bounds.start);
        list_erase(machine, list, from, from + static_cast<std::size_t>(bounds.count));
        return true;
    }
    std::vector<bool> gone(list->size, false);
    for (std::int64_t i = 0, at = bounds.start; i < bounds.count; ++i, at += bounds.step)
        gone[static_cast<std::size_t>(at)] = true;
    std::vector<Value> dropped;
    std::size_t kept = 0;
    for (std::size_t i = 0; i < list->size; ++i) {
        if (gone[i]) {
            dropped.push_back(list->items[i]);
        } else {
            list->items[kept++] = list->items[i];
        }
    }
    list->size = kept;
    for (const Value value : dropped) machine.drop(value);
    return true;
}

bool refuse(Machine& machine, const std::string& message) {
    raise_type_error(machine, message);
    return false;
}

}  // namespace

std::int64_t plain_length(Machine& machine, Value value) {
    if (value.is_object()) {
        switch (value.object()->kind) {
            case Kind::str: return static_cast<std::int64_t>(to<Str>(value)->length);
            case Kind::list: return static_cast<std::int64_t>(to<List>(value)->size);
            case Kind::tuple: return static_cast<std::int64_t>(to<Tuple>(value)->size);
            case Kind::dict: return to<Dict>(value)->count;
            case Kind::set: return static_cast<std::int64_t>(to<Set>(value)->used);
            case Kind::bytes:
            case Kind::byte_array: return static_cast<std::int64_t>(bytes_view(value).size());
            case Kind::range: {
                const auto length = int64_of(to<Range>(value)->length);
                if (!length) machine.raise(types().OverflowError, "Python int too large to convert to C ssize_t");
                return length.value_or(-1);
            }
            default: break;
        }
        if (is_dict_view(value)) return to<Dict>(to<DictView>(value)->dict)->count;
    }
    raise_type_error(machine, "object of type '" + type_name(value) + "' has no len()");
    return -1;
}

int plain_truth(Machine& machine, Value value) {
    if (value == none || value == false_value) return 0;
    if (value.is_small_int()) return value.small_int() != 0;
    if (is_float(value)) return float_value(value) != 0;
    if (!value.is_object()) return 1;
    switch (value.object()->kind) {
        case Kind::big_int: return int_sign(value) != 0;
        case Kind::complex: return to<Complex>(value)->real != 0 || to<Complex>(value)->imag != 0;
        case Kind::range: return int_sign(to<Range>(value)->length) != 0;
        case Kind::str:
        case Kind::list:
        case Kind::tuple:
        case Kind::dict:
        case Kind::set:
        case Kind::bytes:
        case Kind::byte_array: return plain_length(machine, value) != 0;
        default: return is_dict_view(value) ? plain_length(machine, value) != 0 : 1;
    }
}

std::int64_t length_of(Machine& machine, Value value) {
    return is_plain(value) ? plain_length(machine, value) : instance_length(machine, value);
}

int truth(Machine& machine, Value value) {
    if (value == true_value) return 1;
    return is_plain(value) ? plain_truth(machine, value) : instance_truth(machine, value);
}

Value plain_get_item(Machine& machine, Value container, Value key) {
    if (is_kind(container, Kind::dict)) return get_dict_item(machine, container, key);
    if (!is_sequence(container))
        return raise_type_error(machine, "'" + type_name(container) + "' object is not subscriptable");
    if (is_kind(key, Kind::slice)) return get_slice(machine, container, to<Slice>(key));
    if (is_kind(container, Kind::range) && has_index(machine, key)) {
        const Ref index(machine, as_index(machine, key));
        return index ? range_subscript(machine, to<Range>(container), index) : empty;
    }
    const std::int64_t at = position_of(machine, container, key, false);
    if (at < 0) return empty;
    switch (container.object()->kind) {
        case Kind::list: return keep(to<List>(container)->items[at]);
        case Kind::tuple: return keep(to<Tuple>(container)->items()[at]);
        case Kind::str: return make_char(machine, to<Str>(container)->at(static_cast<std::size_t>(at)));
        default: return Value::from_small_int(static_cast<unsigned char>(bytes_view(container)[at]));
    }
}

Value get_item(Machine& machine, Value container, Value key) {
    if (is_plain(container)) return plain_get_item(machine, container, key);
    const SpecialResult result = call_special(machine, container, "__getitem__", {key});
    if (result.found) return result.value;
    if (is_kind(container, Kind::type)) return class_item(machine, container, key);
    return raise_type_error(machine, "'" + type_name(container) + "' object is not subscriptable");
}

bool plain_set_item(Machine& machine, Value container, Value key, Value value) {
    if (is_kind(container, Kind::dict)) return dict_set(machine, to<Dict>(container), key, value);
    if (is_kind(container, Kind::list)) {
        if (is_kind(key, Kind::slice)) return set_list_slice(machine, container, to<Slice>(key), value);
        auto* list = to<List>(container);
        const std::int64_t at = position_of(machine, container, key, true);
        if (at < 0) return false;
        machine.replace(list->items[at], keep(value));
        return true;
    }
    if (is_kind(container, Kind::byte_array)) return bytearray_set_item(machine, container, key, value);
    const bool as_sequence = is_sequence(container) || is_kind(container, Kind::set);
    if (as_sequence && has_index(machine, key) && !index_of(machine, key)) return false;
    return refuse(machine, "'" + type_name(container) + "' object does not support item assignment");
}

bool set_item(Machine& machine, Value container, Value key, Value value) {
    if (is_plain(container)) return plain_set_item(machine, container, key, value);
    const SpecialResult result = call_special(machine, container, "__setitem__", {key, value});
    if (!result.found) return refuse(machine, "'" + type_name(container) + "' object does not support item assignment");
    machine.drop(result.value);
    return result.value != empty;
}

bool plain_delete_item(Machine& machine, Value container, Value key) {
    if (is_kind(container, Kind::dict)) {
        const int deleted = dict_delete(machine, to<Dict>(container), key);
        if (deleted == 0) machine.raise_with(types().KeyError, key);
        return deleted == 1;
    }
    if (is_kind(container, Kind::list)) {
        auto* list = to<List>(container);
        if (is_kind(key, Kind::slice)) return delete_list_slice(machine, list, to<Slice>(key));
        const std::int64_t at = position_of(machine, container, key, true);
        if (at < 0) return false;
        list_erase(machine, list, static_cast<std::size_t>(at), static_cast<std::size_t>(at) + 1);
        return true;
    }
    if (is_kind(container, Kind::byte_array)) return bytearray_set_item(machine, container, key, empty);
    // As PyObject_DelItem and PySequence_DelItem, which word it each in its way.
    const bool as_sequence = (is_sequence(container) || is_kind(container, Kind::set)) && has_index(machine, key);
    if (as_sequence && !index_of(machine, key)) return false;
    return refuse(machine, "'" + type_name(container) +
                               (as_sequence ? "' object doesn't support item deletion"
                                            : "' object does not support item deletion"));
}

bool delete_item(Machine& machine, Value container, Value key) {
    if (is_plain(container)) return plain_delete_item(machine, container, key);
    const SpecialResult result = call_special(machine, container, "__delitem__", {key});
    if (!result.found) return refuse(machine, "'" + type_name(container) + "' object does not support item deletion");
    machine.drop(result.value);
    return result.value != empty;
}

}  // namespace loopglass::machine
