#pragma once

#include <machine/machine.h>

namespace loopglass::library {

machine::Type* context_variable_type();
machine::Type* context_token_type();
bool is_context_variable(machine::Value value);

// What a variable asks of the running context (contextvars_module.cpp).
/// Borrowed; `empty` if it has no value there.
machine::Value value_in_context(machine::Machine& machine, machine::Value variable);
/// `empty` takes the variable out.
void set_in_context(machine::Machine& machine, machine::Value variable, machine::Value value);
/// The running context itself; owned.
machine::Value context_for_token(machine::Machine& machine);
bool is_running_context(machine::Machine& machine, machine::Value context);

}  // namespace loopglass::library
