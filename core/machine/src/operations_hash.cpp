#include <bit>
#include <cmath>

#include <machine/text.h>

#include "complex_numbers.h"
#include "containers_internal.h"
#include "numbers.h"
#include "operations_internal.h"

namespace loopglass::machine {

namespace {

std::nullopt_t raise_unhashable(Machine& machine, Value value) {
    raise_type_error(machine, "unhashable type: '" + type_name(value) + "'");
    return std::nullopt;
}

std::optional<std::int64_t> hash_items(Machine& machine, const Value* items, std::size_t count) {
    const NestedCall call(machine, "");
    if (!call) return {};
    TupleHash hash;
    for (std::size_t i = 0; i < count; ++i) {
        const auto item = hash_of(machine, items[i]);
        if (!item) return {};
        hash.add(*item);
    }
    return hash.finish(count);
}

// As range_hash: ranges of the same numbers hash alike.
std::optional<std::int64_t> hash_range(Machine& machine, const Range* range) {
    Value parts[] = {range->length, none, none};
    if (int_sign(range->length) != 0) {
        parts[1] = range->start;
        if (int_compare(range->length, Value::from_small_int(1)) != 0) parts[2] = range->step;
    }
    return hash_items(machine, parts, 3);
}

std::int64_t bytes_hash(Bytes* bytes) {
    if (bytes->hash || (bytes->flags & Object::is_static)) return bytes->hash;
    return bytes->hash = sip_hash(bytes->data(), bytes->length);
}

std::optional<std::int64_t> hash_object(Machine& machine, Value value) {
    switch (value.object()->kind) {
        case Kind::str: return hash_of(to<Str>(value));
        case Kind::big_int: return int_hash(value);
        case Kind::heap_float:
            if (std::isnan(float_value(value))) return identity_hash(machine, value);
            return float_hash(float_value(value));
        case Kind::complex: return complex_hash(to<Complex>(value));
        case Kind::bytes: return bytes_hash(to<Bytes>(value));
        case Kind::tuple: return hash_items(machine, to<Tuple>(value)->items(), to<Tuple>(value)->size);
        case Kind::range: return hash_range(machine, to<Range>(value));
        case Kind::set:
            if (!is_subtype(value.object()->type, types().frozenset)) return raise_unhashable(machine, value);
            return frozenset_hash(to<Set>(value));
        case Kind::list:
        case Kind::dict:
        case Kind::byte_array:
        case Kind::slice: return raise_unhashable(machine, value);
        default: break;
    }
    if (is_set_view(value)) return raise_unhashable(machine, value);
    return identity_hash(machine, value);
}

}  // namespace

void TupleHash::add(std::int64_t hash) {
    state_ += static_cast<std::uint64_t>(hash) * 14029467366897019727u;
    state_ = std::rotl(state_, 31) * 11400714785074694791u;
}

std::int64_t TupleHash::finish(std::size_t count) const {
    const std::uint64_t hash = state_ + (count ^ (2870177450012600261u ^ 3527539u));
    return hash == ~std::uint64_t{0} ? 1546275796 : static_cast<std::int64_t>(hash);
}

std::int64_t identity_hash(Machine& machine, Value value) {
    if (value.is_counted()) {
        const auto* base = reinterpret_cast<const char*>(machine.arena.image().data());
        return (reinterpret_cast<const char*>(value.object()) - base) >> 4;
    }
    if (!value.is_object()) return static_cast<std::int64_t>(value.bits());
    switch (value.object()->kind) {
        case Kind::type: return hash_of(to<Type>(value)->name);
        case Kind::code: return hash_of(to<CodeObject>(value)->qualified_name);
        case Kind::native_function: {
            const std::string_view name = to<NativeFunction>(value)->def->name;
            return sip_hash(name.data(), name.size());
        }
        default: return static_cast<std::int64_t>(value.object()->kind);
    }
}

std::optional<std::int64_t> plain_hash(Machine& machine, Value value) {
    std::int64_t small = 0;
    if (small_int_of(value, small)) return int_hash(value);
    if (value.is_immediate_float()) {
        const double d = float_value(value);
        return std::isnan(d) ? 0 : float_hash(d);
    }
    // The hashes that the addresses of these three give in the CPython of Debian 12.
    if (value == none) return 612812;
    if (value == ellipsis) return 608122;
    if (value == not_implemented) return 608123;
    return hash_object(machine, value);
}

std::optional<std::int64_t> hash_of(Machine& machine, Value value) {
    if (value.is_small_int()) {
        const std::int64_t n = value.small_int();
        constexpr std::int64_t prime = (std::int64_t{1} << 61) - 1;
        const std::int64_t rest = n < prime && n > -prime ? n : n % prime;
        return rest == -1 ? -2 : rest;
    }
    if (value.is_object() && value.object()->type == types().str) return hash_of(to<Str>(value));
    return is_plain(value) ? plain_hash(machine, value) : instance_hash(machine, value);
}

}  // namespace loopglass::machine
