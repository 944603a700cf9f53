#pragma once

#include <lesson/lesson.h>

#include <QString>
#include <set>
#include <vector>

namespace loopglass::ui {

struct Choice {
    QString text;  ///< Markdown
    bool right = false;
};

/// A question as it stands in a lesson: what is asked, the choices, and what is said once it is answered.
struct Question {
    std::size_t cell = 0;  ///< of Lesson::cells
    QString asked;         ///< Markdown
    std::vector<Choice> choices;
    QString explanation;   ///< Markdown; empty if there is none
    bool several() const;  ///< more than one choice is right
};

std::vector<Question> questions_of(const lesson::Lesson& lesson);

/// What a person has done about a question.
struct Answer {
    enum class State { open, right, wrong };

    std::set<std::size_t> chosen;
    State state = State::open;

    /// Picks a choice, or takes it back; of a question with one right choice the last pick counts.
    void pick(const Question& question, std::size_t choice);
    void check(const Question& question);
};

}  // namespace loopglass::ui
