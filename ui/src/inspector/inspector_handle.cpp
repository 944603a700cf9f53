#include <QCoreApplication>

#include "inspector/fact_table.h"
#include "inspector/inspector_html.h"
#include "stage/words.h"

namespace loopglass::ui {

namespace {

/// Where a handle is: it waits for its deadline, then in the ready queue, then it runs.
QString place_words(const trace::Snapshot& snapshot, const trace::HandleRow& handle) {
    if (handle.cancelled) return Words::tr("cancelled: it will be thrown away");
    if (snapshot.running_handle.id == handle.id)
        return snapshot.row.kind() == trace::StepKind::handle_ended ? Words::tr("its turn has ended")
                                                                    : Words::tr("it runs");
    for (std::size_t i = 0; i < snapshot.ready.size(); ++i) {
        if (snapshot.ready[i].id != handle.id) continue;
        return i < snapshot.ready_this_iteration
                   ? Words::tr("ready, place %1, in this iteration").arg(i + 1)
                   : Words::tr("ready, place %1, for the next iteration").arg(i + 1 - snapshot.ready_this_iteration);
    }
    return Words::tr("a timer, due at %1").arg(Words::time(handle.when));
}

}  // namespace

QString InspectorText::facts(HandleId id) const {
    const trace::Snapshot& snapshot = moment.snapshot;
    const trace::HandleRow* handle = Words::find_handle(snapshot, id);
    if (!handle) {
        return QStringLiteral("<p>%1</p>")
            .arg(Words::tr("At this step it is not queued yet, or it has run, or was thrown away."));
    }
    QString rows = fact(Words::tr("state"), place_words(snapshot, *handle));
    rows += fact(Words::tr("calls"),
                 QStringLiteral("<code>%1</code>")
                     .arg(handle->kind == trace::HandleKind::call   ? Words::text(handle->call).toHtmlEscaped()
                          : handle->kind == trace::HandleKind::step ? QStringLiteral("Task.__step")
                                                                    : QStringLiteral("Task.__wakeup")));
    if (handle->task) rows += fact(Words::tr("for task"), task_link(handle->task));
    const trace::FutureRow* future = snapshot.future(handle->future);
    if (future && !future->task) rows += fact(Words::tr("for future"), future_link(handle->future));
    if (handle->is_timer) rows += fact(Words::tr("deadline"), Words::time(handle->when));
    rows += fact(handle->is_timer ? Words::tr("set") : Words::tr("queued"),
                 QStringLiteral("<a href=\"step:%1\">%2</a>")
                     .arg(handle->queued.number)
                     .arg(Words::tr("at step %1").arg(handle->queued.number)));
    return table(rows);
}

}  // namespace loopglass::ui
