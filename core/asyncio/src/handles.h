#pragma once

#include "internal.h"

/// Handles and the two places where a loop keeps them: the ready queue, a ring, and the timers, a heap by deadline to
/// the nanosecond, then by creation.
namespace loopglass::aio {

/// `arguments` of a call: a tuple. All is borrowed; the handle is owned.
Handle* make_handle(Machine& m, Type* type, Loop* loop, HandleKind kind, Value callback, Value arguments,
                    Value context);
/// Both take an owned handle.
void push_ready(Machine& m, Loop* loop, Handle* handle);
void push_timer(Machine& m, Loop* loop, Handle* handle);
/// Both give an owned handle.
Handle* pop_ready(Loop* loop);
Handle* pop_timer(Loop* loop);
/// As _run_once: many cancelled timers are swept out at once, else only those that come first.
void drop_cancelled_timers(Machine& m, Loop* loop);
/// Forgets all handles: loop.close().
void drop_handles(Machine& m, Loop* loop);

}  // namespace loopglass::aio
