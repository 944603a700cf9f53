#pragma once

#include <span>

#include <machine/machine.h>

namespace loopglass::machine {

// The functions of the module builtins, one table a file.
extern const std::span<const NativeDef> attribute_builtins;  ///< getattr, isinstance, callable, ...
extern const std::span<const NativeDef> code_builtins;       ///< exec, eval, compile, __import__
extern const std::span<const NativeDef> file_builtins;       ///< open
extern const std::span<const NativeDef> item_builtins;       ///< len, sum, min, sorted, any, ...
extern const std::span<const NativeDef> iterator_builtins;   ///< iter, next, aiter, anext
extern const std::span<const NativeDef> number_builtins;     ///< abs, round, pow, chr, hex, ...
extern const std::span<const NativeDef> scope_builtins;      ///< dir, vars, globals, locals
extern const std::span<const NativeDef> text_builtins;       ///< print, input, repr, format, ...

/// id(value): made up, but constant.
Value identity_of(Machine& machine, Value value);
/// globals() and locals() of the Python code that called; globals are borrowed, locals owned.
Dict* calling_globals(const Machine& machine);
Value calling_locals(Machine& machine);
/// object.__dir__: a sorted list.
Value names_without_dunder(Machine& machine, Value object);
/// dir(object): a sorted list.
Value names_of_object(Machine& machine, Value object);

}  // namespace loopglass::machine
