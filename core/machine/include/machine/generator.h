#pragma once

#include <machine/frame.h>

namespace loopglass::machine {

/// A new generator, coroutine or async generator whose body is this frame, which it owns.
Generator* make_generator(Machine& machine, Frame* frame, GeneratorFlavor flavor, Value name, Value qualified_name);

/// Begins to resume a root with a value (owned): the stack's top is its innermost frame afterwards. Where the result
/// goes is `by`. Returns `pending`, or `empty` if it cannot be resumed (raised: ValueError, StopIteration, ...).
Value resume_generator(Machine& machine, Generator* generator, Value sent, ResumedBy by);
/// The same, but raises an exception (borrowed) where it waits. With `closes`, a GeneratorExit closes what is awaited
/// and is raised anew (close_on_genexit).
Value throw_into_generator(Machine& machine, Generator* generator, Value exception, ResumedBy by, bool closes = true);

/// An exception (borrowed) is thrown into what __anext__, asend(), athrow() or aclose() gave before that was awaited:
/// awaiting it raises the exception where the generator waits (async_gen_asend_throw). False for any other value.
bool throw_into_async_send(Machine& machine, Value send, Value exception);

/// True of an async generator that somebody has asked for a value, or to close: the loop that runs closes it in the
/// end.
inline bool is_asked_for(const Generator* generator) { return generator->extra & Generator::asked_for; }

/// What aclose() gave was thrown into before it had begun, and the generator waits for something since then: to go on
/// is to begin, so that GeneratorExit is raised there (async_gen_athrow_send). True once; false for any other value.
bool begins_close_again(Value send);

/// The state as inspect.getcoroutinestate tells it: a link of a chain has the state of its root.
GeneratorState state_of(const Generator* generator);

/// What a suspended or running generator awaits, borrowed: the inner generator, a future, or none.
Value awaited_by_generator(const Generator* generator);

}  // namespace loopglass::machine
