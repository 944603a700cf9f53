// The errors that CPython's compiler finds in the patterns of a match statement.
#include <algorithm>
#include <string>
#include <vector>

#include "scope_error.h"

namespace loopglass::language {
namespace {

class PatternChecker {
public:
    MaybeScopeError check(const Pattern& pattern, bool may_match_anything) {
        visit(pattern, may_match_anything);
        return error_;
    }

private:
    void fail(std::string message, Span span) {
        if (!error_) error_ = ScopeError{.message = std::move(message), .span = span};
    }

    void visit(const Pattern& pattern, bool may_match_anything) {
        if (error_) return;
        last_ = pattern.span;
        switch (pattern.kind) {
            case NodeKind::MatchValue: return value(static_cast<const MatchValue&>(pattern));
            case NodeKind::MatchSequence: return sequence(static_cast<const MatchSequence&>(pattern));
            case NodeKind::MatchMapping: return mapping(static_cast<const MatchMapping&>(pattern));
            case NodeKind::MatchClass: return class_(static_cast<const MatchClass&>(pattern));
            case NodeKind::MatchStar: return bind(static_cast<const MatchStar&>(pattern).name);
            case NodeKind::MatchAs: return as_(static_cast<const MatchAs&>(pattern), may_match_anything);
            case NodeKind::MatchOr: return or_(static_cast<const MatchOr&>(pattern), may_match_anything);
            default: return;
        }
    }

    void bind(std::string_view name) {
        if (name.empty()) return;
        if (std::find(names_.begin(), names_.end(), name) != names_.end()) {
            return fail("multiple assignments to name '" + std::string(name) + "' in pattern", last_);
        }
        names_.push_back(name);
    }

    static bool is_literal_or_attribute(const Expr* expr) {
        return as<Constant>(expr) || as<Attribute>(expr) || as<UnaryOp>(expr) || as<BinOp>(expr);
    }

    void value(const MatchValue& pattern) {
        if (is_literal_or_attribute(pattern.value)) return;
        fail("patterns may only match literals and attribute lookups", pattern.span);
    }

    void sequence(const MatchSequence& pattern) {
        int stars = 0;
        for (const Pattern* item : pattern.patterns) stars += as<MatchStar>(item) != nullptr;
        if (stars > 1) return fail("multiple starred names in sequence pattern", pattern.span);
        for (const Pattern* item : pattern.patterns) visit(*item, true);
    }

    void mapping(const MatchMapping& pattern) {
        std::vector<std::string> seen;
        for (const Expr* key : pattern.keys) {
            if (!is_literal_or_attribute(key)) {
                return fail("mapping pattern keys may only match literals and attribute lookups", pattern.span);
            }
            if (!as<Constant>(key)) continue;
            const std::string shown = literal_text(*as<Constant>(key));
            if (std::find(seen.begin(), seen.end(), shown) != seen.end()) {
                return fail("mapping pattern checks duplicate key (" + shown + ")", pattern.span);
            }
            seen.push_back(shown);
        }
        for (const Pattern* item : pattern.patterns) visit(*item, true);
        bind(pattern.rest);
    }

    void class_(const MatchClass& pattern) {
        const auto names = pattern.kwd_attrs;
        for (std::size_t i = 0; i < names.size(); ++i) {
            for (std::size_t j = i + 1; j < names.size(); ++j) {
                if (names[i] != names[j]) continue;
                return fail("attribute name repeated in class pattern: " + std::string(names[i]),
                            pattern.kwd_patterns[j]->span);
            }
        }
        for (const Pattern* item : pattern.patterns) visit(*item, true);
        for (const Pattern* item : pattern.kwd_patterns) visit(*item, true);
    }

    void as_(const MatchAs& pattern, bool may_match_anything) {
        if (!pattern.pattern && !may_match_anything) {
            const std::string what =
                pattern.name.empty() ? "wildcard" : "name capture '" + std::string(pattern.name) + "'";
            return fail(what + " makes remaining patterns unreachable", pattern.span);
        }
        if (pattern.pattern) visit(*pattern.pattern, may_match_anything);
        if (!error_) bind(pattern.name);
    }

    void or_(const MatchOr& pattern, bool may_match_anything) {
        const std::vector<std::string_view> before = names_;
        std::vector<std::string_view> first;
        for (const Pattern* item : pattern.patterns) {
            names_.clear();
            visit(*item, may_match_anything && item == pattern.patterns.back());
            if (error_) return;
            std::vector<std::string_view> bound = names_;
            std::sort(bound.begin(), bound.end());
            if (item == pattern.patterns.front()) first = bound;
            if (bound != first) return fail("alternative patterns bind different names", last_);
        }
        names_ = before;
        for (std::string_view name : first) bind(name);
    }

    /// The key as repr shows it, as far as patterns in real programs need it.
    static std::string literal_text(const Constant& constant) {
        if (const auto* text = std::get_if<StrValue>(&constant.value)) return "'" + std::string(text->text) + "'";
        if (const auto* bytes = std::get_if<BytesValue>(&constant.value)) return "b'" + std::string(bytes->bytes) + "'";
        if (const auto* number = std::get_if<IntValue>(&constant.value)) return std::string(number->digits);
        if (const auto* truth = std::get_if<bool>(&constant.value)) return *truth ? "True" : "False";
        if (const auto* number = std::get_if<double>(&constant.value)) return std::to_string(*number);
        if (const auto* number = std::get_if<ComplexValue>(&constant.value)) return std::to_string(number->imag) + "j";
        return "None";
    }

    std::vector<std::string_view> names_;
    Span last_;  ///< of the pattern looked at last: there CPython points when a name does not fit
    MaybeScopeError error_;
};

}  // namespace

MaybeScopeError check_pattern(const Pattern& pattern, bool may_match_anything) {
    return PatternChecker().check(pattern, may_match_anything);
}

}  // namespace loopglass::language
