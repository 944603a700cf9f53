#pragma once

#include <string>

#include <machine/machine.h>

namespace loopglass::machine {

// Modules of the program's own: the files beside it.

/// The file with that dotted name, or null.
const UserModule* user_module(const Machine& machine, std::string_view name);
/// True if an import of the name begins with a file beside the program: one that is no module which CPython has loaded
/// or built in before it looks at files.
bool is_beside(const Machine& machine, std::string_view name);

/// The whole name of what a relative import means (importlib._bootstrap._calc___package__ and _resolve_name); empty
/// with ImportError raised.
std::string absolute_name(Machine& machine, Dict* globals, const std::string& name, std::int64_t level);

/// Imports a module that is_beside, with the packages that it is in, in a native frame: `pending` or `empty`.
/// `from_list` is none or a tuple of the names that follow `import`.
Value import_beside(Machine& machine, const std::string& name, Value from_list);

/// As _find_and_load_unlocked: the outermost package that is not there is named.
Value raise_module_not_found(Machine& machine, const std::string& name);

}  // namespace loopglass::machine
