#include <language/code.h>
#include <machine/attributes.h>
#include <machine/containers.h>

#include "modules.h"

namespace loopglass::library {

using namespace machine;

namespace {

/// Marks the generators of a function as something to be awaited: what types.coroutine does to a generator function.
/// False if it is none.
Value mark_awaitable(Machine&, NativeArguments a) {
    if (!is_kind(a[0], Kind::function) || !to<Function>(a[0])->code->code->is_generator) return false_value;
    to<Function>(a[0])->extra = 1;
    return true_value;
}

constexpr NativeDef functions[] = {{"_mark_awaitable", "func, /", mark_awaitable}};

}  // namespace

void fill_types(Machine& m, Module* module) { add_functions(m, module, functions); }

}  // namespace loopglass::library
