#pragma once

#include <initializer_list>
#include <span>
#include <vector>

#include <machine/native.h>
#include <machine/types.h>

namespace loopglass::machine {

/// One parameter of a native function.
struct NativeParameter {
    Str* name;
    bool optional;
};

/// A native function's signature, taken apart.
struct NativeSignature {
    std::vector<NativeParameter> parameters;  ///< all but *args and **kwargs, in order
    std::size_t positional_only = 0;          ///< of them
    std::size_t positional = 0;               ///< that can be given by position
    std::size_t required = 0;                 ///< positional ones without a default
    bool has_varargs = false, has_varkeywords = false;
    bool is_method = false;        ///< of a type's table, and the first one is self
    bool is_class_method = false;  ///< of a type's table, and the first one is cls
    std::size_t slots() const { return parameters.size() + has_varargs + has_varkeywords; }
};

/// Memory for what is made once per process and never changed or freed.
void* static_memory(std::size_t bytes);

/// A built-in type outside every arena. Its methods and mro are filled in; it is immutable after start-up.
Type* make_static_type(const char* name, Type* base, Kind instance_kind, std::size_t instance_bytes,
                       const Layout* layout = nullptr, const char* module = "builtins");
/// Adds methods to a static type.
void add_methods(Type* type, std::span<const NativeDef> methods);
/// Makes the type callable: `construct` gets the type before the arguments.
void set_constructor(Type* type, const NativeDef& def);
/// Adds attributes that are computed; a null name ends the list. They are data descriptors in the type's dict.
void set_getters(Type* type, const Getter* getters);
/// A name in the type's dict.
void set_type_entry(Type* type, const char* name, Value value);

/// A function object outside every arena.
NativeFunction* make_static_function(const NativeDef& def, Type* owner = nullptr);
/// The function object of a table that lives as long as the process: made at the first call, then always the same.
NativeFunction* shared_function(const NativeDef& def);
/// The same function bound to a value (borrowed), in the arena.
Value bind_function(Machine& machine, const NativeFunction* function, Value self);

/// Dict outside every arena, for types: keys are static names.
Dict* make_static_dict();
void static_dict_set(Dict* dict, Str* key, Value value);
Tuple* make_static_tuple(std::initializer_list<Value> items);

}  // namespace loopglass::machine
