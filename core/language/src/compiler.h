#pragma once

#include <deque>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <language/compile.h>

#include "code_builder.h"
#include "symbols.h"

namespace loopglass::language {

/// A statement around the present place that return, break or continue have to leave in order (compile.c's fblock).
struct Surrounding {
    enum class Kind {
        while_loop,
        for_loop,
        try_body,
        finally_body,
        handler,
        with,
        async_with,
        exception_copy,
        pop_value
    };
    Kind kind;
    Label loop_head, loop_exit;  ///< of loops
    NodeList<Stmt> finalbody{};  ///< of finally_body
    std::string name;            ///< of a handler that binds one
    Span location;               ///< of with
    // The range that is protected now, of kinds that protect one.
    bool protects = false;
    Label handler_label;
    int handler_depth = 0;
    int first = 0;  ///< -1 while suspended
};

/// One code object being made.
struct Unit {
    std::unique_ptr<CodeBuilder> builder;
    const Block* block = nullptr;
    std::vector<Surrounding> surroundings;
    std::string qualified_prefix;  ///< for functions and classes in it
    /// Where the last `except*` goes on when its handlers have run, and the last line of these.
    struct StarExit {
        Label label;
        int position = -1;
        std::uint32_t line = 0;
    };
    StarExit star_exit{};
};

/// Walks the tree and emits code. Reading order: compile_functions.cpp (units, functions, classes),
/// compile_statements.cpp, compile_try.cpp, compile_patterns.cpp, compile_expressions.cpp.
class Compiler {
public:
    Compiler(const Tree& tree, std::string_view file_name, FileId file, bool is_user,
             std::shared_ptr<const std::vector<std::string>> source, const CompileMode& mode);
    CompileResult run();

private:
    // units
    CodeBuilder& out() { return *units_.back().builder; }
    const Block& block() const { return *units_.back().block; }
    void open_unit(const Node* node, std::string_view name, std::uint32_t first_line);
    std::shared_ptr<Code> close_unit();
    void finish_with_none();
    void unsupported(const Node& node, std::string_view what);
    std::string mangled(std::string_view name) const { return mangle(block().private_prefix, name); }

    // functions and classes
    void function(const Stmt& node, std::string_view name, const Arguments& args, NodeList<Stmt> body,
                  NodeList<Expr> decorators, const Expr* returns, bool is_async);
    void lambda(const Lambda& node);
    void class_definition(const ClassDef& node);
    int default_arguments(const Arguments& args);
    int annotations(const Arguments& args, const Expr* returns);
    void make_closure(std::shared_ptr<Code> code, int flags);
    void signature(Code& code, const Arguments& args);
    void decorate(NodeList<Expr> decorators);
    void comprehension(const Expr& node, std::string_view name, NodeList<Comprehension> generators, const Expr* element,
                       const Expr* value);
    void comprehension_loop(NodeList<Comprehension> generators, std::size_t index, const Expr* element,
                            const Expr* value, NodeKind kind, int depth);
    void annotation_value(const Expr& annotation);

    // statements
    void body(NodeList<Stmt> list);
    void statement(const Stmt& s);
    void assign_statement(const Assign& node);
    void augmented_assignment(const AugAssign& node);
    void annotated_assignment(const AnnAssign& node);
    void evaluate(const Expr& e);
    void evaluate_index(const Expr& index);
    void if_statement(const If& node);
    void while_statement(const While& node);
    void for_statement(const For& node);
    void async_for_statement(const AsyncFor& node);
    void return_statement(const Return& node);
    void break_statement(const Stmt& node, bool is_continue);
    void import_statement(const Import& node);
    void show_value(const Expr& value);
    void import_from_statement(const ImportFrom& node);
    void assert_statement(const Assert& node);

    // try and with
    struct HandlerLabels {
        Label handlers, cleanup, end;
    };
    void body_before_handlers(NodeList<Stmt> tried, NodeList<Stmt> orelse, const HandlerLabels& labels);
    void try_except(const Try& node);
    void try_finally(const Try& node);
    void try_star_except(const TryStar& node);
    void try_star_finally(const TryStar& node);
    template <class Body>
    void with_finally(Body protected_body, NodeList<Stmt> finalbody);
    void with_statement(const Stmt& node, NodeList<WithItem> items, NodeList<Stmt> with_body, std::size_t index,
                        bool is_async);
    void call_exit_with_none();
    void forget_name(const std::string& name);
    void handler_cleanup(Label label, int depth, bool has_line = false);
    void pop_handled_and_reraise();
    Surrounding& enter(Surrounding::Kind kind);
    void protect_from_here(Surrounding& s, Label handler);
    void stop_protecting(Surrounding& s);
    void leave_surroundings(std::size_t down_to, bool preserve_top);
    bool has_end_to_run() const;
    void leave_one(Surrounding s, bool preserve_top);

    // match
    struct PatternState;
    void match_statement(const Match& node);
    void match_case(const MatchCase& node, Label end, bool is_last);
    void pattern(const Pattern& p, PatternState& state);
    void singleton_pattern(const MatchSingleton& p, PatternState& state);
    void sequence_pattern(const MatchSequence& p, PatternState& state);
    void sequence_by_index(NodeList<Pattern> patterns, std::size_t star, PatternState& state);
    void mapping_pattern(const MatchMapping& p, PatternState& state);
    void class_pattern(const MatchClass& p, PatternState& state);
    void as_pattern(const MatchAs& p, PatternState& state);
    void or_pattern(const MatchOr& p, PatternState& state);
    void order_captures(std::vector<std::string_view> stores, const std::vector<std::string_view>& wanted);
    void check_length(CmpOperator op, std::size_t length, PatternState& state);
    void fail_if_none(PatternState& state);
    void fail_pattern(PatternState& state, Opcode jump);
    void place_failures(PatternState& state);
    void capture(std::string_view name, PatternState& state);
    void rotate(int count);

    // expressions
    void expression(const Expr& e);
    void store(const Expr& target);
    void remove(const Expr& target);
    void jump_if(const Expr& test, Label target, bool when, bool backward = false);
    void load_name(std::string_view name);
    void store_name(std::string_view name);
    void delete_name(std::string_view name);
    void name_operation(const std::string& name, Opcode local, Opcode deref, Opcode global, Opcode other);
    int local_index(const std::string& name);
    int deref_index(const std::string& name);
    void load_constant(CodeConstant constant) { out().emit(Opcode::load_const_, out().constant(std::move(constant))); }
    void await_top(int where = 0);
    void delegate_to_top();
    void jump_over_otherwise(const IfExp& node, Label end);
    void bool_operation(const BoolOp& node);
    void doubt(const Node& node, std::string text);
    void doubt_comparison(const Compare& node);
    void doubt_call(const Call& node);
    void doubt_subscript(const Subscript& node);
    void doubt_assertion(const Assert& node);
    void comparison(const Compare& node);
    void call(const Call& node);
    void call_arguments(NodeList<Expr> args, NodeList<Keyword> keywords, const Span& location);
    void extended_call(NodeList<Expr> args, NodeList<Keyword> keywords, const Span& location);
    void dict_display(const Dict& node);
    void set_display(const Set& node);
    void constant_set(const Set& node);
    void iterable(const Expr& e);
    void sequence_display(NodeList<Expr> elts, Opcode build, Opcode add, Opcode extend, bool to_tuple);
    void joined_string(const JoinedStr& node);
    void subscript_slice(const Expr& slice);
    void unpack_targets(NodeList<Expr> elts);
    bool constant_of(const Expr& e, CodeConstant& out_constant) const;
    bool constant_text_of(const BinOp& node, CodeConstant& out_constant) const;
    void binary(Operator op, bool in_place);

    const Tree& tree_;
    SymbolTable symbols_;
    std::string file_name_;
    FileId file_;
    bool is_user_;
    std::shared_ptr<const std::vector<std::string>> source_;
    CompileMode mode_;
    bool future_annotations_ = false;
    std::deque<Unit> units_;  ///< a deque, since references to the one being made outlive the making of others
    Diagnostics diagnostics_;
    std::vector<CompileWarning> doubts_;
};

/// Restores the builder's location at the end of a scope.
class LocationScope {
public:
    LocationScope(CodeBuilder& builder, const Span& location) : builder_(builder), before_(builder.location()) {
        builder_.set_location(location);
    }
    ~LocationScope() { builder_.set_location(before_); }
    LocationScope(const LocationScope&) = delete;
    LocationScope& operator=(const LocationScope&) = delete;

private:
    CodeBuilder& builder_;
    Span before_;
};

/// Where the compiler of CPython stands when it has compiled some statements: the place that it began with of the last
/// of them. An empty span where it has none.
Span place_behind(NodeList<Stmt> body);

/// True if the last case of a match statement is `case _`, which is not tried but taken.
bool has_default(const Match& node);

}  // namespace loopglass::language
