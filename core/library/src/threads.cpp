// Who of the simulated threads goes on when. The rules are those of LANGUAGE: a thread runs from its start until it
// first waits; then one at a time, in the order in which they wake. The main thread comes after others that wake at
// the same time from a sleep, and before them when it was woken.

#include <library/threads.h>

#include <library/world.h>
#include <machine/attributes.h>
#include <machine/containers.h>
#include <machine/exceptions.h>
#include <machine/native_call.h>
#include <machine/operations.h>
#include <machine/text.h>

#include "thread_internal.h"

namespace loopglass::library {

using namespace machine;

using trace::SentenceId;

namespace {

bool is_main(const Machine& m, const Thread* thread) { return thread == m.state->first_thread; }

/// True if a goes on before b.
bool comes_before(const Machine& m, const Thread* a, const Thread* b) {
    if (is_main(m, a) && a->state == ThreadState::woken) return true;
    if (is_main(m, b) && b->state == ThreadState::woken) return false;
    if (a->deadline != b->deadline) return a->deadline < b->deadline;
    if (is_main(m, a) || is_main(m, b)) return is_main(m, b);
    return a->order < b->order;
}

/// Who goes on next, or null if nothing can ever happen.
Thread* choose(Machine& m) {
    m.spend(world(m).threads_alive / 8);
    Thread* best = nullptr;
    for (Thread* t = m.state->first_thread; t; t = t->next) {
        if (!t->has_deadline || t->state == ThreadState::paused || !can_go_on(m, t)) continue;
        if (!best || comes_before(m, t, best)) best = t;
    }
    return best;
}

/// What a thread waits for, in the machine's eyes and in words; both borrowed.
void set_waits_for(Machine& m, Thread* thread, Value object, Value reason) {
    world(m).threads_parked += (object != none) - (thread->waits_for != none);
    m.replace(thread->waits_for, keep(object));
    m.replace(thread->reason, keep(reason));
}

std::string waiting_text(const Machine& m) {
    std::string text;
    for (const Thread* t = m.state->first_thread; t; t = t->next) {
        if (t->state == ThreadState::ended) continue;
        if (!text.empty()) text += ", ";
        text += thread_name(t);
        if (t->reason != none) text += " (which waits for " + to_utf8(to<Str>(t->reason)) + ")";
    }
    return text;
}

std::vector<trace::Sentence> waiting_clauses(const Machine& m) {
    std::vector<trace::Sentence> clauses;
    for (const Thread* t = m.state->first_thread; t; t = t->next) {
        if (t->state == ThreadState::ended) continue;
        const bool has_reason = t->reason != none;
        clauses.push_back(
            {has_reason ? SentenceId::waits_for_another : SentenceId::waits_for_nothing, {{thread_name(t), {}, {}}}});
        if (has_reason) clauses.back().arguments.push_back({to_utf8(to<Str>(t->reason)), {}, {}});
    }
    return clauses;
}

void switch_to(Machine& m, Thread* thread) {
    switch_thread(m, thread);
    listener(m).thread_runs(m, thread->number);
}

/// The thread that holds the lock that a thread waits for, or null.
const Thread* holder_for(const Machine& m, const Thread* t) {
    const Value lock = t->waits_for;
    if (!is_kind(lock, Kind::native) || (type_of(lock) != lock_type() && type_of(lock) != reentrant_lock_type()))
        return nullptr;
    if (to<Lock>(lock)->reason != none) return nullptr;
    for (const Thread* other = m.state->first_thread; other; other = other->next)
        if (other->number == to<Lock>(lock)->owner) return other;
    return nullptr;
}

/// Threads that wait for one another in a circle are told.
void find_deadlock(Machine& m) {
    for (const Thread* start = m.state->first_thread; start; start = start->next) {
        std::vector<trace::Sentence> clauses;
        std::uint32_t left = m.state->threads_made;
        for (const Thread* t = start; t && left-- > 0;) {
            const Thread* other = holder_for(m, t);
            if (!other) break;
            clauses.push_back({SentenceId::waits_for_lock, {{thread_name(t), {}, {}}, {thread_name(other), {}, {}}}});
            if (other == start)
                return listener(m).found(m, trace::listing(SentenceId::found_deadlock, std::move(clauses)));
            t = other;
        }
    }
}

/// The thread that runs has nothing to do now: the machine goes to another, or stays. True if it has gone.
bool give_away(Machine& m) {
    Thread* self = m.state->thread;
    Thread* next = self->starter;
    if (next) {
        self->starter = nullptr;
    } else {
        next = choose(m);
        if (!next) {
            find_deadlock(m);
            listener(m).deadlocked(m, "nothing can ever wake " + waiting_text(m), waiting_clauses(m));
        }
        if (next->state != ThreadState::woken) move_clock(m, next->deadline, trace::Cause::timer);
    }
    const bool gone = next != self;
    if (gone) switch_to(m, next);
    const bool was_paused = next->state == ThreadState::paused;
    next->was_woken = next->state == ThreadState::woken;
    next->state = ThreadState::running;
    next->has_deadline = false;
    set_waits_for(m, next, none, none);
    if (!is_alone(m) && !was_paused) emit(m, trace::StepKind::thread_resumed, next->number);
    return gone;
}

struct ThreadFrame : NativeFrame {
    Value function, arguments, keywords;  ///< owned
};

void report_unraisable(Machine& m, ThreadFrame* frame) {
    const Ref error(m, m.take_raised());
    if (is_subtype(type_of(error), types().SystemExit)) return;
    write_ignored(m, "Exception ignored in thread started by: ", frame->function, error);
}

void finish_thread_frame(Machine& m, NativeFrame* native) {
    const auto* f = static_cast<ThreadFrame*>(native);
    for (const Value v : {f->function, f->arguments, f->keywords}) m.drop(v);
}

/// The last frame of a thread. It does not return: the machine goes to another thread, and this one is no more.
Action resume_thread(Machine& m, NativeFrame* native, Completion completion, Value&) {
    auto* frame = static_cast<ThreadFrame*>(native);
    if (frame->phase == 0) {
        frame->phase = 1;
        const auto* given = to<Tuple>(frame->arguments);
        const Value result =
            call_with_named(m, frame->function, {given->items(), given->size}, to<Dict>(frame->keywords));
        if (result == pending) return Action::called;
        completion = {result, false};
    }
    if (completion.value == empty)
        report_unraisable(m, frame);
    else
        m.drop(completion.value);
    Thread* self = m.state->thread;
    self->state = ThreadState::ended;
    self->has_deadline = false;
    --world(m).threads_alive;
    free_native_frame(m, frame);
    m.state->top = nullptr;
    emit(m, trace::StepKind::thread_ended, self->number);
    give_away(m);
    free_thread(m, self);
    return Action::called;
}

constexpr NativeFrameDef thread_frame = {"thread", sizeof(ThreadFrame), resume_thread, finish_thread_frame,
                                         [](NativeFrame* native, void (*visit)(void*, Value), void* context) {
                                             const auto* f = static_cast<ThreadFrame*>(native);
                                             for (const Value v : {f->function, f->arguments, f->keywords})
                                                 visit(context, v);
                                         }};

}  // namespace

bool park(Machine& m, double deadline, Value waits_for, Value reason, bool is_sleep) {
    Thread* self = m.state->thread;
    self->state = is_sleep ? ThreadState::sleeping : ThreadState::waiting;
    self->has_deadline = deadline != for_ever;
    self->deadline = deadline;
    self->order = ++world(m).thread_order;
    set_waits_for(m, self, waits_for, reason);
    if (is_alone(m)) return give_away(m);
    emit(m, trace::StepKind::thread_waits, self->number);
    return give_away(m);
}

bool was_woken(const Machine& m) { return m.state->thread->was_woken; }

void wake(Machine& m, Thread* thread) {
    if (thread->state != ThreadState::waiting) return;
    thread->state = ThreadState::woken;
    thread->has_deadline = true;
    thread->deadline = world(m).now;
    thread->order = ++world(m).thread_order;
}

void wake_first_waiter(Machine& m, Value object) {
    if (world(m).threads_parked == 0) return;
    m.spend(world(m).threads_alive / 8);
    Thread* first = nullptr;
    for (Thread* t = m.state->first_thread; t; t = t->next) {
        if (t->waits_for != object) continue;
        if (t->state == ThreadState::woken) return;
        if (t->state == ThreadState::waiting && (!first || t->order < first->order)) first = t;
    }
    if (first) wake(m, first);
}

Thread* start_thread(Machine& m, Value function, Value arguments, Value keywords, Value name) {
    Thread* thread = new_thread(m);
    thread->name = keep(name);
    auto* frame = m.new_native_frame<ThreadFrame>(thread_frame);
    frame->function = keep(function);
    frame->arguments = keep(arguments);
    frame->keywords = keep(keywords);
    thread->top = frame;
    thread->starter = m.state->thread;
    thread->starter->state = ThreadState::paused;
    ++world(m).threads_alive;
    emit(m, trace::StepKind::thread_started, thread->number);
    switch_to(m, thread);
    return thread;
}

bool run_now(Machine& m, Thread* thread) {
    if (thread->state != ThreadState::woken || !can_go_on(m, thread)) return false;
    thread->starter = m.state->thread;
    thread->starter->state = ThreadState::paused;
    switch_to(m, thread);
    thread->was_woken = true;
    thread->state = ThreadState::running;
    thread->has_deadline = false;
    set_waits_for(m, thread, none, none);
    return true;
}

Thread* thread_of(const Machine& m, Value identity) {
    const auto wanted = int64_of(identity);
    for (Thread* t = m.state->first_thread; wanted && t; t = t->next)
        if (first_identity + t->number == *wanted) return t;
    return nullptr;
}

Value identity_of(Machine& m, const Thread* thread) { return make_int(m, first_identity + thread->number); }

std::string thread_name(const Thread* t) {
    if (t->name != none) return to_utf8(to<Str>(t->name));
    return t->number == 1 ? "MainThread" : "Dummy-" + std::to_string(t->number);
}

}  // namespace loopglass::library
