#pragma once

#include <machine/native.h>

namespace loopglass::machine {

/// Lets a native frame that is on no stack go, with all that it holds.
void free_native_frame(Machine& m, NativeFrame* frame);

/// The value of a native frame on top that has just called something: `pending` if the call has pushed a frame, or what
/// the frame gives when it is resumed with `result` (owned, `empty` if it was raised), which happens here and ends it.
/// For frames that make one call.
Value complete_native_frame(Machine& m, NativeFrame* frame, Value result);

}  // namespace loopglass::machine
