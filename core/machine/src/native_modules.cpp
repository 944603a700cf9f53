#include <mutex>
#include <unordered_map>

#include <machine/native_modules.h>

namespace loopglass::machine {

namespace {

/// Made once per process and alike in each, so it is no state of a run.
struct ModulesOfFunctions {
    std::mutex mutex;
    std::unordered_map<const NativeDef*, const char*> all;
};

ModulesOfFunctions& modules_of_functions() {
    static ModulesOfFunctions made;
    return made;
}

}  // namespace

void set_native_module(const NativeDef& def, const char* module) {
    ModulesOfFunctions& modules = modules_of_functions();
    const std::lock_guard lock(modules.mutex);
    modules.all.emplace(&def, module);
}

const char* native_module(const NativeDef& def) {
    if (def.module) return def.module;
    ModulesOfFunctions& modules = modules_of_functions();
    const std::lock_guard lock(modules.mutex);
    const auto found = modules.all.find(&def);
    return found == modules.all.end() ? "builtins" : found->second;
}

}  // namespace loopglass::machine
