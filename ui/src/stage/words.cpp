#include "stage/words.h"

#include <trace/names.h>

#include <QStringList>
#include <algorithm>

namespace loopglass::ui {

QString Words::time(VirtualTime when) { return QString::number(when.seconds, 'f', 3); }

QString Words::late(const trace::HandleRow& handle) {
    if (handle.late_seconds < 0.0005 || handle.cancelled) return {};
    return tr("late by %1").arg(time({handle.late_seconds}));
}

QString Words::and_late(const trace::HandleRow& handle) {
    const QString words = late(handle);
    return words.isEmpty() ? words : QStringLiteral(", ") + words;
}

QString Words::doer(const trace::Snapshot& snapshot, TaskId task) {
    const trace::TaskRow* row = snapshot.task(task);
    if (row) return text(row->name);
    return task ? tr("Task %1").arg(task.value) : tr("the program");
}

QString Words::names(const trace::Snapshot& snapshot, std::span<const TaskId> tasks) {
    QStringList names;
    for (const TaskId task : tasks) names << doer(snapshot, task);
    return names.join(QStringLiteral(", "));
}

QString Words::line(Place place) { return place.line ? tr("line %1").arg(place.line) : QString(); }

QString Words::steps_ago(Step now, Step then) {
    const std::uint32_t age = now.number - std::min(now.number, then.number);
    if (age == 0) return tr("queued just now");
    return age == 1 ? tr("queued 1 step ago") : tr("queued %1 steps ago").arg(age);
}

QString Words::state(const trace::FutureRow& future) {
    switch (future.state) {
        case trace::FutureState::pending: return QStringLiteral("PENDING");
        case trace::FutureState::cancelled: return QStringLiteral("CANCELLED");
        case trace::FutureState::finished: break;
    }
    return QStringLiteral("FINISHED");
}

QString Words::state(trace::CoroutineState coroutine) { return QString::fromLatin1(trace::name_of(coroutine)); }

namespace {

QString thread_state(trace::ThreadState state) {
    switch (state) {
        case trace::ThreadState::running: return Words::tr("running");
        case trace::ThreadState::paused: return Words::tr("paused: it lets the thread it started go first");
        case trace::ThreadState::sleeping: return Words::tr("sleeping");
        case trace::ThreadState::waiting: return Words::tr("waiting");
        case trace::ThreadState::woken: return Words::tr("woken, its turn comes");
        case trace::ThreadState::ended: break;
    }
    return Words::tr("ended");
}

}  // namespace

QString Words::thread(const trace::ThreadRow& thread) {
    QString words = thread_state(thread.state);
    if (!thread.waits_for.empty()) words += QStringLiteral(": ") + text(thread.waits_for);
    if (thread.has_deadline) words += QLatin1Char(' ') + tr("until %1").arg(time(thread.deadline));
    return words;
}

QString Words::outcome(const trace::FutureRow& future) {
    if (future.state == trace::FutureState::cancelled) return tr("cancelled");
    return future.failed ? text(future.value) : tr("result %1").arg(text(future.value));
}

namespace {

/// The timer that will make a future done, or null.
const trace::HandleRow* timer_of(const trace::Snapshot& snapshot, FutureId future) {
    for (const trace::HandleRow& timer : snapshot.timers) {
        if (timer.future == future && !timer.cancelled) return &timer;
    }
    return nullptr;
}

bool is_queued(const trace::Snapshot& snapshot, FutureId future) {
    for (const trace::HandleRow& handle : snapshot.ready) {
        if (handle.future == future && !handle.cancelled) return true;
    }
    return false;
}

QString awaited_names(const trace::Snapshot& snapshot, std::span<const FutureId> futures) {
    QStringList names;
    for (const FutureId future : futures) names << Words::awaited(snapshot, future);
    return names.join(QStringLiteral(", "));
}

/// By what that happens outside of the loop, or by which call of whoever comes to it.
QString woken_by(trace::WokenBy by) {
    using trace::WokenBy;
    switch (by) {
        case WokenBy::ends: return Words::tr("the end of a task");
        case WokenBy::callback: return Words::tr("a callback that is queued");
        case WokenBy::release: return Words::tr("release(), by whoever has it");
        case WokenBy::set: return Words::tr("set() of the event");
        case WokenBy::notify: return Words::tr("notify() of the condition");
        case WokenBy::put: return Words::tr("put(): an item in the queue");
        case WokenBy::get: return Words::tr("get(): room in the queue");
        case WokenBy::task_done: return Words::tr("the last task_done()");
        case WokenBy::parties: return Words::tr("those who are still to come");
        case WokenBy::connection: return Words::tr("the network: a connection");
        case WokenBy::data: return Words::tr("the network: data from the other side");
        case WokenBy::room: return Words::tr("the network: the other side reads");
        case WokenBy::closing: return Words::tr("the network: the connection ends");
        case WokenBy::thread: return Words::tr("a thread of the executor");
        case WokenBy::cancelling: return Words::tr("nobody, until it is cancelled");
        case WokenBy::unknown: break;
    }
    return Words::tr("whoever calls set_result()");
}

}  // namespace

QString Words::waker(const trace::Snapshot& snapshot, const trace::FutureRow& future) {
    if (future.state != trace::FutureState::pending) return tr("it is done");
    const trace::HandleRow* timer = timer_of(snapshot, future.id);
    if (timer && future.wakers.empty()) return tr("timer at %1").arg(time(timer->when)) + and_late(*timer);
    if (is_queued(snapshot, future.id)) return tr("its callback, queued");
    if (snapshot.running_handle.id && snapshot.running_handle.future == future.id) {
        return tr("its callback, running");
    }
    if (future.task) return tr("%1, when it is done").arg(doer(snapshot, future.task));
    if (!future.pending_children.empty()) return awaited_names(snapshot, future.pending_children);
    if (future.role == trace::FutureRole::gather) return tr("its callbacks");
    if (future.wakers.empty()) return woken_by(future.woken_by);
    const QString names = awaited_names(snapshot, future.wakers);
    if (future.woken_by == trace::WokenBy::release) return tr("%1, by release()").arg(names);
    return timer ? tr("%1, or timer at %2").arg(names, time(timer->when)) : names;
}

QString Words::waker_in_brief(const trace::Snapshot& snapshot, const trace::FutureRow& future) {
    const auto& wakers = future.pending_children.empty() ? future.wakers : future.pending_children;
    const auto more = static_cast<int>(wakers.size()) - 1;
    const QString whole = waker(snapshot, future);
    if (more < 1 || future.state != trace::FutureState::pending) return whole;
    const QString first = awaited(snapshot, wakers.front());
    if (!whole.startsWith(first + QStringLiteral(", "))) return whole;
    const QString brief = first + tr(" and %1 more").arg(more);
    return future.woken_by == trace::WokenBy::release ? tr("%1, by release()").arg(brief) : brief;
}

const trace::HandleRow* Words::find_handle(const trace::Snapshot& snapshot, HandleId handle) {
    const auto in = [handle](const std::vector<trace::HandleRow>& rows) -> const trace::HandleRow* {
        const auto found =
            std::find_if(rows.begin(), rows.end(), [handle](const trace::HandleRow& row) { return row.id == handle; });
        return found == rows.end() ? nullptr : &*found;
    };
    if (snapshot.running_handle.id == handle) return &snapshot.running_handle;
    const trace::HandleRow* ready = in(snapshot.ready);
    return ready ? ready : in(snapshot.timers);
}

QString Words::handle(const trace::Snapshot& snapshot, HandleId id) {
    const trace::HandleRow* row = find_handle(snapshot, id);
    if (!row) return tr("a handle");
    if (row->kind == trace::HandleKind::call) return text(row->name);
    return row->kind == trace::HandleKind::step ? tr("step of %1").arg(text(row->name))
                                                : tr("wakeup of %1").arg(text(row->name));
}

QString Words::awaited(const trace::Snapshot& snapshot, FutureId id) {
    const trace::FutureRow* future = snapshot.future(id);
    if (!future) return tr("a future");
    return future->task ? doer(snapshot, future->task) : text(future->label);
}

QString Words::selected(const trace::Snapshot& snapshot, const Selection& selection) {
    if (selection.coroutine) return tr("a coroutine");
    if (selection.handle) return handle(snapshot, selection.handle);
    if (selection.future) return awaited(snapshot, selection.future);
    if (selection.line) return tr("line %1").arg(selection.line);
    if (selection.output) return tr("output %1").arg(selection.output);
    if (selection.turn) return tr("turn %1").arg(selection.turn);
    if (!selection.several.empty()) return tr("%1 tasks").arg(selection.several.size());
    return doer(snapshot, selection.task);
}

Sign sign_of(const trace::FutureRow& future) {
    switch (future.state) {
        case trace::FutureState::pending: return Sign::pending;
        case trace::FutureState::cancelled: return Sign::cancelled;
        case trace::FutureState::finished: break;
    }
    return future.failed ? Sign::failed : Sign::done;
}

}  // namespace loopglass::ui
