// The readings of a file: the first, the second that explains why the first failed, and the tolerant one, which goes
// on behind every statement that is wrong.
#include <language/parser.h>

#include <algorithm>

#include <tokens/source.h>

#include "line_of.h"
#include "parser_state.h"

namespace loopglass::language {
namespace {

constexpr std::size_t max_diagnostics = 10;
/// Nested expressions: far more than anyone writes, and little enough for a thread's stack.
constexpr int max_nesting = 1000;
/// CPython's compiler refuses deeper trees (its recursion limit, times three).
constexpr int max_chain = 2990;

bool opens_bracket(Symbol symbol) {
    return symbol == Symbol::left_parenthesis || symbol == Symbol::left_bracket || symbol == Symbol::left_brace;
}

}  // namespace

Parser::Parser(Arena& arena, const Input& input, tokens::LexResult lexed)
    : arena_(arena), input_(input), lexed_(std::move(lexed)) {
    start(lexed_.tokens.data());
}

void Parser::start(const Token* first) {
    t_ = furthest_ = first;
    memos_.clear();
    remembers_ = false;
    raised_ = lexical_ = false;
    if (t_->kind == TokenKind::error) raise_lexical(lexed_.errors[t_->error]);
}

void Parser::fetch() {
    furthest_ = t_;
    if (t_->kind == TokenKind::error) raise_lexical(lexed_.errors[t_->error]);
}

bool Parser::forced(Symbol symbol, const char* text) {
    if (accept(symbol)) return true;
    if (!raised_) raise_at(t_, std::string("expected '") + text + "'");
    return false;
}

bool Parser::nesting_too_deep() {
    if (nesting_ <= max_nesting) return false;
    raise("SyntaxError", "the program is nested too deeply to be read", t_->span);
    return true;
}

bool Parser::chain_too_long(int length) {
    if (length <= max_chain) return false;
    raise("RecursionError", "maximum recursion depth exceeded during compilation", t_->span);
    return true;
}

bool Parser::is_ascii(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return (c & 0x80) == 0; });
}

std::string_view Parser::identifier(const Token* token) {
    if (is_ascii(token->text)) return token->text;
    return arena_.text(tokens::normalize_identifier(token->text));
}

/// After `read` has failed from `first` on: finds out why, if need be with a look at the rest of the file.
template <class Read>
void Parser::explain_failure(const Token* first, Read read, bool look_further) {
    if (!raised_) {
        const Token* last = furthest_;
        second_ = true;
        memos_.clear();
        reset(first);
        read();
        second_ = false;
        if (!raised_ && (last->kind == TokenKind::indent || last->kind == TokenKind::dedent)) {
            // The one error that stands whatever else is wrong further down.
            const bool indent = last->kind == TokenKind::indent;
            raise_at_furthest(indent ? "unexpected indent" : "unexpected unindent", "IndentationError");
            return;
        }
        // The end of the file has no column in CPython.
        const bool at_end = last->kind == TokenKind::end;
        if (!raised_) raise("SyntaxError", "invalid syntax", at_end ? Span{last->span.line, 0, 0, 0} : last->span);
    }
    if (!lexical_ && look_further) look_for_errors_in_rest();
    add_hint();
}

/// What the tokenizer finds wrong further down comes before what the parser has found, as in CPython's
/// _PyPegen_tokenize_full_source_to_check_for_errors.
void Parser::look_for_errors_in_rest() {
    if (furthest_->kind == TokenKind::end) return;
    const Token* token = furthest_ + 1;
    while (token->kind != TokenKind::error) {
        if (token++->kind == TokenKind::end) return;
    }
    const tokens::LexError& error = lexed_.errors[token->error];
    if (!error.silent) {
        raised_ = false;
        return raise_lexical(error);
    }
    // CPython's tokenizer stops here without an exception; only a bracket that began on an earlier line counts.
    const Token* open = token;
    while (open > lexed_.tokens.data() && !(opens_bracket(open->symbol) && open->depth == token->depth)) --open;
    if (token->depth == 0 || furthest_->span.line <= open->span.line) return;
    raised_ = false;
    const Span place{open->span.line, open->span.column, 0, 0};
    raise("SyntaxError", "'" + std::string(open->text) + "' was never closed", place);
}

Module* Parser::file(Diagnostics& diagnostics) {
    Pile<Stmt> body(*this);
    const auto read = [&] {
        body.clear();
        return statements(body) && at(TokenKind::end);
    };
    const bool whole = !raised_ && read();
    if (!whole) {
        explain_failure(lexed_.tokens.data(), read);
        diagnostics.push_back(error_);
        tolerant_reading(diagnostics, body);
    }
    auto* module = make_part<Module>();
    module->body = body.take();
    return module;
}

Expression* Parser::eval(Diagnostics& diagnostics) {
    Expr* value = nullptr;
    const auto read = [&] {
        value = raised_ ? nullptr : expressions();
        while (value && accept(TokenKind::newline)) {
        }
        return value && at(TokenKind::end);
    };
    if (!read()) {
        explain_failure(lexed_.tokens.data(), read);
        diagnostics.push_back(error_);
        return nullptr;
    }
    auto* root = make_part<Expression>();
    root->body = value;
    return root;
}

Expr* Parser::replacement_field(Diagnostics& diagnostics) {
    const auto read = [&] { return raised_ ? nullptr : star_expressions(); };
    Expr* value = read();
    if (value) return value;
    explain_failure(lexed_.tokens.data(), read);
    diagnostics.push_back(error_);
    return nullptr;
}

// ---- going on after an error

void Parser::tolerant_reading(Diagnostics& diagnostics, Pile<Stmt>& body) {
    tolerant_ = true;
    diagnostics_ = &diagnostics;
    // The first statement that cannot be read has been explained already.
    first_is_known_ = true;
    body.clear();
    start(lexed_.tokens.data());
    if (raised_) recover(t_, body);
    while (!at(TokenKind::end) && !stopped_) {
        statements(body);
        if (!stopped_) accept(TokenKind::dedent);
    }
    t_ = &lexed_.tokens.back();
    tolerant_ = false;
}

void Parser::recover(const Token* first, Pile<Stmt>& out) {
    const Token* failed_at = furthest_;
    const bool unclosed = failed_at->kind == TokenKind::error && lexed_.errors[failed_at->error].at_end;
    if (!first_is_known_) report(first);
    first_is_known_ = false;
    raised_ = lexical_ = false;
    if (unclosed || diagnostics_->size() >= max_diagnostics) {
        stopped_ = true;
        return;
    }
    reset(failed_at);
    skip_statement(first, out);
}

void Parser::report(const Token* first) {
    const auto read = [&] {
        Pile<Stmt> list(*this);
        return statement(list);
    };
    tolerant_ = false;
    explain_failure(first, read, false);
    tolerant_ = true;
    for (const Diagnostic& known : *diagnostics_) {
        if (known.span.line == error_.span.line && known.message == error_.message) return;
    }
    diagnostics_->push_back(error_);
}

/// From the token that did not fit to the next statement. A block that hangs on a wrong line is read too.
void Parser::skip_statement(const Token* first, Pile<Stmt>& out) {
    const bool at_new_line = t_ > first && (t_[-1].kind == TokenKind::newline || t_[-1].kind == TokenKind::dedent ||
                                            t_[-1].kind == TokenKind::indent);
    if (!at_new_line || t_->kind == TokenKind::error) {
        while (!at(TokenKind::newline) && !at(TokenKind::end) && !at(TokenKind::indent) && !at(TokenKind::dedent)) {
            advance();
        }
        accept(TokenKind::newline);
    }
    raised_ = lexical_ = false;
    if (at(TokenKind::error)) {
        // The next line begins with a mistake of its own.
        raise_lexical(lexed_.errors[t_->error]);
        return recover(t_, out);
    }
    skip_block(out);
    // The `else` of a wrong `if` is no mistake of its own.
    while (!stopped_ &&
           (at(Symbol::kw_else) || at(Symbol::kw_elif) || at(Symbol::kw_except) || at(Symbol::kw_finally))) {
        while (!at(TokenKind::newline) && !at(TokenKind::end)) advance();
        if (raised_) return;
        accept(TokenKind::newline);
        skip_block(out);
    }
}

void Parser::skip_block(Pile<Stmt>& out) {
    if (!at(TokenKind::indent)) return;
    advance();
    statements(out);
    if (!stopped_) accept(TokenKind::dedent);
}

// ---- the public functions

namespace {

void fill_source(Diagnostic& diagnostic, std::string_view file_name, const tokens::LexError& error) {
    diagnostic.type = error.type;
    diagnostic.message = error.message;
    diagnostic.file = std::string(file_name);
    diagnostic.span = error.span;
    if (error.message.rfind("encoding problem", 0) == 0) diagnostic.hint = "Loopglass reads UTF-8, latin-1 and ASCII.";
}

/// The text of a file in the tree's arena; false if the bytes are no text.
bool take_text(ParseResult& result, std::string_view file_name, std::string_view bytes, TextForm form,
               std::string_view& text) {
    const bool is_read = form == TextForm::utf8;
    const tokens::SourceText source = is_read ? tokens::read_utf8(bytes) : tokens::read_source(file_name, bytes);
    text = result.tree.arena.text(source.text);
    if (!source.error) return true;
    fill_source(result.diagnostics.emplace_back(), file_name, *source.error);
    return false;
}

bool is_compound(const Stmt& s) {
    switch (s.kind) {
        case NodeKind::FunctionDef:
        case NodeKind::AsyncFunctionDef:
        case NodeKind::ClassDef:
        case NodeKind::For:
        case NodeKind::AsyncFor:
        case NodeKind::While:
        case NodeKind::If:
        case NodeKind::With:
        case NodeKind::AsyncWith:
        case NodeKind::Match:
        case NodeKind::Try:
        case NodeKind::TryStar: return true;
        default: return false;
    }
}

/// As the rule `interactive` of the grammar: one compound statement, ended by a line end of its own if it is written on
/// one line, or the simple statements of one line.
void check_single(ParseResult& result, std::string_view file_name, std::string_view source) {
    const auto body = result.tree.module->body;
    const auto complain = [&](const char* message, std::uint32_t line, std::uint32_t column, std::uint32_t end) {
        Diagnostic& d = result.diagnostics.emplace_back();
        d.type = "SyntaxError";
        d.message = message;
        d.file = std::string(file_name);
        d.span = {line, column, line, end};
        d.source_line = std::string(line_of(source, line));
    };
    if (body.empty()) return complain("invalid syntax", 1, 0, 0);
    const Span first = body[0]->span;
    const bool is_on_one_line = first.line == first.end_line && source.find('\n') == source.npos;
    if (is_compound(*body[0]) && is_on_one_line) return complain("invalid syntax", 1, first.end_column, first.end_column);
    for (std::size_t i = 1; i < body.size(); ++i) {
        const Span before = body[i - 1]->span, next = body[i]->span;
        if (is_compound(*body[0])) return complain("invalid syntax", next.line, next.column, next.column + 1);
        if (next.line == before.end_line) continue;
        const auto end = static_cast<std::uint32_t>(line_of(source, before.end_line).size());
        return complain("multiple statements found while compiling a single statement", before.end_line,
                        before.end_column, end);
    }
}

}  // namespace

ParseResult parse(std::string_view file_name, std::string_view source, TextForm form) {
    ParseResult result;
    std::string_view text;
    Arena& arena = result.tree.arena;
    const bool readable = take_text(result, file_name, source, form, text);
    const tokens::LexOrigin origin{1, 0, false};
    Diagnostics found;
    Parser parser(arena, {arena.text(file_name), text, {}, origin}, tokens::lex(text, origin));
    result.tree.module = parser.file(found);
    if (readable) result.diagnostics = std::move(found);
    return result;
}

ParseResult parse_expression(std::string_view file_name, std::string_view source, TextForm form) {
    ParseResult result;
    std::string_view text;
    Arena& arena = result.tree.arena;
    if (!take_text(result, file_name, source, form, text)) return result;
    const auto blanks = std::min(text.find_first_not_of(" \t"), text.size());
    const tokens::LexOrigin origin{1, static_cast<std::uint32_t>(blanks), false};
    Parser parser(arena, {arena.text(file_name), text, {}, origin}, tokens::lex(text.substr(blanks), origin));
    result.tree.expression = parser.eval(result.diagnostics);
    return result;
}

ParseResult parse_as(TextKind kind, std::string_view file_name, std::string_view source, TextForm form) {
    if (kind == TextKind::expression) return parse_expression(file_name, source, form);
    ParseResult result = parse(file_name, source, form);
    if (kind == TextKind::single && result.diagnostics.empty()) check_single(result, file_name, source);
    return result;
}

}  // namespace loopglass::language
