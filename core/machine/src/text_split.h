#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include <machine/machine.h>

namespace loopglass::machine {

/// A part of a text: from, to.
using Part = std::pair<std::size_t, std::size_t>;

// The parts that str's methods cut a text into; `limit` is the most cuts, negative for any number.
std::vector<Part> split_at_spaces(const Str* text, std::int64_t limit);
std::vector<Part> split_at_spaces_from_right(const Str* text, std::int64_t limit);
std::vector<Part> split_at(const Str* text, const Str* separator, std::int64_t limit);
std::vector<Part> split_at_from_right(const Str* text, const Str* separator, std::int64_t limit);
std::vector<Part> split_lines(const Str* text, bool keep_ends);
/// The text without spaces, or without the characters of a set, at its ends.
Part stripped(const Str* text, const Str* characters, bool left, bool right);
/// A list of strs.
Value list_of_parts(Machine& machine, Str* text, const std::vector<Part>& parts);
Value replaced(Machine& machine, Str* text, const Str* old, const Str* fresh, std::int64_t limit);

}  // namespace loopglass::machine
