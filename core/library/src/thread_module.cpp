// The module _thread: what threading, queue and concurrent.futures, which are Python text, ask of the machine.

#include "thread_internal.h"

#include <library/world.h>
#include <machine/attributes.h>
#include <machine/containers.h>
#include <machine/exceptions.h>
#include <machine/frame.h>
#include <machine/operations.h>
#include <machine/standard_error.h>
#include <machine/text.h>
#include <machine/warnings.h>

#include "modules.h"

namespace loopglass::library {

using namespace machine;

namespace {

// ---- starting a thread: it runs at once, until it waits

/// How many may live at a time. An operating system has such a limit too.
constexpr std::uint32_t most_threads = 10'000;
/// What it costs to start one, in the items that Machine::spend counts: it is some hundred lines of library text.
constexpr std::uint64_t work_of_starting = 2'000;

struct StartFrame : NativeFrame {
    Value function, arguments, keywords, name, result;  ///< owned
};

Action resume_start(Machine& m, NativeFrame* native, Completion, Value& value) {
    auto* frame = static_cast<StartFrame*>(native);
    if (frame->phase == 1) {
        value = keep(frame->result);
        return Action::returned;
    }
    frame->phase = 1;
    const Thread* thread = start_thread(m, frame->function, frame->arguments, frame->keywords, frame->name);
    frame->result = identity_of(m, thread);
    return Action::called;
}

template <class Visit>
void each_of_start(NativeFrame* native, Visit&& visit) {
    const auto* f = static_cast<StartFrame*>(native);
    for (const Value v : {f->function, f->arguments, f->keywords, f->name, f->result}) visit(v);
}

constexpr NativeFrameDef start_frame = {
    "start_new_thread", sizeof(StartFrame), resume_start,
    [](Machine& m, NativeFrame* f) { each_of_start(f, [&](Value v) { m.drop(v); }); },
    [](NativeFrame* f, void (*visit)(void*, Value), void* c) { each_of_start(f, [&](Value v) { visit(c, v); }); }};

Value start(Machine& m, Value function, Value arguments, Value keywords, Value name) {
    if (!is_kind(arguments, Kind::tuple)) return m.raise(types().TypeError, "2nd arg must be a tuple");
    if (keywords != empty && !is_kind(keywords, Kind::dict))
        return m.raise(types().TypeError, "optional 3rd arg must be a dictionary");
    if (world(m).threads_alive == most_threads) return m.raise(types().RuntimeError, "can't start new thread");
    m.spend(work_of_starting);
    auto* frame = m.push_native_frame<StartFrame>(start_frame);
    frame->function = keep(function);
    frame->arguments = keep(arguments);
    frame->keywords = keywords == empty ? Value::from_arena(make_dict(m)) : keep(keywords);
    frame->name = keep(name);
    frame->result = none;
    return pending;
}

Value start_new_thread(Machine& m, NativeArguments a) { return start(m, a[0], a[1], a[2], none); }
Value start_named(Machine& m, NativeArguments a) { return start(m, a[0], a[1], empty, a[2]); }

// ---- giving way to a thread that was woken

struct GiveWayFrame : NativeFrame {};

Action resume_give_way(Machine&, NativeFrame*, Completion, Value& value) {
    value = none;
    return Action::returned;
}

constexpr NativeFrameDef give_way_frame = {"give_way", sizeof(GiveWayFrame), resume_give_way,
                                           [](Machine&, NativeFrame*) {},
                                           [](NativeFrame*, void (*)(void*, Value), void*) {}};

/// A thread that was woken runs at once, as a new one would.
Value give_way_to(Machine& m, NativeArguments a) {
    Thread* thread = thread_of(m, a[0]);
    if (!thread || thread->state != ThreadState::woken || !can_go_on(m, thread)) return none;
    m.push_native_frame<GiveWayFrame>(give_way_frame);
    run_now(m, thread);
    return pending;
}

// ---- what is known about threads

Value get_ident(Machine& m, NativeArguments) { return identity_of(m, m.state->thread); }

Value set_name(Machine& m, NativeArguments a) {
    if (Thread* thread = thread_of(m, a[0])) m.replace(thread->name, keep(a[1]));
    return none;
}

Value count(Machine& m, NativeArguments) {
    std::int64_t n = 0;
    for (const Thread* t = m.state->first_thread->next; t; t = t->next) ++n;
    return make_int(m, n);
}

Value allocate_lock(Machine& m, NativeArguments a) { return make_lock(m, a[0] == empty ? none : a[0], false); }

/// The dict in which an object keeps what belongs to the thread that runs; with True if it is new.
Value own_part(Machine& m, NativeArguments a) {
    Thread* thread = m.state->thread;
    if (thread->locals == none) thread->locals = Value::from_arena(make_dict(m));
    const Ref key(m, identity_of(m, a[0]));
    auto* all = to<Dict>(thread->locals);
    Value part = empty;
    if (const auto hash = machine::hash_of(m, key.get()))
        if (const DictEntry* entry = dict_find(m, all, key, *hash)) part = keep(entry->value);
    const bool is_new = part == empty;
    if (is_new) part = Value::from_arena(make_dict(m));
    const Ref owned(m, part);
    if (is_new) dict_set(m, all, key.get(), owned);
    return value_of(make_tuple(m, {owned, Value::from_bool(is_new)}));
}

/// As warnings.warn(text, DeprecationWarning, stacklevel=2) in a library function: what its caller is told, if that is
/// the program itself.
Value warn_deprecated(Machine& m, NativeArguments a) {
    const Frame* caller = m.state->top->back;
    if (caller && is_visible(caller)) warn(m, types().DeprecationWarning, to_utf8(to<Str>(a[0])));
    return none;
}

/// An exception's traceback, as the end of a thread shows it.
Value show_exception(Machine& m, NativeArguments a) {
    write_to_stderr(m, to_utf8(to<Str>(a[0])) + format_traceback(m, a[1], true));
    return none;
}

constexpr NativeDef functions[] = {
    {"start_new_thread", "function, args, kwargs=, /", start_new_thread},
    {"allocate_lock", "reason=, /", allocate_lock},
    {"get_ident", "", get_ident},
    {"_count", "", count},
    {"_start_named", "function, args, name, /", start_named},
    {"_give_way_to", "identity, /", give_way_to},
    {"_set_name", "identity, name, /", set_name},
    {"_own_part", "object, /", own_part},
    {"_warn_deprecated", "text, /", warn_deprecated},
    {"_show_exception", "heading, exception, /", show_exception},
};

}  // namespace

void fill_thread(Machine& m, Module* module) {
    add_functions(m, module, functions);
    dict_set(m, module->dict, static_name("LockType"), value_of(lock_type()));
    dict_set(m, module->dict, static_name("RLock"), value_of(reentrant_lock_type()));
    dict_set(m, module->dict, static_name("error"), value_of(types().RuntimeError));
    const Ref longest(m, make_float(m, longest_timeout));
    dict_set(m, module->dict, static_name("TIMEOUT_MAX"), longest);
}

}  // namespace loopglass::library
