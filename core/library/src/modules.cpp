#include "modules.h"

#include <library/world.h>
#include <machine/attributes.h>
#include <machine/containers.h>

namespace loopglass::library {

using namespace machine;

void add_functions(Machine& m, Module* module, std::span<const NativeDef> functions) {
    for (const NativeDef& def : functions)
        dict_set(m, module->dict, static_name(def.name), Value::from_static(shared_function(def)));
}

std::span<const ModuleMaker> modules() {
    static constexpr ModuleMaker makers[] = {
        {"time", fill_time},
        {"datetime", fill_datetime},
        {"functools", fill_functools},
        {"random", fill_random},
        {"math", fill_math},
        {"typing", fill_typing},
        {"collections", [](Machine&, Module*) {}},
        {"collections.abc", fill_collections_abc},
        {"__future__", fill_future},
    };
    return makers;
}

}  // namespace loopglass::library
