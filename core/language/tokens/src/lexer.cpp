// Reading order: Lexer::run, line_start, token, then name, string, punctuation.
#include <tokens/lexer.h>

#include <algorithm>

#include <base/utf8.h>
#include <tokens/unicode.h>
#include "numbers.h"
#include "symbols.h"
#include "text_cursor.h"

namespace loopglass::tokens {
namespace {

/// CPython's limits (MAXINDENT and MAXLEVEL of its tokenizer).
constexpr std::size_t max_indents = 100;
constexpr std::size_t max_brackets = 200;

class Lexer {
public:
    Lexer(std::string_view text, const LexOrigin& origin) : origin_(origin) {
        cursor_ = {text.data(), text.data() + text.size(), text.data(), origin.line};
        text_start_ = text.data();
        result_.tokens.reserve(text.size() / 4 + 8);
    }

    LexResult run() {
        while (!cursor_.done()) {
            if (at_line_start_ && !line_start()) continue;
            if (!cursor_.done()) token();
        }
        finish();
        return std::move(result_);
    }

private:
    /// What one line's blanks count to, with tabs of eight (column) and of one (alternate): when the two disagree
    /// about which line is deeper, the tabs and blanks are inconsistent.
    struct Indent {
        int column = 0;
        int alternate = 0;
    };

    Span span_of(const char* from, const char* to) const {
        return {cursor_.line, column(from), cursor_.line, column(to)};
    }

    std::uint32_t column(const char* place) const {
        const auto offset = static_cast<std::uint32_t>(place - cursor_.line_start);
        return cursor_.line == origin_.line ? offset + origin_.column : offset;
    }

    Token& add(TokenKind kind, Span span, std::string_view text, Symbol symbol = Symbol::none) {
        result_.tokens.push_back({kind, symbol, static_cast<std::uint8_t>(brackets_.size()), 0, span, text});
        return result_.tokens.back();
    }

    void add_error(LexError error, Span span, std::string_view text) {
        if (result_.errors.size() >= 0xffff) return;
        add(TokenKind::error, span, text).error = static_cast<std::uint16_t>(result_.errors.size());
        result_.errors.push_back(std::move(error));
    }

    /// An error where CPython points at the last byte its tokenizer took, which is the one before `stop`.
    void add_error_before(const char* stop, std::string message, const char* from, const char* to) {
        while (stop - 1 > cursor_.line_start && !begins_character(stop[-1])) --stop;
        const Span place = span_of(stop - 1, stop - 1);
        add_error({.message = std::move(message), .span = {place.line, place.column, 0, 0}}, span_of(from, to),
                  text_between(from, to));
    }

    static std::string_view text_between(const char* from, const char* to) {
        return {from, static_cast<std::size_t>(to - from)};
    }

    // ---- lines

    /// Reads the blanks that begin a line. Answers false when the line holds nothing and has been stepped over.
    bool line_start() {
        Indent indent;
        const char* first = cursor_.at;
        int before_backslash = -1;
        for (;; ++cursor_.at) {
            const unsigned char c = cursor_.peek();
            if (c == ' ') {
                ++indent.column, ++indent.alternate;
            } else if (c == '\t') {
                indent.column = (indent.column / 8 + 1) * 8, ++indent.alternate;
            } else if (c == '\f') {
                indent = {};
            } else if (c == '\\') {
                // The first backslash after blanks fixes the indentation of what comes on the following lines.
                if (before_backslash <= 0) before_backslash = indent.column;
                if (!continue_line()) return false;
                --cursor_.at;
            } else {
                break;
            }
        }
        at_line_start_ = false;
        if (cursor_.done()) return true;
        if (cursor_.at_line_end()) {
            cursor_.next_line();
            at_line_start_ = true;
            return false;
        }
        if (cursor_.peek() == '#') {
            comment();
            comment_ = nullptr;
            if (!cursor_.done()) cursor_.next_line();
            at_line_start_ = true;
            return false;
        }
        if (before_backslash > 0) indent = {before_backslash, before_backslash};
        if (brackets_.empty()) set_indent(indent, first);
        return true;
    }

    void set_indent(Indent indent, const char* first) {
        if (indent.column > indents_.back().column) {
            if (indents_.size() >= max_indents)
                return indent_error("IndentationError", "too many levels of indentation");
            if (indent.alternate <= indents_.back().alternate) return tab_error();
            indents_.push_back(indent);
            add(TokenKind::indent, span_of(first < cursor_.line_start ? cursor_.line_start : first, cursor_.at), {});
            return;
        }
        std::size_t depth = indents_.size();
        while (depth > 1 && indent.column < indents_[depth - 1].column) --depth;
        // An error comes before the ends of the blocks, as in CPython, which stops here.
        if (indent.column != indents_[depth - 1].column) {
            const char* line_end = std::find_if(cursor_.at, cursor_.end, [](char c) { return c == '\n' || c == '\r'; });
            const Span place = span_of(line_end, line_end);
            add_error({.type = "IndentationError",
                       .message = "unindent does not match any outer indentation level",
                       .span = {place.line, place.column, 0, 0},
                       .silent = true},
                      span_of(cursor_.line_start, cursor_.at), {});
        } else if (indent.alternate != indents_[depth - 1].alternate) {
            tab_error();
        }
        for (; indents_.size() > depth; indents_.pop_back()) {
            add(TokenKind::dedent, span_of(cursor_.at, cursor_.at), {});
        }
    }

    void tab_error() { indent_error("TabError", "inconsistent use of tabs and spaces in indentation"); }

    void indent_error(const char* type, const char* message) {
        add_error({.type = type, .message = message, .span = {cursor_.line, 0, 0, 0}, .silent = true},
                  span_of(cursor_.line_start, cursor_.at), {});
    }

    /// Steps over a backslash and its line end. Answers false when something else stands between them.
    bool continue_line() {
        const char* backslash = cursor_.at;
        ++cursor_.at;
        if (cursor_.done()) {
            end_after_backslash(backslash);
            return false;
        }
        if (!cursor_.at_line_end()) {
            const Span place = span_of(backslash + 1, backslash + 1);
            add_error({.message = "unexpected character after line continuation character",
                       .span = {place.line, place.column, 0, 0},
                       .silent = true},
                      span_of(backslash, cursor_.at), text_between(backslash, cursor_.at));
            at_line_start_ = false;
            return false;
        }
        const char* line_end = cursor_.at;
        cursor_.next_line();
        if (!cursor_.done()) return true;
        --cursor_.line;
        cursor_.line_start = last_line_start(line_end);
        end_after_backslash(backslash);
        return false;
    }

    const char* last_line_start(const char* place) const {
        const char* start = place;
        while (start > text_start_ && start[-1] != '\n' && start[-1] != '\r') --start;
        return start;
    }

    void end_after_backslash(const char* backslash) {
        // An open bracket is what CPython complains about then.
        if (!brackets_.empty()) return;
        const Span place = span_of(backslash + 1, backslash + 1);
        add_error({.message = "unexpected EOF while parsing",
                   .span = {place.line, place.column, 0, 0},
                   .silent = true,
                   .at_end = true},
                  span_of(backslash, backslash + 1), text_between(backslash, backslash + 1));
    }

    void comment() {
        const char* start = comment_ = cursor_.at;
        while (!cursor_.at_line_end()) ++cursor_.at;
        if (origin_.keep_comments) add(TokenKind::comment, span_of(start, cursor_.at), text_between(start, cursor_.at));
    }

    void line_end() {
        if (brackets_.empty()) {
            // As CPython's, the token begins with the comment that ends its line.
            add(TokenKind::newline, span_of(comment_ ? comment_ : cursor_.at, cursor_.at), {});
            at_line_start_ = true;
        }
        comment_ = nullptr;
        cursor_.next_line();
        // Within brackets blanks and comments at a line's start mean nothing, so `token` can go on with them.
    }

    // ---- tokens

    void token() {
        unsigned char c = cursor_.peek();
        while (c == ' ' || c == '\t' || c == '\f') {
            ++cursor_.at;
            c = cursor_.peek();
        }
        if (cursor_.done()) return;
        if (c == '\n' || c == '\r') return line_end();
        if (c == '#') return comment();
        if (is_name_start(c)) return name();
        if (is_digit(c) || (c == '.' && is_digit(cursor_.peek(1)))) return number();
        if (c == '"' || c == '\'') return string(cursor_.at);
        if (c == '\\') {
            continue_line();
            return;
        }
        punctuation();
    }

    /// How many letters at the cursor are the prefix of a string literal: 0 if no quote follows them.
    int string_prefix() const {
        bool b = false, r = false, u = false, f = false;
        for (int i = 0;; ++i) {
            const unsigned char c = cursor_.peek(i);
            if (c == '"' || c == '\'') return i;
            const unsigned char letter = c | 32;
            if (letter == 'b' && !(b || u || f))
                b = true;
            else if (letter == 'u' && !(b || u || r || f))
                u = true;
            else if (letter == 'r' && !(r || u))
                r = true;
            else if (letter == 'f' && !(f || b || u))
                f = true;
            else
                return 0;
        }
    }

    void name() {
        const char* start = cursor_.at;
        if (const int prefix = string_prefix()) {
            cursor_.at += prefix;
            return string(start);
        }
        unsigned char any = 0;
        while (is_name_part(cursor_.peek())) any |= static_cast<unsigned char>(*cursor_.at++);
        const std::string_view text = text_between(start, cursor_.at);
        if (any >= 128 && !check_identifier(text)) return;
        const Symbol symbol = keyword(text);
        add(symbol == Symbol::none ? TokenKind::name : TokenKind::keyword, span_of(start, cursor_.at), text, symbol);
    }

    /// Answers whether every character may stand in an identifier; else makes the first that may not an error.
    bool check_identifier(std::string_view text) {
        for (std::size_t i = 0; i < text.size();) {
            const CodePoint character = code_point(text.substr(i));
            if (!(i == 0 ? is_xid_start(character.value) : is_xid_continue(character.value))) {
                bad_character(text, i, character);
                return false;
            }
            i += static_cast<std::size_t>(character.size);
        }
        return true;
    }

    void bad_character(std::string_view text, std::size_t at, CodePoint character) {
        const char* stop = text.data() + at + character.size;
        const std::string_view shown = text.substr(at, static_cast<std::size_t>(character.size));
        const std::string message =
            is_printable(character.value)
                ? "invalid character '" + std::string(shown) + "' (" + u_plus(character.value) + ")"
                : "invalid non-printable character " + u_plus(character.value);
        add_error_before(stop, message, text.data(), cursor_.at);
    }

    void number() {
        const char* start = cursor_.at;
        const auto error = read_number(cursor_);
        if (!error) {
            add(TokenKind::number, span_of(start, cursor_.at), text_between(start, cursor_.at));
            return;
        }
        Span place = span_of(error->from, error->to);
        if (error->from == error->to) place.end_line = place.end_column = 0;
        while (is_name_part(cursor_.peek())) ++cursor_.at;
        add_error({.message = error->message, .span = place}, span_of(start, cursor_.at),
                  text_between(start, cursor_.at));
    }

    /// Reads a string literal; the cursor is at its quote, `start` at its prefix.
    void string(const char* start) {
        const char quote = *cursor_.at;
        Span span = span_of(start, start);
        const bool triple = cursor_.peek(1) == static_cast<unsigned char>(quote) &&
                            cursor_.peek(2) == static_cast<unsigned char>(quote);
        cursor_.at += triple ? 3 : 1;
        while (!closes_string(quote, triple)) {
            if (cursor_.done() || (!triple && cursor_.at_line_end())) return unterminated(start, span, triple);
            if (*cursor_.at == '\\' && cursor_.at + 1 < cursor_.end) ++cursor_.at;
            if (cursor_.at_line_end()) {
                cursor_.next_line();
            } else {
                ++cursor_.at;
            }
        }
        cursor_.at += triple ? 3 : 1;
        span.end_line = cursor_.line;
        span.end_column = column(cursor_.at);
        add(TokenKind::string, span, text_between(start, cursor_.at));
    }

    bool closes_string(char quote, bool triple) const {
        if (cursor_.done() || *cursor_.at != quote) return false;
        const auto byte = static_cast<unsigned char>(quote);
        return !triple || (cursor_.peek(1) == byte && cursor_.peek(2) == byte);
    }

    void unterminated(const char* start, Span span, bool triple) {
        std::uint32_t last_line = cursor_.line;
        if (cursor_.done() && cursor_.at == cursor_.line_start && last_line > span.line) --last_line;
        const std::string message =
            std::string(triple ? "unterminated triple-quoted string literal" : "unterminated string literal") +
            " (detected at line " + std::to_string(last_line) + ")";
        LexError error{.message = message, .span = {span.line, span.column, 0, 0}};
        span.end_line = cursor_.line;
        span.end_column = column(cursor_.at);
        add_error(std::move(error), span, text_between(start, cursor_.at));
    }

    void punctuation() {
        const char* start = cursor_.at;
        const Operator found = read_operator(cursor_);
        cursor_.at += found.size;
        switch (found.symbol) {
            case Symbol::left_parenthesis:
            case Symbol::left_bracket:
            case Symbol::left_brace:
                if (brackets_.size() >= max_brackets) {
                    return add_error_before(cursor_.at, "too many nested parentheses", start, cursor_.at);
                }
                brackets_.push_back({*start, cursor_.line, column(start)});
                break;
            case Symbol::right_parenthesis:
            case Symbol::right_bracket:
            case Symbol::right_brace:
                if (!close_bracket(start)) return;
                break;
            case Symbol::unknown:
                if (!is_printable(static_cast<unsigned char>(*start))) {
                    const std::string message =
                        "invalid non-printable character " + u_plus(static_cast<unsigned char>(*start));
                    return add_error_before(cursor_.at, message, start, cursor_.at);
                }
                break;
            default: break;
        }
        add(TokenKind::operator_, span_of(start, cursor_.at), text_between(start, cursor_.at), found.symbol);
    }

    /// Answers whether the closing bracket at `start` closes the innermost open one; else it has become an error.
    bool close_bracket(const char* start) {
        const char closing = *start;
        if (brackets_.empty()) {
            add_error_before(cursor_.at, std::string("unmatched '") + closing + "'", start, cursor_.at);
            return false;
        }
        const OpenBracket open = brackets_.back();
        brackets_.pop_back();
        const char wanted = open.character == '(' ? ')' : open.character == '[' ? ']' : '}';
        if (closing == wanted) return true;
        std::string message = std::string("closing parenthesis '") + closing +
                              "' does not match opening parenthesis '" + open.character + "'";
        if (open.line != cursor_.line) message += " on line " + std::to_string(open.line);
        add_error_before(cursor_.at, message, start, cursor_.at);
        return false;
    }

    // ---- the end

    void finish() {
        if (!brackets_.empty()) {
            const OpenBracket& open = brackets_.back();
            const Span here = span_of(cursor_.at, cursor_.at);
            add_error({.message = std::string("'") + open.character + "' was never closed",
                       .span = {open.line, open.column, 0, 0},
                       .silent = true,
                       .at_end = true},
                      here, {});
        }
        result_.open_brackets = std::move(brackets_);
        brackets_.clear();
        if (!at_line_start_) add(TokenKind::newline, span_of(cursor_.at, cursor_.at), {});
        // CPython stands behind the last line's end here, not on a line of its own.
        if (cursor_.line > origin_.line && cursor_.at == cursor_.line_start) {
            --cursor_.line;
            cursor_.line_start = last_line_start(cursor_.at - 1);
        }
        for (; indents_.size() > 1; indents_.pop_back()) add(TokenKind::dedent, span_of(cursor_.at, cursor_.at), {});
        add(TokenKind::end, span_of(cursor_.at, cursor_.at), {});
    }

    LexOrigin origin_;
    TextCursor cursor_;
    const char* text_start_ = nullptr;
    const char* comment_ = nullptr;  ///< where the comment of this line begins
    LexResult result_;
    bool at_line_start_ = true;
    std::vector<Indent> indents_{Indent{}};
    std::vector<OpenBracket> brackets_;
};

}  // namespace

LexResult lex(std::string_view text, const LexOrigin& origin) { return Lexer(text, origin).run(); }

}  // namespace loopglass::tokens
