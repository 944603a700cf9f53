#include <machine/native_call.h>

#include <machine/frame.h>

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

UnpackedCall::UnpackedCall(Machine& m, std::span<const Value> arguments, const Dict* named)
    : values_(arguments.begin(), arguments.end()) {
    if (!named || named->count == 0) return;
    Tuple* names = make_tuple(m, named->count);
    names_ = Ref(m, value_of(names));
    std::size_t n = 0;
    for (std::uint32_t i = 0; i < named->used; ++i) {
        const DictEntry& entry = named->entries[i];
        if (entry.key == empty) continue;
        names->items()[n++] = keep(entry.key);
        values_.push_back(entry.value);
    }
}

Value call_with_named(Machine& m, Value callable, std::span<const Value> arguments, const Dict* named) {
    const UnpackedCall call(m, arguments, named);
    return m.call(callable, call.values(), call.count(), call.names());
}

}  // namespace loopglass::machine
