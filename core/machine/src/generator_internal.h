#pragma once

#include <machine/generator.h>

namespace loopglass::machine {

/// "generator", "coroutine" or "async generator", as messages name it.
const char* flavor_name(const Generator* generator);

/// A coroutine, or a generator of types.coroutine().
bool is_coroutine(Value value);

/// A generator of which nothing has run ends.
void end_unstarted(Machine& machine, Generator* generator);

/// Hands a sent value (owned) to the innermost frame that was just put on the stack.
void deliver_to_leaf(Machine& machine, Generator* generator, Value sent);

/// Resumes a generator as a link of the chain of `outer`, whose frame waits at a send instruction.
bool enter_link(Machine& machine, Generator* generator, Generator* outer, Frame* outer_frame, Value sent);

/// The leaf has yielded: takes the chain off the stack. Returns who resumed it; the caller drops `root` afterwards.
ResumedBy suspend_chain(Machine& machine, Frame* leaf, Generator*& root);

/// The leaf yields although it, or what it is awaited by, is being closed: that one stays suspended, and RuntimeError
/// is raised in the generator around it (gen_close). False if no link of the chain is being closed.
bool refuse_yield(Machine& machine, Frame* leaf);

/// The body of a generator has ended: takes its frame off the stack. Returns who resumed it. Unless it was
/// a link, the caller drops the generator afterwards. The frame itself is still to be freed.
ResumedBy leave_generator(Machine& machine, Frame* frame);

/// A generator is about to go (gen_finalize): tells of a coroutine that was never awaited, and runs the `finally` and
/// `with` that a suspended one is in. It may have a reference again afterwards. With `shown`, one that has nothing to
/// do is closed too, since others may still look at it.
void finalize_generator(Machine& machine, Generator* generator, bool shown = false);

/// An exception by the call of its class; owned. `empty` if that raised, or gave something else;
/// throw() words that in its own way.
Value call_exception_class(Machine& machine, Value type, const Value* arguments, std::size_t count, bool is_thrown);

/// The exception that throw(type, value, traceback) speaks of (_gen_throw); owned, `empty` if that raised. What was not
/// given is `empty`.
Value exception_to_throw(Machine& machine, Value type, Value value, Value traceback);

/// Notes where a coroutine is made, if State::generator_hooks says so (compute_cr_origin): a tuple of (file, line,
/// function) of its callers in `origin`, innermost first.
void note_origin(Machine& machine, Generator* coroutine);
/// "Coroutine created at" and its callers, as _warn_unawaited_coroutine writes them; empty if none were noted.
std::string origin_text(Machine& machine, const Generator* coroutine);

/// The origin of an async generator that began while there were no hooks and no loop: it is closed where it is lost.
constexpr Value looked_after_by_nobody = false_value;
/// close() of all that is a Generator; async generators have no such method, but may have to be closed.
Value close_function();

/// An async generator is asked for its first item: the hooks of that moment are its own (async_gen_init_hooks). False
/// if the first one raised.
bool begin_iteration(Machine& machine, Generator* generator);
/// Gives an async generator that nobody holds to the finalizer that was there when it began, if there was one.
void call_finalizer(Machine& machine, Generator* generator);

/// A suspended generator goes with its frame: what it awaited is a root from now on, since others may hold that.
void abandon_chain(Generator* generator);

/// Raises an exception (borrowed) in the frame on top, into which it was thrown: no context but what is handled there.
void raise_thrown(Machine& machine, Value exception);

/// An empty tuple that lives outside every arena.
Value empty_tuple();

}  // namespace loopglass::machine
