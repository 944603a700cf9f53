#pragma once

#include <library/threads.h>
#include <machine/prelude.h>

namespace loopglass::library {

/// _thread.lock and _thread.RLock.
struct Lock : machine::Object {
    Value reason;         ///< str: what one waits for who waits for it, in words; or none
    std::uint32_t owner;  ///< number of the thread that took it, 0 if it is free
    std::uint32_t count;  ///< how often it is held
    bool is_reentrant;
};

/// threading.TIMEOUT_MAX
inline constexpr double longest_timeout = 9223372036.0;
/// threading.get_ident() of thread n is this + n.
inline constexpr std::int64_t first_identity = 140000000000000;

machine::Type* lock_type();
machine::Type* reentrant_lock_type();
Value make_lock(Machine& machine, Value reason, bool is_reentrant);

void fill_thread(Machine& machine, machine::Module* module);

}  // namespace loopglass::library
