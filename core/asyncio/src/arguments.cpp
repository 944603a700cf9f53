#include <library/context.h>

#include "internal.h"

namespace loopglass::aio {

bool take_loop(Machine& m, Value given, const char* asked, Value& loop) {
    loop = given == none ? empty : given;
    if (loop == empty || is_loop(loop)) return true;
    const Ref method(m, get_attribute(m, given, static_name(asked)));
    return static_cast<bool>(method);
}

bool take_context(Machine& m, Value given, Value& context) {
    context = given == none ? empty : given;
    if (context == empty || type_of(context) == library::context_type()) return true;
    // As the first use of it would: context.run(...).
    const Ref run(m, get_attribute(m, given, static_name("run")));
    if (run) m.raise(types().TypeError, "a context was expected, got " + to_utf8(type_of(given)->name));
    return false;
}

Value python_function(Machine& m, const char* name) {
    return dict_get(to<Dict>(asyncio_of(m).namespace_of_module), static_name(name));
}

}  // namespace loopglass::aio
