#pragma once

#include <trace/snapshot.h>

#include <QCoreApplication>
#include <QString>
#include <span>

#include "inspector/selection.h"
#include "theme/icons.h"

namespace loopglass::ui {

/// The short texts of the stage, from what a snapshot says.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Stage)

public:
    static QString text(const std::string& utf8) { return QString::fromStdString(utf8); }
    /// Virtual time as everywhere in the window: seconds with three decimals.
    static QString time(VirtualTime when);
    /// "late by 2.500" of a handle that could have run before, had nothing blocked the loop; else nothing.
    static QString late(const trace::HandleRow& handle);
    /// The same behind other words, with a comma before it.
    static QString and_late(const trace::HandleRow& handle);
    /// The task's name, or "the program" for code outside of tasks.
    static QString doer(const trace::Snapshot& snapshot, TaskId task);
    static QString names(const trace::Snapshot& snapshot, std::span<const TaskId> tasks);
    static QString line(Place place);
    static QString steps_ago(Step now, Step then);
    static QString state(const trace::FutureRow& future);
    /// inspect's word: CORO_SUSPENDED.
    static QString state(trace::CoroutineState coroutine);
    /// What a thread does, and until when.
    static QString thread(const trace::ThreadRow& thread);
    static QString outcome(const trace::FutureRow& future);
    /// Who will make a pending future done, as far as the snapshot says.
    static QString waker(const trace::Snapshot& snapshot, const trace::FutureRow& future);
    /// The same where there is little room: of many only the first, and how many more.
    static QString waker_in_brief(const trace::Snapshot& snapshot, const trace::FutureRow& future);
    /// A handle or timer by its callback, wherever it is; a few words if it is in no queue.
    static QString handle(const trace::Snapshot& snapshot, HandleId handle);
    static const trace::HandleRow* find_handle(const trace::Snapshot& snapshot, HandleId handle);
    static QString awaited(const trace::Snapshot& snapshot, FutureId future);
    /// What is selected, in a few words: its name, or "line 8", "output 3".
    static QString selected(const trace::Snapshot& snapshot, const Selection& selection);
};

/// The sign of a future's state.
Sign sign_of(const trace::FutureRow& future);

}  // namespace loopglass::ui
