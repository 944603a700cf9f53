#include "symbols.h"

#include <tokens/lexer.h>

namespace loopglass::tokens {
namespace {

using enum Symbol;

Operator doubled(const TextCursor& cursor, char sign, Symbol one, Symbol with_equal, Symbol two, Symbol two_equal) {
    if (cursor.peek(1) == sign) return cursor.peek(2) == '=' ? Operator{two_equal, 3} : Operator{two, 2};
    return cursor.peek(1) == '=' ? Operator{with_equal, 2} : Operator{one, 1};
}

Operator with_equal(const TextCursor& cursor, Symbol one, Symbol two) {
    return cursor.peek(1) == '=' ? Operator{two, 2} : Operator{one, 1};
}

struct KeywordEntry {
    std::string_view text;
    Symbol symbol;
};

constexpr KeywordEntry keywords[] = {
    {"False", kw_false},
    {"None", kw_none},
    {"True", kw_true},
    {"and", kw_and},
    {"as", kw_as},
    {"assert", kw_assert},
    {"async", kw_async},
    {"await", kw_await},
    {"break", kw_break},
    {"class", kw_class},
    {"continue", kw_continue},
    {"def", kw_def},
    {"del", kw_del},
    {"elif", kw_elif},
    {"else", kw_else},
    {"except", kw_except},
    {"finally", kw_finally},
    {"for", kw_for},
    {"from", kw_from},
    {"global", kw_global},
    {"if", kw_if},
    {"import", kw_import},
    {"in", kw_in},
    {"is", kw_is},
    {"lambda", kw_lambda},
    {"nonlocal", kw_nonlocal},
    {"not", kw_not},
    {"or", kw_or},
    {"pass", kw_pass},
    {"raise", kw_raise},
    {"return", kw_return},
    {"try", kw_try},
    {"while", kw_while},
    {"with", kw_with},
    {"yield", kw_yield},
};

}  // namespace

Operator read_operator(const TextCursor& cursor) {
    const unsigned char next = cursor.peek(1);
    switch (cursor.peek()) {
        case '(': return {left_parenthesis, 1};
        case ')': return {right_parenthesis, 1};
        case '[': return {left_bracket, 1};
        case ']': return {right_bracket, 1};
        case '{': return {left_brace, 1};
        case '}': return {right_brace, 1};
        case ',': return {comma, 1};
        case ';': return {semicolon, 1};
        case '~': return {tilde, 1};
        case '.': return next == '.' && cursor.peek(2) == '.' ? Operator{ellipsis, 3} : Operator{dot, 1};
        case ':': return with_equal(cursor, colon, colon_equal);
        case '=': return with_equal(cursor, equal, equal_equal);
        case '!': return with_equal(cursor, unknown, not_equal);
        case '+': return with_equal(cursor, plus, plus_equal);
        case '-': return next == '>' ? Operator{arrow, 2} : with_equal(cursor, minus, minus_equal);
        case '%': return with_equal(cursor, percent, percent_equal);
        case '@': return with_equal(cursor, at, at_equal);
        case '&': return with_equal(cursor, ampersand, ampersand_equal);
        case '|': return with_equal(cursor, bar, bar_equal);
        case '^': return with_equal(cursor, caret, caret_equal);
        case '*': return doubled(cursor, '*', star, star_equal, double_star, double_star_equal);
        case '/': return doubled(cursor, '/', slash, slash_equal, double_slash, double_slash_equal);
        case '>': return doubled(cursor, '>', greater, greater_equal, right_shift, right_shift_equal);
        case '<':
            // `<>` is one token in CPython, which its parser then refuses.
            if (next == '>') return {unknown, 2};
            return doubled(cursor, '<', less, less_equal, left_shift, left_shift_equal);
        default: return {unknown, 1};
    }
}

Symbol keyword(std::string_view text) {
    if (text.size() < 2 || text.size() > 8) return none;
    for (const KeywordEntry& entry : keywords) {
        if (entry.text[0] == text[0] && entry.text == text) return entry.symbol;
    }
    return none;
}

}  // namespace loopglass::tokens
