#include <charconv>
#include <cmath>

#include <machine/text.h>

#include "format_spec.h"
#include "numbers.h"
#include "operations_internal.h"
#include "operations_methods.h"

namespace loopglass::machine {

namespace {

std::string in_capitals(std::string text) {
    for (char& c : text)
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 32);
    return text;
}

std::string chars_of(double d, std::chars_format format, std::int64_t precision) {
    const auto write = [&](char* first, char* last) {
        return std::to_chars(first, last, d, format, static_cast<int>(precision)).ptr;
    };
    char small[400];
    if (precision < 40) return {small, write(small, small + sizeof small)};
    std::string large(static_cast<std::size_t>(precision) + 340, '\0');
    large.resize(static_cast<std::size_t>(write(large.data(), large.data() + large.size()) - large.data()));
    return large;
}

/// 'g': as many significant digits as the precision says, with an exponent if the number is small or large.
std::string general_text(double d, std::int64_t precision, bool alternate, bool dot_zero) {
    if (precision == 0) precision = 1;
    const std::string scientific = chars_of(d, std::chars_format::scientific, precision - 1);
    const std::size_t e = scientific.find('e');
    int exponent = 0;
    std::from_chars(scientific.data() + e + (scientific[e + 1] == '+' ? 2 : 1), scientific.data() + scientific.size(),
                    exponent);
    const bool negative = scientific[0] == '-';
    std::string digits = scientific.substr(negative, 1);
    if (precision > 1) digits += scientific.substr(static_cast<std::size_t>(negative) + 2, e - negative - 2);
    if (!alternate) digits.erase(std::max<std::size_t>(digits.find_last_not_of('0') + 1, 1));
    const bool with_exponent = exponent < -4 || exponent >= precision - (dot_zero ? 1 : 0);
    const auto count = static_cast<std::int64_t>(digits.size());
    std::string text = negative ? "-" : "";
    if (with_exponent) {
        text += digits[0];
        if (count > 1 || alternate) text += "." + digits.substr(1);
        return text + scientific.substr(e);
    }
    if (exponent < 0) return text + "0." + std::string(static_cast<std::size_t>(-exponent - 1), '0') + digits;
    if (count <= exponent + 1) {
        text += digits + std::string(static_cast<std::size_t>(exponent + 1 - count), '0');
        return dot_zero ? text + ".0" : alternate ? text + "." : text;
    }
    return text + digits.substr(0, static_cast<std::size_t>(exponent) + 1) + "." +
           digits.substr(static_cast<std::size_t>(exponent) + 1);
}

/// Takes "-12.5e+3" apart for padding and grouping.
NumberText split_number(const std::string& text) {
    NumberText number;
    number.negative = text[0] == '-';
    const std::size_t start = number.negative;
    std::size_t end = text.find_first_not_of("0123456789", start);
    if (end == std::string::npos) end = text.size();
    number.digits = text.substr(start, end - start);
    number.rest = text.substr(end);
    return number;
}

Value refuse(Machine& machine, const char* message) { return machine.raise(types().ValueError, message); }

Value format_character(Machine& machine, Value value, FormatSpec spec) {
    if (spec.sign) return refuse(machine, "Sign not allowed with integer format specifier 'c'");
    if (spec.alternate) return refuse(machine, "Alternate form (#) not allowed with integer format specifier 'c'");
    const auto point = int64_of(value);
    if (!point) return machine.raise(types().OverflowError, "Python int too large to convert to C long");
    if (*point < 0 || *point > 0x10ffff) return machine.raise(types().OverflowError, "%c arg not in range(0x110000)");
    if (spec.align == '=') spec.align = '>';
    TextBuilder out;
    add_padded(out, 1, spec, [&] { out.add_point(static_cast<std::uint32_t>(*point)); });
    return out.finish(machine);
}

/// The base of an integer's format code, 0 if it is none.
int base_of(std::uint32_t type) {
    switch (type) {
        case 'b': return 2;
        case 'o': return 8;
        case 'x':
        case 'X': return 16;
        case 0:
        case 'd':
        case 'n': return 10;
        default: return 0;
    }
}

Value format_parsed_float(Machine& machine, double d, FormatSpec& spec) {
    if (!check_precision(machine, spec.precision)) return empty;
    char type = spec.type == 0 ? 'r' : spec.type == 'n' ? 'g' : static_cast<char>(spec.type);
    const bool percent = type == '%', shortest = type == 'r' && spec.precision < 0, dot_zero = type == 'r';
    if (percent) {
        type = 'f';
        d *= 100;
    }
    if (type == 'r') type = 'g';
    std::string text = shortest
                           ? float_repr(d)
                           : double_text(d, type, spec.precision < 0 ? 6 : spec.precision, spec.alternate, dot_zero);
    if (const std::size_t e = text.find('e');
        shortest && spec.alternate && e != text.npos && text.find('.') == text.npos)
        text.insert(e, ".");
    if (spec.no_negative_zero && text[0] == '-' && text.find_first_of("123456789nN") == std::string::npos)
        text.erase(0, 1);
    if (percent) text += '%';
    TextBuilder out;
    add_number(out, split_number(text), spec);
    return out.finish(machine);
}

bool is_float_code(std::uint32_t type) {
    return type != 0 && type < 128 &&
           std::string_view("eEfFgG%").find(static_cast<char>(type)) != std::string_view::npos;
}

}  // namespace

bool check_precision(Machine& machine, std::int64_t precision) {
    if (precision > INT32_MAX) {
        refuse(machine, "precision too big");
        return false;
    }
    return precision <= 0 || check_size(machine, static_cast<std::size_t>(precision), 4);
}

std::string double_text(double d, char type, std::int64_t precision, bool alternate, bool dot_zero) {
    const bool capitals = type >= 'A' && type <= 'Z';
    if (capitals) type = static_cast<char>(type + 32);
    std::string text;
    if (!std::isfinite(d)) {
        text = std::isnan(d) ? "nan" : d < 0 ? "-inf" : "inf";
    } else if (type == 'g') {
        text = general_text(d, precision, alternate, dot_zero);
    } else {
        text = chars_of(d, type == 'f' ? std::chars_format::fixed : std::chars_format::scientific, precision);
        if (alternate && precision == 0) text.insert(type == 'f' ? text.size() : text.find('e'), ".");
    }
    return capitals ? in_capitals(text) : text;
}

Value format_int(Machine& machine, Value value, const Str* spec_text) {
    FormatSpec spec;
    if (!parse_format_spec(machine, value, spec_text, '>', spec)) return empty;
    if (is_float_code(spec.type)) {
        const auto d = to_double(machine, value);
        return d ? format_parsed_float(machine, *d, spec) : empty;
    }
    if (spec.type != 'c' && !base_of(spec.type)) return raise_unknown_code(machine, spec.type, value);
    if (spec.precision >= 0) return refuse(machine, "Precision not allowed in integer format specifier");
    if (spec.no_negative_zero)
        return refuse(machine, "Negative zero coercion (z) not allowed in integer format specifier");
    if (spec.type == 'c') return format_character(machine, value, spec);
    const int base = base_of(spec.type);
    NumberText number;
    number.negative = int_sign(value) < 0;
    if (base == 10) {
        const auto text = int_to_text(machine, value);
        if (!text) return empty;
        number.digits = text->substr(number.negative);
    } else {
        number.digits = int_digits(value, base);
        if (spec.alternate) number.prefix = base == 2 ? "0b" : base == 8 ? "0o" : "0x";
    }
    if (spec.type == 'X') {
        number.digits = in_capitals(number.digits);
        number.prefix = in_capitals(number.prefix);
    }
    TextBuilder out;
    add_number(out, number, spec);
    return out.finish(machine);
}

Value format_float(Machine& machine, Value value, const Str* spec_text) {
    FormatSpec spec;
    if (!parse_format_spec(machine, value, spec_text, '>', spec)) return empty;
    if (spec.type != 0 && spec.type != 'n' && !is_float_code(spec.type))
        return raise_unknown_code(machine, spec.type, value);
    return format_parsed_float(machine, float_value(value), spec);
}

Value format_str(Machine& machine, Str* value, const Str* spec_text) {
    FormatSpec spec;
    spec.type = 's';
    if (!parse_format_spec(machine, value_of(value), spec_text, '<', spec)) return empty;
    if (spec.type != 's') return raise_unknown_code(machine, spec.type, value_of(value));
    if (spec.sign == ' ') return refuse(machine, "Space not allowed in string format specifier");
    if (spec.sign) return refuse(machine, "Sign not allowed in string format specifier");
    if (spec.no_negative_zero)
        return refuse(machine, "Negative zero coercion (z) not allowed in string format specifier");
    if (spec.alternate) return refuse(machine, "Alternate form (#) not allowed in string format specifier");
    if (spec.align == '=') return refuse(machine, "'=' alignment not allowed in string format specifier");
    std::size_t length = value->length;
    if (spec.precision >= 0) length = std::min(length, static_cast<std::size_t>(spec.precision));
    TextBuilder out;
    add_padded(out, length, spec, [&] { out.add_part(value, 0, length); });
    return out.finish(machine);
}

// The __format__ of the built-in types, and of object.
Value plain_format(Machine& machine, Value value, const Str* spec) {
    if (spec->length == 0) return str_of(machine, value);
    if (is_int(value)) return format_int(machine, value, spec);
    if (is_float(value)) return format_float(machine, value, spec);
    if (is_kind(value, Kind::str)) return format_str(machine, to<Str>(value), spec);
    return raise_type_error(machine, "unsupported format string passed to " + type_name(value) + ".__format__");
}

Value format_method(Machine& machine, NativeArguments a) {
    if (!is_kind(a[1], Kind::str))
        return raise_type_error(machine, "__format__() argument must be str, not " + type_name(a[1]));
    return plain_format(machine, a[0], to<Str>(a[1]));
}

// As PyObject_Format.
Value format_of(Machine& machine, Value value, Str* spec) {
    if (is_plain(value) && !is_kind(value, Kind::complex)) return plain_format(machine, value, spec);
    const SpecialResult result = call_special(machine, value, "__format__", {value_of(spec)});
    if (!result.found) return plain_format(machine, value, spec);
    if (result.value == empty || is_kind(result.value, Kind::str)) return result.value;
    const Ref wrong(machine, result.value);
    return raise_type_error(machine, "__format__ must return a str, not " + type_name(wrong));
}

}  // namespace loopglass::machine
