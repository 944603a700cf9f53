#pragma once

#include <memory>
#include <string>
#include <string_view>

#include <language/code.h>

namespace loopglass::language {

/// Code as bytes, so that what the library's texts are compiled to is made when Loopglass is built and not in each
/// process: to read it takes a fiftieth of the time. The bytes are of this version of Loopglass alone, which has them
/// in the program that reads them.
///
/// Not kept: the lines of the source, and what is the same for all code that is kept so (it is of the library, in no
/// file of a run).
std::string code_to_data(const Code& module);
std::shared_ptr<const Code> data_to_code(std::string_view data, std::string_view file_name);

}  // namespace loopglass::language
