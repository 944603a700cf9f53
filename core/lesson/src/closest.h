#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace loopglass::lesson {

/// The known word that is nearest to a misspelt one, or empty if none is near: at most a third of the letters may
/// differ.
std::string_view nearest(std::string_view word, const std::vector<std::string_view>& known);

/// `did you mean 'title'?`, or empty if no known word is near.
std::string did_you_mean(std::string_view word, const std::vector<std::string_view>& known);

/// The words with commas between them.
std::string listed(const std::vector<std::string_view>& words);

}  // namespace loopglass::lesson
