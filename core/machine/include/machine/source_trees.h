#pragma once

#include <string>

#include <machine/machine.h>

namespace loopglass::machine {

/// The tree of a program, or of an expression, as `ast.dump(tree, include_attributes=True)` writes it, from a str or
/// bytes. False with an exception raised if it is none.
bool read_tree(Machine& machine, Value source, const std::string& file_name, bool is_expression, std::string& tree);

}  // namespace loopglass::machine
