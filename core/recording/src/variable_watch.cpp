// All changes of a variable, in every frame that has it.

#include <unordered_map>

#include <trace/grain.h>

#include "last_line.h"
#include "recording.h"
#include "user_frames.h"
#include "variable.h"

namespace loopglass::recording {

using machine::PythonFrame;
using machine::Value;
using trace::StepKind;
using trace::ValueChange;

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
            see_local(now, row.kind(), *frame);
        else if (is_wanted("<module>"))
            see_value(now, seen_[frame->globals], variable_.read_global(frame), "<module>", last_.step, last_.place);
        last_.see(m, row);
    }

private:
    bool is_wanted(const std::string& function) const { return query_.function.empty() || query_.function == function; }

    void see_local(Step now, StepKind kind, const PythonFrame& frame) {
        const std::string& function = frame.code->code->name;
        if (!is_wanted(function)) return;
        // The block of a frame that is gone may be another's now.
        const bool is_new = kind == StepKind::frame_enter;
        if (is_new) seen_.erase(&frame);
        Seen& seen = seen_[&frame];
        const Value value = variable_.read_own(frame);
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

}  // namespace loopglass::recording
