#pragma once

#include <trace/timeline.h>

#include <QString>
#include <QStringList>
#include <set>
#include <vector>

#include "inspector/selection.h"
#include "run/moment.h"
#include "theme/task_colours.h"
#include "theme/theme.h"

namespace loopglass::ui {

/// Everything about the selection, else about what runs, as HTML. Links: "step:N", "task:N", "future:N", "fold:PATH".
struct InspectorText {
    const Moment& moment;
    const trace::Timeline& timeline;
    const TaskColours& colours;
    const Theme& theme;
    const std::set<QString>& open;  ///< paths of the values that are unfolded
    bool future_hidden = false;

    QString html(const Selection& selection) const;

private:
    QString facts(const trace::TaskRow& task) const;
    QString facts(const trace::FutureRow& future) const;
    QString facts(HandleId handle) const;  ///< inspector_handle.cpp
    QString history(FutureId future) const;
    QString callbacks(const trace::FutureRow& future) const;
    QString frames() const;
    QString local(const trace::LocalRow& row, const trace::LocalRow* before, const QString& path, int depth) const;
    QString wall() const;
    QString task_link(TaskId task) const;
    QString future_link(FutureId future) const;
    QString place_link(TaskId task, Place place, Step step) const;
    QString names_of_object(std::uint32_t object) const;
};

/// The steps at which something happened to a future, oldest first.
std::vector<trace::EventRow> history_of(const trace::Timeline& timeline, FutureId future, Step until);

}  // namespace loopglass::ui
