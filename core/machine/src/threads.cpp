#include <machine/threads.h>
#include <machine/tracing.h>

#include <new>
#include <utility>

namespace loopglass::machine {

Thread* new_thread(Machine& m) {
    State& s = *m.state;
    auto* thread = new (m.arena.allocate(sizeof(Thread), Arena::Use::buffer)) Thread;
    thread->number = ++s.threads_made;
    thread->previous = s.last_thread;
    (s.last_thread ? s.last_thread->next : s.first_thread) = thread;
    s.last_thread = thread;
    return thread;
}

void switch_thread(Machine& m, Thread* to) {
    State& s = *m.state;
    Thread* from = s.thread;
    from->top = s.top;
    from->delivered = s.delivered;
    from->delivered_yielded = s.delivered_yielded;
    from->raised = s.raised;
    from->depth = s.depth;
    from->nested_inside = s.nested;
    from->trace_function = s.trace_function;
    from->is_tracing = s.is_tracing;
    s.thread = to;
    s.top = to->top;
    s.delivered = to->delivered;
    s.delivered_yielded = to->delivered_yielded;
    s.raised = to->raised;
    s.depth = to->depth;
    s.trace_function = std::exchange(to->trace_function, none);
    s.is_tracing = to->is_tracing;
    update_tracing(s);
    to->delivered = none;
    to->raised = empty;
    if (m.thread_switched) m.thread_switched(m, *from, *to);
}

void free_thread(Machine& m, Thread* thread) {
    State& s = *m.state;
    (thread->previous ? thread->previous->next : s.first_thread) = thread->next;
    (thread->next ? thread->next->previous : s.last_thread) = thread->previous;
    const Value held[] = {thread->waits_for, thread->reason, thread->name, thread->locals};
    const Value kept[] = {thread->kept[0], thread->kept[1], thread->kept[2], thread->kept[3], thread->trace_function};
    m.arena.release(thread, sizeof(Thread), Arena::Use::buffer);
    for (const Value value : held) m.drop(value);
    for (const Value value : kept) m.drop(value);
}

}  // namespace loopglass::machine
