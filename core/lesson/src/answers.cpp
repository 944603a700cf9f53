// Whether answers mean the same, and what the run says to questions and conditions.

#include <lesson/fact.h>
#include <lesson/lesson.h>

#include <array>
#include <cmath>
#include <cstdlib>

#include "lines.h"
#include "run_view.h"

namespace loopglass::lesson {

namespace {

/// Without blanks at the ends and doubled ones between, and without one pair of quotes around the whole.
std::string plain(std::string_view text) {
    std::string kept;
    for (const char c : trimmed(text)) {
        const bool is_blank = c == ' ' || c == '\t' || c == '\n';
        if (is_blank && (kept.empty() || kept.back() == ' ')) continue;
        kept += is_blank ? ' ' : c;
    }
    for (const char quote : {'`', '"', '\''}) {
        if (kept.size() >= 2 && kept.front() == quote && kept.find(quote, 1) == kept.size() - 1)
            kept = kept.substr(1, kept.size() - 2);
    }
    return kept;
}

/// What stands in the first `code span`, or nothing.
std::string code_span(const std::string& text) {
    const std::size_t begin = text.find('`');
    const std::size_t end = begin == text.npos ? text.npos : text.find('`', begin + 1);
    return end == text.npos ? std::string() : text.substr(begin + 1, end - begin - 1);
}

std::string lower(std::string text) {
    for (char& c : text) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return text;
}

/// "at 2 seconds" is as good an answer as "2 seconds"; "after 2 seconds" may be any time later.
std::string without_at(const std::string& text) { return lower(text.substr(0, 3)) == "at " ? text.substr(3) : text; }

/// The number that a text begins with, in digits or as a word.
std::optional<double> leading_number(const std::string& whole) {
    const std::string text = without_at(whole);
    constexpr std::array words = {"zero",  "one",   "two",  "three", "four",   "five",  "six",
                                  "seven", "eight", "nine", "ten",   "eleven", "twelve"};
    const std::string first = lower(text.substr(0, text.find_first_of(" ,;:")));
    for (std::size_t i = 0; i < words.size(); ++i)
        if (first == words[i]) return static_cast<double>(i);
    if (first == "once") return 1;
    if (first == "twice") return 2;
    if (first == "none" || first == "never" || first == "no") return 0;
    char* end = nullptr;
    const double number = std::strtod(text.c_str(), &end);
    if (end == text.c_str() || std::isalpha(static_cast<unsigned char>(text[0]))) return std::nullopt;
    return number;
}

bool same_number(double a, double b) { return std::abs(a - b) <= 1e-9 * std::max(1.0, std::abs(b)); }

}  // namespace

bool means(const std::string& answer, const FactValue& value) {
    const std::string written = plain(answer);
    if (value.number) {
        const auto number = leading_number(written);
        return number && same_number(*number, *value.number);
    }
    const std::string wanted = plain(value.text);
    const std::string code = code_span(answer);
    return written == wanted || (!code.empty() && plain(code) == wanted);
}

bool same_answer(const std::string& one, const std::string& other) {
    const std::string a = plain(one), b = plain(other);
    if (lower(a) == lower(b)) return true;
    char* end = nullptr;
    const double number = std::strtod(b.c_str(), &end);
    const bool is_number = end != b.c_str() && (*end == '\0' || *end == ' ');
    return is_number && means(a, {b, number});
}

Question answered(const Question& question, trace::Run& run) {
    Question result = question;
    if (!question.fact) return result;
    const FactResult found = ask(*question.fact, question.stop, run);
    if (!found.value) return result;
    for (Choice& choice : result.choices) choice.right = means(choice.text, *found.value);
    result.answer = found.value->text;
    return result;
}

namespace {

bool compares(const Condition& condition, const FactValue& value) {
    const auto wanted = leading_number(plain(condition.value));
    switch (condition.kind) {
        case ConditionKind::is: return means(condition.value, value);
        case ConditionKind::is_not: return !means(condition.value, value);
        case ConditionKind::has: return value.text.find(plain(condition.value)) != std::string::npos;
        case ConditionKind::has_not: return value.text.find(plain(condition.value)) == std::string::npos;
        case ConditionKind::at_least: return wanted && value.number && *value.number >= *wanted - 1e-9;
        case ConditionKind::at_most: return wanted && value.number && *value.number <= *wanted + 1e-9;
        default: return false;
    }
}

/// True if the program's code, comments aside, has a text.
bool code_has(const std::string& source, const std::string& wanted) {
    for (const std::string_view line : split_lines(source))
        if (!is_blank_or_comment(line) && line.find(wanted) != std::string_view::npos) return true;
    return false;
}

/// The words of a condition before its comparison: what was asked.
std::string subject_of(const Condition& condition) {
    for (const std::string_view word : {" is ", " has "}) {
        const std::size_t at = condition.written.rfind(word, condition.written.rfind(condition.value));
        if (at != std::string::npos) return condition.written.substr(0, at);
    }
    return condition.written;
}

}  // namespace

ConditionResult check_condition(const Condition& condition, trace::Run& run) {
    const std::string& source = run.program().source;
    switch (condition.kind) {
        case ConditionKind::reaches:
        case ConditionKind::never_reaches: {
            const bool is_reached = find_stop(condition.stop, run).has_value();
            const bool holds = is_reached == (condition.kind == ConditionKind::reaches);
            return {holds, is_reached ? "the run comes to that place" : "the run never comes to that place"};
        }
        case ConditionKind::code_has: {
            const bool has = code_has(source, condition.value);
            return {has, has ? "it is there" : "the code has no '" + condition.value + "'"};
        }
        case ConditionKind::code_has_not: {
            const bool has = code_has(source, condition.value);
            return {!has, has ? "the code has '" + condition.value + "'" : "it is not there"};
        }
        default: break;
    }
    const FactResult fact = ask(condition.fact, std::nullopt, run);
    if (!fact.value) return {false, fact.problem};
    const std::string shown = fact.value->number ? fact.value->text : "'" + fact.value->text + "'";
    return {compares(condition, *fact.value), subject_of(condition) + " is " + shown};
}

}  // namespace loopglass::lesson
