// Async generators that a loop has begun and nobody has finished: it closes them, when the last reference goes or when
// it is shut down.

#include <algorithm>

#include "internal.h"

namespace loopglass::aio {

namespace {

bool was_begun(const Generator* g) {
    // Not those that the program's own hooks look after.
    return g->flavor == GeneratorFlavor::async_generator && is_asked_for(g) && !(g->flags & Object::finalized) &&
           (g->origin == empty || g->origin == none);
}

bool waits_to_be_closed(const Generator* g) {
    return was_begun(g) && g->frame && (g->state == GeneratorState::created || g->state == GeneratorState::suspended);
}

/// Who closes a generator that is lost: the loop that runs, or that ran last, since a generator remembers its loop.
Loop* closing_loop(Machine& m) {
    Loop* found = running_loop(m);
    if (found) return found;
    m.arena.each_object([&](void* block) {
        const auto value = Value::from_arena(static_cast<Object*>(block));
        if (is_loop(value) && to<Loop>(value)->id == asyncio_of(m).last_loop) found = to<Loop>(value);
    });
    return found;
}

}  // namespace

void close_lost_generator(Machine& m, Generator* g) {
    // As _asyncgen_finalizer_hook.
    if (!waits_to_be_closed(g)) return;
    Loop* loop = closing_loop(m);
    if (!loop || loop->closed) return;
    g->flags |= Object::finalized;
    const Value raised = m.take_raised();
    ++g->refs;
    {
        const Ref aclose(m, get_attribute(m, Value::from_arena(g), static_name("aclose")));
        const Ref closing(m, m.call_nested(aclose, nullptr, 0));
        const Ref create(m, get_attribute(m, Value::from_arena(loop), static_name("create_task")));
        const Ref soon(m, get_attribute(m, Value::from_arena(loop), static_name("call_soon_threadsafe")));
        const Value arguments[] = {create, closing};
        const Ref handle(m, m.call_nested(soon, arguments, 2));
        if (m.has_raised()) m.drop(m.take_raised());
    }
    m.state->raised = raised;
    --g->refs;
}

Value take_async_generators(Machine& m, NativeArguments a) {
    if (is_loop(a[0])) to<Loop>(a[0])->has_shut_generators = true;
    // From now on it hears of each that begins, unless the program hears of them.
    Value& hook = m.state->generator_hooks.first_iteration;
    if (is_loop(a[0]) && to<Loop>(a[0])->running && hook == none)
        hook = get_attribute(m, a[0], static_name("_asyncgen_firstiter_hook"));
    std::vector<Generator*> found;
    m.arena.each_object([&](void* block) {
        auto* object = static_cast<Object*>(block);
        // Also one that has ended and that somebody still holds: BaseEventLoop._asyncgens has it.
        if (object->kind != Kind::generator || object->extra & Generator::was_shut_down) return;
        if (was_begun(static_cast<Generator*>(object))) found.push_back(static_cast<Generator*>(object));
    });
    std::sort(found.begin(), found.end(),
              [](const Generator* one, const Generator* other) { return one->number < other->number; });
    const Ref list(m, Value::from_arena(make_list(m, found.size())));
    for (Generator* g : found) {
        g->extra |= Generator::was_shut_down;
        list_append(m, to<List>(list), Value::from_arena(g));
    }
    return keep(list);
}

}  // namespace loopglass::aio
