#include <trace/find.h>

#include <algorithm>
#include <unordered_map>

#include "bisect.h"

namespace loopglass::trace {

namespace {

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

/// Looks for one text in others.
class Needle {
public:
    Needle(std::string_view text, bool any_case) : text_(text), any_case_(any_case) {
        if (any_case_) std::transform(text_.begin(), text_.end(), text_.begin(), lower);
    }
    bool is_in(std::string_view text) const {
        if (!any_case_) return text.find(text_) != text.npos;
        const auto same = [](char a, char b) { return lower(a) == b; };
        return std::search(text.begin(), text.end(), text_.begin(), text_.end(), same) != text.end();
    }

private:
    std::string text_;
    bool any_case_;
};

/// Takes hits in the order of the run, counts those of the range and keeps as many as are wanted.
class Collector {
public:
    Collector(const Timeline& timeline, const FindRange& range)
        : range_(range), last_(range.last ? range.last->number : static_cast<std::uint32_t>(timeline.steps.size())) {}

    bool is_wanted(std::uint32_t step) const { return step >= range_.first.number && step <= last_; }

    void add(Hit hit) {
        ++found_.count;
        if (found_.hits.size() < range_.most) return found_.hits.push_back(std::move(hit));
        if (!range_.from_end || range_.most == 0) return;
        // The oldest goes; they are put in order at the end.
        found_.hits[oldest_] = std::move(hit);
        oldest_ = (oldest_ + 1) % range_.most;
    }

    Found take() {
        std::rotate(found_.hits.begin(), found_.hits.begin() + static_cast<std::ptrdiff_t>(oldest_), found_.hits.end());
        return std::move(found_);
    }

private:
    const FindRange& range_;
    std::uint32_t last_;
    std::size_t oldest_ = 0;
    Found found_;
};

Hit hit_at(const Timeline& timeline, std::uint32_t step, HitKind kind) {
    Hit hit;
    hit.step = {step};
    hit.kind = kind;
    hit.task = hit.by = task_at(timeline, hit.step);
    return hit;
}

/// Which lines of a file are meant, to be asked once a step.
class LineSet {
public:
    LineSet(FileId file, const std::vector<std::uint32_t>& lines) : file_(file) {
        for (const std::uint32_t line : lines) {
            if (line >= wanted_.size()) wanted_.resize(line + 1);
            wanted_[line] = true;
        }
    }
    bool has_run(StepRow row) const {
        if (row.kind() != StepKind::line) return false;
        const Place place = row.place();
        return place.file == file_ && place.line < wanted_.size() && wanted_[place.line];
    }

private:
    FileId file_;
    std::vector<bool> wanted_;
};

Found find_texts(const Timeline& timeline, const Column<OutputRow>& column, HitKind kind, std::string_view text,
                 const FindRange& range, bool any_case) {
    Collector found(timeline, range);
    const Needle needle(text, any_case);
    for (std::size_t i = 0; i < column.size(); ++i) {
        const OutputRow& row = column[i];
        if (!found.is_wanted(row.step)) continue;
        std::string words = output_text(timeline, row);
        if (!needle.is_in(words)) continue;
        Hit hit;
        hit.step = {row.step};
        hit.kind = kind;
        hit.task = hit.by = {row.task};
        hit.text = std::move(words);
        found.add(std::move(hit));
    }
    return found.take();
}

}  // namespace

Found find_lines(const Timeline& timeline, FileId file, const std::vector<std::uint32_t>& lines,
                 const FindRange& range) {
    Collector found(timeline, range);
    const LineSet wanted(file, lines);
    const std::size_t end = timeline.steps.size();
    for (std::size_t step = range.first.number; step < end; ++step) {
        const auto number = static_cast<std::uint32_t>(step);
        if (!found.is_wanted(number)) break;
        if (!wanted.has_run(timeline.steps[step])) continue;
        Hit hit;
        hit.step = {number};
        found.add(hit);
    }
    Found result = found.take();
    // Whose turn it was is looked up for those alone that are kept.
    for (Hit& hit : result.hits) hit = hit_at(timeline, hit.step.number, HitKind::line);
    return result;
}

Found find_output(const Timeline& timeline, std::string_view text, const FindRange& range, bool any_case) {
    return find_texts(timeline, timeline.outputs, HitKind::output, text, range, any_case);
}

Found find_exceptions(const Timeline& timeline, std::string_view text, const FindRange& range, bool any_case) {
    return find_texts(timeline, timeline.exceptions, HitKind::exception, text, range, any_case);
}

Found find_cancellations(const Timeline& timeline, const std::vector<TaskId>& tasks, const FindRange& range) {
    Collector found(timeline, range);
    std::unordered_map<std::uint32_t, std::uint32_t> of_future;
    for (std::size_t i = 0; i < timeline.tasks.size(); ++i)
        of_future[timeline.tasks[i].future] = timeline.tasks[i].task;
    for (std::size_t i = 0; i < timeline.events.size(); ++i) {
        const EventRow& event = timeline.events[i];
        if (event.kind != StepKind::cancel_requested || !found.is_wanted(event.step)) continue;
        const auto task = of_future.find(event.subject);
        const TaskId id = task == of_future.end() ? TaskId{} : TaskId{task->second};
        if (!tasks.empty() && std::find(tasks.begin(), tasks.end(), id) == tasks.end()) continue;
        Hit hit = hit_at(timeline, event.step, HitKind::cancel_requested);
        hit.task = id;
        hit.future = {event.subject};
        found.add(std::move(hit));
    }
    return found.take();
}

namespace {

Hit birth_hit(const Timeline& timeline, const TaskBirthRow& row) {
    Hit hit;
    hit.step = {row.step};
    hit.kind = HitKind::task_created;
    hit.task = {row.task};
    hit.by = {row.parent};
    hit.future = {row.future};
    hit.text = coroutine_name(timeline, row);
    return hit;
}

/// Reads the life of one task out of the columns, in one pass over events and turns.
class Life {
public:
    Life(const Timeline& timeline, const TaskBirthRow& birth, const FindRange& range)
        : timeline_(timeline), birth_(birth), found_(timeline, range) {}

    Found read() {
        note(birth_hit(timeline_, birth_));
        note_handles();
        std::size_t turn = 0;
        const std::size_t first = count_until(timeline_.events, Step{birth_.step}, &EventRow::step);
        for (std::size_t i = first; i < timeline_.events.size(); ++i) {
            const EventRow& event = timeline_.events[i];
            while (turn < turns_.size() && timeline_.turns[turns_[turn]].first_step < event.step) note_turn(turn++);
            read_event(event);
        }
        while (turn < turns_.size()) note_turn(turn++);
        return found_.take();
    }

private:
    void note(Hit hit) {
        if (found_.is_wanted(hit.step.number)) found_.add(std::move(hit));
    }

    /// A handle is known as the task's by the turn that it had.
    void note_handles() {
        for (std::size_t i = 0; i < timeline_.turns.size(); ++i) {
            if (timeline_.turns[i].task != birth_.task) continue;
            turns_.push_back(i);
            handles_[timeline_.turns[i].handle] = timeline_.turns[i].first_step;
        }
    }

    void note_turn(std::size_t index) {
        Hit hit = hit_at(timeline_, timeline_.turns[turns_[index]].first_step, HitKind::task_runs);
        hit.by = {};
        note(std::move(hit));
    }

    Hit about_task(const EventRow& event, HitKind kind) const {
        Hit hit = hit_at(timeline_, event.step, kind);
        hit.task = {birth_.task};
        hit.text = kind == HitKind::task_ended ? event.kind == StepKind::future_finished ? "finished"
                                                 : event.kind == StepKind::future_failed ? "failed"
                                                                                         : "cancelled"
                                               : "";
        return hit;
    }

    void read_event(const EventRow& event) {
        switch (event.kind) {
            case StepKind::future_finished:
            case StepKind::future_failed:
            case StepKind::future_cancelled:
                done_at_[event.subject] = event.step;
                if (event.subject == birth_.future) note(about_task(event, HitKind::task_ended));
                return;
            case StepKind::cancel_requested:
                if (event.subject != birth_.future) return;
                note(about_task(event, HitKind::cancel_requested));
                return;
            case StepKind::task_waits: {
                if (event.subject != birth_.future) return;
                Hit hit = about_task(event, HitKind::task_waits);
                hit.future = {event.object};
                waits_for_ = event.object;
                return note(std::move(hit));
            }
            case StepKind::handle_queued: return queued(event);
            default: return;
        }
    }

    void queued(const EventRow& event) {
        if (!handles_.contains(event.subject)) return;
        Hit hit = about_task(event, HitKind::task_ready);
        if (event.cause == Cause::task_wakeup) {
            hit.future = {waits_for_};
            if (const auto done = done_at_.find(waits_for_); done != done_at_.end()) {
                hit.because = {done->second};
                hit.by = task_at(timeline_, hit.because);
            }
        }
        hit.text = event.cause == Cause::task_wakeup     ? "woken"
                   : event.cause == Cause::task_continue ? "gave way"
                   : event.cause == Cause::cancel_throw  ? "to be cancelled"
                                                         : "to start";
        note(std::move(hit));
    }

    const Timeline& timeline_;
    const TaskBirthRow& birth_;
    Collector found_;
    std::vector<std::size_t> turns_;
    std::unordered_map<std::uint32_t, std::uint32_t> handles_;  ///< to the begin of their turn
    std::unordered_map<std::uint32_t, std::uint32_t> done_at_;  ///< futures
    std::uint32_t waits_for_ = 0;
};

}  // namespace

Found find_tasks(const Timeline& timeline, std::string_view text, const FindRange& range, bool any_case) {
    Collector found(timeline, range);
    const Needle needle(text, any_case);
    const TaskNames names(timeline);
    for (std::size_t i = 0; i < timeline.tasks.size(); ++i) {
        const TaskBirthRow& row = timeline.tasks[i];
        if (!found.is_wanted(row.step)) continue;
        if (!needle.is_in(names.of(row)) && !needle.is_in(coroutine_name(timeline, row))) continue;
        found.add(birth_hit(timeline, row));
    }
    return found.take();
}

Found find_life(const Timeline& timeline, TaskId task, const FindRange& range) {
    const TaskBirthRow* birth = task_birth(timeline, task);
    return birth ? Life(timeline, *birth, range).read() : Found{};
}

std::vector<TaskId> tasks_named(const Timeline& timeline, std::string_view name) {
    std::vector<TaskId> by_name, by_coroutine;
    const TaskNames names(timeline);
    for (std::size_t i = 0; i < timeline.tasks.size(); ++i) {
        const TaskBirthRow& row = timeline.tasks[i];
        if (names.of(row) == name) by_name.push_back({row.task});
        if (coroutine_name(timeline, row) == name) by_coroutine.push_back({row.task});
    }
    return by_name.empty() ? by_coroutine : by_name;
}

std::optional<Step> run_of_lines(const Timeline& timeline, FileId file, const std::vector<std::uint32_t>& lines,
                                 Step from, Direction direction) {
    const LineSet wanted(file, lines);
    if (direction == Direction::backward) {
        for (std::uint32_t step = from.number; step-- > 0;)
            if (wanted.has_run(timeline.steps[step])) return Step{step};
        return {};
    }
    for (std::size_t step = std::size_t{from.number} + 1; step < timeline.steps.size(); ++step)
        if (wanted.has_run(timeline.steps[step])) return Step{static_cast<std::uint32_t>(step)};
    return {};
}

LineCount count_runs(const Timeline& timeline, Place line, Step until) {
    LineCount count;
    const StepRow wanted(StepKind::line, line);
    const std::size_t end = timeline.steps.size();
    for (std::size_t step = 0; step < end; ++step) {
        if (timeline.steps[step].bits() != wanted.bits()) continue;
        ++count.all;
        count.until += step <= until.number;
    }
    return count;
}

std::optional<Step> step_over(const Timeline& timeline, Step from, TaskId task, bool out, Direction direction) {
    const bool backward = direction == Direction::backward;
    int depth = out ? 1 : 0;
    std::optional<Step> at = from;
    while ((at = step_by(timeline, Grain::task_line, direction, *at, task))) {
        const StepKind kind = timeline.steps[at->number].kind();
        if (kind == StepKind::frame_enter) depth += backward ? -1 : 1;
        if (kind == StepKind::frame_leave) depth += backward ? 1 : -1;
        if (kind == StepKind::line && depth <= 0) return at;
    }
    return {};
}

const char* name_of(HitKind kind) {
    switch (kind) {
        case HitKind::line: return "line";
        case HitKind::output: return "output";
        case HitKind::exception: return "exception";
        case HitKind::cancel_requested: return "cancel_requested";
        case HitKind::task_created: return "created";
        case HitKind::task_ready: return "ready";
        case HitKind::task_runs: return "runs";
        case HitKind::task_waits: return "waits";
        case HitKind::task_ended: return "ended";
    }
    return "";
}

}  // namespace loopglass::trace
