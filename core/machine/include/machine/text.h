#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include <machine/machine.h>

namespace loopglass::machine {

/// A new bytes object. Owned.
Value make_bytes(Machine& machine, std::string_view bytes);
/// A new str from UTF-8 (bytes ED A0..BF.. stand for surrogates). Owned.
Value make_str(Machine& machine, std::string_view utf8);
/// A new str from code points.
Value make_str(Machine& machine, const std::uint32_t* points, std::size_t count);
/// A str without an arena, for constants: memory from operator new, never freed.
Str* make_static_str(std::string_view utf8);
/// The text as UTF-8 (surrogates as three bytes each).
std::string to_utf8(const Str* text);
/// A view of an ASCII or pure text without a copy where possible: valid while the str and scratch live.
std::string_view utf8_view(const Str* text, std::string& scratch);
/// CPython's hash with PYTHONHASHSEED=0: SipHash-1-3 with a zero key over the characters as stored.
std::int64_t hash_of(Str* text);
std::int64_t sip_hash(const void* data, std::size_t bytes);
bool equal(const Str* a, const Str* b);
int compare(const Str* a, const Str* b);

}  // namespace loopglass::machine
