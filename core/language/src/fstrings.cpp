// f-strings as CPython 3.11 reads them: the text of a replacement field is cut out first, by counting brackets and
// quotes, and then read as a program of its own between parentheses.
#include "strings.h"

namespace loopglass::language {
namespace {

constexpr std::size_t max_brackets = 200;

bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

char closing_of(char open) { return open == '(' ? ')' : open == '[' ? ']' : '}'; }

}  // namespace

bool FStringReader::fail(const std::string& message) {
    p_.raise_at_furthest(message);
    return false;
}

bool FStringReader::read(StringReader& out, int level) {
    for (;;) {
        bool again = false;
        if (!literal(out, level, again)) return false;
        if (again) continue;
        if (at_ >= end_ || *at_ == '}') break;
        if (!field(out, level)) return false;
    }
    if (level != 0 && (at_ >= end_ || *at_ != '}')) return fail("f-string: expecting '}'");
    return true;
}

/// Reads literal text up to a field, to the end of a format spec, or to a doubled brace: then `again` is set, since
/// more text may follow.
bool FStringReader::literal(StringReader& out, int level, bool& again) {
    const char* start = at_;
    const char* s = at_;
    const char* resume = nullptr;
    while (s < end_) {
        char c = *s++;
        if (!parts_.raw && c == '\\' && s < end_) {
            c = *s++;
            if (c == 'N') {
                // The braces of \N{name} are no field.
                if (s < end_ && *s++ == '{') {
                    while (s < end_ && *s++ != '}') {
                    }
                }
                continue;
            }
        }
        if (c != '{' && c != '}') continue;
        if (level == 0 && s < end_ && *s == c) {
            resume = s + 1;
            break;
        }
        if (level == 0 && c == '}') return fail("f-string: single '}' is not allowed");
        --s;
        break;
    }
    at_ = resume ? resume : s;
    again = resume != nullptr;
    return out.add_literal({start, static_cast<std::size_t>(s - start)}, parts_.raw);
}

/// Steps to the character that ends the expression: one of `!`, `:`, `}` and `=` outside brackets and quotes.
bool FStringReader::find_expression_end() {
    char quote = 0;
    bool triple = false;
    const std::size_t outer = brackets_.size();
    for (; at_ < end_; ++at_) {
        const char c = *at_;
        const bool tripled = at_ + 2 < end_ && at_[1] == c && at_[2] == c;
        if (c == '\\') return fail("f-string expression part cannot include a backslash");
        if (quote) {
            if (c != quote || (triple && !tripled)) continue;
            if (triple) at_ += 2;
            quote = 0;
        } else if (c == '\'' || c == '"') {
            quote = c;
            triple = tripled;
            if (triple) at_ += 2;
        } else if (c == '(' || c == '[' || c == '{') {
            if (brackets_.size() - outer >= max_brackets) return fail("f-string: too many nested parenthesis");
            brackets_ += c;
        } else if (c == '#') {
            return fail("f-string expression part cannot include '#'");
        } else if (brackets_.size() == outer &&
                   (c == '!' || c == ':' || c == '}' || c == '=' || c == '<' || c == '>')) {
            const bool with_equal = c != ':' && c != '}' && at_ + 1 < end_ && at_[1] == '=';
            if (with_equal) {
                ++at_;
            } else if (c != '<' && c != '>') {
                break;
            }
        } else if (c == ')' || c == ']' || c == '}') {
            if (brackets_.size() == outer) return fail(std::string("f-string: unmatched '") + c + "'");
            if (!close_bracket(c)) return false;
        }
    }
    if (quote) return fail("f-string: unterminated string");
    if (brackets_.size() > outer) return fail(std::string("f-string: unmatched '") + brackets_.back() + "'");
    return at_ < end_ || fail("f-string: expecting '}'");
}

bool FStringReader::close_bracket(char closing) {
    const char open = brackets_.back();
    brackets_.pop_back();
    if (closing == closing_of(open)) return true;
    return fail(std::string("f-string: closing parenthesis '") + closing + "' does not match opening parenthesis '" +
                open + "'");
}

bool FStringReader::field(StringReader& out, int level) {
    if (level >= 2) return fail("f-string: expressions nested too deeply");
    const char* start = ++at_;
    if (!find_expression_end()) return false;
    Expr* value = expression(start, at_);
    if (!value) return false;
    const bool debug = *at_ == '=';
    if (debug) {
        ++at_;
        while (at_ < end_ && is_space(*at_)) ++at_;
        if (at_ >= end_) return fail("f-string: expecting '}'");
    }
    const char* text_end = at_;
    int conversion_ = -1;
    if (*at_ == '!' && !conversion(conversion_)) return false;
    Expr* spec = nullptr;
    if (at_ < end_ && *at_ == ':') {
        ++at_;
        if (at_ >= end_) return fail("f-string: expecting '}'");
        // A format spec has the place of its own token alone, and so has the text at its end.
        StringReader nested(p_, &token_, &token_);
        if (!read(nested, level + 1)) return false;
        spec = nested.joined();
    }
    if (at_ >= end_ || *at_ != '}') return fail("f-string: expecting '}'");
    ++at_;
    if (debug) {
        out.add_text({start, static_cast<std::size_t>(text_end - start)});
        if (!spec && conversion_ == -1) conversion_ = 'r';
    }
    auto* node = strings_.make<FormattedValue>();
    node->value = value;
    node->conversion = conversion_;
    node->format_spec = spec;
    out.add_value(node, strings_);
    return true;
}

bool FStringReader::conversion(int& found) {
    ++at_;
    if (at_ >= end_) return fail("f-string: expecting '}'");
    found = static_cast<unsigned char>(*at_++);
    if (found == 's' || found == 'r' || found == 'a') return true;
    return fail("f-string: invalid conversion character: expected 's', 'r', or 'a'");
}

/// Reads the expression between `start` and `end` with a parser of its own.
Expr* FStringReader::expression(const char* start, const char* end) {
    const std::string_view text(start, static_cast<std::size_t>(end - start));
    if (text.find_first_not_of(" \t\n\f") == std::string_view::npos) {
        if (*end == '!' || *end == ':' || *end == '=') {
            fail(std::string("f-string: expression required before '") + *end + "'");
        } else {
            fail("f-string: empty expression not allowed");
        }
        return nullptr;
    }
    // Where the brace stands in the program.
    const char* brace = start - 1;
    tokens::LexOrigin origin{token_.span.line, token_.span.column, false};
    const char* line_start = token_.text.data();
    for (const char* c = token_.text.data(); c < brace; ++c) {
        if (*c != '\n') continue;
        ++origin.line;
        origin.column = 0;
        line_start = c + 1;
    }
    origin.column += static_cast<std::uint32_t>(brace - line_start);
    const std::string_view group = p_.arena_.text("(" + std::string(text) + ")");
    Parser::Input input{p_.input_.file_name, group, "f-string: ", origin};
    Parser nested(p_.arena_, input, tokens::lex(group, origin));
    Diagnostics diagnostics;
    Expr* value = nested.replacement_field(diagnostics);
    if (diagnostics.empty()) return value;
    p_.error_ = diagnostics.front();
    p_.raised_ = true;
    return nullptr;
}

}  // namespace loopglass::language
