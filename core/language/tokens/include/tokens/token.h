#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include <base/span.h>

namespace loopglass::tokens {

/// What a stretch of source text is; enough to colour it.
enum class TokenKind : std::uint8_t {
    end,      ///< the end of the file, always the last token
    newline,  ///< the end of a logical line; its span is empty
    indent,   ///< the first token of a deeper block; its span is the blanks before it
    dedent,   ///< a block ends here; its span is empty
    name,     ///< an identifier, soft keywords among them
    keyword,
    number,
    string,  ///< with prefix and quotes; an f-string is one token
    operator_,
    comment,
    error,  ///< Token::error tells which of the errors
};

// clang-format off
/// Which operator or keyword a token is; `none` for all other tokens.
enum class Symbol : std::uint8_t {
    none, unknown,
    left_parenthesis, right_parenthesis, left_bracket, right_bracket, left_brace, right_brace,
    colon, comma, semicolon, dot, ellipsis, arrow, equal, colon_equal,
    plus, minus, star, slash, at, bar, ampersand, less, greater, percent, double_slash, double_star, tilde, caret,
    equal_equal, not_equal, less_equal, greater_equal, left_shift, right_shift,
    plus_equal, minus_equal, star_equal, slash_equal, percent_equal, at_equal, ampersand_equal, bar_equal,
    caret_equal, left_shift_equal, right_shift_equal, double_star_equal, double_slash_equal,
    kw_false, kw_none, kw_true, kw_and, kw_as, kw_assert, kw_async, kw_await, kw_break, kw_class, kw_continue,
    kw_def, kw_del, kw_elif, kw_else, kw_except, kw_finally, kw_for, kw_from, kw_global, kw_if, kw_import, kw_in,
    kw_is, kw_lambda, kw_nonlocal, kw_not, kw_or, kw_pass, kw_raise, kw_return, kw_try, kw_while, kw_with, kw_yield,
};
// clang-format on

struct Token {
    TokenKind kind = TokenKind::end;
    Symbol symbol = Symbol::none;
    std::uint8_t depth = 0;   ///< open brackets after this token
    std::uint16_t error = 0;  ///< for an error token: its index in LexResult::errors
    Span span;
    std::string_view text;  ///< a view into the text that was read
};

/// A mistake that can be seen without the grammar, in CPython's words.
struct LexError {
    std::string type = "SyntaxError";  ///< or IndentationError, TabError
    std::string message;
    Span span;  ///< end_line is 0 where CPython gives no end
    /// CPython's tokenizer only notes it: an error that its parser has found before it stands.
    bool silent = false;
    /// The text ended too soon: inside brackets or after a backslash.
    bool at_end = false;
};

}  // namespace loopglass::tokens
