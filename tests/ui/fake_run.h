#pragma once

#include <trace/run.h>

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace loopglass::test {

/// A run whose every step was written down beforehand.
class ScriptedRun : public trace::Run {
public:
    explicit ScriptedRun(trace::Program program) : program_(std::move(program)) {}

    const trace::Program& program() const override { return program_; }
    const trace::Timeline& timeline() const override { return timeline_; }
    trace::Progress progress() const override;
    void run_ahead(std::uint32_t) override {}
    trace::Snapshot snapshot(Step step) override;
    std::vector<trace::FrameDetails> frames(const trace::FrameRequest& request) override;
    trace::Sentence narrate(const trace::Snapshot& snapshot) const override;
    trace::RunStatistics statistics() const override { return {}; }
    std::vector<trace::Finding> findings() const override { return findings_; }
    /// Knows names, and `NAME == VALUE`.
    trace::Evaluation evaluate(Step step, const trace::FrameChoice& frame, const std::string& expression) override;
    trace::ChangeAnswer last_change(Step step, const trace::FrameChoice& frame, const std::string& expression,
                                    const trace::Progressing& progressing) override;
    trace::MarkAnswer next_mark(const trace::MarkQuery& query, const trace::Progressing& progressing) override;
    void find_problem(const trace::Finding& finding) { findings_.push_back(finding); }

private:
    friend class Script;
    const trace::LocalRow* local(Step step, const std::string& name) const;

    std::vector<trace::Finding> findings_;

    trace::Program program_;
    trace::Timeline timeline_;
    std::vector<trace::Snapshot> snapshots_;
    std::vector<trace::Sentence> sentences_;
    std::vector<std::vector<trace::FrameDetails>> frames_;
};

/// Writes the steps of a run down, as an event loop would make them. It follows asyncio only as far as a picture of it
/// needs: the real loop is tested elsewhere.
class Script {
public:
    using Body = std::function<void()>;

    explicit Script(trace::Program program);

    // What a body may do.
    void line(std::uint32_t number, const std::string& source, std::vector<trace::LocalRow> locals = {});
    void print(const std::string& text, trace::Stream stream = trace::Stream::out);
    TaskId create_task(const std::string& coroutine, const std::string& call, std::vector<Body> parts);
    FutureId create_future(trace::FutureRole role, const std::string& label);
    void set_result(FutureId future, const std::string& value);
    void add_callback(FutureId future, const std::string& name, const Body& body);
    void call_soon(const std::string& name, FutureId future, const Body& body);
    void call_later(double delay, const std::string& name, FutureId future, const Body& body);
    /// The running task waits for a future; its next part runs when that is done.
    void wait(FutureId future);
    /// The running task waits as in `await asyncio.sleep(delay)`.
    void sleep(double delay, const std::string& label);
    void give_way();
    void return_from_task(const std::string& value);
    void raise_from_task(const std::string& exception);

    /// Runs until nothing is ready and no timer is set, then writes the last step.
    std::unique_ptr<ScriptedRun> run_to_end();

    trace::Snapshot& now() { return now_; }
    trace::FutureRow& future(FutureId id);
    trace::TaskRow& task(TaskId id);
    FutureId future_of(TaskId id) { return task(id).future; }

private:
    void commit(trace::StepKind kind, trace::SentenceId sentence, std::vector<trace::SentenceArgument> arguments = {},
                std::uint32_t subject = 0, std::uint32_t object = 0);
    void queue(trace::HandleRow handle, const Body& body, trace::SentenceId sentence);
    void queue_task(TaskId id, trace::HandleKind kind, trace::SentenceId sentence);
    void fire_timers();
    void run_batch();
    void run_next();
    void end_task();
    void record_birth(const trace::TaskRow& row);
    trace::SentenceArgument doer() const;
    trace::SentenceArgument named(TaskId id);
    trace::SentenceArgument named(FutureId id);

    std::unique_ptr<ScriptedRun> run_;
    trace::Snapshot now_;
    std::map<std::uint32_t, Body> bodies_;                                          ///< by handle
    std::map<std::uint32_t, std::deque<Body>> parts_;                               ///< by task
    std::map<std::uint32_t, std::vector<std::pair<std::string, Body>>> callbacks_;  ///< by future
    std::vector<trace::LocalRow> locals_;
    std::uint32_t line_ = 0;
    std::uint32_t handles_ = 0;
};

/// The program of the lesson with the three factorials, line by line.
std::unique_ptr<ScriptedRun> factorials(const trace::Program& program);

/// A run that never ends: line 1, again and again.
class EndlessRun : public trace::Run {
public:
    explicit EndlessRun(trace::Program program) : program_(std::move(program)) { run_ahead(1); }

    const trace::Program& program() const override { return program_; }
    const trace::Timeline& timeline() const override { return timeline_; }
    trace::Progress progress() const override;
    void run_ahead(std::uint32_t steps) override;
    trace::Snapshot snapshot(Step step) override;
    std::vector<trace::FrameDetails> frames(const trace::FrameRequest&) override { return {}; }
    trace::Sentence narrate(const trace::Snapshot&) const override;
    trace::RunStatistics statistics() const override { return {}; }

private:
    trace::Program program_;
    trace::Timeline timeline_;
};

}  // namespace loopglass::test
