// Where a value comes from: the last change of an expression in one frame.

#include <algorithm>

#include <trace/grain.h>

#include "last_line.h"
#include "recording.h"
#include "user_frames.h"
#include "variable.h"

namespace loopglass::recording {

using machine::PythonFrame;
using trace::ChangeAnswer;
using trace::Evaluation;
using trace::StepKind;
using trace::ValueChange;

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

}  // namespace loopglass::recording
