#include <machine/attributes.h>
#include <machine/containers.h>

#include "deque.h"
#include "modules.h"

namespace loopglass::library {

using namespace machine;

void fill_collections(Machine& m, Module* module) {
    dict_set(m, module->dict, static_name("deque"), value_of(deque_type()));
}

}  // namespace loopglass::library
