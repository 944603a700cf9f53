#pragma once

#include "internal.h"

namespace loopglass::aio {

/// The select of _run_once: the thread that runs the loop waits until a deadline (library::for_ever: none), or until
/// another thread writes to the loop. Other threads run meanwhile. True if one has the machine now; the loop's frame
/// goes on later.
[[nodiscard]] bool wait_in_select(Machine& m, Loop* loop, double deadline);

/// What select has found: puts the handle that reads what other threads have written into the ready queue.
void collect_events(Machine& m, Loop* loop);

/// As BaseSelectorEventLoop._write_to_self: the loop's select comes back.
void write_to_self(Machine& m, Loop* loop);

/// The same because of a signal (loop): what reads of it calls the handlers.
Value write_signal(Machine& m, NativeArguments a);

/// As BaseEventLoop._check_thread, in debug mode. False with RuntimeError raised.
bool check_thread(Machine& m, const Loop* loop);

}  // namespace loopglass::aio
