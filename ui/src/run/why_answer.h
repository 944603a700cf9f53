#pragma once

#include <trace/find.h>

#include "run/last_event.h"
#include "run/why.h"
#include "stage/words.h"

namespace loopglass::ui {

/// Makes one answer to "why?". Reading order: why.cpp chooses what is asked about; why_task.cpp answers for tasks and
/// futures, why_handle.cpp for handles, timers and the clock, why_step.cpp for what has just happened,
/// why_passage.cpp for lines, turns and what was written.
class WhyAnswer {
public:
    WhyAnswer(const Moment& moment, const trace::Timeline& timeline, bool future_hidden)
        : moment_(moment), snapshot_(moment.snapshot), timeline_(timeline), future_hidden_(future_hidden) {}

    void about_task(const trace::TaskRow& task);
    void about_missing_task(TaskId task);
    void about_future(const trace::FutureRow& future);
    void about_missing_future(FutureId future);
    void about_handle(HandleId handle);
    void about_coroutine(std::uint32_t object);
    void about_clock();
    void about_step();
    void about_line(std::uint32_t line);
    void about_output(std::size_t row);
    void about_turn(std::size_t row);
    void about_several(const std::vector<TaskId>& tasks);

    Because take() { return std::move(because_); }

private:
    // why.cpp
    void ask(const QString& question, const QString& words = {});
    void say(const QString& words);
    void link(const QString& words, Step step);
    /// Who was at work at a step: a task, a callback of the loop, or the program's own code.
    QString who_at(Step step) const;
    /// The same with the line that was under way: "Task-1, in line 8".
    QString who_and_where(Step step) const;
    /// The newest event at or before the step shown that is one of these, and about this subject.
    const trace::EventRow* last_event(std::initializer_list<trace::StepKind> kinds, std::uint32_t subject) const;

    // why_task.cpp
    void waiting(const trace::TaskRow& task, const QString& name);
    void say_chain(const trace::TaskRow& task);
    void ready(const trace::TaskRow& task, const QString& name);
    void running(const QString& name);
    void done(const trace::TaskRow& task, const QString& name);
    void cancelled(const trace::TaskRow& task);
    void failed(const trace::TaskRow& task);
    void woken(TaskId task, Step queued);
    void say_who_ended(FutureId future, Step step);

    // why_handle.cpp
    void queued(const trace::HandleRow& handle);
    void set_timer(const trace::HandleRow& handle);
    void gone(HandleId handle);
    void say_cause(const trace::HandleRow& handle);
    QString future_behind(const trace::TurnRow& turn) const;
    const trace::EventRow* timer_behind(Step step) const;

    // why_passage.cpp
    bool is_told(Step step) const { return !future_hidden_ || step <= snapshot_.step; }
    QString name_of(TaskId task) const;

    // why_step.cpp
    void by_line(const QString& question, const QString& rule = {});
    void turn_ended();
    void callback_added();
    void callback_scheduled();
    void iteration_begun();
    void problem();
    void thread();
    void ended();
    void between();

    const Moment& moment_;
    const trace::Snapshot& snapshot_;
    const trace::Timeline& timeline_;
    bool future_hidden_;
    Because because_;
};

/// What is behind a finding: the rule, and what one writes instead. Empty for a sentence that is no finding.
QString finding_rule(trace::SentenceId id);

}  // namespace loopglass::ui
