#include "handles.h"

#include <cmath>
namespace loopglass::aio {

Handle* make_handle(Machine& m, Type* type, Loop* loop, HandleKind kind, Value callback, Value arguments,
                    Value context) {
    auto* h = m.make<Handle>(Kind::native, type);
    h->id = ++asyncio_of(m).handles;
    h->turn_kind = kind;
    h->cancelled = h->scheduled = h->waits_in_queue = false;
    h->is_timer = is_subtype(type, timer_handle_type());
    h->callback = keep(callback);
    h->arguments = keep(arguments);
    h->context = keep(context);
    h->owner = h->source = h->thrown = empty;
    h->when = 0;
    h->order = 0;
    h->queued = m.state->steps;
    h->made_by = world(m).running_task;
    h->loop = loop;
    return h;
}

void push_ready(Machine& m, Loop* loop, Handle* h) {
    if (loop->ready_count == loop->ready_capacity) {
        const std::uint32_t room = loop->ready_capacity ? loop->ready_capacity * 2 : 16;
        auto** fresh = m.make_buffer<Handle*>(room);
        for (std::uint32_t i = 0; i < loop->ready_count; ++i)
            fresh[i] = loop->ready[(loop->ready_first + i) & (loop->ready_capacity - 1)];
        if (loop->ready) m.release_buffer(loop->ready, loop->ready_capacity);
        loop->ready = fresh;
        loop->ready_first = 0;
        loop->ready_capacity = room;
    }
    loop->ready[(loop->ready_first + loop->ready_count++) & (loop->ready_capacity - 1)] = h;
    h->waits_in_queue = true;
}

Handle* pop_ready(Loop* loop) {
    Handle* h = loop->ready[loop->ready_first];
    loop->ready_first = (loop->ready_first + 1) & (loop->ready_capacity - 1);
    --loop->ready_count;
    h->waits_in_queue = false;
    return h;
}

namespace {

std::int64_t deadline_ns(const Handle* h) { return static_cast<std::int64_t>(std::nearbyint(h->when * 1e9)); }

bool earlier(const Handle* a, const Handle* b) {
    const std::int64_t x = deadline_ns(a), y = deadline_ns(b);
    return x != y ? x < y : a->order < b->order;
}

void sift_down(Loop* loop, std::uint32_t at, Handle* h) {
    for (std::uint32_t child; (child = 2 * at + 1) < loop->timer_count; at = child) {
        if (child + 1 < loop->timer_count && earlier(loop->timers[child + 1], loop->timers[child])) ++child;
        if (!earlier(loop->timers[child], h)) break;
        loop->timers[at] = loop->timers[child];
    }
    loop->timers[at] = h;
}

/// A handle leaves the loop without having run.
void forget(Machine& m, Handle* h) {
    h->scheduled = h->waits_in_queue = false;
    h->loop = nullptr;
    m.drop(Value::from_arena(h));
}

}  // namespace

void push_timer(Machine& m, Loop* loop, Handle* h) {
    if (loop->timer_count == loop->timer_capacity) {
        const std::uint32_t room = loop->timer_capacity ? loop->timer_capacity * 2 : 16;
        auto** fresh = m.make_buffer<Handle*>(room);
        std::copy(loop->timers, loop->timers + loop->timer_count, fresh);
        if (loop->timers) m.release_buffer(loop->timers, loop->timer_capacity);
        loop->timers = fresh;
        loop->timer_capacity = room;
    }
    std::uint32_t at = loop->timer_count++;
    for (; at > 0 && earlier(h, loop->timers[(at - 1) / 2]); at = (at - 1) / 2)
        loop->timers[at] = loop->timers[(at - 1) / 2];
    loop->timers[at] = h;
}

Handle* pop_timer(Loop* loop) {
    Handle* first = loop->timers[0];
    Handle* last = loop->timers[--loop->timer_count];
    if (loop->timer_count) sift_down(loop, 0, last);
    first->scheduled = false;
    return first;
}

void drop_cancelled_timers(Machine& m, Loop* loop) {
    if (loop->timer_count > 100 && loop->timers_cancelled * 2 > loop->timer_count) {
        std::uint32_t kept = 0;
        for (std::uint32_t i = 0; i < loop->timer_count; ++i) {
            if (loop->timers[i]->cancelled)
                forget(m, loop->timers[i]);
            else
                loop->timers[kept++] = loop->timers[i];
        }
        loop->timer_count = kept;
        for (std::uint32_t i = kept / 2; i-- > 0;) sift_down(loop, i, loop->timers[i]);
        loop->timers_cancelled = 0;
        return;
    }
    while (loop->timer_count && loop->timers[0]->cancelled) {
        --loop->timers_cancelled;
        forget(m, pop_timer(loop));
    }
}

void drop_handles(Machine& m, Loop* loop) {
    while (loop->ready_count) forget(m, pop_ready(loop));
    while (loop->timer_count) forget(m, loop->timers[--loop->timer_count]);
    if (loop->ready) m.release_buffer(loop->ready, loop->ready_capacity);
    if (loop->timers) m.release_buffer(loop->timers, loop->timer_capacity);
    loop->ready = loop->timers = nullptr;
    loop->ready_first = loop->ready_capacity = loop->timer_capacity = loop->timers_cancelled = 0;
}

}  // namespace loopglass::aio
