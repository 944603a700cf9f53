#include <machine/operations.h>

#include "containers_internal.h"
#include "method_tables.h"
#include "operations_internal.h"

namespace loopglass::machine {

namespace {

/// slice.indices(length): start, stop and step for a sequence of that length.
Value indices(Machine& m, NativeArguments a) {
    const Ref number(m, as_index(m, a[1]));
    if (!number) return empty;
    const auto length = int64_of(number);
    if (!length) m.observer->unsupported(m, "slice.indices of a length beyond 64 bits is not there yet");
    if (*length < 0) return m.raise(types().ValueError, "length should not be negative");
    const auto bounds = slice_bounds(m, to<Slice>(a[0]), *length);
    if (!bounds) return empty;
    const Ref start(m, make_int(m, bounds->start)), stop(m, make_int(m, bounds->stop)),
        step(m, make_int(m, bounds->step));
    return value_of(make_tuple(m, {start.get(), stop.get(), step.get()}));
}

constexpr NativeDef table[] = {{"indices", "self, object, /", indices}};

}  // namespace

constinit const std::span<const NativeDef> slice_methods = table;

}  // namespace loopglass::machine
