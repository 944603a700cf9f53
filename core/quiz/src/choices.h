#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <quiz/quiz.h>

namespace loopglass::quiz {

/// Numbers that look like chance and are the same each time.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : state_(seed) {}

    /// A number below `count`.
    std::size_t below(std::size_t count);

    template <class T>
    void shuffle(std::vector<T>& items) {
        for (std::size_t i = items.size(); i > 1; --i) std::swap(items[i - 1], items[below(i)]);
    }

private:
    std::uint64_t state_;
};

/// The right answer and wrong ones, of which no two are the same.
class Choices {
public:
    explicit Choices(Choice right);
    explicit Choices(const std::string& right) : Choices(Choice{{TextId::plain, {right}}}) {}

    void add_wrong(const Choice& choice);
    void add_wrong(const std::string& text, std::vector<Said> why_not = {}, Step seen_at = {}) {
        add_wrong(Choice{{TextId::plain, {text}}, std::move(why_not), seen_at});
    }
    std::size_t count_wrong() const { return wrong_.size(); }
    bool has_wrong() const { return !wrong_.empty(); }
    /// True if the right one has the longest text of all.
    bool is_right_longest() const;
    /// A number that is the same wherever the same is asked: asked twice, a question must not differ in its wrong
    /// choices alone, or what is in both is right.
    std::uint64_t seed() const;

    /// Puts at most four choices into the question. The first wrong ones are the more plausible and are preferred; but
    /// the right one is as often the least (number, or shortest text) as the greatest or one between.
    void fill(Question& question, Dice& dice) const;
    /// Puts all of them into it, by the numbers of their tasks, then of their handles.
    void fill_in_order(Question& question) const;

private:
    std::vector<Choice> balanced(Dice& dice) const;

    Choice right_;
    std::vector<Choice> wrong_;
};

}  // namespace loopglass::quiz
