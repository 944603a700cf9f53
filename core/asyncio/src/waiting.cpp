#include "waiting.h"

#include "internal.h"

namespace loopglass::aio {

namespace {

std::string name_of(const Future* task) { return to_utf8(to<Str>(static_cast<const Task*>(task)->name)); }

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

std::string reason(const Task* t) {
    if (!is_future(t->waiter)) return {};
    const auto* w = to<Future>(t->waiter);
    if (w->is_task) return " (which waits for " + name_of(w) + ")";
    if (w->role == FutureRole::gather) return " (which waits for a gather of tasks that never end)";
    const std::string inside = standing_in(t), own = to_utf8(to<Str>(t->coroutine_name));
    if (inside != own) return " (which waits in " + inside + "() for a future that nobody sets)";
    return " (which waits for a future that nobody sets)";
}

}  // namespace

std::string deadlock_text(Machine& m) {
    std::string text;
    for (const Future* f = asyncio_of(m).first; f; f = f->next) {
        if (!f->is_task || is_done(f)) continue;
        text += (text.empty() ? "" : ", ") + name_of(f) + reason(static_cast<const Task*>(f));
    }
    return text.empty() ? "the event loop runs for ever with nothing to do" : "nothing can ever wake " + text;
}

}  // namespace loopglass::aio
