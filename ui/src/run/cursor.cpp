#include "run/cursor.h"

#include <algorithm>

namespace loopglass::ui {

Cursor::Cursor(trace::OpenRun open_run, QObject* parent) : QObject(parent), worker_(std::move(open_run)) {
    connect(&worker_, &RunWorker::opened, this, &Cursor::on_opened);
    connect(&worker_, &RunWorker::answered, this, &Cursor::answered);
    connect(&worker_, &RunWorker::quizzed, this, &Cursor::quizzed);
    connect(&worker_, &RunWorker::shown, this, &Cursor::on_shown);
    connect(&worker_, &RunWorker::changes_found, this,
            [this](Step step, const std::vector<trace::ChangeAnswer>& changes) {
                const bool is_of_moment = moment_ && moment_->snapshot.step == step && !rerun_;
                if (is_of_moment && moment_->watched.size() == changes.size()) emit changes_found(changes);
            });
    connect(&worker_, &RunWorker::findings_changed, this, &Cursor::findings_changed);
    connect(&worker_, &RunWorker::inquired, this, &Cursor::inquired);
    connect(&worker_, &RunWorker::progressed, this, &Cursor::on_progress);
    connect(&worker_, &RunWorker::refused, this, [this](const Diagnostics& found) {
        rerun_.reset();
        emit refused(found);
    });
}

void Cursor::open(const trace::Program& program, Step first) {
    close();
    first_ = first;
    worker_.open(program);
}

void Cursor::rerun(const trace::Program& program, const LineMap& lines) {
    if (!has_run()) return open(program);
    // A text changed again before it was run: the place is still that of the run that is shown.
    rerun_ = Rerun{place_at(*timeline_, wanted_), lines, nullptr, false};
    worker_.open(program, true);
}

void Cursor::place_rerun(const trace::Progress& progress, bool resting) {
    if (rerun_->asked) return;
    std::optional<Step> step = find_place(*rerun_->timeline, rerun_->place, rerun_->lines);
    if (!step && (resting || progress.ended)) step = nearest_place(*rerun_->timeline, rerun_->place, rerun_->lines);
    if (!step) return;
    rerun_->asked = true;
    show(*step);
}

void Cursor::close() {
    rerun_.reset();
    worker_.close();
    timeline_.reset();
    moment_.reset();
    progress_ = {};
    resting_ = false;
    wanted_ = furthest_ = {};
    chosen_task_ = last_task_ = {};
    pending_.reset();
    pending_end_ = false;
}

void Cursor::set_asked(const Asked& asked) {
    asked_ = asked;
    worker_.set_asked(asked);
    if (timeline_ && has_run() && !rerun_) show(wanted_);
}

TaskId Cursor::task_of_lines() const { return chosen_task_ ? chosen_task_ : last_task_; }

void Cursor::choose_task(TaskId task) {
    if (chosen_task_ == task) return;
    chosen_task_ = task;
    emit task_chosen();
    if (timeline_ && has_run() && !rerun_) show(wanted_);  // with the frames of that task
}

void Cursor::go_to(Step step) {
    if (!timeline_) return;
    pending_.reset();
    pending_end_ = false;
    wanted_ = step;
    if (rerun_) {
        rerun_->place = place_at(*timeline_, step);
        rerun_->asked = false;
        if (rerun_->timeline) place_rerun(progress_, resting_);
        return;
    }
    show(step);
}

std::optional<Step> Cursor::target(trace::Grain grain, trace::Direction direction) const {
    if (!timeline_) return {};
    return trace::step_by(*timeline_, grain, direction, wanted_, task_of_lines());
}

void Cursor::move(trace::Grain grain, trace::Direction direction) {
    if (!timeline_) return;
    if (const auto step = target(grain, direction)) {
        go_to(*step);
    } else if (direction == trace::Direction::forward && !progress_.ended) {
        pending_ = grain;
        resting_ = false;
        worker_.extend(progress_.frontier);
    }
}

bool Cursor::can_move(trace::Grain grain, trace::Direction direction) const {
    if (!has_run()) return false;
    return target(grain, direction) || (direction == trace::Direction::forward && !progress_.ended);
}

void Cursor::to_end() {
    if (!timeline_) return;
    if (resting_) {
        go_to(progress_.frontier);
    } else {
        pending_end_ = true;
    }
}

void Cursor::on_opened(std::shared_ptr<const trace::Timeline> timeline) {
    if (rerun_) {
        rerun_->timeline = std::move(timeline);
        return;
    }
    timeline_ = std::move(timeline);
    emit opened();
    go_to(first_);
}

void Cursor::on_shown(const MomentPointer& moment) {
    if (rerun_) {
        timeline_ = std::move(rerun_->timeline);
        rerun_.reset();
        moment_.reset();
        wanted_ = furthest_ = moment->snapshot.step;
        emit opened();
    }
    const bool near = moment_ && is_near(moment_->snapshot.step, moment->snapshot.step);
    moment_ = moment;
    // A step beyond the end is the end.
    if (wanted_ > moment->snapshot.step && moment->snapshot.end != trace::RunEnd::running) {
        wanted_ = moment->snapshot.step;
    }
    furthest_ = std::max(furthest_, moment->snapshot.step);
    last_task_ = task_that_ran(moment->snapshot);
    emit moved(near);
}

TaskId Cursor::task_that_ran(const trace::Snapshot& snapshot) const {
    if (snapshot.running_task || snapshot.phase == trace::LoopPhase::not_running) return snapshot.running_task;
    // Between turns, and in a callback, it is the task of the last turn that was a task's.
    std::optional<Step> turn = snapshot.step;
    while ((turn = trace::step_by(*timeline_, trace::Grain::turn, trace::Direction::backward, *turn))) {
        if (const TaskId task = trace::task_at(*timeline_, *turn)) return task;
    }
    return {};
}

bool Cursor::is_near(Step a, Step b) const {
    const Step low = std::min(a, b);
    const Step high = std::max(a, b);
    const auto next_turn = trace::step_by(*timeline_, trace::Grain::turn, trace::Direction::forward, low);
    if (!next_turn || *next_turn >= high) return true;
    const auto after = trace::step_by(*timeline_, trace::Grain::turn, trace::Direction::forward, *next_turn);
    return !after || *after > high;
}

void Cursor::on_progress(const trace::Progress& progress, bool resting) {
    progress_ = progress;
    resting_ = resting;
    if (rerun_) {
        if (rerun_->timeline) place_rerun(progress, resting);
        return;
    }
    if (pending_) {
        if (const auto step = target(*pending_, trace::Direction::forward)) {
            go_to(*step);
        } else if (resting) {  // it may never come: asking again goes on from here
            pending_.reset();
        }
    }
    if (pending_end_ && resting) go_to(progress.frontier);
    emit progressed();
}

}  // namespace loopglass::ui
