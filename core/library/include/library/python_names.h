#pragma once

#include <string_view>

namespace loopglass::library {

/// The names that CPython 3.11.2 has in a module ("time") or a type ("builtins.str"), with spaces between them: in
/// the order of the module for builtins, else as dir() gives them. Types do not repeat what `object` has. The names of
/// "" are those of the modules of the standard library; "asyncio.__file__" is where that module's text is. Empty for an
/// owner that the table does not know.
std::string_view names_in_python(std::string_view owner);

/// True for the name of a module, or of anything in any module or type of that table.
bool is_name_in_python(std::string_view name);

}  // namespace loopglass::library
