#include "modules.h"

#include <mutex>
#include <unordered_map>

#include <library/world.h>
#include <machine/attributes.h>
#include <machine/containers.h>

namespace loopglass::library {

using namespace machine;

void add_functions(Machine& m, Module* module, std::span<const NativeDef> functions) {
    static std::mutex mutex;
    static std::unordered_map<const NativeDef*, NativeFunction*> made;
    for (const NativeDef& def : functions) {
        const std::lock_guard lock(mutex);
        NativeFunction*& function = made[&def];
        if (!function) function = make_static_function(def);
        dict_set(m, module->dict, static_name(def.name), Value::from_static(function));
    }
}

std::span<const ModuleMaker> modules() {
    static constexpr ModuleMaker makers[] = {{"time", fill_time}, {"datetime", fill_datetime}};
    return makers;
}

}  // namespace loopglass::library
