// Hints for syntax that a later Python has.
#include "parser_state.h"

namespace loopglass::language {

using enum tokens::Symbol;

namespace {

bool begins_with(std::string_view text, std::string_view start) { return text.substr(0, start.size()) == start; }

/// For `[` behind the name of a function or class, and for the name behind `type`.
std::string hint_at(const Token* first, const Token* token) {
    if (token - first < 1) return {};
    const Token& before = token[-1];
    if (token->symbol == left_bracket && token - first >= 2 && before.kind == TokenKind::name) {
        if (token[-2].symbol == kw_def || token[-2].symbol == kw_class) {
            return "Type parameters in brackets came with Python 3.12; Loopglass is Python 3.11. Use typing.TypeVar.";
        }
    }
    const bool starts_line = token - first < 2 || token[-2].kind == TokenKind::newline ||
                             token[-2].kind == TokenKind::indent || token[-2].kind == TokenKind::dedent;
    if (token->kind == TokenKind::name && before.text == "type" && starts_line) {
        return "The type statement came with Python 3.12; Loopglass is Python 3.11. Assign the type to a name.";
    }
    return {};
}

/// Is there a name or a string right behind an f-string, as when its own quotes stand in a replacement field?
bool has_quotes_inside(const std::vector<Token>& tokens, const Token* furthest) {
    for (const Token* token = tokens.data() + 1; token <= furthest; ++token) {
        const bool adjacent = token[-1].kind == TokenKind::string && token->span.line == token[-1].span.end_line &&
                              token->span.column == token[-1].span.end_column;
        if (adjacent && (token->kind == TokenKind::name || token->kind == TokenKind::string) &&
            (token[-1].text[0] | 32) == 'f') {
            return true;
        }
    }
    return false;
}

}  // namespace

void Parser::add_hint() {
    if (!error_.hint.empty()) return;
    const Token* first = lexed_.tokens.data();
    if (begins_with(error_.message, "f-string")) {
        if (error_.message.find("backslash") != std::string::npos || error_.message.find('#') != std::string::npos) {
            error_.hint = "Python 3.12 allows this in an f-string; Loopglass is Python 3.11.";
        } else if (input_.error_prefix.empty() && has_quotes_inside(lexed_.tokens, furthest_)) {
            error_.hint =
                "Python 3.12 allows an f-string's own quotes in its braces; in Python 3.11 use the other kind.";
        }
        return;
    }
    for (const Token* token = first; token <= furthest_; ++token) {
        if (token->span.line != error_.span.line || token->span.column != error_.span.column) continue;
        if (token->kind == TokenKind::newline || token->kind == TokenKind::dedent) continue;
        error_.hint = hint_at(first, token);
        return;
    }
}

}  // namespace loopglass::language
