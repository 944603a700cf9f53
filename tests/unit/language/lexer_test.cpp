#include <tokens/lexer.h>

#include "catch.h"

using namespace loopglass::tokens;

namespace {

/// The tokens in short: a letter for the kind, and the text.
std::string short_form(const std::string& text) {
    std::string out;
    for (const Token& token : lex(text).tokens) {
        if (!out.empty()) out += ' ';
        out += "enidNKNSO#!"[static_cast<int>(token.kind)];
        if (!token.text.empty()) out += ":" + std::string(token.text);
    }
    return out;
}

}  // namespace

TEST_CASE("tokens come with what the editor colours, comments too") {
    CHECK(short_form("def f(): # c\n") == "K:def N:f O:( O:) O:: #:# c n e");
    CHECK(short_form("x = f'{a}' 'b'\n") == "N:x O:= S:f'{a}' S:'b' n e");
    CHECK(short_form("1.5e3j + 0x_f") == "N:1.5e3j O:+ N:0x_f n e");
    CHECK(short_form("a<<=b**c//d->e:=f...g") == "N:a O:<<= N:b O:** N:c O:// N:d O:-> N:e O::= N:f O:... N:g n e");
}

TEST_CASE("blocks begin with indent and end with dedent") {
    CHECK(short_form("if a:\n  if b:\n    c\nd\n") == "K:if N:a O:: n i K:if N:b O:: n i N:c n d d N:d n e");
    CHECK(short_form("if a:\n\tb") == "K:if N:a O:: n i N:b n d e");
}

TEST_CASE("lines within brackets and behind a backslash are joined") {
    CHECK(short_form("(a,\n\n  # c\n b)\n") == "O:( N:a O:, #:# c N:b O:) n e");
    CHECK(short_form("a = \\\n  1\n") == "N:a O:= N:1 n e");
}

TEST_CASE("what is wrong becomes an error token, and reading goes on") {
    const LexResult result = lex("x = 'abc\ny = 1__0\nz = \xe2\x82\xac + 1\n)\n");
    REQUIRE(result.errors.size() == 4);
    CHECK(result.errors[0].message == "unterminated string literal (detected at line 1)");
    CHECK(result.errors[1].message == "invalid decimal literal");
    CHECK(result.errors[2].message == "invalid character '\xe2\x82\xac' (U+20AC)");
    CHECK(result.errors[3].message == "unmatched ')'");
    CHECK(result.tokens.back().kind == TokenKind::end);
}

TEST_CASE("every text has tokens, and they stand in order") {
    for (const char* text :
         {"", "\\", "'", "\"\"\"", "\xff\xfe", "\t\f\\\n x", "f'{", "0x", "1e", "((((", "\r\r\n\n", "\\\n"}) {
        const LexResult result = lex(text);
        REQUIRE_FALSE(result.tokens.empty());
        CHECK(result.tokens.back().kind == TokenKind::end);
        for (std::size_t i = 1; i < result.tokens.size(); ++i) {
            CHECK(result.tokens[i - 1].span.line <= result.tokens[i].span.line);
        }
    }
}

TEST_CASE("tabs and blanks that do not agree are an error") {
    const LexResult result = lex("if a:\n\tb\n        c\n");
    REQUIRE(result.errors.size() == 1);
    CHECK(result.errors[0].type == "TabError");
}

TEST_CASE("identifiers are compared in NFKC") {
    CHECK(normalize_identifier("\xef\xac\x81x") == "fix");
    CHECK(normalize_identifier("plain") == "plain");
}
