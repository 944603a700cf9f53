#include "run/run_worker.h"

#include <QElapsedTimer>
#include <algorithm>
#include <utility>

namespace loopglass::ui {

namespace {

constexpr std::uint32_t first_slice = 20;
constexpr std::uint32_t least_slice = 10;  ///< a single line may do much
constexpr std::uint32_t greatest_slice = 500'000;
constexpr qint64 slice_ms = 8;
constexpr qint64 long_ms = 500;  ///< from then on a question says how far it is
constexpr qint64 told_ms = 100;  ///< and how often
constexpr std::uint32_t steps_compared = 2'000;

/// What runs at a step has frames to show: a task's, or the program's own.
std::vector<trace::FrameDetails> frames_of(trace::Run& run, const trace::Snapshot& snapshot) {
    if (snapshot.stack.empty()) return {};
    return run.frames({snapshot.step, snapshot.running_task});
}

LessonAnswers answers_of(const lesson::Lesson& lesson, trace::Run& run) {
    LessonAnswers answers;
    for (const lesson::Question& question : lesson.questions)
        answers.questions.push_back(lesson::answered(question, run));
    for (const lesson::Task& task : lesson.tasks) {
        auto& results = answers.conditions.emplace_back();
        for (const lesson::Condition& condition : task.conditions)
            results.push_back(lesson::check_condition(condition, run));
        answers.tasks_done.push_back(
            std::all_of(results.begin(), results.end(), [](const auto& result) { return result.holds; }));
    }
    for (const lesson::Note& note : lesson.notes) answers.notes.push_back(lesson::find_stop(note.stop, run));
    const auto add_stop = [&](const std::optional<Step>& step) {
        if (step) answers.stops.push_back(*step);
    };
    for (const auto& step : answers.notes) add_stop(step);
    for (const lesson::NamedStop& named : lesson.stops) add_stop(lesson::find_stop(named.stop, run));
    for (const lesson::Question& question : lesson.questions) {
        if (question.stop) add_stop(lesson::find_stop(*question.stop, run));
    }
    std::sort(answers.stops.begin(), answers.stops.end());
    answers.stops.erase(std::unique(answers.stops.begin(), answers.stops.end()), answers.stops.end());
    return answers;
}

}  // namespace

RunWorker::RunWorker(trace::OpenRun open_run, QObject* parent) : QObject(parent), open_run_(std::move(open_run)) {
    thread_ = std::thread([this] { work(); });
}

RunWorker::~RunWorker() {
    {
        const std::lock_guard lock(mutex_);
        mailbox_.quit = true;
        ++generation_;
    }
    mail_.notify_one();
    thread_.join();
}

void RunWorker::open(const trace::Program& program, bool keeps_old) {
    {
        const std::lock_guard lock(mutex_);
        mailbox_ = {};
        mailbox_.keeps_old = keeps_old;
        mailbox_.program = program;
        ++generation_;
    }
    mail_.notify_one();
}

void RunWorker::show(Step step, TaskId inspected) {
    {
        const std::lock_guard lock(mutex_);
        mailbox_.step = step;
        mailbox_.inspected = inspected;
        mailbox_.person = step;
    }
    mail_.notify_one();
}

void RunWorker::extend(Step step) {
    {
        const std::lock_guard lock(mutex_);
        mailbox_.person = std::max(mailbox_.person, step);
        mailbox_.go_on = true;
    }
    mail_.notify_one();
}

void RunWorker::halt() {
    {
        const std::lock_guard lock(mutex_);
        mailbox_.halt = true;
        mailbox_.go_on = false;
    }
    mail_.notify_one();
}

void RunWorker::ask(const lesson::Lesson& lesson) {
    {
        const std::lock_guard lock(mutex_);
        mailbox_.lesson = lesson;
    }
    mail_.notify_one();
}

void RunWorker::quiz(Step step, const std::vector<quiz::Kind>& kinds) {
    {
        const std::lock_guard lock(mutex_);
        mailbox_.quiz = QuizRequest{step, kinds};
    }
    mail_.notify_one();
}

void RunWorker::set_asked(const Asked& asked) {
    const std::lock_guard lock(mutex_);
    asked_ = asked;
}

void RunWorker::inquire(const Inquiry& inquiry) {
    {
        const std::lock_guard lock(mutex_);
        mailbox_.inquiry = inquiry;
    }
    mail_.notify_one();
}

/// Something has come that is not to wait.
bool RunWorker::has_mail() {
    const std::lock_guard lock(mutex_);
    return mailbox_.quit || mailbox_.close || mailbox_.program || mailbox_.step || mailbox_.inquiry || mailbox_.halt;
}

void RunWorker::close() {
    {
        const std::lock_guard lock(mutex_);
        mailbox_ = {};
        mailbox_.close = true;
        ++generation_;
    }
    mail_.notify_one();
}

RunWorker::Mailbox RunWorker::wait_for_mail(bool has_work) {
    std::unique_lock lock(mutex_);
    mail_.wait(lock, [&] {
        return has_work || mailbox_.quit || mailbox_.close || mailbox_.program || mailbox_.step || mailbox_.lesson ||
               mailbox_.quiz || mailbox_.inquiry || mailbox_.halt || mailbox_.go_on || mailbox_.person > person_;
    });
    Mailbox mail = mailbox_;
    const Step person = mailbox_.person;
    mailbox_ = {};
    mailbox_.person = person;
    if (mail.program) {
        run_generation_ = generation_;
        lesson_.reset();
        quiz_.reset();
        unexplained_.reset();
    }
    return mail;
}

void RunWorker::work() {
    for (;;) {
        const Mailbox mail = wait_for_mail(wants_to_run() || (run_ && (lesson_ || quiz_ || unexplained_)));
        if (mail.quit) return;
        if (mail.close) run_.reset();
        if (mail.program) open_now(*mail.program, mail.keeps_old);
        person_ = mail.person;
        if (mail.go_on) halted_ = false;
        if (mail.halt && run_) {
            halted_ = true;
            report();
        }
        if (mail.lesson) lesson_ = mail.lesson;
        if (mail.quiz) quiz_ = mail.quiz;
        if (mail.step && run_) {
            const Step before = run_->progress().frontier;
            answer(*mail.step, mail.inspected);
            if (run_->progress().frontier != before) report();  // there may be nothing left to run ahead of it
        }
        if (mail.inquiry && run_) {
            answer_inquiry(*mail.inquiry);
        } else if (mail.step) {
            continue;
        } else if (run_ && unexplained_) {
            find_changes();
        } else if (wants_to_run()) {
            run_slice();
        } else if (run_ && lesson_) {
            post([this, answers = answers_of(*lesson_, *run_)] { emit answered(answers); });
            lesson_.reset();
        } else if (run_ && quiz_) {
            answer_quiz();
        }
    }
}

bool RunWorker::wants_to_run() const {
    if (!run_ || halted_) return false;
    const trace::Progress progress = run_->progress();
    return !progress.ended && progress.frontier.number < std::uint64_t{person_.number} + steps_ahead;
}

void RunWorker::open_now(const trace::Program& program, bool keeps_old) {
    if (!keeps_old) run_.reset();
    trace::OpenResult result = open_run_(program, trace::Limits{});
    if (auto* diagnostics = std::get_if<Diagnostics>(&result)) {
        post([this, found = *diagnostics] { emit refused(found); });
        return;
    }
    person_ = {};
    halted_ = false;
    slice_steps_ = first_slice;
    findings_posted_ = 0;
    unexplained_.reset();
    run_ = std::move(std::get<std::unique_ptr<trace::Run>>(result));
    std::shared_ptr<const trace::Timeline> timeline(run_, &run_->timeline());
    post([this, timeline] { emit opened(timeline); });
    report();
}

void RunWorker::answer_quiz() {
    std::optional<quiz::Question> question;
    if (quiz_->kinds.empty()) question = quiz::next_loop_question(*run_, quiz_->step);
    for (const quiz::Kind kind : quiz_->kinds) {
        if (!question) question = quiz::question(kind, *run_, quiz_->step);
    }
    quiz_.reset();
    const QuestionPointer found = question ? std::make_shared<const quiz::Question>(std::move(*question)) : nullptr;
    post([this, found] { emit quizzed(found); });
}

void RunWorker::answer_inquiry(const Inquiry& inquiry) {
    QElapsedTimer timer;
    timer.start();
    qint64 next_ms = long_ms;
    const auto said = inquiry(*run_, [&](double share) {
        if (timer.elapsed() >= next_ms) {
            next_ms = timer.elapsed() + told_ms;
            post([this, share] { emit inquired(std::min(share, 0.99)); });
        }
        return !has_mail();
    });
    if (next_ms > long_ms) post([this] { emit inquired(1); });
    if (said) post(said);
}

void RunWorker::answer(Step step, TaskId inspected) {
    auto moment = std::make_shared<Moment>();
    moment->snapshot = run_->snapshot(step);
    moment->sentence = run_->narrate(moment->snapshot);
    moment->frames = frames_of(*run_, moment->snapshot);
    const TaskId running = moment->snapshot.running_task;
    moment->inspected = inspected ? inspected : running;
    moment->inspected_frames =
        moment->inspected == running ? moment->frames : run_->frames({moment->snapshot.step, moment->inspected});
    if (moment->snapshot.step.number > 0)
        moment->frames_before = run_->frames({step_to_compare(moment->snapshot.step), moment->inspected});
    moment->shared = run_->shared_objects(moment->snapshot.step);
    if (moment->snapshot.end == trace::RunEnd::exception) moment->failure = trace::failure_of(*run_);
    ask_expressions(*moment);
    post([this, moment] { emit shown(moment); });
    unexplained_ = moment->watched.empty() ? nullptr : moment;
}

/// What has changed is told since the step that the person comes from, if that lies shortly before this one; else since
/// the step before.
Step RunWorker::step_to_compare(Step step) {
    if (step != shown_) shown_before_ = std::exchange(shown_, step);
    const bool is_shortly_before = shown_before_ < step && step.number - shown_before_.number <= steps_compared;
    return is_shortly_before ? shown_before_ : Step{step.number - 1};
}

void RunWorker::ask_expressions(Moment& moment) {
    Asked asked;
    {
        const std::lock_guard lock(mutex_);
        asked = asked_;
    }
    const Step step = moment.snapshot.step;
    moment.outward = asked.outward;
    for (const std::string& expression : asked.expressions)
        moment.watched.push_back(run_->evaluate(step, moment.frame_choice(), expression));
    if (moment.snapshot.row.kind() != trace::StepKind::line) return;
    for (const trace::Mark& mark : asked.marks)
        if (mark.place == moment.snapshot.row.place() && !mark.condition.empty())
            moment.condition = run_->evaluate(step, {}, mark.condition);
}

void RunWorker::find_changes() {
    const std::shared_ptr<const Moment> moment = std::exchange(unexplained_, nullptr);
    std::vector<trace::ChangeAnswer> changes;
    for (const trace::Evaluation& watched : moment->watched) {
        changes.push_back(run_->last_change(moment->snapshot.step, moment->frame_choice(), watched.value.name,
                                            [this](double) { return !has_mail(); }));
        if (has_mail()) return;  // another step is wanted, or another run
    }
    post([this, step = moment->snapshot.step, changes] { emit changes_found(step, changes); });
}

void RunWorker::run_slice() {
    QElapsedTimer timer;
    timer.start();
    run_->run_ahead(slice_steps_);
    // A slice is short enough for a request to be answered at once, and long enough not to be all bookkeeping.
    slice_steps_ = timer.elapsed() > slice_ms ? std::max(least_slice, slice_steps_ / 2)
                                              : std::min(greatest_slice, slice_steps_ * 2);
    report();
}

void RunWorker::report() {
    const trace::Progress progress = run_->progress();
    const bool resting = !wants_to_run();
    // Most runs have none; to ask for them costs a copy of those there are.
    const std::vector<trace::Finding> findings = run_->findings();
    if (findings.size() != findings_posted_ || progress.frontier.number == 0) {
        findings_posted_ = findings.size();
        post([this, findings] { emit findings_changed(findings); });
    }
    post([this, progress, resting] { emit progressed(progress, resting); });
}

template <class Send>
void RunWorker::post(Send send) {
    QMetaObject::invokeMethod(
        this,
        [this, send, generation = run_generation_] {
            {
                const std::lock_guard lock(mutex_);
                if (generation != generation_) return;
            }
            send();
        },
        Qt::QueuedConnection);
}

}  // namespace loopglass::ui
