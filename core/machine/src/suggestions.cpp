#include "suggestions.h"

#include <algorithm>
#include <vector>

#include <language/code.h>
#include <machine/containers.h>
#include <machine/frame.h>
#include <machine/text.h>

#include "builtin_tables.h"
#include "exception_details.h"
#include "python_names.h"

namespace loopglass::machine {

namespace {

// What a change costs: letters that differ only in their case are nearer than others.
constexpr std::size_t move_cost = 2, case_cost = 1;
constexpr std::size_t longest_name = 40, most_candidates = 750;

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

std::size_t substitution_cost(char a, char b) {
    if (a == b) return 0;
    return lower(a) == lower(b) ? case_cost : move_cost;
}

/// How many changes turn one text into the other, each at its cost; more than `limit` if they are more.
std::size_t distance(std::string_view a, std::string_view b, std::size_t limit) {
    while (!a.empty() && !b.empty() && a.front() == b.front()) a.remove_prefix(1), b.remove_prefix(1);
    while (!a.empty() && !b.empty() && a.back() == b.back()) a.remove_suffix(1), b.remove_suffix(1);
    if (a.empty() || b.empty()) return (a.size() + b.size()) * move_cost;
    if (a.size() > longest_name || b.size() > longest_name) return limit + 1;
    if (b.size() < a.size()) std::swap(a, b);
    if ((b.size() - a.size()) * move_cost > limit) return limit + 1;
    // One row of the table at a time: row[i] is the distance of the first i + 1 letters of a to what is read of b.
    std::vector<std::size_t> row(a.size());
    for (std::size_t i = 0; i < row.size(); ++i) row[i] = (i + 1) * move_cost;
    std::size_t result = 0;
    for (std::size_t at = 0; at < b.size(); ++at) {
        std::size_t diagonal = result = at * move_cost;
        std::size_t least = SIZE_MAX;
        for (std::size_t i = 0; i < a.size(); ++i) {
            const std::size_t substituted = diagonal + substitution_cost(b[at], a[i]);
            diagonal = row[i];
            result = std::min(substituted, std::min(result, diagonal) + move_cost);
            row[i] = result;
            least = std::min(least, result);
        }
        if (least > limit) return limit + 1;
    }
    return result;
}

/// The candidate nearest to a name, the first of those as near; empty if none is near. As calculate_suggestions.
std::string nearest(const std::vector<std::string>& candidates, const std::string& name) {
    if (candidates.size() >= most_candidates) return {};
    std::string best;
    std::size_t best_distance = SIZE_MAX;
    for (const std::string& candidate : candidates) {
        if (candidate == name) continue;
        // No more than a third of the letters may differ.
        const std::size_t limit = std::min((name.size() + candidate.size() + 3) * move_cost / 6, best_distance - 1);
        const std::size_t found = distance(name, candidate, limit);
        if (found > limit) continue;
        best = candidate;
        best_distance = found;
    }
    return best;
}

std::vector<std::string> keys_of(const Dict* dict) {
    std::vector<std::string> keys;
    for (std::uint32_t i = 0; i < dict->used; ++i)
        if (is_kind(dict->entries[i].key, Kind::str)) keys.push_back(to_utf8(to<Str>(dict->entries[i].key)));
    return keys;
}

const Traceback* innermost(const Exception* e) {
    const Traceback* entry = nullptr;
    for (Value v = e->traceback; v != none; v = entry->next) entry = to<Traceback>(v);
    return entry;
}

/// Looks where the name was looked for: in the function, the module, the builtins.
std::string suggestion_for_name(const Machine& m, const Exception* e) {
    const Value name = detail_of(e, 0);
    const Traceback* place = innermost(e);
    if (!is_kind(name, Kind::str) || !place) return {};
    const std::string text = to_utf8(to<Str>(name));
    const language::Code& code = *place->code->code;
    std::vector<std::string> locals;
    if (code.is_function) locals.assign(code.local_names.begin(), code.local_names.begin() + code.local_count);
    if (std::string found = nearest(locals, text); !found.empty()) return found;
    const Dict* globals = place->frame == empty ? nullptr : to<PythonFrame>(place->frame)->globals;
    if (std::string found = globals ? nearest(keys_of(globals), text) : ""; !found.empty()) return found;
    std::vector<std::string> builtins;
    each_name(names_of(m, "builtins"), [&](std::string_view builtin) { return builtins.emplace_back(builtin), true; });
    return nearest(builtins, text);
}

std::string suggestion_for_attribute(Machine& m, const Exception* e) {
    const Value name = detail_of(e, 0), object = detail_of(e, 1);
    if (!is_kind(name, Kind::str)) return {};
    const Ref names(m, names_of_object(m, object));
    if (!names) {
        m.drop(m.take_raised());
        return {};
    }
    std::vector<std::string> candidates;
    for (std::size_t i = 0; i < to<List>(names)->size; ++i) {
        if (!is_kind(to<List>(names)->items[i], Kind::str)) return {};
        candidates.push_back(to_utf8(to<Str>(to<List>(names)->items[i])));
    }
    return nearest(candidates, to_utf8(to<Str>(name)));
}

}  // namespace

std::string suggestion_for(Machine& m, Value exception) {
    const auto* e = to<Exception>(exception);
    if (e->type == types().NameError) return suggestion_for_name(m, e);
    if (e->type == types().AttributeError) return suggestion_for_attribute(m, e);
    return {};
}

}  // namespace loopglass::machine
