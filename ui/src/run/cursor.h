#pragma once

#include <trace/grain.h>
#include <trace/run.h>

#include <QObject>
#include <memory>
#include <optional>

#include "code/line_map.h"
#include "run/kept_place.h"
#include "run/run_worker.h"

namespace loopglass::ui {

/// Where the person is in the run. It alone says so, and everybody listens: no widget has a step of its own.
class Cursor : public QObject {
    Q_OBJECT

public:
    explicit Cursor(trace::OpenRun open_run, QObject* parent = nullptr);

    void open(const trace::Program& program, Step first = {});
    /// Runs a changed text. The old run stays until the new one has come to the same place, or for good if the text
    /// does not run.
    void rerun(const trace::Program& program, const LineMap& lines);
    void close();
    /// Asks the run what it says to a lesson; `answered` gives it.
    void ask(const lesson::Lesson& lesson) { worker_.ask(lesson); }
    /// Asks for a question at a step, see RunWorker::quiz; `quizzed` gives it.
    void quiz(Step step, const std::vector<quiz::Kind>& kinds) { worker_.quiz(step, kinds); }

    /// What is asked of each step shown: the one that is shown now is asked at once.
    void set_asked(const Asked& asked);
    const Asked& asked() const { return asked_; }
    /// Asks the run once; what the answer gives is called when it comes, unless something newer was asked before.
    void inquire(const Inquiry& inquiry) { worker_.inquire(inquiry); }

    /// Whether there is a run, of which at least one step has been shown.
    bool has_run() const { return moment_ != nullptr; }
    const MomentPointer& moment() const { return moment_; }
    /// Null without a run.
    const trace::Timeline* timeline() const { return timeline_.get(); }
    const trace::Progress& progress() const { return progress_; }
    bool is_resting() const { return resting_; }
    /// The step that was asked for last; it may not be shown yet.
    Step wanted() const { return wanted_; }
    /// The furthest step that was shown.
    Step furthest() const { return furthest_; }

    /// The task that "line of this task" means: the chosen one, else the one that runs or ran last.
    TaskId task_of_lines() const;
    void choose_task(TaskId task);
    TaskId chosen_task() const { return chosen_task_; }

    void go_to(Step step);
    void move(trace::Grain grain, trace::Direction direction);
    bool can_move(trace::Grain grain, trace::Direction direction) const;
    /// Lets the run go ahead by its budget once more, without the person going there.
    void go_on() { worker_.extend(progress_.frontier); }
    /// Lets the run go no further ahead until it is asked to, and gives up a question that takes long.
    void halt() { worker_.halt(); }
    void to_start() { go_to({}); }
    /// The end, or as far as the run has come if it does not end within its budget.
    void to_end();

signals:
    /// The timeline is another. After a rerun `moved` follows at once.
    void opened();
    void refused(const loopglass::Diagnostics& diagnostics);
    /// Another step is shown. `near`: it lies within a turn of the one before.
    void moved(bool near);
    void progressed();
    void answered(const loopglass::ui::LessonAnswers& answers);
    void quizzed(loopglass::ui::QuestionPointer question);
    void task_chosen();
    /// Of the step that is shown: where the expressions asked of it got their values.
    void changes_found(const std::vector<loopglass::trace::ChangeAnswer>& changes);
    /// See RunWorker::inquired.
    void inquired(double share);
    void findings_changed(const std::vector<loopglass::trace::Finding>& findings);

private:
    struct Rerun {
        KeptPlace place;
        LineMap lines;
        std::shared_ptr<const trace::Timeline> timeline;  ///< once the text is known to run
        bool asked = false;
    };

    void show(Step step) { worker_.show(step, chosen_task_); }
    void place_rerun(const trace::Progress& progress, bool resting);
    void on_opened(std::shared_ptr<const trace::Timeline> timeline);
    void on_shown(const MomentPointer& moment);
    void on_progress(const trace::Progress& progress, bool resting);
    TaskId task_that_ran(const trace::Snapshot& snapshot) const;
    bool is_near(Step a, Step b) const;
    std::optional<Step> target(trace::Grain grain, trace::Direction direction) const;

    RunWorker worker_;
    std::shared_ptr<const trace::Timeline> timeline_;
    MomentPointer moment_;
    trace::Progress progress_;
    bool resting_ = false;
    Step first_;
    Step wanted_;
    Step furthest_;
    TaskId chosen_task_;
    Asked asked_;
    TaskId last_task_;
    std::optional<trace::Grain> pending_;  ///< a move forward that waits for the run to come that far
    bool pending_end_ = false;
    std::optional<Rerun> rerun_;
};

}  // namespace loopglass::ui
