#pragma once

#include <machine/machine.h>

namespace loopglass::library {

/// The mapping of context variables to values that code runs in, as contextvars.Context. Copies share their dict
/// until one of them changes.
struct Context : machine::Object {
    machine::Value values;  ///< dict by ContextVar, or `empty` while there is none; owned
    bool entered;
};

/// Where code begins to run in another context, it keeps what is to come back afterwards. The values are owned.
struct ContextChange {
    machine::Value previous = machine::empty;
};

/// A copy of the running context for what is to run later: owned. `empty` is a context without variables of its own,
/// which costs nothing until one is set in it.
machine::Value copy_context(machine::Machine& machine);
/// The running context becomes `context` (borrowed; `empty`: a new one without variables). False with RuntimeError
/// raised if it runs already.
bool enter_context(machine::Machine& machine, machine::Value context, ContextChange& change);
/// Comes back. Returns the context that was left, owned: `empty` if no variable was ever set in it.
machine::Value leave_context(machine::Machine& machine, ContextChange change);

machine::Type* context_type();

}  // namespace loopglass::library
