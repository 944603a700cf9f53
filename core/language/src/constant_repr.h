#pragma once

#include <string>
#include <string_view>

#include <language/tree.h>

namespace loopglass::language {

/// repr() of a constant, as the tree has it.
std::string constant_repr(const ConstantValue& value);
/// repr() of a str in UTF-8.
std::string str_repr(std::string_view text);

}  // namespace loopglass::language
