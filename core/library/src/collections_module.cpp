#include <machine/attributes.h>
#include <machine/containers.h>
#include <machine/iterate.h>
#include <machine/prelude.h>

#include "deque.h"
#include "modules.h"

namespace loopglass::library {

using namespace machine;

namespace {

/// iter() of an OrderedDict, whose keys are told by their own kind of iterator.
Value iterate_ordered(Machine& m, Value dict) {
    const Ref keys(m, make_dict_view(m, types().odict_keys, dict));
    return iterator_of(m, keys);
}

// The views and iterators of an OrderedDict have types of their own.
constexpr NativeDef functions[] = {
    {"_ordered_keys", "dict, /",
     [](Machine& m, NativeArguments a) { return make_dict_view(m, types().odict_keys, a[0]); }},
    {"_ordered_values", "dict, /",
     [](Machine& m, NativeArguments a) { return make_dict_view(m, types().odict_values, a[0]); }},
    {"_ordered_items", "dict, /",
     [](Machine& m, NativeArguments a) { return make_dict_view(m, types().odict_items, a[0]); }},
    {"_iterate_ordered", "cls, /",
     [](Machine&, NativeArguments a) {
         to<Type>(a[0])->iterate = iterate_ordered;
         return none;
     }},
};

}  // namespace

void fill_collections(Machine& m, Module* module) {
    dict_set(m, module->dict, static_name("deque"), value_of(deque_type()));
    add_functions(m, module, functions);
}

}  // namespace loopglass::library
