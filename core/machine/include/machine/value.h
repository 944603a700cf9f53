#pragma once

#include <bit>
#include <cstdint>

namespace loopglass::machine {

struct Object;

/// A Python value in one word. The low bits say what it is:
///
///     ...1   an int of 63 bits
///     ..10   a float whose exponent is near that of 1.0 (others are heap objects), see from_double
///     .000   an object in the arena, reference counted
///     .100   an immutable object outside the arena, or None, True, ...: never counted
///
/// A Value does not own a reference by itself: who holds one is said where it is held.
class Value {
public:
    constexpr Value() = default;
    static constexpr Value from_bits(std::uint64_t bits) { return Value(bits); }

    static constexpr std::int64_t small_int_max = (std::int64_t{1} << 62) - 1;
    static constexpr std::int64_t small_int_min = -(std::int64_t{1} << 62);
    static constexpr bool fits_small_int(std::int64_t n) { return n <= small_int_max && n >= small_int_min; }
    static constexpr Value from_small_int(std::int64_t n) { return Value(static_cast<std::uint64_t>(n) << 1 | 1); }
    static constexpr Value from_bool(bool b);
    static Value from_arena(const Object* object) { return Value(reinterpret_cast<std::uint64_t>(object)); }
    static Value from_static(const Object* object) { return Value(reinterpret_cast<std::uint64_t>(object) | 4); }

    constexpr std::uint64_t bits() const { return bits_; }
    constexpr bool operator==(const Value&) const = default;  ///< identity, Python's `is`

    constexpr bool is_small_int() const { return bits_ & 1; }
    constexpr bool is_immediate_float() const { return (bits_ & 3) == 2; }
    constexpr bool is_counted() const { return (bits_ & 7) == 0; }
    /// True if there is an Object behind it, in the arena or outside.
    constexpr bool is_object() const { return (bits_ & 3) == 0 && bits_ >= 4096; }

    constexpr std::int64_t small_int() const { return static_cast<std::int64_t>(bits_) >> 1; }
    Object* object() const { return reinterpret_cast<Object*>(bits_ & ~std::uint64_t{7}); }

    /// A double as an immediate, as Ruby does it: the two bits below the exponent's top are nearly always 01 or
    /// 10 for numbers between 1e-77 and 1e77, so they can carry the tag. Returns false if it does not fit.
    static bool encode_double(double d, Value& out) {
        const auto bits = std::bit_cast<std::uint64_t>(d);
        const auto top = static_cast<int>(bits >> 60) & 7;
        if (bits != 0x3000000000000000ull && (top == 3 || top == 4)) {
            out = Value((std::rotl(bits, 3) & ~std::uint64_t{3}) | 2);
            return true;
        }
        if (bits == 0) {  // +0.0 takes the pattern of 1.7e-77, which goes to the heap instead
            out = Value(0x8000000000000002ull);
            return true;
        }
        return false;
    }
    double immediate_double() const {
        if (bits_ == 0x8000000000000002ull) return 0.0;
        const std::uint64_t top = 2 - (bits_ >> 63);
        return std::bit_cast<double>(std::rotr((bits_ & ~std::uint64_t{3}) | top, 3));
    }

private:
    explicit constexpr Value(std::uint64_t bits) : bits_(bits) {}
    std::uint64_t bits_ = 4;
};

/// No value: an unbound name, an empty slot, "an exception was raised" as a result.
inline constexpr Value empty = Value::from_bits(4);
inline constexpr Value none = Value::from_bits(0x0c);
inline constexpr Value false_value = Value::from_bits(0x14);
inline constexpr Value true_value = Value::from_bits(0x1c);
inline constexpr Value ellipsis = Value::from_bits(0x24);
inline constexpr Value not_implemented = Value::from_bits(0x2c);
/// Result of a native function that has pushed a frame: the value comes when that frame returns.
inline constexpr Value pending = Value::from_bits(0x34);

constexpr Value Value::from_bool(bool b) { return from_bits(b ? 0x1c : 0x14); }

}  // namespace loopglass::machine
