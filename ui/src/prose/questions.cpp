#include "prose/questions.h"

#include <lesson/fact.h>

#include <algorithm>
#include <numeric>

namespace loopglass::ui {

using lesson::QuestionKind;

bool Answer::is_ready(const lesson::Question& question) const {
    switch (question.kind) {
        case QuestionKind::choice: return !chosen.empty();
        case QuestionKind::several:
        case QuestionKind::order: return true;
        case QuestionKind::value:
        case QuestionKind::free: return !written.trimmed().isEmpty();
    }
    return false;
}

void Answer::pick(const lesson::Question& question, std::size_t choice) {
    if (choice >= question.choices.size() || is_closed()) return;
    state = State::open;
    if (question.kind != QuestionKind::several) {
        chosen = {choice};
    } else if (!chosen.erase(choice)) {
        chosen.insert(choice);
    }
}

void Answer::raise(std::size_t place) {
    if (place == 0 || place >= order.size() || is_closed()) return;
    std::swap(order[place - 1], order[place]);
    state = State::open;
}

void Answer::check(const lesson::Question& question) {
    if (is_closed() || !is_ready(question)) return;
    bool right = true;
    switch (question.kind) {
        case QuestionKind::choice:
        case QuestionKind::several:
            for (std::size_t i = 0; i < question.choices.size(); ++i)
                right = right && question.choices[i].right == (chosen.count(i) > 0);
            break;
        case QuestionKind::order:
            // Two lines that read the same may stand either way.
            for (std::size_t i = 0; i < order.size(); ++i)
                right = right && question.choices[order[i]].text == question.choices[i].text;
            break;
        case QuestionKind::value: right = lesson::same_answer(written.toStdString(), question.answer); break;
        case QuestionKind::free: state = State::shown; return;  // one compares with the model oneself
    }
    state = right ? State::right : State::wrong;
}

Answer fresh_answer(const lesson::Question& question) {
    Answer answer;
    if (question.kind != QuestionKind::order) return answer;
    answer.order.resize(question.choices.size());
    std::iota(answer.order.begin(), answer.order.end(), std::size_t{0});
    std::uint32_t seed = question.line * 2654435761u + 12345;
    for (std::size_t i = answer.order.size(); i > 1; --i) {
        seed = seed * 1664525u + 1013904223u;
        std::swap(answer.order[i - 1], answer.order[(seed >> 16) % i]);
    }
    // A shuffle that changes nothing would give the answer away.
    if (answer.order.size() > 1 && std::is_sorted(answer.order.begin(), answer.order.end()))
        std::rotate(answer.order.begin(), answer.order.begin() + 1, answer.order.end());
    return answer;
}

}  // namespace loopglass::ui
