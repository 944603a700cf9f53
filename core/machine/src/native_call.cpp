#include <machine/native_call.h>

#include <vector>

#include <machine/containers.h>
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

Value call_with_named(Machine& m, Value callable, std::span<const Value> arguments, const Dict* named) {
    if (named->count == 0) return m.call(callable, arguments.data(), arguments.size());
    std::vector<Value> all(arguments.begin(), arguments.end());
    const Ref names(m, value_of(make_tuple(m, named->count)));
    std::size_t next = 0;
    for (std::uint32_t i = 0; i < named->used; ++i) {
        if (named->entries[i].key == empty) continue;
        to<Tuple>(names)->items()[next++] = keep(named->entries[i].key);
        all.push_back(named->entries[i].value);
    }
    return m.call(callable, all.data(), all.size(), names);
}

}  // namespace loopglass::machine
