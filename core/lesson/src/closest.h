#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

namespace loopglass::lesson {

/// `did you mean 'title'?` for the known word that is nearest to a misspelt one, or empty if none is near:
/// at most a third of the letters may differ.
std::string did_you_mean(std::string_view word, std::initializer_list<std::string_view> known);

}  // namespace loopglass::lesson
