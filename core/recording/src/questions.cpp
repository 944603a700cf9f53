// What a run is asked that its columns do not hold: expressions, where values come from, conditions. The machine goes
// through the steps again; what is worked out on the way leaves it as it was.

#include <algorithm>
#include <unordered_map>

#include <trace/grain.h>

#include "evaluate.h"
#include "recording.h"
#include "user_frames.h"
#include "variable.h"

namespace loopglass::recording {

using machine::PythonFrame;
using machine::Value;
using trace::ChangeAnswer;
using trace::Evaluation;
using trace::StepKind;
using trace::ValueChange;

namespace {

/// What an expression may do: some ten milliseconds' worth.
constexpr std::uint32_t steps_aside = 200'000;
constexpr std::uint64_t work_aside = 5'000'000;

}  // namespace

// ---- aside

/// Lets the machine do something that is no part of the run. Gives why it had to be abandoned, or nothing. Its arena is
/// another afterwards: whoever calls this puts it back.
std::string Recording::run_aside(const std::function<void()>& work) {
    const Mode mode = std::exchange(mode_, Mode::aside);
    const std::uint32_t target = std::exchange(target_, machine_.state->steps + steps_aside);
    const std::uint64_t limit = std::exchange(machine_.work_limit, machine_.state->work + work_aside);
    aside_end_.clear();
    aim();
    try {
        work();
    } catch (const machine::Abandoned&) {
    } catch (const machine::ArenaFull&) {
        aside_end_ = "it needs more memory than there is";
    }
    machine_.abandoned = false;
    mode_ = mode;
    target_ = target;
    machine_.work_limit = limit;
    return std::exchange(aside_end_, {});
}

Evaluation Recording::evaluate_aside(const PythonFrame* frame, const std::string& expression, bool as_condition) {
    Evaluation result;
    const std::string function = frame ? frame->code->code->name : "<module>";
    const std::string end = run_aside([&] { result = evaluate_in(machine_, frame, expression, as_condition); });
    if (end.empty()) return result;
    result = {};
    result.value.name = expression;
    result.function = function;
    result.error = "this cannot be worked out: " + end;
    return result;
}

/// The same in the midst of a replay, which goes on from where it was.
Evaluation Recording::evaluate_and_go_on(const PythonFrame* frame, const std::string& expression, bool as_condition) {
    const auto image = machine_.arena.image();
    aside_image_.assign(image.begin(), image.end());
    Evaluation result = evaluate_aside(frame, expression, as_condition);
    machine_.arena.restore(aside_image_);
    return result;
}

Evaluation Recording::evaluate(Step step, const trace::FrameChoice& frame, const std::string& expression) {
    Evaluation result;
    visit(step.number, [&] {
        keep_frontier();
        result = evaluate_aside(chosen_frame(machine_, frame), expression, false);
    });
    // The machine has done what it never did in the run: it starts from a save state again.
    resumable_ = false;
    return result;
}

// ---- replay

/// Goes through the steps from `first` to `last` again and calls `each` at every one, until it says no.
void Recording::replay(std::uint32_t first, std::uint32_t last, const std::function<bool()>& each) {
    restore(saves_.nearest(first));
    if (machine_.state->steps == first && !each()) return;
    if (last <= first) return;
    each_from_ = first;
    each_ = [&] {
        // What is left to the last step is run without a look.
        if (!each()) each_from_ = never;
    };
    visit(last, [] {});
    each_ = nullptr;
    each_from_ = 0;
}

// ---- where a value comes from

namespace {

/// Sees the steps of a replay one after the other, and remembers which line ran last.
class LastLine {
public:
    void see(const machine::Machine& m, trace::StepRow row) {
        const PythonFrame* frame = running_user_frame(m);
        if (!frame) return;
        step = {m.state->steps};
        // A frame that is being left has no more to say: what comes is the caller's line.
        if (row.kind() == trace::StepKind::frame_leave) {
            const machine::Frame* back = frame->back;
            while (back && (back->native || !static_cast<const PythonFrame*>(back)->code->code->is_user))
                back = back->back;
            if (!back) return;
            frame = static_cast<const PythonFrame*>(back);
        }
        place = place_of(*frame);
        function = frame->code->code->name;
    }

    Step step;
    Place place;
    std::string function;
};

constexpr std::uint32_t steps_between_reports = 1 << 14;

}  // namespace

/// The last change of one expression in one frame: looked for backwards, window after window, each longer than the one
/// before.
class ChangeSearch {
public:
    ChangeSearch(Recording& recording, std::string expression, const trace::Progressing& progressing)
        : r_(recording), expression_(std::move(expression)), progressing_(progressing) {}

    ChangeAnswer search(std::uint32_t step, const trace::FrameChoice& choice) {
        std::string error;
        r_.visit(step, [&] { error = look_at_end(choice); });
        r_.resumable_ = r_.resumable_ && variable_.has_value();
        if (!error.empty()) return {std::nullopt, error, false, {}};
        std::uint32_t length = variable_ ? 4'000 : 100;
        std::uint32_t end = step;
        while (end > 0 && goes_on_) {
            const std::uint32_t begin = end > length ? end - length : 0;
            search_window(begin, end);
            if (answer_.change || is_born_) return answer_;
            end = begin;
            length *= 4;
            if (progressing_ && !progressing_(1 - static_cast<double>(end) / step)) goes_on_ = false;
            if (!variable_ && step - end > most_evaluations) goes_on_ = false;
        }
        answer_.was_stopped = !goes_on_;
        answer_.searched_from = {end};
        return answer_;
    }

private:
    static constexpr std::uint32_t most_evaluations = 4'000;

    /// At the step that is asked about: the frame, and how its value is read. An error if there is no value.
    std::string look_at_end(const trace::FrameChoice& choice) {
        frame_ = chosen_frame(r_.machine_, choice);
        is_function_ = frame_ && frame_->code->code->is_function;
        is_program_ = frame_ && frame_->code == r_.code_.module();
        function_ = frame_ ? frame_->code->code->name : "<module>";
        variable_ = Variable::of(expression_);
        if (variable_ && variable_->read(r_.machine_, frame_) != machine::empty) return {};
        variable_.reset();
        r_.keep_frontier();
        return r_.evaluate_aside(frame_, expression_, false).error;
    }

    /// The program's own module is there from the first step to the last.
    bool has_birth() const { return frame_ && !is_program_; }

    void search_window(std::uint32_t begin, std::uint32_t end) {
        if (has_birth()) {
            // Before its frame was made there is another thing at its place in memory.
            const std::uint32_t birth = r_.birth_of(frame_, is_function_, begin, end);
            is_born_ = birth != Recording::never;
            if (is_born_) begin = birth;
        } else {
            is_born_ = begin == 0;
        }
        is_first_ = true;
        r_.replay(begin, end, [&] { return see(begin); });
    }

    std::string value_here() {
        if (variable_) return shown_value(variable_->read(r_.machine_, frame_));
        const Evaluation value = r_.evaluate_and_go_on(frame_, expression_, false);
        return value.has_value() ? value.value.value : std::string();
    }

    bool see(std::uint32_t begin) {
        const std::uint32_t now = r_.machine_.state->steps;
        std::string value = value_here();
        // What a frame begins with is a change of its own: its parameters come with the call.
        const bool comes_with_frame = is_first_ && is_born_ && now == begin && !value.empty();
        if (comes_with_frame || (!is_first_ && value != value_)) note(now, value);
        is_first_ = false;
        value_ = std::move(value);
        last_.see(r_.machine_, r_.timeline_.steps[now]);
        return now % steps_between_reports || !progressing_ || progressing_(0);
    }

    void note(std::uint32_t now, const std::string& value) {
        ValueChange change;
        change.step = {now};
        change.made_by = is_first_ ? Step{now} : last_.step;
        change.place = is_first_ ? r_.timeline_.steps[now].place() : last_.place;
        change.function = is_first_ ? function_ : last_.function;
        change.task = trace::task_at(r_.timeline_, change.step);
        change.before = is_first_ ? std::string() : value_;
        change.after = value;
        answer_.change = std::move(change);
    }

    Recording& r_;
    std::string expression_;
    const trace::Progressing& progressing_;
    const PythonFrame* frame_ = nullptr;  ///< what it is was noted at the step asked about: there it is whole
    bool is_function_ = false, is_program_ = false;
    std::string function_;
    std::optional<Variable> variable_;  ///< nothing: the expression has to be worked out at each step
    bool is_born_ = false;
    bool is_first_ = true;
    bool goes_on_ = true;
    std::string value_;
    LastLine last_;
    ChangeAnswer answer_;
};

namespace {

bool is_on_stack(const machine::Machine& m, const PythonFrame* frame) {
    for (const machine::Frame* f = m.state->top; f; f = f->back)
        if (f == frame) return true;
    return false;
}

}  // namespace

/// The step among these at which a frame was entered that is there at the last of them; `never` if it was before.
std::uint32_t Recording::birth_of(const PythonFrame* frame, bool is_function, std::uint32_t first, std::uint32_t last) {
    std::uint32_t birth = never;
    bool was_there = true;
    replay(first, last, [&] {
        const std::uint32_t now = machine_.state->steps;
        if (is_function) {
            const bool enters = timeline_.steps[now].kind() == StepKind::frame_enter;
            if (enters && machine_.state->top == frame) birth = now;
            return true;
        }
        // The body of a class or of a module beside the program is on the stack while it is there, and has no step
        // of its own when it begins.
        const bool is_there = is_on_stack(machine_, frame);
        if (is_there && !was_there) birth = now;
        was_there = is_there;
        return true;
    });
    return birth;
}

ChangeAnswer Recording::last_change(Step step, const trace::FrameChoice& frame, const std::string& expression,
                                    const trace::Progressing& progressing) {
    if (step.number > frontier_) advance(step.number);
    return ChangeSearch(*this, expression, progressing).search(std::min(step.number, frontier_), frame);
}

// ---- all changes of a variable

namespace {

/// What was last seen of a variable in one frame.
struct Seen {
    Value bits = machine::empty;
    std::string text;
    Step line_step;
    Place line;
};

/// A number is another when its word is; of everything else the text tells.
bool is_same(Value a, Value b) { return a == b && !a.is_object(); }

class VariableWatch {
public:
    VariableWatch(const trace::VariableQuery& query, Variable variable, const trace::Timeline& timeline)
        : query_(query), variable_(std::move(variable)), timeline_(timeline) {}

    bool has_room() const { return found_.size() < query_.most; }
    std::vector<ValueChange> take() { return std::move(found_); }

    void see(const machine::Machine& m) {
        const Step now{m.state->steps};
        const trace::StepRow row = timeline_.steps[now.number];
        if (!trace::is_line_step(row.kind())) return;
        const PythonFrame* frame = running_user_frame(m);
        if (!frame) return;
        // A name that is not the frame's own is its module's: whoever runs may have changed it.
        if (variable_.is_of_frame(*frame))
            see_local(m, now, row.kind(), *frame);
        else if (is_wanted("<module>"))
            see_value(now, seen_[frame->globals], variable_.read_global(frame), "<module>", last_.step, last_.place);
        last_.see(m, row);
    }

private:
    bool is_wanted(const std::string& function) const { return query_.function.empty() || query_.function == function; }

    void see_local(const machine::Machine& m, Step now, StepKind kind, const PythonFrame& frame) {
        const std::string& function = frame.code->code->name;
        if (!is_wanted(function)) return;
        // The block of a frame that is gone may be another's now.
        const bool is_new = kind == StepKind::frame_enter;
        if (is_new) seen_.erase(&frame);
        Seen& seen = seen_[&frame];
        const Value value = variable_.read_own(m, &frame);
        if (is_new && variable_.is_attribute()) {  // what the frame finds when it begins is nothing new
            seen.bits = value;
            seen.text = shown_value(value);
        }
        const bool is_first = seen.line.line == 0;
        see_value(now, seen, value, function, is_first ? now : seen.line_step, is_first ? place_of(frame) : seen.line);
        seen.line_step = now;
        seen.line = place_of(frame);
        if (kind == StepKind::frame_leave) seen_.erase(&frame);
    }

    void see_value(Step now, Seen& seen, Value value, const std::string& function, Step made_by, Place place) {
        if (is_same(value, seen.bits)) return;
        std::string text = shown_value(value);
        if (text != seen.text) {
            const TaskId task = trace::task_at(timeline_, now);
            if (now >= query_.first && (!query_.task || *query_.task == task))
                found_.push_back({now, made_by, place, task, function, seen.text, text});
        }
        seen.text = std::move(text);
        seen.bits = value;
    }

    const trace::VariableQuery& query_;
    Variable variable_;
    const trace::Timeline& timeline_;
    std::unordered_map<const void*, Seen> seen_;  ///< by frame, or by the namespace of a module
    LastLine last_;
    std::vector<ValueChange> found_;
};

}  // namespace

std::vector<ValueChange> Recording::changes(const trace::VariableQuery& query, const trace::Progressing& progressing) {
    const auto variable = Variable::of(query.name);
    if (!variable) return {};
    const std::uint32_t last = query.last ? std::min(query.last->number, frontier_) : frontier_;
    VariableWatch watch(query, *variable, timeline_);
    // From the start, since a frame may have had its value for long.
    replay(0, last, [&] {
        watch.see(machine_);
        const std::uint32_t now = machine_.state->steps;
        if (!watch.has_room()) return false;
        return now % steps_between_reports || !progressing || progressing(static_cast<double>(now) / last);
    });
    return watch.take();
}

// ---- marked lines

/// The next runs of marked lines, some at a time, with the index of their marks; `from` goes on to where to look next.
std::vector<std::pair<std::uint32_t, std::size_t>> Recording::runs_of_marks(const trace::MarkQuery& query,
                                                                            std::uint32_t& from) const {
    constexpr std::size_t at_a_time = 50;
    constexpr std::uint32_t steps_at_a_time = 100'000;
    std::vector<std::pair<std::uint32_t, std::size_t>> runs;
    const auto look = [&](std::uint32_t step) {
        const trace::StepRow row = timeline_.steps[step];
        if (row.kind() != StepKind::line) return false;
        for (std::size_t i = 0; i < query.marks.size(); ++i)
            if (query.marks[i].place == row.place()) {
                runs.emplace_back(step, i);
                return query.marks[i].condition.empty();
            }
        return false;
    };
    // A replay should not be much longer than from one save state to the next.
    const auto is_far = [&](std::uint32_t step) {
        if (runs.empty()) return false;
        const std::uint32_t first = runs.front().first;
        return (step > first ? step - first : first - step) > steps_at_a_time;
    };
    while (runs.size() < at_a_time && !is_far(from)) {
        if (query.backward ? from == 0 : from >= frontier_) break;
        query.backward ? --from : ++from;
        if (look(from)) break;
    }
    return runs;
}

trace::MarkAnswer Recording::next_mark(const trace::MarkQuery& query, const trace::Progressing& progressing) {
    trace::MarkAnswer answer;
    std::uint32_t from = std::min(query.from.number, frontier_);
    for (;;) {
        auto runs = runs_of_marks(query, from);
        if (runs.empty()) return answer;
        if (query.backward) std::reverse(runs.begin(), runs.end());
        std::size_t next = 0;
        const auto look = [&] {
            if (next == runs.size() || machine_.state->steps != runs[next].first) return true;
            const auto [step, index] = runs[next++];
            const std::string& condition = query.marks[index].condition;
            Evaluation value;
            value.is_true = true;
            if (!condition.empty()) value = evaluate_and_go_on(running_user_frame(machine_), condition, true);
            if (value.has_value() && !value.is_true) return true;
            answer = {Step{step}, index, value.error, false};
            // Backwards it is the last of them that is wanted.
            return query.backward;
        };
        if (runs.size() == 1 && query.marks[runs[0].second].condition.empty())
            return {Step{runs[0].first}, runs[0].second, {}, false};
        replay(runs.front().first, runs.back().first, look);
        if (answer.step) return answer;
        const double share = static_cast<double>(from) / std::max(frontier_, 1u);
        if (progressing && !progressing(query.backward ? 1 - share : share)) {
            answer.was_stopped = true;
            return answer;
        }
    }
}

}  // namespace loopglass::recording
