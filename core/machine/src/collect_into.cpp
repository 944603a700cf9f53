#include "collect_into.h"

#include <machine/containers.h>
#include <machine/iterate.h>
#include <machine/text.h>

#include "consume.h"
#include "containers_internal.h"
#include "operations_internal.h"
#include "set_operations.h"

namespace loopglass::machine {

namespace {

/// The state of all these consumers: a list of what they need.
enum Part : std::size_t { container, result, count, keywords, part_count };

Value make_state(Machine& m, Value container_value, Value result_value, Value keywords_value = none) {
    List* state = make_list(m, part_count);
    state->size = part_count;
    state->items[container] = keep(container_value);
    state->items[result] = keep(result_value);
    state->items[count] = Value::from_small_int(0);
    state->items[keywords] = keep(keywords_value);
    return value_of(state);
}

Value part_of(Value state, Part part) { return to<List>(state)->items[part]; }
Value result_of(Machine&, Value state) { return keep(part_of(state, result)); }

Took took(bool ok) { return ok ? Took::more : Took::raised; }

constexpr Consumer list_consumer{"extend",
                                 [](Machine& m, Value& state, Value item) {
                                     list_append(m, to<List>(part_of(state, container)), item);
                                     return Took::more;
                                 },
                                 nullptr, result_of};

constexpr Consumer set_consumer{"update",
                                [](Machine& m, Value& state, Value item) {
                                    return took(set_add(m, to<Set>(part_of(state, container)), item) >= 0);
                                },
                                nullptr, result_of};

Took take_pair(Machine& m, Value& state, Value item) {
    Value& number = to<List>(state)->items[count];
    const auto at = static_cast<std::size_t>(number.small_int());
    number = Value::from_small_int(number.small_int() + 1);
    return took(dict_add_pair(m, to<Dict>(part_of(state, container)), item, at));
}

bool add_keywords(Machine& m, Dict* dict, Value more) { return more == none || dict_merge(m, dict, to<Dict>(more)); }

constexpr Consumer dict_consumer{
    "update", take_pair, nullptr, [](Machine& m, Value state) {
        return add_keywords(m, to<Dict>(part_of(state, container)), part_of(state, keywords)) ? result_of(m, state)
                                                                                              : empty;
    }};

/// The state's `result` is the value of every key.
constexpr Consumer keys_consumer{
    "fromkeys",
    [](Machine& m, Value& state, Value item) {
        return took(dict_set(m, to<Dict>(part_of(state, container)), item, part_of(state, result)));
    },
    nullptr, [](Machine&, Value state) { return keep(part_of(state, container)); }};

template <bool is_bytearray>
Took take_byte(Machine& m, Value& state, Value item) {
    const auto byte = index_of(m, item, types().ValueError);
    if (!byte && !m.raised_is(types().ValueError)) return Took::raised;
    if (!byte || *byte < 0 || *byte > 255) {
        m.raise(types().ValueError, is_bytearray ? "byte must be in range(0, 256)" : "bytes must be in range(0, 256)");
        return Took::raised;
    }
    auto* array = to<ByteArray>(state);
    const char c = static_cast<char>(*byte);
    if (array->length < array->capacity) {
        array->bytes[array->length++] = c;
    } else {
        set_bytearray(m, array, std::string(array->bytes, array->length) + c);
    }
    return Took::more;
}

constexpr Consumer bytes_consumer{"bytes", take_byte<false>, nullptr,
                                  [](Machine& m, Value state) { return make_bytes(m, bytes_view(state)); }};
constexpr Consumer bytearray_consumer{"bytearray", take_byte<true>, nullptr, nullptr};

bool has_keys(Value value) {
    return is_kind(value, Kind::dict) || (!is_plain(value) && !is_kind(value, Kind::generator) &&
                                          type_lookup(type_of(value), static_name("keys")) != empty);
}

}  // namespace

Value extend_list_then(Machine& m, List* list, Value iterable, Value result_value) {
    if (is_native_iterable(iterable)) return list_extend(m, list, iterable) ? keep(result_value) : empty;
    return consume(m, iterable, list_consumer, make_state(m, value_of(list), result_value));
}

Value add_to_set_then(Machine& m, Set* set, Value iterable, Value result_value) {
    // Of a set or dict the order depends on how its table is taken over.
    if (is_native_iterable(iterable)) return set_update(m, set, iterable) ? keep(result_value) : empty;
    return consume(m, iterable, set_consumer, make_state(m, value_of(set), result_value));
}

Value update_dict_then(Machine& m, Dict* dict, Value pairs, Dict* more, Value result_value) {
    const Value keywords_value = more ? value_of(more) : none;
    if (is_native_iterable(pairs) || has_keys(pairs))
        return dict_update(m, dict, pairs) && add_keywords(m, dict, keywords_value) ? keep(result_value) : empty;
    return consume(m, pairs, dict_consumer, make_state(m, value_of(dict), result_value, keywords_value));
}

Value dict_from_keys(Machine& m, Value keys, Value value) {
    const Ref dict(m, value_of(make_dict(m)));
    return consume(m, keys, keys_consumer, make_state(m, dict, value));
}

Value bytes_of_items(Machine& m, Value iterable, bool is_bytearray) {
    return consume(m, iterable, is_bytearray ? bytearray_consumer : bytes_consumer, make_bytearray(m, ""));
}

}  // namespace loopglass::machine
