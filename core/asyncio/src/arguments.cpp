#include "internal.h"

namespace loopglass::aio {

bool take_loop(Machine& m, Value given, const char* asked, Loop*& loop) {
    loop = nullptr;
    if (given == empty || given == none) return true;
    if (is_subtype(type_of(given), loop_type())) {
        loop = to<Loop>(given);
        return true;
    }
    const Ref method(m, get_attribute(m, given, static_name(asked)));
    if (method) m.observer->unsupported(m, "an event loop of another class is not there yet");
    return false;
}

void refuse_context(Machine& m, Value given) {
    if (given != empty && given != none) m.observer->unsupported(m, "the argument 'context' is not there yet");
}

}  // namespace loopglass::aio
