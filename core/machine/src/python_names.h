#pragma once

#include <string>
#include <string_view>

#include <machine/machine.h>

namespace loopglass::machine {

// What CPython has and Loopglass does not is refused by name, never misreported as an error of the program. These
// ask the table behind Machine::python_names; without one, nothing is refused.

/// The type as the table names it: "builtins.str".
std::string owner_name(const Type* type);
/// The names of an owner, one by one, in the table's order; visit returns false to stop. False if it was stopped.
template <class Visit>
bool each_name(std::string_view names, Visit visit) {
    while (!names.empty()) {
        const std::size_t space = names.find(' ');
        if (!visit(names.substr(0, space))) return false;
        names.remove_prefix(space == names.npos ? names.size() : space + 1);
    }
    return true;
}
inline std::string_view names_of(const Machine& machine, std::string_view owner) {
    return machine.python_names ? machine.python_names(owner) : std::string_view();
}
/// True if CPython's owner has the name.
bool python_has(const Machine& machine, std::string_view owner, std::string_view name);

/// Each ends the run if CPython would have found what was not found here; else it returns.
void refuse_missing_attribute(Machine& machine, Value object, const Str* name);
void refuse_missing_name(Machine& machine, Str* name);
void refuse_missing_module(Machine& machine, std::string_view name);
/// Ends the run with "'what' is not there yet".
void not_there_yet(Machine& machine, const std::string& what);

}  // namespace loopglass::machine
