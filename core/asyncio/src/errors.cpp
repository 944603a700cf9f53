#include "internal.h"

namespace loopglass::aio {

namespace {

Type* make_error(const char* name, Type* base) {
    return make_static_type(name, base, Kind::exception, sizeof(Exception), nullptr, "asyncio.exceptions");
}

}  // namespace

Type* cancelled_error_type() {
    static Type* const type = make_error("CancelledError", types().BaseException);
    return type;
}

Type* invalid_state_error_type() {
    static Type* const type = make_error("InvalidStateError", types().Exception);
    return type;
}

}  // namespace loopglass::aio
