#pragma once

#include <string_view>

namespace loopglass::machine {

/// True if CPython holds this text, one character or a word of its own library's, before a program is compiled.
/// What depends on it is only the order of a set display with such a constant, see constant_set.
bool is_interned_word(std::string_view word);

}  // namespace loopglass::machine
