// How a run is asked what its columns do not hold. The machine goes through the steps again, or works something out
// aside and is put back as it was.

#include <new>

#include "evaluate.h"
#include "recording.h"
#include "user_frames.h"

namespace loopglass::recording {

using machine::PythonFrame;
using trace::Evaluation;

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
    } catch (const std::bad_alloc&) {
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
    if (machine_.state->steps == first && (!each() || last <= first)) return;
    each_from_ = first;
    each_ = [&] {
        // What is left to the last step is run without a look.
        if (!each()) each_from_ = never;
    };
    visit(last, [] {});
    each_ = nullptr;
    each_from_ = 0;
}

}  // namespace loopglass::recording
