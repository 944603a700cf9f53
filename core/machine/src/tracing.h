#pragma once

#include <machine/frame.h>
#include <machine/tracing.h>

namespace loopglass::machine {

// Where the interpreter tells a trace function of what happens. Each is asked only if State::traces, and pushes a
// native frame that calls the function; true says that it did. The frame below then goes on as if nothing had been:
// an instruction that was interrupted in its midst is run again, and State::told says that its event has been told.

/// A frame has begun.
void trace_call(Machine& machine, PythonFrame* frame);
/// A generator, and with it all that it waits for, goes on.
void trace_resume(Machine& machine, const Generator* generator);
/// An exception is thrown into the innermost generator of a chain, past the others.
void trace_throw(Machine& machine);
/// A frame comes to another line.
bool trace_line(Machine& machine, PythonFrame* frame);
/// A frame returns `value` (owned, given back to its stack if it is told).
bool trace_return(Machine& machine, PythonFrame* frame, Value value);
/// The same for a generator that yields, and all that wait for it.
bool trace_yield(Machine& machine, PythonFrame* leaf, Value value);
/// The body of a coroutine in C++ yields `value` (owned); if that is told, yield_value is called later.
bool trace_native_yield(Machine& machine, NativeFrame* leaf, Value value);
/// The exception on its way has come to a frame.
bool trace_exception(Machine& machine, PythonFrame* frame);
/// What a frame awaited has come to its end with this value (borrowed): to the frame it ends with a StopIteration.
bool trace_stop(Machine& machine, PythonFrame* frame, Value value);
/// The exception on its way leaves a frame.
bool trace_leaving(Machine& machine, PythonFrame* frame);
/// True if what interrupted this had to do with an event of that kind; it is forgotten then.
inline bool was_told(State& state, Told told) {
    if (state.told != told) return false;
    state.told = Told::nothing;
    return true;
}

/// The function that is told of a frame's events, as f_trace; owned, or none.
Value local_trace(Machine& machine, const PythonFrame* frame);
/// Sets it (borrowed); none takes it away.
void set_local_trace(Machine& machine, PythonFrame* frame, Value function);

/// The leaf on top yields a value (owned) to whoever resumed its chain. (interpreter.cpp)
void yield_value(Machine& machine, Frame* leaf, Value value);

}  // namespace loopglass::machine
