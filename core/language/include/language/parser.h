#pragma once

#include <string_view>

#include <base/diagnostic.h>
#include <language/text_kind.h>
#include <language/tree.h>

namespace loopglass::language {

/// A tree, always: what could be read of the program, and what is wrong with it. Only a tree without diagnostics is
/// the whole program.
struct ParseResult {
    Tree tree;
    Diagnostics diagnostics;
};

/// Reads a Python 3.11 program from the bytes of its file. `file_name` is named in the diagnostics. The first
/// diagnostic is the one CPython reports, with its words and position; at most ten are given. A column in a span is
/// CPython's `offset` less one, but counted in bytes; span.end_line is 0 where CPython gives no end.
ParseResult parse(std::string_view file_name, std::string_view source, TextForm form = TextForm::bytes);

/// Reads one expression, as `eval` does; leading blanks are allowed.
ParseResult parse_expression(std::string_view file_name, std::string_view source, TextForm form = TextForm::bytes);

/// Reads a text of any kind. Where it is to be a single statement, the tree is a module of that, or of the simple
/// statements of one line.
ParseResult parse_as(TextKind kind, std::string_view file_name, std::string_view source, TextForm form);

/// Finds what CPython finds only after parsing, in its order (first the symbol table's errors, then the compiler's):
/// `return` outside a function, `await` outside an async one, `nonlocal` without a binding, ... Adds at most one.
void check_scopes(std::string_view file_name, std::string_view source, const Tree& tree, Diagnostics& diagnostics);

}  // namespace loopglass::language
