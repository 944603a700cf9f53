// match statements, as compiler_match and the functions below it in CPython's compile.c.
//
// While a pattern is tried, the values that its captures took lie on the stack, the first captured on top; above them
// `on_top` values that are still to be looked at. A pattern that fails has to take all of them off: it jumps to the
// label that pops so many. Names are bound only when the whole pattern has matched.

#include <algorithm>

#include "compiler.h"

namespace loopglass::language {

/// What the pattern that is being compiled has put on the stack, and where it goes when it fails.
struct Compiler::PatternState {
    std::vector<std::string_view> stores;  ///< the captures so far; the first is on top of the others
    std::vector<Label> failures;           ///< entry n takes n values off the stack
    int on_top = 0;
};

namespace {

/// `_` alone: matches all and binds nothing.
bool is_wildcard(const Pattern& p) {
    const auto* m = as<MatchAs>(&p);
    return m && !m->pattern && m->name.empty();
}

bool is_star_wildcard(const Pattern& p) {
    const auto* m = as<MatchStar>(&p);
    return m && m->name.empty();
}

CodeConstant number(std::size_t n) { return ConstantInt{std::to_string(n)}; }

}  // namespace

/// Moves the value on top below count - 1 others.
void Compiler::rotate(int count) {
    for (; count > 1; --count) out().emit(Opcode::swap_, count);
}

void Compiler::fail_pattern(PatternState& state, Opcode jump) {
    const std::size_t pops = static_cast<std::size_t>(state.on_top) + state.stores.size();
    while (state.failures.size() <= pops) state.failures.push_back(out().new_label());
    out().emit_jump(jump, state.failures[pops]);
}

void Compiler::place_failures(PatternState& state) {
    for (std::size_t pops = state.failures.size(); pops-- > 0;) {
        out().place(state.failures[pops]);
        if (pops > 0) out().emit(Opcode::pop_);
    }
    state.failures.clear();
}

void Compiler::capture(std::string_view name, PatternState& state) {
    if (name.empty()) return out().emit(Opcode::pop_);
    rotate(state.on_top + static_cast<int>(state.stores.size()) + 1);
    state.stores.push_back(name);
}

bool has_default(const Match& node) { return node.cases.size() > 1 && is_wildcard(*node.cases.back()->pattern); }

void Compiler::match_statement(const Match& node) {
    const Label end = out().new_label();
    expression(*node.subject);
    const std::size_t count = node.cases.size();
    const std::size_t tried = count - (has_default(node) ? 1 : 0);
    for (std::size_t i = 0; i < tried; ++i) match_case(*node.cases[i], end, i + 1 == tried);
    if (tried < count) {
        const MatchCase& last = *node.cases.back();
        out().set_location(last.pattern->span);
        out().mark_line();
        if (last.guard) jump_if(*last.guard, end, false);
        body(last.body);
    }
    out().place(end);
}

/// One case. The subject is on the stack; the last case to be tried takes it off, whether it matches or not.
void Compiler::match_case(const MatchCase& node, Label end, bool is_last) {
    out().set_location(node.pattern->span);
    if (!is_last) out().emit(Opcode::copy_, 1);
    PatternState state;
    pattern(*node.pattern, state);
    for (const std::string_view name : state.stores) store_name(name);
    if (node.guard) {
        if (state.failures.empty()) state.failures.push_back(out().new_label());
        jump_if(*node.guard, state.failures[0], false);
    }
    if (!is_last) out().emit(Opcode::pop_);
    body(node.body);
    if (const Span place = place_behind(node.body); place.line) {
        out().set_location(place);
        out().emit_jump(Opcode::jump_, end);
    } else {
        out().emit_jump_without_line(end);
    }
    out().set_location(node.pattern->span);
    place_failures(state);
}

/// Takes the value on top off the stack and jumps to a failure if it does not match. The location stays where the last
/// pattern was, as in CPython.
void Compiler::pattern(const Pattern& p, PatternState& state) {
    out().set_location(p.span);
    switch (p.kind) {
        case NodeKind::MatchValue:
            expression(*static_cast<const MatchValue&>(p).value);
            out().emit(Opcode::compare_, 0, static_cast<int>(CmpOperator::Eq));
            return fail_pattern(state, Opcode::pop_jump_if_false_);
        case NodeKind::MatchSingleton: return singleton_pattern(static_cast<const MatchSingleton&>(p), state);
        case NodeKind::MatchSequence: return sequence_pattern(static_cast<const MatchSequence&>(p), state);
        case NodeKind::MatchMapping: return mapping_pattern(static_cast<const MatchMapping&>(p), state);
        case NodeKind::MatchClass: return class_pattern(static_cast<const MatchClass&>(p), state);
        case NodeKind::MatchStar: return capture(static_cast<const MatchStar&>(p).name, state);
        case NodeKind::MatchAs: return as_pattern(static_cast<const MatchAs&>(p), state);
        default: return or_pattern(static_cast<const MatchOr&>(p), state);
    }
}

void Compiler::singleton_pattern(const MatchSingleton& p, PatternState& state) {
    if (const auto* truth = std::get_if<bool>(&p.value))
        load_constant(*truth);
    else
        load_constant(ConstantNone{});
    out().emit(Opcode::is_op_);
    fail_pattern(state, Opcode::pop_jump_if_false_);
}

void Compiler::as_pattern(const MatchAs& p, PatternState& state) {
    if (p.pattern) {
        ++state.on_top;
        out().emit(Opcode::copy_, 1);
        pattern(*p.pattern, state);
        --state.on_top;
    }
    capture(p.name, state);
}

/// Compares the length of the value on top, which stays.
void Compiler::check_length(CmpOperator op, std::size_t length, PatternState& state) {
    out().emit(Opcode::get_len_);
    load_constant(number(length));
    out().emit(Opcode::compare_, 0, static_cast<int>(op));
    fail_pattern(state, Opcode::pop_jump_if_false_);
}

void Compiler::sequence_pattern(const MatchSequence& p, PatternState& state) {
    const std::size_t size = p.patterns.size();
    std::size_t star = size;
    bool only_wildcards = true;
    for (std::size_t i = 0; i < size; ++i) {
        if (as<MatchStar>(p.patterns[i])) star = i;
        only_wildcards = only_wildcards && (is_wildcard(*p.patterns[i]) || is_star_wildcard(*p.patterns[i]));
    }
    ++state.on_top;
    out().emit(Opcode::match_sequence_);
    fail_pattern(state, Opcode::pop_jump_if_false_);
    if (star == size)
        check_length(CmpOperator::Eq, size, state);
    else if (size > 1)
        check_length(CmpOperator::GtE, size - 1, state);
    --state.on_top;
    if (only_wildcards) return out().emit(Opcode::pop_);
    if (star < size && is_star_wildcard(*p.patterns[star])) return sequence_by_index(p.patterns, star, state);
    if (star == size)
        out().emit(Opcode::unpack_sequence_, static_cast<int>(size));
    else
        out().emit(Opcode::unpack_ex_, 0, static_cast<int>(star), static_cast<int>(size - star - 1));
    state.on_top += static_cast<int>(size);
    for (const Pattern* item : p.patterns) {
        --state.on_top;
        pattern(*item, state);
    }
}

/// `[first, *_, last]`: takes the items that are wanted one by one, since nobody wants the list of the others.
void Compiler::sequence_by_index(NodeList<Pattern> patterns, std::size_t star, PatternState& state) {
    ++state.on_top;
    for (std::size_t i = 0; i < patterns.size(); ++i) {
        if (i == star || is_wildcard(*patterns[i])) continue;
        out().emit(Opcode::copy_, 1);
        if (i < star) {
            load_constant(number(i));
        } else {
            out().emit(Opcode::get_len_);
            load_constant(number(patterns.size() - i));
            out().emit(Opcode::subtract_);
        }
        out().emit(Opcode::load_subscript_);
        pattern(*patterns[i], state);
    }
    --state.on_top;
    out().emit(Opcode::pop_);
}

void Compiler::mapping_pattern(const MatchMapping& p, PatternState& state) {
    const int size = static_cast<int>(p.keys.size());
    ++state.on_top;
    out().emit(Opcode::match_mapping_);
    fail_pattern(state, Opcode::pop_jump_if_false_);
    if (size == 0 && p.rest.empty()) {
        --state.on_top;
        return out().emit(Opcode::pop_);
    }
    if (size) check_length(CmpOperator::GtE, p.keys.size(), state);
    for (const Expr* key : p.keys) expression(*key);
    out().emit(Opcode::build_tuple_, size);
    out().emit(Opcode::match_keys_);
    // Above the subject are now the tuple of keys, and the tuple of values or None.
    state.on_top += 2;
    fail_if_none(state);
    out().emit(Opcode::unpack_sequence_, size);
    state.on_top += size - 1;
    for (const Pattern* value : p.patterns) {
        --state.on_top;
        pattern(*value, state);
    }
    state.on_top -= 2;
    if (p.rest.empty()) {
        out().emit(Opcode::pop_);
        return out().emit(Opcode::pop_);
    }
    out().emit(Opcode::copy_dict_without_keys_);
    out().emit(Opcode::swap_, 2);
    out().emit(Opcode::pop_);
    capture(p.rest, state);
}

void Compiler::fail_if_none(PatternState& state) {
    out().emit(Opcode::copy_, 1);
    load_constant(ConstantNone{});
    out().emit(Opcode::is_op_, 0, 1);
    fail_pattern(state, Opcode::pop_jump_if_false_);
}

void Compiler::class_pattern(const MatchClass& p, PatternState& state) {
    expression(*p.cls);
    auto names = std::make_shared<ConstantTuple>();
    for (const std::string_view name : p.kwd_attrs) names->items.emplace_back(mangled(name));
    load_constant(std::move(names));
    const int by_position = static_cast<int>(p.patterns.size());
    const int count = by_position + static_cast<int>(p.kwd_attrs.size());
    out().emit(Opcode::match_class_, by_position);
    ++state.on_top;
    fail_if_none(state);
    out().emit(Opcode::unpack_sequence_, count);
    state.on_top += count - 1;
    for (int i = 0; i < count; ++i) {
        --state.on_top;
        const auto at = static_cast<std::size_t>(i);
        const Pattern& item = i < by_position ? *p.patterns[at] : *p.kwd_patterns[at - p.patterns.size()];
        if (is_wildcard(item))
            out().emit(Opcode::pop_);
        else
            pattern(item, state);
    }
}

/// Puts the captures of an alternative in the order that those of the first one have on the stack.
void Compiler::order_captures(std::vector<std::string_view> stores, const std::vector<std::string_view>& wanted) {
    for (std::size_t to = wanted.size(); to-- > 0;) {
        const auto from =
            static_cast<std::size_t>(std::find(stores.begin(), stores.end(), wanted[to]) - stores.begin());
        if (from == to) continue;
        // What is above the wanted name, and the name itself, go below all up to its place.
        for (std::size_t moved = 0; moved <= from; ++moved) {
            rotate(static_cast<int>(to) + 1);
            std::rotate(stores.begin(), stores.begin() + 1, stores.begin() + static_cast<std::ptrdiff_t>(to) + 1);
        }
    }
}

void Compiler::or_pattern(const MatchOr& p, PatternState& state) {
    const Label end = out().new_label();
    std::vector<std::string_view> captured;
    for (std::size_t i = 0; i < p.patterns.size(); ++i) {
        out().set_location(p.patterns[i]->span);
        PatternState alternative;
        out().emit(Opcode::copy_, 1);
        pattern(*p.patterns[i], alternative);
        if (i == 0)
            captured = alternative.stores;
        else
            order_captures(alternative.stores, captured);
        out().emit_jump(Opcode::jump_, end);
        place_failures(alternative);
    }
    // None has matched: the copy of the subject goes, and so does the case.
    out().emit(Opcode::pop_);
    fail_pattern(state, Opcode::jump_);
    out().place(end);
    // The captures lie above the subject: each goes to its place below all that is still to be looked at.
    const int places = static_cast<int>(captured.size() + state.stores.size()) + state.on_top + 1;
    for (const std::string_view name : captured) {
        rotate(places);
        state.stores.push_back(name);
    }
    out().emit(Opcode::pop_);
}

}  // namespace loopglass::language
