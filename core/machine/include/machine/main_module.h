#pragma once

#include <string_view>

#include <machine/machine.h>

namespace loopglass::machine {

/// Gives the namespace of a program's module the names that CPython gives __main__, in its order: __name__, __file__,
/// __builtins__ and so on.
void fill_main_module(Machine& machine, Dict* globals, std::string_view file);

/// The module builtins, outside every arena. What a program changes of it is in names_of_module.
Value builtins_module();
/// The names of a module, borrowed; of builtins as the program may have changed them.
Dict* names_of_module(const Machine& machine, const Module* module);

}  // namespace loopglass::machine
