#pragma once

#include <string_view>
#include <vector>

#include <tokens/token.h>

namespace loopglass::tokens {

/// An opening bracket that nothing closes.
struct OpenBracket {
    char character = '(';
    std::uint32_t line = 0;
    std::uint32_t column = 0;
};

/// All of a text as tokens. Between them are only blanks, backslashes at line ends, and line ends that mean nothing.
struct LexResult {
    std::vector<Token> tokens;
    std::vector<LexError> errors;
    std::vector<OpenBracket> open_brackets;  ///< at the end of the text, the outermost first
};

/// Where the text stands in the program, for the expressions inside f-strings: the first line's number, and what to
/// add to the columns of that line.
struct LexOrigin {
    std::uint32_t line = 1;
    std::uint32_t column = 0;
    bool keep_comments = true;
};

/// Reads UTF-8 text as CPython's tokenizer does. Never fails: what is wrong becomes an error token, and reading goes
/// on behind it. Line ends may be LF, CRLF or CR. The views in the tokens are into `text`.
LexResult lex(std::string_view text, const LexOrigin& origin = {});

/// The text is a keyword of Python 3.11 (soft keywords are not).
Symbol keyword(std::string_view text);

/// The identifier in NFKC, as Python compares names. ASCII text is returned as it is.
std::string normalize_identifier(std::string_view name);

}  // namespace loopglass::tokens
