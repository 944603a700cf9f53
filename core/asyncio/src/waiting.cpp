
#include <asyncio/waiting.h>

#include <algorithm>

#include <asyncio/wakers.h>

#include "internal.h"

namespace loopglass::aio {

using trace::SentenceId;

namespace {

/// What the innermost coroutine of ours or the program's that a task stands in is called: "Lock.acquire".
std::string standing_in(const Task* t) {
    std::string name;
    Value at = t->coroutine;
    while (is_kind(at, Kind::generator)) {
        name = to_utf8(to<Str>(to<Generator>(at)->qualified_name));
        at = awaited_by_generator(to<Generator>(at));
    }
    return name;
}

std::string name_of(const Future* task) { return to_utf8(to<Str>(static_cast<const Task*>(task)->name)); }

/// The asyncio.Lock whose acquire() a task stands in, or none.
Value lock_waited_for(const Task* t) {
    const Generator* inner = nullptr;
    for (Value at = t->coroutine; is_kind(at, Kind::generator); at = awaited_by_generator(to<Generator>(at)))
        inner = to<Generator>(at);
    if (!inner || !inner->frame || inner->frame->native) return none;
    if (to_utf8(to<Str>(inner->qualified_name)) != "Lock.acquire") return none;
    return static_cast<const PythonFrame*>(inner->frame)->slots()[0];
}

/// The task that holds a lock by `async with`, as far as can be seen, or null.
const Task* holder_of(Machine& m, Value lock, const Task* but) {
    for (const Future* f = asyncio_of(m).first; f; f = f->next) {
        if (!f->is_task || is_done(f) || f == but) continue;
        const auto* t = static_cast<const Task*>(f);
        const auto entered = entered_by(*t);
        if (std::find(entered.begin(), entered.end(), lock.object()) != entered.end()) return t;
    }
    return nullptr;
}

/// The task that a task waits for, or null; `by_lock` if that holds the lock that it wants.
const Task* awaited_task(Machine& m, const Task* t, bool& by_lock) {
    by_lock = false;
    if (is_future(t->waiter) && to<Future>(t->waiter)->is_task) return to<Task>(t->waiter);
    const Value lock = lock_waited_for(t);
    if (lock == none) return nullptr;
    by_lock = true;
    return holder_of(m, lock, t);
}

trace::SentenceArgument argument_of(const Task* task) { return {name_of(task), {task->task_id}, {task->id}}; }

/// What a task waits for, as a sentence.
trace::Sentence clause_of(Machine& m, const Task* t) {
    const auto who = argument_of(t);
    if (!is_future(t->waiter)) return {SentenceId::waits_for_nothing, {who}};
    const auto* w = to<Future>(t->waiter);
    bool by_lock;
    if (const Task* other = awaited_task(m, t, by_lock); other && by_lock)
        return {SentenceId::waits_for_lock, {who, argument_of(other)}};
    if (w->is_task) return {SentenceId::waits_for_another, {who, argument_of(static_cast<const Task*>(w))}};
    if (w->role == FutureRole::gather) return {SentenceId::waits_for_gather, {who}};
    const std::string inside = standing_in(t), own = to_utf8(to<Str>(t->coroutine_name));
    if (inside != own) return {SentenceId::waits_in_call, {who, {inside, {}, {}}}};
    return {SentenceId::waits_for_nobody, {who}};
}

/// The same in brackets behind the task's name: "(which waits for ...)".
std::string reason(Machine& m, const Task* t) {
    if (!is_future(t->waiter)) return {};
    const std::string whole = trace::english(clause_of(m, t));
    return " (which " + whole.substr(name_of(t).size() + 1) + ")";
}

}  // namespace

std::string deadlock_text(Machine& m) {
    std::string text;
    for (const Future* f = asyncio_of(m).first; f; f = f->next) {
        if (!f->is_task || is_done(f)) continue;
        text += (text.empty() ? "" : ", ") + name_of(f) + reason(m, static_cast<const Task*>(f));
    }
    return text.empty() ? "the event loop runs for ever with nothing to do" : "nothing can ever wake " + text;
}

std::vector<const Task*> tasks_in_circle(Machine& m) {
    for (const Future* f = asyncio_of(m).first; f; f = f->next) {
        if (!f->is_task || is_done(f)) continue;
        const auto* start = static_cast<const Task*>(f);
        std::vector<const Task*> circle;
        std::uint32_t left = asyncio_of(m).tasks;
        bool by_lock;
        for (const Task* t = start; t && left-- > 0;) {
            const Task* other = awaited_task(m, t, by_lock);
            if (!other || is_done(other)) break;
            circle.push_back(t);
            if (other == start) return circle;
            t = other;
        }
    }
    return {};
}

std::vector<trace::Sentence> circle_clauses(Machine& m) {
    std::vector<trace::Sentence> clauses;
    bool by_lock;
    for (const Task* t : tasks_in_circle(m)) {
        const Task* other = awaited_task(m, t, by_lock);
        clauses.push_back({by_lock ? SentenceId::waits_for_lock : SentenceId::waits_for_another,
                           {argument_of(t), argument_of(other)}});
    }
    return clauses;
}

std::vector<trace::Sentence> deadlock_clauses(Machine& m) {
    std::vector<trace::Sentence> clauses;
    for (const Future* f = asyncio_of(m).first; f; f = f->next)
        if (f->is_task && !is_done(f)) clauses.push_back(clause_of(m, static_cast<const Task*>(f)));
    if (clauses.empty()) clauses.push_back({SentenceId::loop_has_nothing, {}});
    return clauses;
}

}  // namespace loopglass::aio
