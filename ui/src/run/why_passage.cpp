// Why a line runs, who wrote something, why it was this turn's turn, and what several tasks have in common.
#include <trace/doer.h>
#include <trace/footprint.h>

#include <algorithm>
#include <map>

#include "run/why_answer.h"

namespace loopglass::ui {

using trace::StepKind;

namespace {

constexpr FileId program_file{1};

}  // namespace

/// A task by its name, whether it is there at this step or not.
QString WhyAnswer::name_of(TaskId task) const {
    if (snapshot_.task(task) || !task) return Words::doer(snapshot_, task);
    const trace::TaskBirthRow* birth = trace::task_birth(timeline_, task);
    return birth ? Words::text(trace::task_name(timeline_, *birth)) : Words::doer(snapshot_, task);
}

void WhyAnswer::about_line(std::uint32_t line) {
    const Place place{program_file, line};
    const trace::LineFootprint found = trace::footprint_of(timeline_, place);
    const auto after = std::upper_bound(found.runs.begin(), found.runs.end(), snapshot_.step.number);
    const bool has_next = after != found.runs.end() && !future_hidden_;
    if (after == found.runs.begin()) {
        ask(Words::tr("Why has line %1 not run?").arg(line));
        if (has_next) {
            say(Words::tr("Nobody has come to it yet: it is first run by %1, at step %2.")
                    .arg(name_of(found.tasks.front()))
                    .arg(*after));
            return link(Words::tr("its first run"), {*after});
        }
        return say(future_hidden_ ? Words::tr("Nobody has come to it yet.")
                                  : Words::tr("Nobody comes to it, as far as the run goes."));
    }
    const auto last = static_cast<std::size_t>(after - found.runs.begin()) - 1;
    const Step step{found.runs[last]};
    const QString who = name_of(found.tasks[last]);
    if (step == snapshot_.step) {
        ask(Words::tr("Why does line %1 run now?").arg(line));
        say(Words::tr("It is the turn of %1, which has come to this line.").arg(who));
    } else {
        ask(Words::tr("When and by whom did line %1 run?").arg(line));
        say(Words::tr("It was last run by %1, at step %2.").arg(who).arg(step.number));
        link(Words::tr("its last run"), step);
    }
    say(last == 0 ? Words::tr("That was its first run.") : Words::tr("It has run %1 times until now.").arg(last + 1));
    if (const trace::TurnRow* turn = trace::turn_at(timeline_, step))
        link(Words::tr("where that turn began"), {turn->first_step});
    if (has_next) link(Words::tr("its next run"), {*after});
}

void WhyAnswer::about_output(std::size_t row) {
    ask(Words::tr("Who printed this?"));
    const bool is_there = row < timeline_.outputs.size() && is_told({timeline_.outputs[row].step});
    if (!is_there) return say(Words::tr("At this step it is not written yet."));
    const trace::OutputRow& written = timeline_.outputs[row];
    const Step step{written.step};
    if (step > snapshot_.step) say(Words::tr("At this step it is not written yet."));
    const Place place = trace::doer_at(timeline_, step).place;
    const QString who = written.task ? name_of({written.task}) : who_at(step);
    QString words = place.line ? Words::tr("%1, in line %2.").arg(who).arg(place.line)
                               : Words::tr("%1, while no line of the program ran.").arg(who);
    words[0] = words[0].toUpper();  // "the program"
    say(words);
    link(Words::tr("where it was written"), step);
    const auto line = trace::run_of_lines(timeline_, place.file, {place.line}, step, trace::Direction::backward);
    if (place.line && line) link(Words::tr("to that line"), *line);
    if (const trace::TurnRow* turn = trace::turn_at(timeline_, step))
        link(Words::tr("where that turn began"), {turn->first_step});
}

void WhyAnswer::about_turn(std::size_t row) {
    ask(Words::tr("Why was this turn when it was?"));
    const bool is_there = row < timeline_.turns.size() && is_told({timeline_.turns[row].first_step});
    if (!is_there) return say(Words::tr("At this step it has not begun yet."));
    const trace::TurnRow& turn = timeline_.turns[row];
    const Step first{turn.first_step};
    if (first > snapshot_.step) say(Words::tr("At this step it has not begun yet."));
    const trace::EventRow* queued = ui::last_event(timeline_, first, {StepKind::handle_queued}, turn.handle);
    const trace::EventRow* due = ui::last_event(timeline_, first, {StepKind::timer_due}, turn.handle);
    if (due) {
        say(Words::tr("It was a timer: at %1 its deadline was reached, and so its handle went into the ready queue.")
                .arg(Words::time(trace::time_at(timeline_, {due->step}))));
        link(Words::tr("when it was due"), {due->step});
    } else if (queued) {
        say(Words::tr("Its handle was put into the ready queue by %1.").arg(who_and_where({queued->step})));
        link(Words::tr("when it was queued"), {queued->step});
    }
    say(Words::tr("The ready queue is first in, first out: in iteration %1 its turn had come.").arg(turn.iteration));
    link(Words::tr("where its turn began"), first);
}

void WhyAnswer::about_several(const std::vector<TaskId>& tasks) {
    ask(Words::tr("What do these %1 tasks wait for?").arg(tasks.size()));
    std::map<QString, std::size_t> awaited;
    for (const TaskId id : tasks) {
        const trace::TaskRow* task = snapshot_.task(id);
        if (task && task->state == trace::TaskState::waiting) ++awaited[Words::awaited(snapshot_, task->waits_for)];
    }
    if (awaited.empty()) return say(Words::tr("None of them waits at this step."));
    for (const auto& [what, count] : awaited) {
        say(count == 1 ? Words::tr("One waits for %1.").arg(what) : Words::tr("%1 wait for %2.").arg(count).arg(what));
    }
}

}  // namespace loopglass::ui
