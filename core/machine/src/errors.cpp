#include "errors.h"

#include <machine/containers.h>
#include <machine/exceptions.h>
#include <machine/text.h>

namespace loopglass::machine {

std::string type_name(Value value) { return to_utf8(type_of(value)->name); }

std::string argument_type_name(Value value) { return value == none ? "None" : type_name(value); }

Value raise_type_error(Machine& machine, const std::string& message) {
    return machine.raise(types().TypeError, message);
}

Value raise_bare(Machine& machine, Type* type) {
    const Ref exception(machine, make_exception(machine, type, value_of(make_tuple(machine, 0))));
    return machine.raise_instance(exception);
}

}  // namespace loopglass::machine
