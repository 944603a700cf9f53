#pragma once

#include <string>

#include <language/text_kind.h>
#include <machine/machine.h>

namespace loopglass::machine {

/// The tree of a text of a kind, as `ast.dump(tree, include_attributes=True)` writes it, from a str or
/// bytes. False with an exception raised if it is none.
bool read_tree(Machine& machine, Value source, const std::string& file_name, language::TextKind kind, std::string& tree);

}  // namespace loopglass::machine
