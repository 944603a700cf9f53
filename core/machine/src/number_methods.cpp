#include <algorithm>
#include <bit>
#include <charconv>
#include <cmath>
#include <cstdlib>

#include <machine/containers.h>
#include <machine/text.h>

#include "method_tables.h"
#include "numbers.h"
#include "operations_methods.h"

namespace loopglass::machine {

namespace {

template <BinaryOperator op>
Value int_binary(Machine& machine, NativeArguments a) {
    return is_int(a[1]) ? plain_number(machine, op, a[0], a[1]) : not_implemented;
}
template <BinaryOperator op>
Value int_reflected(Machine& machine, NativeArguments a) {
    return is_int(a[1]) ? plain_number(machine, op, a[1], a[0]) : not_implemented;
}

Value pair_of(Machine& machine, Value first, Value second) {
    const Ref a(machine, first), b(machine, second);
    return a && b ? value_of(make_tuple(machine, {a.get(), b.get()})) : empty;
}

Value plain_number_of(Machine& machine, NativeArguments a) {
    return is_int(a[0]) ? plain_int(machine, a[0]) : make_float(machine, float_value(a[0]));
}

Value negative(Machine& machine, NativeArguments a) {
    return is_int(a[0]) ? int_negate(machine, a[0]) : make_float(machine, -float_value(a[0]));
}

Value absolute(Machine& machine, NativeArguments a) {
    if (is_float(a[0])) return make_float(machine, std::fabs(float_value(a[0])));
    return int_sign(a[0]) < 0 ? int_negate(machine, a[0]) : plain_int(machine, a[0]);
}

Value inverted(Machine& machine, NativeArguments a) { return int_invert(machine, a[0]); }

Value int_power_method(Machine& machine, NativeArguments a) {
    if (!is_int(a[1])) return not_implemented;
    if (a[2] == empty || a[2] == none) return int_power(machine, a[0], a[1]);
    return is_int(a[2]) ? int_power_modulo(machine, a[0], a[1], a[2]) : not_implemented;
}

Value as_float(Machine& machine, NativeArguments a) {
    const auto d = to_double(machine, a[0]);
    return d ? make_float(machine, *d) : empty;
}

Value as_int(Machine& machine, NativeArguments a) {
    return is_int(a[0]) ? plain_int(machine, a[0]) : int_from_double(machine, float_value(a[0]));
}

Value round_int(Machine& machine, NativeArguments a) {
    if (a[1] == empty || a[1] == none) return plain_int(machine, a[0]);
    const Ref digits(machine, as_index(machine, a[1]));
    return digits ? int_round(machine, a[0], digits) : empty;
}

Value round_float(Machine& machine, NativeArguments a) {
    const double d = float_value(a[0]);
    if (a[1] == empty || a[1] == none) return float_round_to_int(machine, d);
    const auto digits = index_of(machine, a[1], types().OverflowError);
    return digits ? float_round(machine, d, *digits) : empty;
}

Value bit_length(Machine& machine, NativeArguments a) {
    return make_int(machine, static_cast<std::int64_t>(IntView(a[0]).bit_length()));
}

Value bit_count(Machine& machine, NativeArguments a) {
    const IntView view(a[0]);
    std::int64_t count = 0;
    for (std::size_t i = 0; i < view.size(); ++i) count += std::popcount(view.limbs()[i]);
    return make_int(machine, count);
}

Value int_ratio(Machine& machine, NativeArguments a) {
    return pair_of(machine, plain_int(machine, a[0]), Value::from_small_int(1));
}

/// True for byteorder 'big'; nothing if it raised.
std::optional<bool> is_big_endian(Machine& machine, Value order) {
    if (order == empty) return true;
    if (!is_kind(order, Kind::str)) {
        raise_type_error(machine, "byteorder must be str, not " + type_name(order));
        return {};
    }
    const std::string name = to_utf8(to<Str>(order));
    if (name != "big" && name != "little") {
        machine.raise(types().ValueError, "byteorder must be either 'little' or 'big'");
        return {};
    }
    return name == "big";
}

Value to_bytes(Machine& machine, NativeArguments a) {
    const auto length = a[1] == empty ? std::optional<std::int64_t>(1) : index_of(machine, a[1], types().OverflowError);
    if (!length) return empty;
    const auto big = is_big_endian(machine, a[2]);
    if (!big) return empty;
    const int is_signed = a[3] == empty ? 0 : truth(machine, a[3]);
    if (is_signed < 0) return empty;
    if (*length < 0) return machine.raise(types().ValueError, "length argument must be non-negative");
    if (!is_signed && int_sign(a[0]) < 0)
        return machine.raise(types().OverflowError, "can't convert negative int to unsigned");
    if (*length > (1 << 26)) return raise_bare(machine, types().MemoryError);
    const IntView view(a[0]);
    std::string bytes(static_cast<std::size_t>(*length), '\0');
    for (std::size_t i = 0; i < bytes.size() && i / 8 < view.size(); ++i)
        bytes[i] = static_cast<char>(view.limbs()[i / 8] >> (i % 8 * 8));
    // -2^(n-1) has one bit more than its magnitude's neighbours but fits all the same.
    std::size_t bits = view.bit_length();
    if (is_signed) {
        const Ref less_one(machine, view.negative() ? int_invert(machine, a[0]) : plain_int(machine, a[0]));
        bits = IntView(less_one).bit_length() + (view.size() > 0 || *length > 0);
    }
    if (bits > bytes.size() * 8) return machine.raise(types().OverflowError, "int too big to convert");
    if (view.negative()) {
        int carry = 1;
        for (char& c : bytes) {
            const int sum = (static_cast<unsigned char>(c) ^ 0xff) + carry;
            c = static_cast<char>(sum);
            carry = sum >> 8;
        }
    }
    if (*big) std::reverse(bytes.begin(), bytes.end());
    return make_bytes(machine, bytes);
}

Value from_bytes(Machine& machine, NativeArguments a) {
    const auto big = is_big_endian(machine, a[2]);
    if (!big) return empty;
    const int is_signed = a[3] == empty ? 0 : truth(machine, a[3]);
    if (is_signed < 0) return empty;
    std::string bytes;
    if (is_bytes_like(a[1])) {
        bytes = bytes_view(a[1]);
    } else if (is_kind(a[1], Kind::str) || is_int(a[1])) {
        return raise_type_error(machine, "cannot convert '" + type_name(a[1]) + "' object to bytes");
    } else if (!bytes_from_items(machine, a[1], bytes)) {
        return empty;
    }
    if (*big) std::reverse(bytes.begin(), bytes.end());
    const bool negative_number = is_signed && !bytes.empty() && (bytes.back() & 0x80);
    Limbs limbs(bytes.size() / 8 + 1, negative_number ? ~mp_limb_t{0} : 0);
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const auto shift = i % 8 * 8;
        limbs[i / 8] &= ~(mp_limb_t{0xff} << shift);
        limbs[i / 8] |= mp_limb_t{static_cast<unsigned char>(bytes[i])} << shift;
    }
    if (negative_number) mpn_neg(limbs.data(), limbs.data(), static_cast<mp_size_t>(limbs.size()));
    return make_int_from_limbs(machine, limbs.data(), limbs.size(), negative_number);
}

Value int_divmod_method(Machine& machine, NativeArguments a) {
    if (!is_int(a[1])) return not_implemented;
    return divmod_of(machine, a[0], a[1]);
}

Value int_reflected_divmod(Machine& machine, NativeArguments a) {
    return is_int(a[1]) ? divmod_of(machine, a[1], a[0]) : not_implemented;
}

Value float_divmod(Machine& machine, NativeArguments a) { return divmod_of(machine, a[0], a[1]); }
Value float_reflected_divmod(Machine& machine, NativeArguments a) { return divmod_of(machine, a[1], a[0]); }

Value is_integer(Machine&, NativeArguments a) {
    const double d = float_value(a[0]);
    return Value::from_bool(std::isfinite(d) && d == std::floor(d));
}

Value floor_of(Machine& machine, NativeArguments a) { return int_from_double(machine, std::floor(float_value(a[0]))); }
Value ceil_of(Machine& machine, NativeArguments a) { return int_from_double(machine, std::ceil(float_value(a[0]))); }

Value float_ratio(Machine& machine, NativeArguments a) {
    const double d = float_value(a[0]);
    if (std::isinf(d)) return machine.raise(types().OverflowError, "cannot convert Infinity to integer ratio");
    if (std::isnan(d)) return machine.raise(types().ValueError, "cannot convert NaN to integer ratio");
    int exponent = 0;
    double fraction = std::frexp(d, &exponent);
    while (fraction != std::floor(fraction)) {
        fraction *= 2;
        --exponent;
    }
    const Ref numerator(machine, int_from_double(machine, fraction));
    const Ref one(machine, Value::from_small_int(1));
    const Value shift = Value::from_small_int(std::abs(exponent));
    if (exponent > 0) return pair_of(machine, int_left_shift(machine, numerator, shift), one);
    return pair_of(machine, keep(numerator), int_left_shift(machine, one, shift));
}

/// The 52 bits after the point as 13 hex digits.
Value float_hex(Machine& machine, NativeArguments a) {
    const double d = float_value(a[0]);
    if (!std::isfinite(d)) return make_str(machine, float_repr(d));
    const auto bits = std::bit_cast<std::uint64_t>(d);
    const std::uint64_t fraction = bits & ((std::uint64_t{1} << 52) - 1);
    const int exponent = static_cast<int>(bits >> 52 & 0x7ff);
    std::string text = std::signbit(d) ? "-" : "";
    if (d == 0) return make_str(machine, text + "0x0.0p+0");
    text += exponent ? "0x1." : "0x0.";
    for (int shift = 48; shift >= 0; shift -= 4) text += "0123456789abcdef"[fraction >> shift & 15];
    const int power = exponent ? exponent - 1023 : -1022;
    return make_str(machine, text + "p" + (power < 0 ? "-" : "+") + std::to_string(std::abs(power)));
}

Value float_from_hex(Machine& machine, NativeArguments a) {
    const auto wrong = [&] { return machine.raise(types().ValueError, "invalid hexadecimal floating-point string"); };
    if (!is_kind(a[1], Kind::str)) return raise_type_error(machine, "bad argument type for built-in operation");
    const std::string text = numeric_text(a[1]);
    if (text.find_first_of("xX") == std::string::npos)
        if (const auto special = float_from_text(text); special && !std::isfinite(*special))
            return make_float(machine, *special);
    std::string_view digits = text;
    const bool is_negative = !digits.empty() && digits[0] == '-';
    if (!digits.empty() && (digits[0] == '-' || digits[0] == '+')) digits.remove_prefix(1);
    if (digits.starts_with("0x") || digits.starts_with("0X")) digits.remove_prefix(2);
    double d = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), d, std::chars_format::hex);
    if (digits.empty() || digits[0] == '-' || end != digits.data() + digits.size()) return wrong();
    if (error == std::errc::result_out_of_range)
        return machine.raise(types().OverflowError, "hexadecimal value too large to represent as a float");
    if (is_negative) d = -d;
    return make_float(machine, d);
}

Value get_new_arguments(Machine& machine, NativeArguments a) {
    const Ref number(machine, plain_number_of(machine, a));
    return value_of(make_tuple(machine, {number.get()}));
}

template <BinaryOperator op>
Value power_method(Machine& machine, NativeArguments a) {
    if (a[2] != empty && a[2] != none)
        return raise_type_error(machine, "pow() 3rd argument not allowed unless all arguments are integers");
    return plain_number(machine, op, a[0], a[1]);
}

constexpr std::array shared_rows{
    NativeDef{"__neg__", "self, /", negative},
    NativeDef{"__pos__", "self, /", plain_number_of},
    NativeDef{"__abs__", "self, /", absolute},
    NativeDef{"__bool__", "self, /", bool_method},
    NativeDef{"__int__", "self, /", as_int},
    NativeDef{"__trunc__", "self, /", as_int},
    NativeDef{"__float__", "self, /", as_float},
    NativeDef{"__format__", "self, format_spec, /", format_method},
    NativeDef{"__getnewargs__", "self, /", get_new_arguments},
    NativeDef{"conjugate", "self, /", plain_number_of},
};
constexpr std::array int_rows{
    NativeDef{"__add__", "self, value, /", int_binary<BinaryOperator::add>},
    NativeDef{"__radd__", "self, value, /", int_reflected<BinaryOperator::add>},
    NativeDef{"__sub__", "self, value, /", int_binary<BinaryOperator::subtract>},
    NativeDef{"__rsub__", "self, value, /", int_reflected<BinaryOperator::subtract>},
    NativeDef{"__mul__", "self, value, /", int_binary<BinaryOperator::multiply>},
    NativeDef{"__rmul__", "self, value, /", int_reflected<BinaryOperator::multiply>},
    NativeDef{"__truediv__", "self, value, /", int_binary<BinaryOperator::true_divide>},
    NativeDef{"__rtruediv__", "self, value, /", int_reflected<BinaryOperator::true_divide>},
    NativeDef{"__floordiv__", "self, value, /", int_binary<BinaryOperator::floor_divide>},
    NativeDef{"__rfloordiv__", "self, value, /", int_reflected<BinaryOperator::floor_divide>},
    NativeDef{"__mod__", "self, value, /", int_binary<BinaryOperator::modulo>},
    NativeDef{"__rmod__", "self, value, /", int_reflected<BinaryOperator::modulo>},
    NativeDef{"__divmod__", "self, value, /", int_divmod_method},
    NativeDef{"__rdivmod__", "self, value, /", int_reflected_divmod},
    NativeDef{"__pow__", "self, value, mod=, /", int_power_method},
    NativeDef{"__rpow__", "self, value, mod=, /", int_reflected<BinaryOperator::power>},
    NativeDef{"__lshift__", "self, value, /", int_binary<BinaryOperator::left_shift>},
    NativeDef{"__rlshift__", "self, value, /", int_reflected<BinaryOperator::left_shift>},
    NativeDef{"__rshift__", "self, value, /", int_binary<BinaryOperator::right_shift>},
    NativeDef{"__rrshift__", "self, value, /", int_reflected<BinaryOperator::right_shift>},
    NativeDef{"__and__", "self, value, /", int_binary<BinaryOperator::bit_and>},
    NativeDef{"__rand__", "self, value, /", int_reflected<BinaryOperator::bit_and>},
    NativeDef{"__or__", "self, value, /", int_binary<BinaryOperator::bit_or>},
    NativeDef{"__ror__", "self, value, /", int_reflected<BinaryOperator::bit_or>},
    NativeDef{"__xor__", "self, value, /", int_binary<BinaryOperator::bit_xor>},
    NativeDef{"__rxor__", "self, value, /", int_reflected<BinaryOperator::bit_xor>},
    NativeDef{"__invert__", "self, /", inverted},
    NativeDef{"__index__", "self, /", plain_number_of},
    NativeDef{"__floor__", "self, /", plain_number_of},
    NativeDef{"__ceil__", "self, /", plain_number_of},
    NativeDef{"__round__", "self, ndigits=, /", round_int},
    NativeDef{"bit_length", "self, /", bit_length},
    NativeDef{"bit_count", "self, /", bit_count},
    NativeDef{"as_integer_ratio", "self, /", int_ratio},
    NativeDef{"to_bytes", "self, length=, byteorder=, *, signed=", to_bytes},
    NativeDef{"from_bytes", "cls, bytes, byteorder=, *, signed=", from_bytes},
};
constexpr std::array float_rows{
    NativeDef{"__add__", "self, value, /", binary_method<BinaryOperator::add>},
    NativeDef{"__radd__", "self, value, /", reflected_method<BinaryOperator::add>},
    NativeDef{"__sub__", "self, value, /", binary_method<BinaryOperator::subtract>},
    NativeDef{"__rsub__", "self, value, /", reflected_method<BinaryOperator::subtract>},
    NativeDef{"__mul__", "self, value, /", binary_method<BinaryOperator::multiply>},
    NativeDef{"__rmul__", "self, value, /", reflected_method<BinaryOperator::multiply>},
    NativeDef{"__truediv__", "self, value, /", binary_method<BinaryOperator::true_divide>},
    NativeDef{"__rtruediv__", "self, value, /", reflected_method<BinaryOperator::true_divide>},
    NativeDef{"__floordiv__", "self, value, /", binary_method<BinaryOperator::floor_divide>},
    NativeDef{"__rfloordiv__", "self, value, /", reflected_method<BinaryOperator::floor_divide>},
    NativeDef{"__mod__", "self, value, /", binary_method<BinaryOperator::modulo>},
    NativeDef{"__rmod__", "self, value, /", reflected_method<BinaryOperator::modulo>},
    NativeDef{"__divmod__", "self, value, /", float_divmod},
    NativeDef{"__rdivmod__", "self, value, /", float_reflected_divmod},
    NativeDef{"__pow__", "self, value, mod=, /", power_method<BinaryOperator::power>},
    NativeDef{"__rpow__", "self, value, mod=, /", reflected_method<BinaryOperator::power>},
    NativeDef{"__round__", "self, ndigits=, /", round_float},
    NativeDef{"__floor__", "self, /", floor_of},
    NativeDef{"__ceil__", "self, /", ceil_of},
    NativeDef{"is_integer", "self, /", is_integer},
    NativeDef{"as_integer_ratio", "self, /", float_ratio},
    NativeDef{"hex", "self, /", float_hex},
    NativeDef{"fromhex", "cls, string, /", float_from_hex},
};
constexpr auto int_table = join_rows(comparison_rows, hash_rows, shared_rows, int_rows);
constexpr auto float_table = join_rows(comparison_rows, hash_rows, shared_rows, float_rows);

}  // namespace

constinit const std::span<const NativeDef> int_methods = int_table;
constinit const std::span<const NativeDef> float_methods = float_table;

// As PyNumber_Divmod for numbers.
Value divmod_of(Machine& machine, Value a, Value b) {
    if (is_int(a) && is_int(b)) {
        if (int_sign(b) == 0) return machine.raise(types().ZeroDivisionError, "integer division or modulo by zero");
        Value quotient = empty, rest = empty;
        int_divmod(machine, a, b, &quotient, &rest);
        return pair_of(machine, quotient, rest);
    }
    if (!(is_int(a) || is_float(a)) || !(is_int(b) || is_float(b))) return not_implemented;
    const auto x = to_double(machine, a);
    const auto y = x ? to_double(machine, b) : x;
    if (!y) return empty;
    if (*y == 0) return machine.raise(types().ZeroDivisionError, "float divmod()");
    return pair_of(machine, make_float(machine, float_floor_divide(*x, *y)), make_float(machine, float_modulo(*x, *y)));
}

}  // namespace loopglass::machine
