#include "choices.h"

#include <algorithm>

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
    if (choice.words == right_.words) {
        if (!place_of_right_) place_of_right_ = wrong_.size();
        return;
    }
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
    question.right = place_of_right_.value_or(wrong_.size());
    question.choices.insert(question.choices.begin() + static_cast<std::ptrdiff_t>(question.right), right_);
}

}  // namespace loopglass::quiz
