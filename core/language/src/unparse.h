#pragma once

#include <string>

#include <language/tree.h>

namespace loopglass::language {

/// The source text of an expression, as ast_unparse.c writes annotations after `from __future__ import annotations`.
std::string unparse(const Expr& expression);

}  // namespace loopglass::language
