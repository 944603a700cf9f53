#pragma once

#include <span>

#include <machine/native.h>

namespace loopglass::machine {

/// Lets a native frame that is on no stack go, with all that it holds.
void free_native_frame(Machine& m, NativeFrame* frame);

/// The value of a native frame on top that has just called something: `pending` if the call has pushed a frame, or what
/// the frame gives when it is resumed with `result` (owned, `empty` if it was raised), which happens here and ends it.
/// For frames that make one call.
Value complete_native_frame(Machine& m, NativeFrame* frame, Value result);

/// callable(*arguments, **named), as a native function hands on what it got itself; the keys are of type str. Gives
/// what Machine::call gives.
Value call_with_named(Machine& m, Value callable, std::span<const Value> arguments, const Dict* named);

}  // namespace loopglass::machine
