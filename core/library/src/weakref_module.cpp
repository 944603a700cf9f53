#include <machine/attributes.h>
#include <machine/containers.h>
#include <machine/operations.h>
#include <machine/weak_references.h>

#include "modules.h"

namespace loopglass::library {

using namespace machine;

namespace {

constexpr NativeDef functions[] = {
    {"getweakrefcount", "object, /",
     [](Machine& m, NativeArguments a) {
         return make_int(m, static_cast<std::int64_t>(weak_reference_count(m, a[0])));
     }},
    {"getweakrefs", "object, /", [](Machine& m, NativeArguments a) { return weak_references_to(m, a[0]); }},
};

}  // namespace

void fill_weakref(Machine& m, Module* module) {
    add_functions(m, module, functions);
    for (const char* name : {"ref", "ReferenceType"})
        dict_set(m, module->dict, static_name(name), value_of(weak_reference_type()));
}

}  // namespace loopglass::library
