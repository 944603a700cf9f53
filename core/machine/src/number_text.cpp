#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstring>

#include <machine/text.h>

#include <machine/characters.h>
#include "numbers.h"
#include "operations_internal.h"
#include "text_builder.h"

namespace loopglass::machine {

namespace {

/// What it costs to make digits of a limb of a large number, in the items that Machine::spend counts.
constexpr std::uint64_t work_of_digits = 8;

bool is_power_of_two(int base) { return (base & (base - 1)) == 0; }

void raise_too_many_digits(Machine& machine, std::size_t digits) {
    const std::string count = digits ? ": value has " + std::to_string(digits) + " digits" : std::string();
    machine.raise(types().ValueError, "Exceeds the limit (" + std::to_string(machine.state->int_digits_limit) +
                                          " digits) for integer string conversion" + count +
                                          "; use sys.set_int_max_str_digits() to increase the limit");
}

int digit_value(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    const char lower = static_cast<char>(c | 32);
    return lower >= 'a' && lower <= 'z' ? lower - 'a' + 10 : 99;
}

/// Takes "0x" and the like off if they fit the base, and tells base 0 what it is. False if the text is wrong.
bool take_prefix(std::string_view& text, int& base) {
    const int prefix_base = text.size() < 2 || text[0] != '0' ? 0
                            : (text[1] | 32) == 'x'           ? 16
                            : (text[1] | 32) == 'o'           ? 8
                            : (text[1] | 32) == 'b'           ? 2
                                                              : 0;
    if (prefix_base && (base == 0 || base == prefix_base)) {
        base = prefix_base;
        text.remove_prefix(2);
        if (!text.empty() && text[0] == '_') text.remove_prefix(1);
        return true;
    }
    if (base != 0) return true;
    base = 10;  // A number that begins with 0 must be zero.
    return text.empty() || text[0] != '0' || text.find_first_not_of("0_") == std::string_view::npos;
}

/// Digits without their underscores, which must stand between digits. Nothing if the text is wrong.
std::optional<std::string> bare_digits(std::string_view text, int base) {
    std::string digits;
    char before = '_';
    for (const char c : text) {
        if (c == '_' ? before == '_' : digit_value(c) >= base) return {};
        if (c != '_') digits.push_back(c);
        before = c;
    }
    if (before == '_') return {};
    return digits;
}

bool takes_underscores_away(std::string_view text, std::string& out) {
    char before = 0;
    for (const char c : text) {
        const bool digit = c >= '0' && c <= '9';
        if ((c == '_' && !(before >= '0' && before <= '9')) || (before == '_' && !digit)) return false;
        if (c != '_') out.push_back(c);
        before = c;
    }
    return before != '_';
}

std::optional<double> special_float(std::string_view text) {
    std::string lower;
    for (const char c : text) lower.push_back(static_cast<char>(c >= 'A' && c <= 'Z' ? c | 32 : c));
    if (lower == "inf" || lower == "infinity") return HUGE_VAL;
    if (lower == "nan") return NAN;
    return {};
}

/// What a number that from_chars found out of range is: too large, or too small to tell from 0.
double beyond_range(std::string_view text) {
    const std::size_t e = text.find_first_of("eE");
    if (e != std::string_view::npos && e + 1 < text.size() && text[e + 1] == '-') return 0.0;
    const std::size_t first = text.find_first_of("123456789");
    return e == std::string_view::npos && text.find('.') < first ? 0.0 : HUGE_VAL;
}

}  // namespace

std::string numeric_text(Value text) {
    std::string out;
    if (is_kind(text, Kind::str)) {
        const auto* str = to<Str>(text);
        for (std::size_t i = 0; i < str->length; ++i) {
            const std::uint32_t point = str->at(i);
            const int digit = decimal_value(point);
            out.push_back(is_space(point) ? ' '
                          : digit >= 0    ? static_cast<char>('0' + digit)
                          : point < 128   ? static_cast<char>(point)
                                          : '?');
        }
    } else if (is_kind(text, Kind::byte_array)) {
        out.assign(to<ByteArray>(text)->bytes, to<ByteArray>(text)->length);
    } else {
        out.assign(to<Bytes>(text)->data(), to<Bytes>(text)->length);
    }
    const auto is_blank = [](char c) { return c == ' ' || (c >= 9 && c <= 13); };
    while (!out.empty() && is_blank(out.back())) out.pop_back();
    std::size_t start = 0;
    while (start < out.size() && is_blank(out[start])) ++start;
    return out.substr(start);
}

std::string int_digits(Value a, int base) {
    std::int64_t small = 0;
    char buffer[72];
    if (small_int_of(a, small)) {
        const std::uint64_t size = small < 0 ? std::uint64_t{0} - static_cast<std::uint64_t>(small) : small;
        return {buffer, std::to_chars(buffer, buffer + sizeof buffer, size, base).ptr};
    }
    const IntView view(a);
    if (view.size() == 0) return "0";
    Limbs copy(view.limbs(), view.limbs() + view.size());  // mpn_get_str writes over its argument
    std::string digits(mpn_sizeinbase(copy.data(), static_cast<mp_size_t>(copy.size()), base) + 1, '\0');
    auto* out = reinterpret_cast<unsigned char*>(digits.data());
    digits.resize(mpn_get_str(out, base, copy.data(), static_cast<mp_size_t>(copy.size())));
    for (char& c : digits) c = "0123456789abcdefghijklmnopqrstuvwxyz"[static_cast<int>(c)];
    const std::size_t first = digits.find_first_not_of('0');
    return digits.substr(first);
}

std::optional<std::string> int_to_text(Machine& machine, Value a) {
    const IntView view(a);
    const std::uint64_t limit = machine.state->int_digits_limit;
    const bool hopeless = limit && view.bit_length() > (limit + 2) * 10 / 3 + 64;  // log2(10) is below 10/3
    machine.spend(view.size() * work_of_digits);
    std::string digits = hopeless ? std::string(limit + 1, '0') : int_digits(a, 10);
    if (limit && digits.size() > limit) {
        raise_too_many_digits(machine, 0);
        return {};
    }
    return view.negative() ? "-" + digits : digits;
}

Value int_from_digits(Machine& machine, std::string_view digits, int base, bool negative) {
    if (digits.size() <= 12) {
        std::int64_t n = 0;
        for (const char c : digits) n = n * base + digit_value(c);
        return Value::from_small_int(negative ? -n : n);
    }
    std::string raw(digits);
    for (char& c : raw) c = static_cast<char>(digit_value(c));
    Limbs limbs(raw.size() * 6 / 64 + 2);  // 36 takes less than 6 bits
    const mp_size_t size =
        mpn_set_str(limbs.data(), reinterpret_cast<const unsigned char*>(raw.data()), raw.size(), base);
    return make_int_from_limbs(machine, limbs.data(), static_cast<std::size_t>(size), negative);
}

Value int_from_text(Machine& machine, Value source, std::string_view text, int base) {
    std::string_view rest = text;
    const bool negative = !rest.empty() && rest[0] == '-';
    if (!rest.empty() && (rest[0] == '-' || rest[0] == '+')) rest.remove_prefix(1);
    int real_base = base;
    if (take_prefix(rest, real_base)) {
        if (const auto digits = bare_digits(rest, real_base)) {
            const std::size_t limit = machine.state->int_digits_limit;
            machine.spend(digits->size() / 16 * work_of_digits);
            if (limit && digits->size() > limit && !is_power_of_two(real_base)) {
                raise_too_many_digits(machine, digits->size());
                return empty;
            }
            return int_from_digits(machine, *digits, real_base, negative);
        }
    }
    // A bytearray is shown as bytes.
    const Ref named(machine,
                    is_kind(source, Kind::byte_array) ? make_bytes(machine, bytes_view(source)) : keep(source));
    const Ref shown(machine, repr_of(machine, named));
    if (!shown) return empty;
    const Ref start(machine, substring(machine, to<Str>(shown), 0, std::min<std::size_t>(to<Str>(shown)->length, 200)));
    return machine.raise(types().ValueError, "invalid literal for int() with base " + std::to_string(base) + ": " +
                                                 to_utf8(to<Str>(start)));
}

std::optional<double> float_from_text(std::string_view text) {
    const bool negative = !text.empty() && text[0] == '-';
    if (!text.empty() && (text[0] == '-' || text[0] == '+')) text.remove_prefix(1);
    std::string clean;
    if (!takes_underscores_away(text, clean)) return {};
    if (const auto special = special_float(clean)) return negative ? -*special : *special;
    if (clean.empty() || !((clean[0] >= '0' && clean[0] <= '9') || clean[0] == '.')) return {};
    double number = 0;
    const auto [end, error] = std::from_chars(clean.data(), clean.data() + clean.size(), number);
    if (end != clean.data() + clean.size() || error == std::errc::invalid_argument) return {};
    if (error == std::errc::result_out_of_range) number = beyond_range(clean);
    return negative ? -number : number;
}

// As format_float_short of Python/pystrtod.c with 'r': an exponent from 1e16 up and below 1e-4.
std::string float_repr(double d) {
    if (std::isnan(d)) return "nan";
    if (std::isinf(d)) return d < 0 ? "-inf" : "inf";
    char buffer[40];
    const auto* end = std::to_chars(buffer, buffer + sizeof buffer, d, std::chars_format::scientific).ptr;
    std::string_view text(buffer, static_cast<std::size_t>(end - buffer));
    std::string out;
    if (text[0] == '-') {
        out = "-";
        text.remove_prefix(1);
    }
    const std::size_t e = text.find('e');
    std::string digits(text.substr(0, 1));
    if (e > 2) digits += text.substr(2, e - 2);
    int exponent = 0;
    std::from_chars(text.data() + e + (text[e + 1] == '+' ? 2 : 1), text.data() + text.size(), exponent);
    const auto count = static_cast<int>(digits.size());
    if (exponent < -4 || exponent >= 16) {
        out += digits[0];
        if (count > 1) out += "." + digits.substr(1);
        const std::string power = std::to_string(std::abs(exponent));
        return out + (exponent < 0 ? "e-" : "e+") + (power.size() < 2 ? "0" : "") + power;
    }
    if (exponent < 0) return out + "0." + std::string(static_cast<std::size_t>(-exponent - 1), '0') + digits;
    if (count <= exponent + 1)
        return out + digits + std::string(static_cast<std::size_t>(exponent + 1 - count), '0') + ".0";
    return out + digits.substr(0, static_cast<std::size_t>(exponent) + 1) + "." +
           digits.substr(static_cast<std::size_t>(exponent) + 1);
}

}  // namespace loopglass::machine
