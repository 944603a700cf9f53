#pragma once

#include <string_view>

namespace loopglass::recording {

/// True for a word that Python knows without the program: a keyword, or a name of a built-in, of a module of its
/// library, or of anything in one.
bool is_python_word(std::string_view word);

}  // namespace loopglass::recording
