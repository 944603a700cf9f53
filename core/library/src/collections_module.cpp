#include <machine/attributes.h>
#include <machine/containers.h>

#include "deque.h"
#include "modules.h"

namespace loopglass::library {

using namespace machine;

namespace {

// The views of an OrderedDict have types of their own.
constexpr NativeDef functions[] = {
    {"_ordered_keys", "dict, /",
     [](Machine& m, NativeArguments a) { return make_dict_view(m, types().odict_keys, a[0]); }},
    {"_ordered_values", "dict, /",
     [](Machine& m, NativeArguments a) { return make_dict_view(m, types().odict_values, a[0]); }},
    {"_ordered_items", "dict, /",
     [](Machine& m, NativeArguments a) { return make_dict_view(m, types().odict_items, a[0]); }},
};

}  // namespace

void fill_collections(Machine& m, Module* module) {
    dict_set(m, module->dict, static_name("deque"), value_of(deque_type()));
    add_functions(m, module, functions);
}

}  // namespace loopglass::library
