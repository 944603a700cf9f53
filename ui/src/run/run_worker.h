#pragma once

#include <lesson/lesson.h>
#include <quiz/quiz.h>
#include <trace/run.h>

#include <QObject>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

#include "run/asked.h"
#include "run/lesson_answers.h"
#include "run/moment.h"

namespace loopglass::ui {

using QuestionPointer = std::shared_ptr<const quiz::Question>;

/// Owns the run, in a thread of its own. Requests are messages that do not wait, and the newest wins; answers come
/// back as signals in the thread of this object. Between requests the run goes ahead, in slices, until it ends or is
/// a budget of steps beyond where the person is.
class RunWorker : public QObject {
    Q_OBJECT

public:
    /// How far the run goes ahead of the person. A program that never ends goes on from there when asked.
    static constexpr std::uint32_t steps_ahead = 200'000;

    explicit RunWorker(trace::OpenRun open_run, QObject* parent = nullptr);
    ~RunWorker() override;

    /// Opens another program; what was asked of the one before is forgotten. `keeps_old`: if the program is refused,
    /// the run before it stays.
    void open(const trace::Program& program, bool keeps_old = false);
    /// Asks for a step, with the frames of a task besides those of what runs; `shown` answers, unless a newer request
    /// comes first.
    void show(Step step, TaskId inspected = {});
    /// Lets the run go ahead as far as if the person were at this step.
    void extend(Step step);
    /// The run goes no further ahead until it is let, and what it is just being asked is given up.
    void halt();
    /// Asks the run what it says to a lesson, once it has ended or rests; `answered` gives it.
    void ask(const lesson::Lesson& lesson);
    /// Asks for a question at a step, of the first of these kinds that has one; no kinds: what one who is the loop is
    /// asked next. `quizzed` gives it once the run has ended or rests.
    void quiz(Step step, const std::vector<quiz::Kind>& kinds);
    /// What is asked of each step from now on.
    void set_asked(const Asked& asked);
    /// Asks once; the newest question wins, and a step to be shown comes first.
    void inquire(const Inquiry& inquiry);
    /// Forgets the run.
    void close();

signals:
    /// The run's timeline lives as long as the pointer.
    void opened(std::shared_ptr<const loopglass::trace::Timeline> timeline);
    void refused(const loopglass::Diagnostics& diagnostics);
    void shown(loopglass::ui::MomentPointer moment);
    void answered(const loopglass::ui::LessonAnswers& answers);
    /// Null if there is nothing to ask.
    void quizzed(loopglass::ui::QuestionPointer question);
    /// Where the expressions asked of a step that was shown got the values that they have there.
    void changes_found(loopglass::Step step, const std::vector<loopglass::trace::ChangeAnswer>& changes);
    /// All that is wrong in the program, as far as it has run.
    void findings_changed(const std::vector<loopglass::trace::Finding>& findings);
    /// A question that is asked once takes long: the share of it that is done; 1 when it is answered or given up.
    void inquired(double share);
    /// `resting`: the run has ended, reached its budget or was halted.
    void progressed(const loopglass::trace::Progress& progress, bool resting);

private:
    struct QuizRequest {
        Step step;
        std::vector<quiz::Kind> kinds;
    };

    struct Mailbox {
        std::optional<trace::Program> program;
        bool keeps_old = false;
        std::optional<Step> step;
        TaskId inspected;
        Step person;
        std::optional<lesson::Lesson> lesson;
        std::optional<Inquiry> inquiry;
        std::optional<QuizRequest> quiz;
        bool halt = false;
        bool go_on = false;  ///< though it was halted
        bool close = false;
        bool quit = false;
    };

    void work();
    Mailbox wait_for_mail(bool has_work);
    void open_now(const trace::Program& program, bool keeps_old);
    void answer_quiz();
    void answer_inquiry(const Inquiry& inquiry);
    void answer(Step step, TaskId inspected);
    Step step_to_compare(Step step);
    void ask_expressions(Moment& moment);
    void find_changes();
    bool has_mail();
    void run_slice();
    void report();
    bool wants_to_run() const;
    /// Sends an answer to the thread of this object, unless the program it belongs to is no longer the one open.
    template <class Send>
    void post(Send send);

    trace::OpenRun open_run_;

    std::mutex mutex_;
    std::condition_variable mail_;
    Mailbox mailbox_;
    Asked asked_;                   ///< guarded by mutex_
    std::uint64_t generation_ = 0;  ///< of the newest program asked for; guarded by mutex_

    // Only the worker's thread touches these.
    std::shared_ptr<trace::Run> run_;
    std::uint64_t run_generation_ = 0;
    Step person_;
    Step shown_, shown_before_;                  ///< the step shown last, and the one before it
    std::shared_ptr<const Moment> unexplained_;  ///< shown, and where its values come from is still to be found
    std::size_t findings_posted_ = 0;
    std::optional<lesson::Lesson> lesson_;  ///< still to be answered
    std::optional<QuizRequest> quiz_;
    std::uint32_t slice_steps_ = 1;
    bool halted_ = false;

    std::thread thread_;
};

}  // namespace loopglass::ui
