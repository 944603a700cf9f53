#include <new>
#include <vector>

#include <library/world.h>
#include <machine/containers.h>
#include <machine/operations.h>

#include "random_internal.h"

namespace loopglass::library {

using namespace machine;

namespace {

// A random.Random is Python text around a generator of its own: a block of bytes with a Random in it. Its methods are
// the module's functions, which draw from that generator while they run.

/// new_generator(): a bytearray that holds one, seeded as the module's is without a seed.
Value new_generator(Machine& m, NativeArguments) {
    auto* block = m.make<ByteArray>(Kind::byte_array, types().bytearray);
    block->length = block->capacity = sizeof(Random);
    block->bytes = m.make_buffer<char>(sizeof(Random));
    auto* random = new (block->bytes) Random{};
    seed_with_number(*random, world(m).seed);
    return Value::from_arena(block);
}

/// draw(generator, function, args, kwargs): function(*args, **kwargs) that draws from the generator.
Value draw(Machine& m, NativeArguments a) {
    random_of(m);
    auto* own = static_cast<Random*>(m.state->extensions[static_cast<int>(Extension::random)]);
    Random* const before = own->instead;
    own->instead = reinterpret_cast<Random*>(to<ByteArray>(a[0])->bytes);
    const auto* given = to<Tuple>(a[2]);
    const auto* named = to<Dict>(a[3]);
    std::vector<Value> arguments(given->items(), given->items() + given->size);
    std::vector<Value> names;
    for (std::uint32_t i = 0; i < named->used; ++i) {
        if (named->entries[i].key == empty) continue;
        names.push_back(named->entries[i].key);
        arguments.push_back(named->entries[i].value);
    }
    Ref keywords;
    if (!names.empty()) {
        Tuple* tuple = make_tuple(m, names.size());
        for (std::size_t i = 0; i < names.size(); ++i) tuple->items()[i] = keep(names[i]);
        keywords = Ref(m, value_of(tuple));
    }
    const Value result =
        m.call_nested(a[1], arguments.data(), arguments.size(), names.empty() ? empty : keywords.get());
    own->instead = before;
    return result;
}

/// getstate(): (3, the words and how many are drawn, the number that gauss() keeps or None).
Value get_state(Machine& m, NativeArguments) {
    Random& random = random_of(m);
    Tuple* words = make_tuple(m, MersenneTwister::size + 1);
    const Ref owned(m, value_of(words));
    for (std::uint32_t i = 0; i < MersenneTwister::size; ++i)
        words->items()[i] = make_int(m, random.twister.words()[i]);
    words->items()[MersenneTwister::size] = make_int(m, random.twister.used());
    const Ref next(m, random.has_next_gauss ? make_float(m, random.next_gauss) : none);
    return value_of(make_tuple(m, {make_int(m, 3), owned, next}));
}

Value set_state(Machine& m, NativeArguments a) {
    const auto wrong = [&] { return m.raise(types().ValueError, "state vector is the wrong size"); };
    if (!is_kind(a[0], Kind::tuple) || to<Tuple>(a[0])->size != 3)
        return m.raise(types().ValueError, "not enough values to unpack (expected 3, got 0)");
    const Value vector = to<Tuple>(a[0])->items()[1], next = to<Tuple>(a[0])->items()[2];
    if (!is_kind(vector, Kind::tuple) || to<Tuple>(vector)->size != MersenneTwister::size + 1) return wrong();
    Random& random = random_of(m);
    for (std::uint32_t i = 0; i < MersenneTwister::size; ++i)
        random.twister.words()[i] = static_cast<std::uint32_t>(int64_of(to<Tuple>(vector)->items()[i]).value_or(0));
    random.twister.set_used(
        static_cast<std::uint32_t>(int64_of(to<Tuple>(vector)->items()[MersenneTwister::size]).value_or(0)));
    random.has_next_gauss = next != none;
    random.next_gauss = is_float(next) ? float_value(next) : 0;
    return none;
}

constexpr NativeDef functions[] = {
    {"_new_generator", "", new_generator},
    {"_draw", "generator, function, args, kwargs, /", draw},
    {"getstate", "", get_state, CallStyle::python, "Random.getstate"},
    {"setstate", "state", set_state, CallStyle::python, "Random.setstate"},
};

}  // namespace

const std::span<const NativeDef> random_generators = functions;

}  // namespace loopglass::library
