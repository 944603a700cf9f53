#include "terms.h"

#include <cstdlib>

#include "lines.h"

namespace loopglass::lesson {

namespace {

bool is_blank(char c) { return c == ' ' || c == '\t'; }

bool is_quote(char c) { return c == '"' || c == '\'' || c == '`'; }

std::optional<double> number_of(const std::string& text) {
    if (text.empty() || !(std::isdigit(static_cast<unsigned char>(text[0])) || text[0] == '.')) return std::nullopt;
    char* end = nullptr;
    const double number = std::strtod(text.c_str(), &end);
    const std::string_view rest = end;
    // "2nd" and "1.5s" are numbers with a word's end.
    if (rest.empty() || rest == "s" || rest == "st" || rest == "nd" || rest == "rd" || rest == "th") return number;
    return std::nullopt;
}

}  // namespace

Terms::Terms(std::string_view written) : source_(trimmed(written)) {
    std::size_t i = 0;
    while (i < source_.size()) {
        const char c = source_[i];
        if (is_blank(c)) {
            ++i;
        } else if (c == ',') {
            terms_.push_back({",", false, i++});
        } else if (is_quote(c)) {
            const std::size_t begin = i++;
            std::string text;
            for (; i < source_.size() && source_[i] != c; ++i) {
                // As in Python, a backslash lets a quote stand inside.
                const bool is_escape = source_[i] == '\\' && i + 1 < source_.size();
                if (is_escape && source_[i + 1] != c) text += source_[i];
                text += is_escape ? source_[++i] : source_[i];
            }
            is_broken_ = is_broken_ || i == source_.size();
            terms_.push_back({std::move(text), true, begin});
            ++i;
        } else {
            const std::size_t begin = i;
            // A call is one word, with all that stands in its brackets: nap("left", 2).
            int depth = 0;
            for (; i < source_.size() && (depth > 0 || (!is_blank(source_[i]) && source_[i] != ',')); ++i)
                depth += source_[i] == '(' ? 1 : source_[i] == ')' ? -1 : 0;
            terms_.push_back({std::string(source_.substr(begin, i - begin)), false, begin});
        }
    }
}

std::string_view Terms::word(std::size_t ahead) const {
    if (next_ + ahead >= terms_.size() || terms_[next_ + ahead].is_quoted) return {};
    return terms_[next_ + ahead].text;
}

bool Terms::take(std::string_view words) {
    std::size_t count = 0;
    while (!words.empty()) {
        const std::size_t end = words.find(' ');
        if (word(count) != words.substr(0, end)) return false;
        ++count;
        words = end == words.npos ? std::string_view() : words.substr(end + 1);
    }
    next_ += count;
    return true;
}

void Terms::take_comma() { take(","); }

std::optional<std::string> Terms::take_any() {
    if (at_end()) return std::nullopt;
    return terms_[next_++].text;
}

std::optional<std::string> Terms::take_quoted() {
    if (at_end() || !terms_[next_].is_quoted) return std::nullopt;
    return terms_[next_++].text;
}

std::optional<double> Terms::take_number() {
    if (at_end() || terms_[next_].is_quoted) return std::nullopt;
    const auto number = number_of(terms_[next_].text);
    if (number) ++next_;
    return number;
}

std::string Terms::take_rest() {
    if (at_end()) return {};
    const Term& first = terms_[next_];
    std::string rest =
        first.is_quoted && next_ + 1 == terms_.size() ? first.text : std::string(source_.substr(first.begin));
    next_ = terms_.size();
    return rest;
}

std::string Terms::shown() const {
    if (at_end()) return "nothing";
    return "'" + terms_[next_].text + "'";
}

}  // namespace loopglass::lesson
