#pragma once

#include <span>

#include <machine/machine.h>

namespace loopglass::machine {

// What some exceptions know beyond their arguments: NameError.name, AttributeError.name and obj, ImportError.msg, name
// and path.

/// The names of an exception type's details, in order; empty if it has none.
std::span<const char* const> detail_names(const Type* type);
/// The detail with that number, borrowed; none if it was never given.
Value detail_of(const Exception* exception, std::size_t number);
void set_detail(Machine& machine, Exception* exception, std::size_t number, Value value);

/// How the detail with a number is read and written as an attribute (Getter).
template <std::size_t number>
Value get_detail(Machine&, Value exception) {
    return keep(detail_of(to<Exception>(exception), number));
}
template <std::size_t number>
bool replace_detail(Machine& machine, Value exception, Value value) {
    set_detail(machine, to<Exception>(exception), number, value);
    return true;
}

/// Takes the details that the constructor was given by keyword; false with TypeError raised if one is unknown.
bool take_details(Machine& machine, Exception* exception, const Dict* keywords);

/// Raises a NameError that knows its name.
Value raise_name_error(Machine& machine, Value name, const std::string& message);
/// An AttributeError that is on its way learns what was looked for and where, unless it knows (PyObject_GetAttr).
void tell_attribute_error(Machine& machine, Value object, Str* name);
Value raise_import_error(Machine& machine, Type* type, const std::string& message, const std::string& name,
                         const std::string& path);

/// Makes the constructors, attributes and texts of exceptions.
void finish_exception_types();

}  // namespace loopglass::machine
