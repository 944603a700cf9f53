#pragma once

#include <lesson/lesson.h>

#include <QString>
#include <set>
#include <vector>

namespace loopglass::ui {

/// What a person has done about a question of a lesson.
struct Answer {
    enum class State { open, right, wrong, shown };

    std::set<std::size_t> chosen;
    std::vector<std::size_t> order;  ///< of questions of order: the choices as they stand now
    QString written;                 ///< of questions that want a text
    std::size_t hints = 0;           ///< given so far
    State state = State::open;

    bool is_closed() const { return state == State::right || state == State::shown; }
    /// Something was answered that can be checked.
    bool is_ready(const lesson::Question& question) const;
    /// Picks a choice, or takes it back; of a question with one right choice the last pick counts.
    void pick(const lesson::Question& question, std::size_t choice);
    /// Moves a line of an order up.
    void raise(std::size_t place);
    void check(const lesson::Question& question);
};

/// A fresh answer: the lines of an order are shuffled, the same way every time.
Answer fresh_answer(const lesson::Question& question);

}  // namespace loopglass::ui
