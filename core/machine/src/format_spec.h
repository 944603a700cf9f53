#pragma once

#include <cstdint>
#include <string>

#include <machine/machine.h>

#include "text_builder.h"

namespace loopglass::machine {

/// A format specification taken apart: [[fill]align][sign][z][#][0][width][grouping][.precision][type].
struct FormatSpec {
    std::uint32_t fill = ' ';
    char align = '>';
    char sign = 0;  ///< 0, '+', '-' or ' '
    bool no_negative_zero = false;
    bool alternate = false;
    std::int64_t width = -1;
    char grouping = 0;  ///< 0, ',' or '_'
    int group_size = 3;
    std::int64_t precision = -1;
    std::uint32_t type = 0;  ///< 0: none given
};

/// As parse_internal_render_format_spec; out.type is the type if none is given. False with ValueError raised.
bool parse_format_spec(Machine& machine, Value value, const Str* spec, char default_align, FormatSpec& out);
/// "Unknown format code 'd' for object of type 'str'".
Value raise_unknown_code(Machine& machine, std::uint32_t type, Value value);

/// A number's text in its parts, before it is padded and grouped.
struct NumberText {
    bool negative = false;
    std::string prefix;  ///< "0x"
    std::string digits;  ///< before the point
    std::string rest;    ///< point, fraction, exponent, "inf", "%"
};
/// Puts sign, prefix, padding and separators around a number, as format_long_internal and format_float_internal do.
void add_number(TextBuilder& out, const NumberText& number, const FormatSpec& spec);
/// Pads a text that is `length` long: calls body between what comes before and after it.
template <class Body>
void add_padded(TextBuilder& out, std::size_t length, const FormatSpec& spec, Body body) {
    const std::size_t width = spec.width < 0 ? 0 : static_cast<std::size_t>(spec.width);
    const std::size_t padding = width > length ? width - length : 0;
    const std::size_t before = spec.align == '>' ? padding : spec.align == '^' ? padding / 2 : 0;
    out.add_points(spec.fill, before);
    body();
    out.add_points(spec.fill, padding - before);
}

/// As PyOS_double_to_string for 'e', 'f', 'g' (and their capitals): `dot_zero` asks for ".0" where no point is.
std::string double_text(double d, char type, std::int64_t precision, bool alternate, bool dot_zero);
/// The precision of a number; false with MemoryError or ValueError raised if it is beyond what can be shown.
bool check_precision(Machine& machine, std::int64_t precision);

Value format_int(Machine& machine, Value value, const Str* spec_text);
Value format_float(Machine& machine, Value value, const Str* spec_text);
Value format_str(Machine& machine, Str* value, const Str* spec_text);

/// str.format and str.format_map: arguments is a tuple, keywords any mapping.
Value format_fields(Machine& machine, const Str* pattern, Value arguments, Value keywords);

/// getattr(object, name) for C++ that cannot wait: a property's Python code runs nested.
Value attribute_nested(Machine& machine, Value object, Str* name);

}  // namespace loopglass::machine
