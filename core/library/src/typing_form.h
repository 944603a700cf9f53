#pragma once

#include <string>

#include <machine/machine.h>

namespace loopglass::library {

/// What subscripting a form of an annotation does.
enum class FormRule : std::uint8_t {
    plain,      ///< a fixed number of arguments
    any_count,  ///< Tuple, Literal, Annotated: as many as one likes
    optional,
    one_of,  ///< Union
    callable,
    closed,  ///< Any, NoReturn: not to be subscripted
};

/// A form that annotations are made of: typing.List, collections.abc.Iterator.
struct FormInfo {
    const char* name;  ///< with its module, as repr shows it
    FormRule rule;
    int arguments;        ///< of a plain form
    const char* builtin;  ///< the type that one is to call instead, or null
};

/// The form itself, not subscripted; owned.
machine::Value make_form(machine::Machine& machine, const FormInfo& info);
/// origin[item] for a generic class: `Stack[int]`; owned.
machine::Value make_alias(machine::Machine& machine, machine::Value origin, machine::Value item);

/// typing.TypeVar, ParamSpec and Generic.
machine::Type* type_variable_type();
machine::Type* parameters_variable_type();
machine::Type* generic_type();
machine::Value make_type_variable(machine::Machine& machine, const char* name);

}  // namespace loopglass::library
