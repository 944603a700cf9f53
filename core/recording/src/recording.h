#pragma once

#include <array>
#include <deque>
#include <functional>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include <asyncio/objects.h>
#include <library/world.h>
#include <machine/frame.h>
#include <machine/loader.h>
#include <machine/machine.h>
#include <trace/run.h>

#include "save_states.h"
#include "user_modules.h"

namespace loopglass::recording {

/// What ran in a turn; kept for each, since the handle itself is gone by then. In four bytes: half of a run's turns
/// have one, and fresh memory is what a recording costs.
struct TurnName {
    std::uint32_t kind : 2;   ///< trace::HandleKind
    std::uint32_t text : 30;  ///< of a call: index of the callback's name; a task's name is in the timeline
};

/// A run by machine and save states. Columns are written at the frontier, once; an earlier step is shown by restoring
/// the nearest save state before it and running on. Reading order: advance (towards the frontier), visit (to any
/// step), then what the machine tells while it runs.
class Recording : public trace::Run, private machine::Observer, private library::EventListener {
public:
    Recording(trace::Program program, const trace::Limits& limits, std::shared_ptr<const language::Code> code,
              const std::vector<CompiledModule>& modules, std::string warnings);
    ~Recording() override;

    const trace::Program& program() const override { return program_; }
    const trace::Timeline& timeline() const override { return timeline_; }
    trace::Progress progress() const override;
    void run_ahead(std::uint32_t steps) override;
    trace::Snapshot snapshot(Step step) override;
    std::vector<trace::FrameDetails> frames(const trace::FrameRequest& request) override;
    std::vector<trace::ObjectName> shared_objects(Step step) override;
    trace::Sentence narrate(const trace::Snapshot& snapshot) const override;
    std::vector<trace::Finding> findings() const override;
    trace::RunStatistics statistics() const override;
    trace::Evaluation evaluate(Step step, const trace::FrameChoice& frame, const std::string& expression) override;
    trace::ChangeAnswer last_change(Step step, const trace::FrameChoice& frame, const std::string& expression,
                                    const trace::Progressing& progressing) override;
    std::vector<trace::ValueChange> changes(const trace::VariableQuery& query,
                                            const trace::Progressing& progressing) override;
    trace::MarkAnswer next_mark(const trace::MarkQuery& query, const trace::Progressing& progressing) override;

    /// For the report of handles: what ran in each turn.
    const trace::Column<TurnName>& turn_names() const { return turn_names_; }
    const std::string& callback_name(std::uint32_t index) const { return callback_texts_[index]; }
    /// The code objects by first line, for the report of lines.
    const machine::LoadedCode& code() const { return code_; }
    /// FUNCTION LINE for each line step of the whole run; runs it again from the start.
    std::string lines_with_functions();
    /// Distance between save states in steps, for tests; 0 is the policy's own.
    void set_save_distance(std::uint32_t steps) { fixed_distance_ = steps; }
    /// For tests: the machine's image at a step, after running there from the save state with this number.
    std::vector<std::byte> image_at(Step step, std::size_t save_state);
    std::size_t save_state_count() const { return saves_.size(); }
    std::uint32_t saved_step(std::size_t i) const { return saves_[i].step; }

    machine::Machine& machine() { return machine_; }

private:
    /// aside: what runs is no part of the run, and the machine will be put back as it was.
    enum class Mode { recording, visiting, aside };

    // ---- going
    void advance(std::uint32_t to);
    void visit(std::uint32_t step, const std::function<void()>& look);
    void restore(const SaveState& save);
    void keep_frontier();
    void go();
    void publish();
    void save();
    void save_if_due();
    void aim_at_save();
    void plan_saves_on_way(std::uint32_t step);
    void save_on_way();
    bool has_room(std::size_t bytes) const;
    std::size_t budget() const;
    void aim();
    void place_rows(std::uint32_t next_step);
    void end_for_memory();
    [[noreturn]] void end_for_output(machine::Machine& machine, std::size_t most_mib);
    void finish(trace::RunEnd end, std::string message);
    bool at_frontier() const { return mode_ == Mode::recording; }
    std::string endless_turn() const;
    std::size_t save_distance(std::size_t copied) const;
    std::size_t work_done() const;
    [[noreturn]] void abandon();

    // ---- asked (questions.cpp, change_search.cpp, marked_lines.cpp)
    std::string run_aside(const std::function<void()>& work);
    trace::Evaluation evaluate_aside(const machine::PythonFrame* frame, const std::string& expression,
                                     bool as_condition);
    trace::Evaluation evaluate_and_go_on(const machine::PythonFrame* frame, const std::string& expression,
                                         bool as_condition);
    void replay(std::uint32_t first, std::uint32_t last, const std::function<bool()>& each);
    std::uint32_t birth_of(const machine::PythonFrame* frame, bool is_function, std::uint32_t first,
                           std::uint32_t last);
    std::vector<std::pair<std::uint32_t, std::size_t>> runs_of_marks(const trace::MarkQuery& query,
                                                                     std::uint32_t& from) const;
    friend class ChangeSearch;

    // ---- told by the machine
    void step_reached(machine::Machine&) override;
    void line_reached(machine::Machine&) override;
    void exception_raised(machine::Machine&, machine::Value exception) override;
    void write(machine::Machine&, int stream, std::string_view text) override;
    std::string_view input() override { return program_.input; }
    void unsupported(machine::Machine&, const std::string& what) override;
    void event(machine::Machine&, trace::StepKind, std::uint32_t subject, std::uint32_t object, trace::Cause) override;
    const trace::Network& network() const override { return program_.network; }
    std::vector<std::pair<std::string_view, std::string_view>> files() const override;
    void found(machine::Machine&, trace::Sentence) override;
    void task_named(machine::Machine&, std::uint32_t task, const std::string& name) override;
    void turn_begun(machine::Machine&, std::uint32_t handle, std::uint32_t task) override;
    void turn_ended(machine::Machine&) override;
    std::string name_of_turn(HandleId handle) const;
    void thread_runs(machine::Machine&, std::uint32_t thread) override;
    void deadlocked(machine::Machine&, const std::string& message, std::vector<trace::Sentence> clauses) override;
    void work_spent(machine::Machine&) override;
    void reached(bool clean);
    std::uint32_t callback_text(machine::Value callback);
    void count_lines_of_last_turn();
    void task_born(machine::Machine&, std::uint32_t future);

    trace::Program program_;
    std::string warnings_;  ///< what the compiler found doubtful, as CPython shows it
    trace::Limits limits_;
    machine::LoadedCode code_;
    std::vector<machine::UserModule> user_modules_;
    trace::Timeline timeline_;
    machine::Machine machine_;

    Mode mode_ = Mode::recording;
    std::uint32_t frontier_ = 0;  ///< steps recorded
    bool ended_ = false;
    trace::RunEnd end_ = trace::RunEnd::running;
    int exit_status_ = 0;
    TaskId failed_task_;
    std::vector<Place> failure_path_;
    std::string end_message_;
    bool resumable_ = true;  ///< the machine is at a clean point, at state->steps

    std::uint32_t target_ = 0;            ///< recording: run to at least here; visiting: the step to look at
    std::function<void()> each_;          ///< visiting: what to do at every step on the way, if anything
    std::uint32_t each_from_ = 0;         ///< but not before this one
    std::vector<std::byte> aside_image_;  ///< aside: what the arena was before, kept to be used again
    std::string aside_end_;               ///< aside: why it was abandoned
    std::function<void()> look_;          ///< visiting: what to do at the target
    bool save_wanted_ = false;
    std::uint32_t next_save_ = 0;
    std::size_t work_at_next_save_ = 0;  ///< see work_done
    std::uint32_t fixed_distance_ = 0;
    std::uint32_t distance_factor_ = 1;  ///< doubled each time the save states are thinned
    SaveStates saves_;
    static constexpr std::uint32_t never = 0xffffffff;
    std::vector<std::uint32_t> saves_on_way_;  ///< visiting: the steps from which a save state is left, the last first
    std::deque<std::uint32_t> looked_near_;  ///< the steps of those that were left shortly before a step, oldest first
    const SaveState* from_ = nullptr;        ///< the save state to start from, if not the nearest
    SaveState frontier_save_;                ///< of the frontier, while the machine is elsewhere
    bool has_frontier_save_ = false;

    std::vector<std::uint32_t> scratch_rows_;
    trace::Column<TurnName> turn_names_;
    std::deque<std::string> callback_texts_;
    std::unordered_map<std::string, std::uint32_t> callback_names_;  ///< indexes of their texts
    struct CallbackName {
        machine::Value callback = machine::empty;
        std::uint32_t name = 0;
    };
    std::array<CallbackName, 32> library_callbacks_;                   ///< those seen last, by where they are
    std::vector<std::uint32_t> task_lines_, task_last_turn_;           ///< by TaskId
    std::uint32_t running_thread_ = 1;                                 ///< at the frontier
    std::unordered_map<std::uint32_t, std::uint32_t> turn_of_thread_;  ///< index + 1 of the last that began there
    std::vector<trace::Sentence> who_waits_;                           ///< at the end of a run that is stuck
    std::uint32_t counted_until_ = 1;                                  ///< steps whose lines are in task_lines_
    std::vector<trace::Finding> findings_;
    std::uint64_t arena_peak_ = 0;
    std::uint64_t work_of_run_ = 0;  ///< until the frontier, as far as it is not steps; see Machine::spend
};

}  // namespace loopglass::recording
