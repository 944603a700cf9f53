#pragma once

#include <cstdint>
#include <string_view>

#include <machine/object.h>

namespace loopglass::machine {

/// Position of the first (or last) `part` in text[from:to], -1 if there is none.
std::int64_t find_in(const Str* text, const Str* part, std::size_t from, std::size_t to);
std::int64_t find_last_in(const Str* text, const Str* part, std::size_t from, std::size_t to);
/// How often `part` is in text[from:to] without overlap.
std::int64_t count_in(const Str* text, const Str* part, std::size_t from, std::size_t to);
/// True if text[at:] begins with part.
bool stands_at(const Str* text, const Str* part, std::size_t at);

}  // namespace loopglass::machine
