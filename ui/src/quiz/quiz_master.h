#pragma once

#include <QObject>
#include <set>

#include "quiz/quiz_panel.h"
#include "run/cursor.h"

namespace loopglass::ui {

/// Asks: takes questions from the run, judges what is picked by what they say, keeps the score, and says what must not
/// be shown meanwhile. Nothing is ever barred: stepping on answers a question, too.
class QuizMaster : public QObject {
    Q_OBJECT

public:
    struct Score {
        int right = 0;  ///< at the first try
        int asked = 0;  ///< those that were answered at all
    };

    QuizMaster(Cursor& cursor, QuizPanel& panel, QObject* parent = nullptr);

    /// Asks a question at the step that is shown.
    void predict();
    /// Asks whose turn is next, and where it leads, from here on.
    void be_the_loop();
    void close();
    /// Another lesson, with what is remembered of it.
    void begin_lesson(Score score);

    /// A question is open: what comes after this step must not be shown.
    bool hides_future() const { return question_ && !state_.solved; }
    /// The name whose value must not be shown; empty if none.
    std::string hidden_name() const;
    bool is_shown() const { return shown_; }
    /// The question that waits for an answer, or nullptr.
    const quiz::Question* open_question() const { return hides_future() ? question_.get() : nullptr; }
    const Score& score() const { return score_; }

    void pick(std::size_t choice);
    /// The choices as they are listed, from 0.
    bool pick_listed(std::size_t place);
    /// A card was clicked; true if that answers the question.
    bool pick_task(TaskId task);
    bool pick_future(FutureId future);
    bool pick_handle(HandleId handle);
    /// After a right answer: the next question.
    bool go_on();
    void hint();
    void show_what_happens();
    /// The person is elsewhere now.
    void on_moved();

signals:
    /// What is hidden is other than before.
    void changed();
    void jump_wanted(loopglass::Step step);
    void scored();

private:
    void ask();
    void take(const QuestionPointer& question);
    void solve(bool picked_right);
    void show();
    bool takes_picks() const { return question_ && !state_.solved; }

    Cursor& cursor_;
    QuizPanel& panel_;
    QuizPanel::State state_;
    QuestionPointer question_;
    Score score_;
    bool shown_ = false;
    bool loop_ = false;     ///< being the loop
    bool waiting_ = false;  ///< asked the run for a question
    Step asked_from_;       ///< the step it was asked for
    std::size_t next_kind_ = 0;
    std::set<std::pair<std::uint32_t, quiz::Kind>> asked_;  ///< which were had at which step
};

}  // namespace loopglass::ui
