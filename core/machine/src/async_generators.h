#pragma once

#include <machine/generator.h>

namespace loopglass::machine {

/// What __anext__, asend(), athrow() and aclose() of an async generator give: awaiting it runs the generator until its
/// next `yield`, as a link of the chain of who awaits.
struct AsyncSend : Object {
    enum class What : std::uint8_t { send, throw_in, close, or_default };
    Value generator;  ///< owned; for or_default the awaitable that __anext__() gave
    Value value;      ///< sent or thrown, or the default; owned
    What what;
    bool used;
    bool used_twice;  ///< see begins_close_again
    Value driver;     ///< the generator that awaits it where it is driven by hand, or `empty`; owned
};

Type* async_send_type();
/// The type of what athrow() and aclose() give.
Type* async_throw_type();
/// The type of what anext() with a default gives: an AsyncSend too.
Type* anext_awaitable_type();
inline bool is_async_send(Value v) {
    if (!v.is_object()) return false;
    const Type* type = v.object()->type;
    return type == async_send_type() || type == async_throw_type() || type == anext_awaitable_type();
}

/// What anext() with a default gives: awaiting it is awaiting `awaitable`, but that the end gives the default.
Value make_anext_awaitable(Machine& machine, Value awaitable, Value fallback);

/// One of them, made; owned.
Value make_async_send(Machine& machine, Value generator, AsyncSend::What what, Value value);

/// Begins what is awaited, for the frame that waits at a send. False if it raised.
bool begin_async_send(Machine& machine, AsyncSend* send, PythonFrame* waiting);

/// The async generator on top yields a value (owned) by `yield`: it goes to who awaits, whose send is complete.
void yield_from_async_generator(Machine& machine, PythonFrame* frame, Value value);

/// The async generator whose body has ended was awaited through a send: what the waiting frame sees of it. If it was
/// closed where it was lost, by a native frame, that gets StopAsyncIteration.
void end_async_generator(Machine& machine, Value value, ResumedBy by);
/// An exception comes out of what a frame awaits: true if it only ends an aclose(), whose result is None, or an anext()
/// that has a default.
bool ends_async_send(Machine& machine, PythonFrame* waiting);

/// It has been awaited before.
Value raise_used(Machine& machine, const AsyncSend* send);
/// A coroutine that awaits it; owned.
Value make_awaiter(Machine& machine, Value awaitable);

void add_async_generator_methods();
/// send, throw and close, for those who drive it by hand.
void add_async_send_methods(Type* type);

}  // namespace loopglass::machine
