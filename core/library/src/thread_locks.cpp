// _thread.lock and _thread.RLock: what all that makes threads wait is built on.

#include "thread_internal.h"

#include <cstdio>

#include <library/world.h>
#include <machine/attributes.h>
#include <machine/containers.h>
#include <machine/operations.h>
#include <machine/text.h>

namespace loopglass::library {

using namespace machine;

namespace {

Lock* self(NativeArguments a) { return to<Lock>(a[0]); }

void finish_lock(Machine& m, Object* object) { m.drop(static_cast<Lock*>(object)->reason); }
void each_of_lock(Object* object, void (*visit)(void*, Value), void* context) {
    visit(context, static_cast<Lock*>(object)->reason);
}

constexpr Layout lock_layout = {sizeof(Lock), finish_lock, each_of_lock};

std::uint32_t current(const Machine& m) { return m.state->thread->number; }

/// Takes the lock if it is free, or this thread's own. False if it is not.
bool take(Machine& m, Lock* lock, std::uint32_t times) {
    if (lock->count && !(lock->is_reentrant && lock->owner == current(m))) return false;
    lock->owner = current(m);
    lock->count += times;
    return true;
}

void give_back(Machine& m, Lock* lock) {
    lock->owner = 0;
    lock->count = 0;
    wake_first_waiter(m, Value::from_arena(lock));
}

/// What somebody waits for who waits for this lock, in words.
Value reason_of(Machine& m, const Lock* lock) {
    if (lock->reason != none) return keep(lock->reason);
    for (const Thread* t = m.state->first_thread; t; t = t->next)
        if (t->number == lock->owner) return make_str(m, "a lock that " + thread_name(t) + " holds");
    return make_str(m, "a lock that nobody releases");
}

// ---- acquire, which may wait

struct AcquireFrame : NativeFrame {
    Value lock;       ///< owned
    double deadline;  ///< or for_ever
    std::uint32_t times;
    bool is_restore;  ///< of a Condition's lock: the result is None
};

Action resume_acquire(Machine& m, NativeFrame* native, Completion, Value& value) {
    auto* frame = static_cast<AcquireFrame*>(native);
    auto* lock = to<Lock>(frame->lock);
    for (;; frame->phase = 1) {
        if (take(m, lock, frame->times)) {
            value = frame->is_restore ? none : true_value;
            return Action::returned;
        }
        if (frame->phase == 1 && !was_woken(m)) {
            value = false_value;
            return Action::returned;
        }
        const Ref reason(m, reason_of(m, lock));
        frame->phase = 1;
        if (park(m, frame->deadline, frame->lock, reason)) return Action::called;
    }
}

constexpr NativeFrameDef acquire_frame = {
    "acquire", sizeof(AcquireFrame), resume_acquire,
    [](Machine& m, NativeFrame* f) { m.drop(static_cast<AcquireFrame*>(f)->lock); },
    [](NativeFrame* f, void (*visit)(void*, Value), void* c) { visit(c, static_cast<AcquireFrame*>(f)->lock); }};

Value wait_for(Machine& m, Lock* lock, double deadline, std::uint32_t times, bool is_restore) {
    auto* frame = m.push_native_frame<AcquireFrame>(acquire_frame);
    frame->lock = keep(Value::from_arena(lock));
    frame->deadline = deadline;
    frame->times = times;
    frame->is_restore = is_restore;
    return pending;
}

/// The arguments of acquire, as lock_acquire_parse_args. False if they are wrong.
bool read_wait(Machine& m, Value blocking, Value timeout, bool& is_blocking, double& deadline) {
    const auto wanted = blocking == empty ? std::optional<std::int64_t>(1) : index_of(m, blocking);
    if (!wanted) return false;
    is_blocking = *wanted != 0;
    deadline = for_ever;
    if (timeout == empty) return true;
    // As _PyTime_FromSecondsObject: a float, or what is a whole number.
    if (type_of(timeout) != types().float_ && !index_of(m, timeout)) return false;
    const auto seconds = to_double(m, timeout);
    if (!seconds) return false;
    if (!is_blocking && *seconds != -1)
        return m.raise(types().ValueError, "can't specify a timeout for a non-blocking call"), false;
    if (*seconds < 0 && *seconds != -1) return m.raise(types().ValueError, "timeout value must be positive"), false;
    if (*seconds > longest_timeout) return m.raise(types().OverflowError, "timeout value is too large"), false;
    if (*seconds >= 0) deadline = world(m).now + *seconds;
    return true;
}

Value acquire(Machine& m, NativeArguments a) {
    bool is_blocking;
    double deadline;
    if (!read_wait(m, a[1], a[2], is_blocking, deadline)) return empty;
    if (take(m, self(a), 1)) return true_value;
    return is_blocking ? wait_for(m, self(a), deadline, 1, false) : false_value;
}

Value enter(Machine& m, NativeArguments a) {
    return take(m, self(a), 1) ? true_value : wait_for(m, self(a), for_ever, 1, false);
}

Value release(Machine& m, NativeArguments a) {
    Lock* lock = self(a);
    if (lock->is_reentrant) {
        if (lock->count == 0 || lock->owner != current(m))
            return m.raise(types().RuntimeError, "cannot release un-acquired lock");
        if (--lock->count) return none;
    } else if (lock->count == 0) {
        return m.raise(types().RuntimeError, "release unlocked lock");
    }
    give_back(m, lock);
    return none;
}

Value locked(Machine&, NativeArguments a) { return Value::from_bool(self(a)->count); }

Value is_owned(Machine& m, NativeArguments a) {
    return Value::from_bool(self(a)->count && self(a)->owner == current(m));
}

/// Lets go of a lock however often it is held, for a Condition that waits; gives how often.
Value release_save(Machine& m, NativeArguments a) {
    Lock* lock = self(a);
    if (lock->count == 0) return m.raise(types().RuntimeError, "cannot release un-acquired lock");
    const std::uint32_t times = lock->count;
    give_back(m, lock);
    return make_int(m, times);
}

Value acquire_restore(Machine& m, NativeArguments a) {
    const auto times = static_cast<std::uint32_t>(int64_of(a[1]).value_or(1));
    return take(m, self(a), times) ? none : wait_for(m, self(a), for_ever, times, true);
}

Value repr(Machine& m, NativeArguments a) {
    const Lock* lock = self(a);
    const Ref number(m, identity_of(m, a[0]));
    char text[128];
    const auto address = static_cast<unsigned long long>(int64_of(number).value_or(0));
    const char* state = lock->count ? "locked" : "unlocked";
    if (lock->is_reentrant)
        std::snprintf(text, sizeof text, "<%s _thread.RLock object owner=%lld count=%u at 0x%llx>", state,
                      lock->count ? first_identity + static_cast<long long>(lock->owner) : 0LL, lock->count, address);
    else
        std::snprintf(text, sizeof text, "<%s _thread.lock object at 0x%llx>", state, address);
    return make_str(m, text);
}

constexpr NativeDef lock_methods[] = {
    {"acquire", "self, blocking=, timeout=", acquire},
    {"release", "self, /", release},
    {"locked", "self, /", locked},
    {"__enter__", "self, /", enter},
    {"__exit__", "self, /, *args", release},
    {"__repr__", "self, /", repr},
};

constexpr NativeDef reentrant_methods[] = {
    {"acquire", "self, blocking=, timeout=", acquire},
    {"release", "self, /", release},
    {"__enter__", "self, /", enter},
    {"__exit__", "self, /, *args", release},
    {"__repr__", "self, /", repr},
    {"_is_owned", "self, /", is_owned},
    {"_release_save", "self, /", release_save},
    {"_acquire_restore", "self, state, /", acquire_restore},
};

Value construct_reentrant(Machine& m, NativeArguments) { return make_lock(m, none, true); }
constexpr NativeDef reentrant_constructor = {"RLock", "cls, /, *args, **kwargs", construct_reentrant};

}  // namespace

Type* lock_type() {
    static Type* const type = [] {
        Type* made = make_static_type("lock", types().object, Kind::native, sizeof(Lock), &lock_layout, "_thread");
        add_methods(made, lock_methods);
        return made;
    }();
    return type;
}

Type* reentrant_lock_type() {
    static Type* const type = [] {
        Type* made = make_static_type("RLock", types().object, Kind::native, sizeof(Lock), &lock_layout, "_thread");
        add_methods(made, reentrant_methods);
        set_constructor(made, reentrant_constructor);
        return made;
    }();
    return type;
}

Value make_lock(Machine& m, Value reason, bool is_reentrant) {
    auto* lock = m.make<Lock>(Kind::native, is_reentrant ? reentrant_lock_type() : lock_type());
    lock->reason = keep(reason);
    lock->owner = lock->count = 0;
    lock->is_reentrant = is_reentrant;
    return Value::from_arena(lock);
}

}  // namespace loopglass::library
