#pragma once

#include <span>
#include <vector>

#include <machine/containers.h>
#include <machine/machine.h>

namespace loopglass::machine {

/// Lets a native frame that is on no stack go, with all that it holds.
void free_native_frame(Machine& m, NativeFrame* frame);

/// The value of a native frame on top that has just called something: `pending` if the call has pushed a frame, or what
/// the frame gives when it is resumed with `result` (owned, `empty` if it was raised), which happens here and ends it.
/// For frames that make one call.
Value complete_native_frame(Machine& m, NativeFrame* frame, Value result);

/// Arguments of a call side by side, with the names of the last ones: what a function with *args and **kwargs hands on.
/// All is borrowed; the dict's keys are of type str, and it may be null.
class UnpackedCall {
public:
    UnpackedCall(Machine& m, std::span<const Value> arguments, const Dict* named);
    UnpackedCall(Machine& m, const Tuple* arguments, const Dict* named)
        : UnpackedCall(m, std::span(arguments->items(), arguments->size), named) {}
    const Value* values() const { return values_.data(); }
    std::size_t count() const { return values_.size(); }
    Value names() const { return names_ ? names_.get() : empty; }

private:
    std::vector<Value> values_;
    Ref names_;
};

/// callable(*arguments, **named). Gives what Machine::call gives.
Value call_with_named(Machine& m, Value callable, std::span<const Value> arguments, const Dict* named);

}  // namespace loopglass::machine
