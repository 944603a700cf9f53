#include <string>
#include <vector>

#include <library/world.h>
#include <machine/operations.h>
#include <machine/text.h>

#include "random_internal.h"
#include "sha512.h"

namespace loopglass::library {

using namespace machine;

namespace {

using Words = std::vector<std::uint32_t>;

/// The magnitude of a number in 32-bit words, least first; at least one.
Words words_of(const std::uint64_t* limbs, std::size_t count) {
    Words words;
    for (std::size_t i = 0; i < count; ++i) {
        words.push_back(static_cast<std::uint32_t>(limbs[i]));
        words.push_back(static_cast<std::uint32_t>(limbs[i] >> 32));
    }
    while (words.size() > 1 && words.back() == 0) words.pop_back();
    return words;
}

Words words_of_int(Value value) {
    if (const auto small = int64_of(value)) {
        const std::uint64_t magnitude =
            *small < 0 ? 0 - static_cast<std::uint64_t>(*small) : static_cast<std::uint64_t>(*small);
        return words_of(&magnitude, 1);
    }
    const auto* big = to<BigInt>(value);
    return words_of(big->limbs(), static_cast<std::size_t>(big->size < 0 ? -big->size : big->size));
}

/// The bytes and their digest, read as one number with the highest byte first.
Words words_of_text(std::string_view bytes) {
    std::string all(bytes);
    for (const std::uint8_t byte : sha512(bytes)) all += static_cast<char>(byte);
    Words words((all.size() + 3) / 4);
    for (std::size_t i = 0; i < all.size(); ++i)
        words[i / 4] |= std::uint32_t{static_cast<unsigned char>(all[all.size() - 1 - i])} << (8 * (i % 4));
    while (words.size() > 1 && words.back() == 0) words.pop_back();
    return words;
}

bool is_bytes(Value value) { return is_kind(value, Kind::bytes) || is_kind(value, Kind::byte_array); }

std::string_view bytes_of(Value value) {
    if (is_kind(value, Kind::bytes)) return {to<Bytes>(value)->data(), to<Bytes>(value)->length};
    return {to<ByteArray>(value)->bytes, to<ByteArray>(value)->length};
}

void seed_with(Random& random, const Words& words) {
    random.twister.seed(words);
    random.has_next_gauss = false;
}

}  // namespace

void seed_with_number(Random& random, std::uint64_t number) { seed_with(random, words_of(&number, 1)); }

/// What version 1 of random.seed makes of a text: the hash that strings had before Python 3.2.
std::uint64_t number_of_old_text(Value seed) {
    const bool is_text = is_kind(seed, Kind::str);
    const std::string_view bytes = is_text ? std::string_view() : bytes_of(seed);
    const std::size_t length = is_text ? to<Str>(seed)->length : bytes.size();
    const auto at = [&](std::size_t i) -> std::uint64_t {
        return is_text ? to<Str>(seed)->at(i) : static_cast<unsigned char>(bytes[i]);
    };
    std::uint64_t x = length ? at(0) << 7 : 0;
    for (std::size_t i = 0; i < length; ++i) x = 1000003 * x ^ at(i);
    return x ^ length;
}

// CPython seeds with the time where nothing is given; here it is 0 then.
Value seed_random(Machine& m, NativeArguments a) {
    const Value seed = a[0] == empty ? none : a[0];
    Random& random = random_of(m);
    if (seed == none) {
        seed_with_number(random, world(m).seed);
    } else if (is_int(seed)) {
        seed_with(random, words_of_int(seed));
    } else if (is_float(seed)) {
        const auto hash = static_cast<std::uint64_t>(*hash_of(m, seed));
        seed_with(random, words_of(&hash, 1));
    } else if (a[1] == Value::from_small_int(1) && (is_kind(seed, Kind::str) || is_kind(seed, Kind::bytes))) {
        const std::uint64_t number = number_of_old_text(seed);
        seed_with(random, words_of(&number, 1));
    } else if (is_kind(seed, Kind::str)) {
        seed_with(random, words_of_text(to_utf8(to<Str>(seed))));
    } else if (is_bytes(seed)) {
        seed_with(random, words_of_text(bytes_of(seed)));
    } else {
        return m.raise(types().TypeError,
                       "The only supported seed types are: None,\nint, float, str, bytes, and bytearray.");
    }
    return none;
}

}  // namespace loopglass::library
