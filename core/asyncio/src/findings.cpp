#include "findings.h"

#include <algorithm>
#include <unordered_set>

#include <asyncio/asyncio.h>
#include <asyncio/value_text.h>
#include <asyncio/waiting.h>
#include <language/code.h>
#include <machine/warnings.h>

namespace loopglass::aio {

namespace {

using trace::SentenceArgument;
using trace::SentenceId;

/// A turn of more steps than this is a computation that the loop waits for.
constexpr std::uint32_t long_turn = 100'000;
/// How long a lock is held, or how many items a queue has, before it is worth a sentence.
constexpr double long_hold = 2.0;

SentenceArgument text(std::string words) { return {std::move(words), {}, {}}; }
SentenceArgument task_argument(const Task* t) { return {to_utf8(to<Str>(t->name)), {t->task_id}, {t->id}}; }

SentenceArgument argument_of(const Future* f) {
    if (f->is_task) return task_argument(static_cast<const Task*>(f));
    return {f->role == FutureRole::gather ? "gather" : "a future", {}, {f->id}};
}

std::string seconds(double t) {
    char words[32];
    std::snprintf(words, sizeof words, "%.3f", t);
    return words;
}

/// The running task, or what else runs.
SentenceArgument who_runs(Machine& m) {
    const Loop* loop = asyncio_of(m).running_loop;
    if (loop && loop->current_task) return task_argument(loop->current_task);
    return text("the program");
}

/// Whose turn a handle is, or whom it wakes.
std::string beneficiary(const Handle* h) {
    if (h->turn_kind != HandleKind::call) return to_utf8(to<Str>(to<Task>(h->callback)->name));
    if (is_kind(h->arguments, Kind::tuple) && to<Tuple>(h->arguments)->size) {
        const Value first = to<Tuple>(h->arguments)->items()[0];
        if (is_future(first)) {
            const auto* f = to<Future>(first);
            // A sleep's timer is its task's; what is called because a task is done is no longer that task's.
            if (f->is_task && is_done(f)) return callback_name(h->callback);
            if (f->is_task) return to_utf8(to<Str>(static_cast<const Task*>(f)->name));
            if (f->callback_count && is_task(f->callbacks[0].function))
                return to_utf8(to<Str>(to<Task>(f->callbacks[0].function)->name));
        }
    }
    return callback_name(h->callback);
}

/// True for a callback that is called because this task is done: the task's own turn has only now put it there.
bool reports_end_of(const Handle* h, const std::string& name) {
    if (h->turn_kind != HandleKind::call || !is_kind(h->arguments, Kind::tuple)) return false;
    const auto* arguments = to<Tuple>(h->arguments);
    if (arguments->size == 0 || !is_task(arguments->items()[0])) return false;
    const auto* task = to<Task>(arguments->items()[0]);
    return is_done(task) && to_utf8(to<Str>(task->name)) == name;
}

/// Who could have run by now, but for the turn that runs: the others, not the one whose turn it is.
std::string delayed(Machine& m, const Loop* loop, const std::string& own) {
    constexpr std::size_t most = 5;
    std::vector<std::string> names;
    std::unordered_set<std::string> different;
    const auto add = [&](const Handle* h) {
        if (h->cancelled) return;
        std::string who = beneficiary(h);
        if (who == own || reports_end_of(h, own)) return;
        const auto [name, is_new] = different.insert(std::move(who));
        if (is_new && names.size() < most) names.push_back(*name);
    };
    for (std::uint32_t i = 0; i < loop->ready_count; ++i)
        add(loop->ready[(loop->ready_first + i) & (loop->ready_capacity - 1)]);
    for (std::uint32_t i = 0; i < loop->timer_count; ++i)
        if (loop->timers[i]->when < world(m).now) add(loop->timers[i]);
    std::string words;
    for (std::size_t i = 0; i < names.size(); ++i) words += (i ? ", " : "") + names[i];
    if (different.size() > most) words += " and " + std::to_string(different.size() - most) + " more";
    return words;
}

void tell(Machine& m, SentenceId id, std::vector<SentenceArgument> arguments) {
    library::listener(m).found(m, {id, std::move(arguments)});
}

}  // namespace

void find_blocking(Machine& m, const Loop* loop, const Handle* h, double begun, std::uint32_t first_step) {
    const double took = world(m).now - begun;
    const std::uint32_t steps = m.state->steps - first_step;
    if (took <= 0 && steps < long_turn) return;
    // What the library does in its own tasks is not the program's doing: CPython waits for threads in another thread.
    const auto* task = h->turn_kind == HandleKind::call ? nullptr : to<Task>(h->callback);
    if (task && task->code && !task->code->code->is_user) return;
    const std::string others = delayed(m, loop, beneficiary(h));
    const auto who =
        h->turn_kind == HandleKind::call ? text(callback_name(h->callback)) : task_argument(to<Task>(h->callback));
    if (took > 0)
        tell(m, others.empty() ? SentenceId::found_blocking_alone : SentenceId::found_blocking,
             {who, text(seconds(took)), text(others)});
    else
        tell(m, SentenceId::found_long_turn, {who, text(std::to_string(steps))});
}

void find_removed(Machine& m, Removed form) {
    struct Words {
        const char *form, *version, *today;
    };
    static constexpr Words words[] = {
        {"@asyncio.coroutine", "3.11", "async def and await"},
        {"asyncio.async()", "3.7", "asyncio.create_task() or asyncio.ensure_future()"},
        {"Task.all_tasks()", "3.9", "asyncio.all_tasks()"},
        {"Task.current_task()", "3.9", "asyncio.current_task()"},
        {"asyncio.JoinableQueue", "3.5", "asyncio.Queue"},
        {"The argument loop", "3.10", "the call without it"},
        {"asyncio.wait() of coroutines", "3.11", "asyncio.create_task() around each"},
        {"with (yield from lock)", "3.9", "async with"},
    };
    const std::uint32_t bit = 1u << static_cast<int>(form);
    if (asyncio_of(m).told_removed & bit) return;
    asyncio_of(m).told_removed |= bit;
    const Words& w = words[static_cast<int>(form)];
    tell(m, SentenceId::found_removed, {text(w.form), text(w.version), text(w.today)});
}

void find_unheld_task(Machine& m, Task* task) {
    // One reference is the running turn's, one that of what it waits for.
    if (task->was_found_unheld || task->refs > 2 || task->callback_count || is_done(task)) return;
    // What the library does for itself, such as accepting a connection, is not the program's doing.
    if (task->code && !task->code->code->is_user && task->code->code->name.starts_with('_')) return;
    task->was_found_unheld = true;
    tell(m, SentenceId::found_unheld_task, {task_argument(task)});
}

bool waits_at_end_of_group(const Task* task) {
    Value at = task->coroutine;
    const Generator* innermost = nullptr;
    for (; is_kind(at, Kind::generator); at = awaited_by_generator(to<Generator>(at))) innermost = to<Generator>(at);
    return innermost && to_utf8(to<Str>(innermost->qualified_name)) == "TaskGroup.__aexit__";
}

void find_swallowed_cancellation(Machine& m, const Task* task, Value result) {
    if (task->cancels == 0 || !task->was_thrown_cancel) return;
    tell(m, SentenceId::found_swallowed_cancellation, {task_argument(task), text(value_text(result))});
}

void find_unseen_exception(Machine& m, const Future* f) {
    tell(m, SentenceId::found_unseen_exception, {argument_of(f), text(exception_text(f->exception))});
}

namespace {

/// True if what a suspended frame awaits is dropped as soon as it comes: the await is a statement of its own.
bool drops_result(const PythonFrame* frame) {
    using language::Opcode;
    const auto& code = frame->code->code->instructions;
    std::size_t at = frame->current();
    while (at > 0 && code[at].op != Opcode::send_) --at;
    if (code[at].op != Opcode::send_) return false;
    std::size_t then = static_cast<std::size_t>(code[at].b);
    while (then < code.size() && (code[then].op == Opcode::line_ || code[then].op == Opcode::nop_)) ++then;
    return then < code.size() && code[then].op == Opcode::pop_;
}

const PythonFrame* innermost_frame(const Task* t) {
    Value at = t->coroutine;
    const PythonFrame* frame = nullptr;
    while (is_kind(at, Kind::generator)) {
        const auto* g = to<Generator>(at);
        if (!g->frame || g->frame->native) return nullptr;
        frame = static_cast<const PythonFrame*>(g->frame);
        at = awaited_by_generator(g);
    }
    return frame;
}

}  // namespace

void find_ignored_results(Machine& m, const Future* outer, const List* results) {
    if (outer->callback_count != 1 || !is_task(outer->callbacks[0].function)) return;
    std::size_t failed = 0;
    std::string first;
    for (std::size_t i = 0; i < results->size; ++i) {
        if (!is_kind(results->items[i], Kind::exception)) continue;
        // Whoever cancels tasks and awaits their end so has nothing to read there.
        if (is_subtype(type_of(results->items[i]), cancelled_error_type())) continue;
        if (failed++ == 0) first = exception_text(results->items[i]);
    }
    const auto* task = to<Task>(outer->callbacks[0].function);
    const PythonFrame* frame = failed ? innermost_frame(task) : nullptr;
    if (!frame || !frame->code->code->is_user || !drops_result(frame)) return;
    tell(m, SentenceId::found_ignored_results, {task_argument(task), text(std::to_string(failed)), text(first)});
}

void find_deadlock(Machine& m) {
    auto circle = circle_clauses(m);
    if (!circle.empty()) library::listener(m).found(m, trace::listing(SentenceId::found_deadlock, std::move(circle)));
    for (const Future* f = asyncio_of(m).first; f; f = f->next) {
        if (!f->is_task || is_done(f)) continue;
        const auto* t = static_cast<const Task*>(f);
        const PythonFrame* frame = is_future(t->waiter) ? innermost_frame(t) : nullptr;
        // A future that the program itself awaits, not one of a lock or queue.
        if (!frame || !frame->code->code->is_user || to<Future>(t->waiter)->role != FutureRole::plain) continue;
        tell(m, SentenceId::found_future_never_set, {task_argument(t), argument_of(to<Future>(t->waiter))});
    }
}

namespace {

void find_never_awaited(Machine& m, Generator* g) {
    close_lost_generator(m, g);
    warn_if_never_awaited(m, g);
    if (g->flavor != GeneratorFlavor::coroutine || g->started || !g->frame) return;
    tell(m, SentenceId::found_never_awaited, {text(to_utf8(to<Str>(g->qualified_name)))});
}

/// A queue without a bound has grown longer at several moments.
Value found_growth(Machine& m, NativeArguments a) {
    const Ref size(m, str_of(m, a[1]));
    tell(m, SentenceId::found_growing_queue, {text(to_utf8(to<Str>(size))), who_runs(m)});
    return none;
}

/// A lock is let go of that others have waited for since some time.
Value found_long_hold(Machine& m, NativeArguments a) {
    const double waited = world(m).now - to_double(m, a[0]).value_or(0);
    if (waited < long_hold) return none;
    const Ref waiters(m, str_of(m, a[1]));
    tell(m, SentenceId::found_long_hold, {who_runs(m), text(seconds(waited)), text(to_utf8(to<Str>(waiters)))});
    return none;
}

/// asyncio.run() is about to cancel a task that is left: has anybody ever waited for it, or cancelled it?
Value found_unawaited(Machine& m, NativeArguments a) {
    const auto* task = to<Task>(a[0]);
    if (task->cancels == 0 && task->callback_count == 0 && !task->was_found_unheld)
        tell(m, SentenceId::found_unawaited_task, {task_argument(task)});
    return none;
}

/// The time, without a look at the clock that the program could notice.
Value moment(Machine& m, NativeArguments) { return make_float(m, world(m).now); }

constexpr NativeDef functions[] = {
    {"_found_growth", "queue, size, /", found_growth},
    {"_found_long_hold", "since, waiters, /", found_long_hold},
    {"_found_unawaited", "task, /", found_unawaited},
    {"_moment", "", moment},
};

}  // namespace

const std::span<const NativeDef> finding_functions = functions;

void prepare_findings(Machine& m) { m.before_generator_dies = find_never_awaited; }

}  // namespace loopglass::aio
