#include <machine/collector.h>
#include <machine/operations.h>
#include <machine/types.h>

#include "modules.h"

namespace loopglass::library {

using namespace machine;

namespace {

/// There are no generations: every collection looks at all objects.
Value collect(Machine& m, NativeArguments a) {
    if (a[0] != empty && !(a[0].is_small_int() && a[0].small_int() >= 0 && a[0].small_int() <= 2))
        return m.raise(types().ValueError, "invalid generation");
    return make_int(m, static_cast<std::int64_t>(collect_cycles(m)));
}

Value enable(Machine& m, NativeArguments) {
    m.state->collects_cycles = true;
    return none;
}

Value disable(Machine& m, NativeArguments) {
    m.state->collects_cycles = false;
    return none;
}

Value is_enabled(Machine& m, NativeArguments) { return Value::from_bool(m.state->collects_cycles); }

constexpr NativeDef functions[] = {
    {"collect", "generation=", collect},
    {"enable", "", enable},
    {"disable", "", disable},
    {"isenabled", "", is_enabled},
};

}  // namespace

void fill_gc(Machine& m, Module* module) { add_functions(m, module, functions); }

}  // namespace loopglass::library
