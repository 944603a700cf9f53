#pragma once

#include <trace/timeline.h>

#include <QString>
#include <QStringList>
#include <set>
#include <vector>

#include "inspector/selection.h"
#include "run/moment.h"
#include "run/object_marks.h"
#include "theme/task_colours.h"
#include "theme/theme.h"

namespace loopglass::ui {

/// Everything about the selection, else about what runs, as HTML. Links: "step:N", "task:N", "future:N", "line:N",
/// "output:ROW" and "turn:ROW" (rows of the timeline, from 0), "several:N" (the tasks at line N), "fold:PATH",
/// "coroutine:OBJECT", "alias:OBJECT" (all names of an object that has several),
/// "why:FRAME/EXPRESSION" (where a value comes from), "frame:N" (expressions are worked out in it), "drop:N" (the
/// N-th expression is no longer asked). Frames are counted from the innermost one outwards.
struct InspectorText {
    const Moment& moment;
    const trace::Timeline& timeline;
    const TaskColours& colours;
    const Theme& theme;
    const std::set<QString>& open;  ///< paths of the values that are unfolded
    bool future_hidden = false;
    std::vector<trace::ChangeAnswer> changes = {};  ///< of the expressions watched, once they are known
    std::size_t watches = 0;                        ///< so many of the expressions are kept; what follows is typed
    ObjectMarks marks = ObjectMarks(moment);

    QString html(const Selection& selection) const;
    /// What stands there before there is anything to show.
    static QString nothing_yet();
    /// The row of a coroutine by the number of its object, if a name of the frames fetched holds it; else null.
    static const trace::LocalRow* coroutine(const Moment& moment, std::uint32_t object);

private:
    QString facts(const trace::TaskRow& task) const;
    QString facts(const trace::FutureRow& future) const;
    QString facts(HandleId handle) const;  ///< inspector_handle.cpp
    QString facts(const trace::LocalRow& coroutine) const;
    // inspector_passages.cpp
    QString line_facts(std::uint32_t line) const;
    QString output_facts(std::size_t row) const;
    QString turn_facts(std::size_t row) const;
    QString facts_of_several(const std::vector<TaskId>& tasks) const;
    QString step_link(Step step, const QString& words) const;
    QString line_link(Place place) const;
    QString turn_link(Step step) const;
    QString turn_events(const std::vector<trace::EventRow>& events) const;
    bool is_told(Step step) const { return !future_hidden || step <= moment.snapshot.step; }
    QString turns(TaskId task) const;
    QString history(FutureId future) const;
    QString callbacks(const trace::FutureRow& future) const;
    QString frames() const;
    QString frame_heading(std::size_t index) const;
    QString expressions() const;
    QString expression(std::size_t index) const;
    QString last_change(std::size_t index) const;
    QString drop_link(std::size_t index) const;
    QString threads() const;
    std::size_t outward(std::size_t index) const;
    QString local(const trace::LocalRow& row, const trace::LocalRow* before, const QString& path, int depth,
                  const QString& why = {}) const;
    QString wall() const;
    QString task_link(TaskId task) const;
    QString future_link(FutureId future) const;
    QString place_link(TaskId task, Place place, Step step) const;
    QString shared_mark(std::uint32_t object) const;
};

/// The steps at which something happened to a future, oldest first.
std::vector<trace::EventRow> history_of(const trace::Timeline& timeline, FutureId future, Step until);

}  // namespace loopglass::ui
