#include <machine/attributes.h>
#include <machine/containers.h>
#include <machine/frame.h>

#include "modules.h"

namespace loopglass::library {

using namespace machine;

namespace {

/// The __name__ of the module whose code called the library: what sys._getframe tells CPython's library.
Value caller_module(Machine& m, NativeArguments) {
    for (const Frame* f = m.state->top; f; f = f->back) {
        if (!is_visible(f)) continue;
        const auto* frame = static_cast<const PythonFrame*>(f);
        const Value name = dict_get(frame->globals, static_name("__name__"));
        return name == empty ? none : keep(name);
    }
    return none;
}

constexpr NativeDef functions[] = {{"caller_module", "", caller_module}};

}  // namespace

void fill_caller(Machine& m, Module* module) { add_functions(m, module, functions); }

}  // namespace loopglass::library
