#include "choices.h"

#include <algorithm>
#include <tuple>

namespace loopglass::quiz {

std::size_t Dice::below(std::size_t count) {
    // Steele, Lea, Flood: SplitMix64.
    state_ += 0x9e3779b97f4a7c15ull;
    std::uint64_t z = state_;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ull;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebull;
    return static_cast<std::size_t>((z ^ (z >> 31)) % count);
}

Choices::Choices(Choice right) : right_(std::move(right)) {}

void Choices::add_wrong(const Choice& choice) {
    if (choice.words == right_.words) return;
    if (english(choice.words).empty()) return;
    const bool known =
        std::any_of(wrong_.begin(), wrong_.end(), [&](const Choice& wrong) { return wrong.words == choice.words; });
    if (!known) wrong_.push_back(choice);
}

void Choices::fill(Question& question, Dice& dice) const {
    constexpr std::size_t most_wrong = 3;
    question.choices.assign(wrong_.begin(),
                            wrong_.begin() + static_cast<std::ptrdiff_t>(std::min(wrong_.size(), most_wrong)));
    dice.shuffle(question.choices);
    question.right = dice.below(question.choices.size() + 1);
    question.choices.insert(question.choices.begin() + static_cast<std::ptrdiff_t>(question.right), right_);
}

void Choices::fill_in_order(Question& question) const {
    question.choices = wrong_;
    question.choices.push_back(right_);
    // By name, tasks first: in the order of the queue the right one would nearly always be the first.
    const auto rank = [](const Choice& choice) {
        return std::tuple(choice.task ? 0 : 1, choice.task.value, choice.handle.value);
    };
    std::stable_sort(question.choices.begin(), question.choices.end(),
                     [&](const Choice& a, const Choice& b) { return rank(a) < rank(b); });
    const auto right = std::find_if(question.choices.begin(), question.choices.end(),
                                    [&](const Choice& choice) { return choice.words == right_.words; });
    question.right = static_cast<std::size_t>(right - question.choices.begin());
}

}  // namespace loopglass::quiz
