#pragma once

#include <span>
#include <string>

#include <machine/machine.h>
#include <machine/native.h>
#include <machine/object.h>
#include <machine/plain_repr.h>

namespace loopglass::machine {

/// Fills in the constructors, getters and special methods of the built-in types that have no file of their own.
void finish_builtin_types();
// Parts of finish_builtin_types, one a file.
void set_object_getters();
void add_object_reprs();
void add_object_methods();
void add_type_methods();
void add_code_attributes();
void add_frame_attributes();
/// An __init__ that takes anything, for a type whose objects are made in one go.
void add_empty_init(Type* type);
/// True if that is the __init__ that a type has.
bool has_empty_init(const Type* type);
void finish_generator_types();
/// exit and quit.
void add_quitters(Dict* names);
/// How exceptions are made: BaseException(*args).
void set_exception_constructor(Type* base_exception);
/// The namespace of the module builtins, outside every arena.
Dict* builtins_dict();

}  // namespace loopglass::machine
