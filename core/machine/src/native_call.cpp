#include <machine/native_call.h>

#include <machine/frame.h>
#include <machine/machine.h>

namespace loopglass::machine {

void free_native_frame(Machine& m, NativeFrame* frame) {
    const NativeFrameDef& def = *frame->native;
    def.finish(m, frame);
    m.arena.release(frame, def.bytes, Arena::Use::object);
}

Value complete_native_frame(Machine& m, NativeFrame* frame, Value result) {
    if (result == pending) return pending;
    m.state->top = frame->back;
    Value value = none;
    const Action action = frame->native->resume(m, frame, {result, false}, value);
    free_native_frame(m, frame);
    return action == Action::raised ? empty : value;
}

}  // namespace loopglass::machine
