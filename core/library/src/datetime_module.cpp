#include <library/world.h>
#include <machine/operations.h>

#include "modules.h"

namespace loopglass::library {

using namespace machine;

namespace {

/// What the wall clock shows, in whole microseconds since 1970. As the oracle's clock: to the nearest even.
Value now(Machine& m, NativeArguments) {
    const auto micros = static_cast<std::int64_t>(__builtin_rint(read_clock(m) * 1e6));
    return make_int(m, static_cast<std::int64_t>(epoch) * 1000000 + micros);
}

constexpr NativeDef functions[] = {{"_now_microseconds", "", now}};

}  // namespace

void fill_datetime(Machine& m, Module* module) { add_functions(m, module, functions); }

}  // namespace loopglass::library
