#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include <base/diagnostic.h>
#include <language/parser.h>
#include <tokens/lexer.h>

namespace loopglass::language {

using tokens::Symbol;
using tokens::Token;
using tokens::TokenKind;

/// Reads tokens into a tree by recursive descent.
///
/// As in CPython there are two readings. The first only asks whether the program is right and makes the tree; it
/// remembers the furthest token it looked at. Only if it fails, a second reading looks for known mistakes
/// (mistakes*.cpp); it tries things in the order of CPython's grammar, so that it finds the mistake CPython names.
/// If it finds none, the error is "invalid syntax" at the furthest token of the first reading.
///
/// A function that reads something answers nullptr (or false) when it is not there; the caller may then go back and
/// try something else, unless `raised_` says that an error has been found: then everybody returns.
class Parser {
public:
    struct Input {
        std::string_view file_name;
        std::string_view text;          ///< lives in the arena
        std::string_view error_prefix;  ///< "f-string: " inside one
        tokens::LexOrigin origin;       ///< where the text of a replacement field stands
    };

    Parser(Arena& arena, const Input& input, tokens::LexResult lexed);

    /// Reads a file; in the end the diagnostics say what is wrong.
    Module* file(Diagnostics& diagnostics);
    /// Reads one expression, as `eval` does.
    Expression* eval(Diagnostics& diagnostics);
    /// Reads the parenthesized expression of an f-string's replacement field; on failure there is one diagnostic.
    Expr* replacement_field(Diagnostics& diagnostics);

private:
    template <class T>
    class Pile;

    // ---- parser.cpp: readings and recovery
    void start(const Token* first);
    template <class Read>
    void explain_failure(const Token* first, Read read, bool look_further = true);
    void look_for_errors_in_rest();
    void tolerant_reading(Diagnostics& diagnostics, Pile<Stmt>& body);
    void recover(const Token* first, Pile<Stmt>& out);
    void report(const Token* first);
    void skip_statement(const Token* first, Pile<Stmt>& out);
    void skip_block(Pile<Stmt>& out);

    // ---- tokens
    bool at(Symbol symbol) const { return t_->symbol == symbol; }
    bool at(TokenKind kind) const { return t_->kind == kind; }
    bool at_name() const { return t_->kind == TokenKind::name; }
    bool at_word(std::string_view text) const { return at_name() && t_->text == text; }
    bool accept(Symbol symbol) { return at(symbol) && (advance(), true); }
    bool accept(TokenKind kind) { return at(kind) && (advance(), true); }
    bool forced(Symbol symbol, const char* text);
    void advance() {
        ++t_;
        if (t_ > furthest_) fetch();
    }
    void fetch();
    const Token* mark() const { return t_; }
    void reset(const Token* place) { t_ = place; }
    void reset_behind(const Token* place) {
        t_ = place;
        advance();
    }

    // ---- nodes
    /// A node from `first`, a token or a node, to the last token read.
    template <class T, class First>
    T* make(const First* first) {
        T* node = arena_.make<T>();
        node->kind = T::node_kind;
        const Token* last = t_ - 1;
        node->span = {first->span.line, first->span.column, last->span.end_line, last->span.end_column};
        return node;
    }
    /// A statement, which ends with the last token that is more than white space.
    template <class T>
    T* make_statement(const Token* first) {
        T* node = make<T>(first);
        const Token* last = t_ - 1;
        while (last->kind == TokenKind::newline || last->kind == TokenKind::dedent || last->kind == TokenKind::indent ||
               last->kind == TokenKind::end) {
            --last;
        }
        node->span.end_line = last->span.end_line;
        node->span.end_column = last->span.end_column;
        return node;
    }
    template <class T>
    T* make_part() {
        T* node = arena_.make<T>();
        node->kind = T::node_kind;
        return node;
    }
    std::string_view identifier(const Token* token);
    static bool is_ascii(std::string_view text);

    /// A list that is being read; its items wait on a stack that all lists share.
    template <class T>
    class Pile {
    public:
        /// Lists that grow at the same time wait on stacks of their own: which, 0 to 2.
        explicit Pile(Parser& parser, int which = 0)
            : arena_(parser.arena_), stack_(parser.piles_[which]), base_(stack_.size()) {}
        ~Pile() { stack_.resize(base_); }
        Pile(const Pile&) = delete;
        Pile& operator=(const Pile&) = delete;
        void push(T* item) { stack_.push_back(item); }
        void clear() { stack_.resize(base_); }
        void shrink(std::size_t size) { stack_.resize(base_ + size); }
        std::size_t size() const { return stack_.size() - base_; }
        T* operator[](std::size_t i) const { return static_cast<T*>(stack_[base_ + i]); }
        T* back() const { return static_cast<T*>(stack_.back()); }
        NodeList<T> take() const {
            const std::size_t count = size();
            if (count == 0) return {};
            auto** items = static_cast<T**>(arena_.allocate(count * sizeof(T*), alignof(T*)));
            for (std::size_t i = 0; i < count; ++i) items[i] = (*this)[i];
            return {items, count};
        }

    private:
        Arena& arena_;
        std::vector<void*>& stack_;
        std::size_t base_;
    };

    // ---- what the grammar writes as `[x]` and `','.x+`
    /// Something that need not be there: `node` is nullptr and nothing has been read if it is not. False if an error
    /// was raised.
    template <class T, class Read>
    bool maybe(T*& node, Read read);
    /// As many elements as can be read, with a comma between them and maybe one behind the last. False if an error was
    /// raised.
    template <class T, class Element>
    bool elements(Pile<T>& items, Element element);

    /// Counts nesting, so that no program makes the parser use more stack than there is.
    class Nesting {
    public:
        explicit Nesting(Parser& parser) : parser_(parser) { ++parser_.nesting_; }
        ~Nesting() { --parser_.nesting_; }
        Nesting(const Nesting&) = delete;
        Nesting& operator=(const Nesting&) = delete;

    private:
        Parser& parser_;
    };
    bool nesting_too_deep();
    /// Enough for the second reading, which need not find every mistake.
    bool may_search_deeper() const { return nesting_ < 500; }
    bool chain_too_long(int length);

    // ---- statements.cpp
    bool statements(Pile<Stmt>& out);
    bool statement(Pile<Stmt>& out);
    bool simple_statements(Pile<Stmt>& out);
    Stmt* simple_statement();
    Stmt* keyword_statement();
    Stmt* expression_statement(const Token* first);
    Stmt* assignment();
    Stmt* annotated(const Token* first, Expr* target, bool simple);
    Stmt* assign_chain(const Token* first, Expr* target);
    Stmt* augmented(const Token* first, Expr* target);
    std::optional<Operator> augmented_operator() const;
    Expr* right_hand_side();
    Stmt* return_statement();
    Stmt* raise_statement();
    Stmt* delete_statement();
    Stmt* assert_statement();
    Stmt* global_statement();
    template <class T>
    Stmt* names_statement();
    Stmt* import_statement();
    Stmt* import_from();
    bool import_targets(Pile<Alias>& names);
    Alias* import_as_name();
    bool dotted_name(std::string_view& name);
    bool as_name(std::string_view& name);

    // ---- compound.cpp
    Stmt* compound_statement();
    bool block(NodeList<Stmt>& body);
    Stmt* if_statement(bool is_elif);
    bool else_block(NodeList<Stmt>& body);
    Stmt* while_statement();
    Stmt* for_statement(const Token* first, bool is_async);
    Stmt* with_statement(const Token* first, bool is_async);
    bool with_items(Pile<WithItem>& items, bool parenthesized);
    WithItem* with_item();
    Stmt* try_statement();
    ExceptHandler* except_handler();
    bool finally_block(NodeList<Stmt>& body);
    Stmt* match_statement();
    Expr* match_subject();
    MatchCase* match_case();

    // ---- definitions.cpp
    Stmt* decorated();
    Stmt* definition(const Token* first, bool is_async, NodeList<Expr> decorators);
    Stmt* class_definition(NodeList<Expr> decorators);
    Arguments* parameters(bool of_lambda);
    Arg* parameter(bool of_lambda, bool star_annotation = false);
    bool at_parameters_end(bool of_lambda) const { return at(of_lambda ? Symbol::colon : Symbol::right_parenthesis); }
    Expr* lambda();
    Expr* default_value();

    // ---- expressions.cpp
    Expr* expressions();
    Expr* star_expressions();
    Expr* star_expression();
    Expr* star_named_expression();
    Expr* named_expression();
    Expr* assignment_expression();
    Expr* expression();
    Expr* plain_expression();
    Expr* yield_expression();
    Expr* joined_by(Symbol keyword, BoolOperator op, Expr* (Parser::*operand)());
    Expr* disjunction();
    Expr* conjunction();
    Expr* inversion();
    Expr* comparison();
    std::optional<CmpOperator> comparison_operator();
    Expr* bitwise_or() { return binary(1); }
    Expr* binary(int least_level);
    Expr* factor();
    Expr* power();
    Expr* await_primary();
    Expr* primary();
    template <class Element>
    Expr* tuple_of(Element element);

    // ---- atoms.cpp
    Expr* atom();
    Expr* name();
    Expr* constant(ConstantValue value);
    Expr* parenthesized();
    Expr* generator_expression();
    Expr* bracketed();
    Expr* braced();
    Expr* braced_without_search(const Token* open);
    Expr* braced_set(const Token* open);
    Expr* braced_dict(const Token* open);
    Expr* dict_rest(const Token* open, Expr* first_key);
    Expr* set_rest(const Token* open, Expr* first_item);
    bool star_named_rest(Pile<Expr>& items);
    bool for_if_clauses(NodeList<Comprehension>& clauses);
    Comprehension* for_if_clause();
    bool at_for();

    // ---- calls.cpp
    struct CallArguments {
        NodeList<Expr> args;
        NodeList<Keyword> keywords;
        Span span;
    };
    Expr* call(Expr* function, const Token* first);
    Expr* make_call(Expr* function, const Token* first, Expr* argument);
    Expr* first_argument_generator(const Token* open, CallArguments& found);
    Expr* subscript(Expr* value, const Token* first);
    Expr* slices();
    Expr* slice();
    bool arguments(CallArguments& result);
    bool read_arguments(CallArguments& result);
    bool positional_argument(Pile<Expr>& args);
    const Token* keyword_arguments(Pile<Expr>& args, Pile<Keyword>& keywords, const Token* end);
    Keyword* keyword_argument();
    Expr* starred_argument();

    // ---- targets.cpp
    Expr* star_targets();
    Expr* star_target();
    Expr* target_with_star_atom();
    Expr* star_atom();
    Expr* single_target();
    Expr* single_subscript_attribute_target();
    Expr* delete_target();
    Expr* name_target(ExprContext context);
    template <class Part>
    Expr* bracketed_target(ExprContext context, Part part);
    Expr* last_trailer_target();
    bool store(Expr* target, bool star_allowed);
    bool can_store(const Expr* target, bool star_allowed) const;
    static void set_context(Expr* target, ExprContext context);

    // ---- patterns.cpp
    Pattern* patterns();
    Pattern* pattern();
    Pattern* or_pattern();
    Pattern* closed_pattern();
    Pattern* plain_pattern();
    Pattern* star_pattern();
    Pattern* maybe_star_pattern();
    Pattern* number_pattern();
    Pattern* name_pattern();
    Pattern* group_or_sequence_pattern();
    Pattern* list_pattern();
    Pattern* mapping_pattern();
    Pattern* class_pattern(const Token* first, Expr* cls);
    bool sequence_items(Pile<Pattern>& items);
    Expr* mapping_key();
    Expr* signed_number();
    Expr* complex_or_signed_number();
    Expr* name_or_attribute();
    bool capture_name(std::string_view& name);
    Pattern* singleton_pattern(ConstantValue value);

    // ---- numbers.cpp, strings.cpp, fstrings.cpp
    Expr* number();
    Expr* strings();
    friend class ParameterReader;
    friend class StringReader;
    friend class FStringReader;

    // ---- mistakes.cpp: raising
    void raise(std::string type, std::string message, Span span);
    void raise_at(const Node* node, std::string message) { raise("SyntaxError", std::move(message), node->span); }
    void raise_at(const Token* token, std::string message) { raise("SyntaxError", std::move(message), token->span); }
    void raise_range(Span from, Span to, std::string message);
    void raise_from(const Token* from, std::string message);
    void raise_at_furthest(std::string message, const char* type = "SyntaxError");
    void add_hint();
    void raise_lexical(const tokens::LexError& error);
    Span furthest_place() const;
    static const char* expression_name(const Expr* expr);
    enum class TargetUse { assign, for_, delete_ };
    static const Expr* invalid_target(const Expr* expr, TargetUse use);
    void raise_invalid_target(const Expr* expr, TargetUse use);

    // ---- mistakes_expressions.cpp, each for the invalid_ rule of its name in CPython's grammar
    bool searching() const { return second_ && !plain_; }
    void invalid_expression();
    void invalid_legacy_expression();
    void invalid_named_expression();
    void invalid_group(const Token* open);
    void invalid_comprehension(const Token* open);
    void invalid_dict_comprehension(const Token* open);
    void invalid_double_starred_kvpairs(const Token* open);
    void invalid_kvpair();
    void invalid_dict_value();
    void invalid_arguments(const Token* first);
    void invalid_kwarg();
    void invalid_generator_in_call(const Token* first);
    void raise_generator_must_be_parenthesized(const Expr* from, const NodeList<Comprehension>& clauses);
    Expr* expression_without_invalid();
    bool double_starred_kvpair();
    bool at_list_tuple_or_generator();

    // ---- mistakes_statements.cpp
    void invalid_assignment();
    void invalid_annotation(const Token* first);
    Expr* invalid_ann_assign_target();
    void invalid_for_target(const Token* first);
    void expected_colon_or_block(const Token* first, const char* what);
    void invalid_with_indent(const Token* keyword);
    void invalid_with(const Token* keyword);
    void invalid_with_item();
    bool with_header(const Token* keyword, bool parenthesized);
    void invalid_mixed_except(const Token* except, bool is_star);
    void invalid_except(const Token* first);
    void invalid_import_targets();
    void invalid_as_pattern();
    void invalid_class_pattern();
    void raise_missing_block(const Token* first, const char* what);

    // ---- mistakes_parameters.cpp
    void invalid_parameters(bool of_lambda);
    void invalid_star_etc(bool of_lambda);
    void invalid_kwds(bool of_lambda);
    enum class Default { none, required, optional };
    Arg* parameter_with(bool of_lambda, Default kind);
    int parameters_with(bool of_lambda, Default kind);
    bool slash_parameters(bool of_lambda);
    bool slash_parameters_with_default(bool of_lambda);
    bool parenthesized_parameters(bool of_lambda);
    void misplaced_slash(bool of_lambda, const Token* first);

    // ---- what has been read already, by place and rule; the second reading always asks, the first only when it
    // has to read a part again
    enum class Rule : std::uint8_t { expression, disjunction, named, primary, strings, closed_pattern, star_target };
    struct Memo {
        void* result;
        const Token* end;
    };
    template <class T, class Read>
    T* memoized(Rule rule, Read read);

    Arena& arena_;
    Input input_;
    tokens::LexResult lexed_;
    const Token* t_ = nullptr;
    const Token* furthest_ = nullptr;
    bool second_ = false;
    bool plain_ = false;     ///< in the second reading: do not look for mistakes just now
    bool tolerant_ = false;  ///< a statement that cannot be read is reported and left out
    bool raised_ = false;
    bool remembers_ = false;
    bool lexical_ = false;  ///< the error is the tokenizer's
    bool first_is_known_ = false;
    bool stopped_ = false;  ///< nothing more can be learnt from the rest of the file
    Diagnostics* diagnostics_ = nullptr;
    Diagnostic error_;
    int nesting_ = 0;
    std::array<std::vector<void*>, 3> piles_;
    std::unordered_map<std::uint64_t, Memo> memos_;
};

template <class T, class Read>
bool Parser::maybe(T*& node, Read read) {
    const Token* before = t_;
    node = read();
    if (raised_) return false;
    if (!node) reset(before);
    return true;
}

template <class T, class Element>
bool Parser::elements(Pile<T>& items, Element element) {
    do {
        T* item = nullptr;
        if (!maybe(item, element)) return false;
        if (!item) return true;
        items.push(item);
    } while (accept(Symbol::comma));
    return true;
}

template <class T, class Read>
T* Parser::memoized(Rule rule, Read read) {
    if (!second_ && !remembers_) return read();
    const auto index = static_cast<std::uint64_t>(t_ - lexed_.tokens.data());
    const std::uint64_t key = index << 8 | static_cast<std::uint8_t>(rule);
    if (const auto found = memos_.find(key); found != memos_.end()) {
        t_ = found->second.end;
        return static_cast<T*>(found->second.result);
    }
    T* result = read();
    if (!raised_) memos_[key] = {result, t_};
    return result;
}

}  // namespace loopglass::language
