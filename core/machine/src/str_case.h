#pragma once

#include <machine/machine.h>

#include <machine/characters.h>

namespace loopglass::machine {

Value mapped_case(Machine& machine, const Str* text, CaseMapping mapping);
Value capitalized(Machine& machine, const Str* text);
Value titled(Machine& machine, const Str* text);
Value swapped_case(Machine& machine, const Str* text);
bool is_all_lower(const Str* text);
bool is_all_upper(const Str* text);
bool is_titled(const Str* text);

}  // namespace loopglass::machine
