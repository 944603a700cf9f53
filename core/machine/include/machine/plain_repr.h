#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include <machine/machine.h>

namespace loopglass::machine {

/// The repr of a big int, a complex number, bytes or a bytearray of exactly that class, made without a machine; nothing
/// for every other value. Of what is longer than about `limit` bytes only the beginning is written, of an int how many
/// bits it has.
std::optional<std::string> plain_repr(Value value, std::size_t limit);

/// The first characters of a text, which has so many at least.
std::string beginning_utf8(const Str* text, std::size_t characters);

/// The address that repr shows of an object: "0x7f0000000010", made up, and constant.
std::string address_text(Machine& machine, Value value);

}  // namespace loopglass::machine
