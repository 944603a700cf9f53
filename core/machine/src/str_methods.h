#pragma once

#include <array>
#include <optional>

#include <machine/native.h>

#include "str_case.h"

namespace loopglass::machine {

/// An int argument that C code keeps as a size; nothing with TypeError or OverflowError raised.
std::optional<std::int64_t> size_argument(Machine& machine, Value value);

// ---- what is true of a text, and its case ----------------------------------------------------------------------

/// True if there are characters and each is of the kind.
template <bool (*is_kind_of)(std::uint32_t)>
Value all_are(Machine&, NativeArguments a) {
    const auto* text = to<Str>(a[0]);
    for (std::size_t i = 0; i < text->length; ++i)
        if (!is_kind_of(text->at(i))) return false_value;
    return Value::from_bool(text->length > 0);
}
template <bool (*is_true_of)(const Str*)>
Value ask_text(Machine&, NativeArguments a) {
    return Value::from_bool(is_true_of(to<Str>(a[0])));
}
template <CaseMapping mapping>
Value map_text(Machine& machine, NativeArguments a) {
    return mapped_case(machine, to<Str>(a[0]), mapping);
}
template <Value (*change)(Machine&, const Str*)>
Value change_text(Machine& machine, NativeArguments a) {
    return change(machine, to<Str>(a[0]));
}
bool is_alphanumeric(std::uint32_t point);
bool is_ascii_text(const Str* text);
bool is_identifier_text(const Str* text);
bool is_printable_text(const Str* text);

inline constexpr std::array str_predicate_rows{
    NativeDef{"isalpha", "self, /", all_are<is_alpha>},
    NativeDef{"isalnum", "self, /", all_are<is_alphanumeric>},
    NativeDef{"isdecimal", "self, /", all_are<is_decimal>},
    NativeDef{"isdigit", "self, /", all_are<is_digit>},
    NativeDef{"isnumeric", "self, /", all_are<is_numeric>},
    NativeDef{"isspace", "self, /", all_are<is_space>},
    NativeDef{"isascii", "self, /", ask_text<is_ascii_text>},
    NativeDef{"isprintable", "self, /", ask_text<is_printable_text>},
    NativeDef{"isidentifier", "self, /", ask_text<is_identifier_text>},
    NativeDef{"islower", "self, /", ask_text<is_all_lower>},
    NativeDef{"isupper", "self, /", ask_text<is_all_upper>},
    NativeDef{"istitle", "self, /", ask_text<is_titled>},
    NativeDef{"lower", "self, /", map_text<CaseMapping::lower>},
    NativeDef{"upper", "self, /", map_text<CaseMapping::upper>},
    NativeDef{"casefold", "self, /", map_text<CaseMapping::fold>},
    NativeDef{"capitalize", "self, /", change_text<capitalized>},
    NativeDef{"title", "self, /", change_text<titled>},
    NativeDef{"swapcase", "self, /", change_text<swapped_case>},
};

}  // namespace loopglass::machine
