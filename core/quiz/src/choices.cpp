#include "choices.h"

#include <algorithm>
#include <cstdlib>
#include <optional>
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

namespace {

/// The number that a text is, or nothing.
std::optional<double> number_of(const std::string& text) {
    char* end = nullptr;
    const double number = std::strtod(text.c_str(), &end);
    return text.empty() || *end != '\0' ? std::nullopt : std::optional(number);
}

}  // namespace

bool Choices::is_right_longest() const {
    const std::size_t length = english(right_.words).size();
    return std::all_of(wrong_.begin(), wrong_.end(),
                       [&](const Choice& wrong) { return english(wrong.words).size() < length; });
}

std::uint64_t Choices::seed() const {
    std::uint64_t seed = 0;
    for (const char c : english(right_.words)) seed = (seed ^ static_cast<unsigned char>(c)) * 0x100000001b3ull;
    return seed;
}

/// Those with which the right one has the rank that the dice say.
std::vector<Choice> Choices::balanced(Dice& dice) const {
    constexpr std::size_t most_wrong = 3;
    const auto right_number = number_of(english(right_.words));
    const bool numbers = right_number && std::all_of(wrong_.begin(), wrong_.end(), [](const Choice& wrong) {
                             return number_of(english(wrong.words)).has_value();
                         });
    const auto measure = [&](const Choice& choice) {
        const std::string text = english(choice.words);
        return numbers ? *number_of(text) : static_cast<double>(text.size());
    };
    const double middle = measure(right_);
    std::vector<const Choice*> less, same, more;
    for (const Choice& wrong : wrong_) {
        const double size = measure(wrong);
        (size < middle ? less : size > middle ? more : same).push_back(&wrong);
    }
    const std::size_t count = std::min(wrong_.size(), most_wrong);
    const std::size_t wanted = dice.below(count + 1);
    // Where there are not as many on a side, there are fewer choices: filled up, the rank would be the same each time.
    std::vector<Choice> taken;
    const auto take = [&](const std::vector<const Choice*>& side, std::size_t most) {
        for (std::size_t i = 0; i < std::min(side.size(), most); ++i) taken.push_back(*side[i]);
    };
    take(less, wanted);
    take(more, count - wanted);
    take(same, count - taken.size());
    if (taken.empty()) take(less.empty() ? more : less, 1);
    return taken;
}

void Choices::fill(Question& question, Dice& dice) const {
    question.choices = balanced(dice);
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
