#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <lesson/fact.h>
#include <lesson/stop.h>

namespace loopglass::lesson {

/// What could not be understood of a stop, a fact or a condition, and what to try.
struct Problem {
    std::string message;
    std::string hint;
};

/// The words of a stop or a fact: words, texts in quotes, commas.
class Terms {
public:
    explicit Terms(std::string_view text);

    bool at_end() const { return next_ == terms_.size(); }
    /// The next word, without taking it; empty if it is a text in quotes or there is none.
    std::string_view word(std::size_t ahead = 0) const;
    /// Takes the next words if they are these: `take("number of")`.
    bool take(std::string_view words);
    /// Takes a comma, where one may stand.
    void take_comma();
    /// Takes whatever comes, a word or a text in quotes.
    std::optional<std::string> take_any();
    /// Takes a text in quotes.
    std::optional<std::string> take_quoted();
    std::optional<double> take_number();
    /// Takes the rest as it was written, without quotes around the whole of it.
    std::string take_rest();
    /// What comes next, for a message: "'foo'" or "nothing".
    std::string shown() const;
    /// A quote that is opened and never closed.
    bool is_broken() const { return is_broken_; }

private:
    struct Term {
        std::string text;
        bool is_quoted = false;
        std::size_t begin = 0;
    };
    std::string_view source_;
    std::vector<Term> terms_;
    std::size_t next_ = 0;
    bool is_broken_ = false;
};

/// Reads a stop from its first words; what it does not understand is a problem. With `is_whole`, nothing may follow.
std::optional<Stop> read_stop(Terms& terms, Problem& problem);
std::optional<Stop> parse_stop(std::string_view text, Problem& problem);

/// A fact; nothing without a problem if the text does not begin like one: then it is a plain answer.
std::optional<Fact> read_fact(Terms& terms, Problem& problem);
std::optional<Fact> parse_fact(std::string_view text, Problem& problem);

std::optional<Condition> parse_condition(std::string_view text, Problem& problem);

/// True if the text begins as a fact does, so that it is not meant as a plain answer.
bool begins_as_fact(std::string_view text);

/// The kind of step of this name, with blanks or underscores: "timer due".
std::optional<trace::StepKind> event_named(std::string_view name);
/// The names of all events, for hints.
std::vector<std::string_view> event_names();

}  // namespace loopglass::lesson
