#pragma once

#include "internal.h"

namespace loopglass::aio {

/// The select of _run_once: the thread that runs the loop waits until a deadline (library::for_ever: none), or until
/// another thread writes to the loop. Other threads run meanwhile. True if one has the machine now; the loop's frame
/// goes on later.
[[nodiscard]] bool wait_in_select(Machine& m, Loop* loop, double deadline);

/// True if a socket of the simulated network has something for the loop.
bool has_socket_events(Machine& m, const Loop* loop);

/// What select has found: puts the handle that reads what other threads have written into the ready queue, and those
/// that wait for sockets.
void collect_events(Machine& m, Loop* loop);

/// As BaseSelectorEventLoop._write_to_self: the loop's select comes back.
void write_to_self(Machine& m, Loop* loop);

/// The same because of a signal (loop): what reads of it calls the handlers.
Value write_signal(Machine& m, NativeArguments a);

/// What the texts on sockets ask of a loop.
extern const std::span<const NativeDef> select_functions;

/// As BaseEventLoop._check_thread, in debug mode. False with RuntimeError raised.
bool check_thread(Machine& m, const Loop* loop);

}  // namespace loopglass::aio
