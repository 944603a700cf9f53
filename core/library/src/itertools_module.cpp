#include <machine/attributes.h>
#include <machine/containers.h>

#include "itertools_tool.h"
#include "modules.h"

namespace loopglass::library {

using namespace machine;

void fill_itertools(Machine& m, Module* module) {
    add_functions(m, module, {&tee_def, 1});
    for (const auto& tools :
         {endless_tools(), selecting_tools(), joining_tools(), grouping_tools(), combinatoric_tools()})
        for (Type* type : tools) dict_set(m, module->dict, type->name, value_of(type));
}

}  // namespace loopglass::library
