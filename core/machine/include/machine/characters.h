#pragma once

#include <cstdint>

namespace loopglass::machine {

// What the methods of str and regular expressions ask of a code point, as CPython's unicodectype does.
bool is_space(std::uint32_t point);
bool is_alpha(std::uint32_t point);
bool is_decimal(std::uint32_t point);
bool is_digit(std::uint32_t point);
bool is_numeric(std::uint32_t point);
bool is_lower(std::uint32_t point);
bool is_upper(std::uint32_t point);
bool is_title(std::uint32_t point);
bool is_printable(std::uint32_t point);
bool is_case_ignorable(std::uint32_t point);
bool is_identifier_start(std::uint32_t point);
bool is_identifier_part(std::uint32_t point);
inline bool is_cased(std::uint32_t point) { return is_lower(point) || is_upper(point) || is_title(point); }
/// The value of a decimal digit of any script, -1 if it is none.
int decimal_value(std::uint32_t point);
/// A line ends after it, as str.splitlines has it.
bool is_line_break(std::uint32_t point);

enum class CaseMapping : std::uint8_t { lower, upper, title, fold };
/// The full mapping of one code point; returns how many points it gives.
int map_case(CaseMapping mapping, std::uint32_t point, std::uint32_t out[3]);

}  // namespace loopglass::machine
