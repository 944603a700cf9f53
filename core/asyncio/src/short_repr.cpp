// Shortened texts of values, as reprlib.repr gives them.

#include <algorithm>

#include <base/utf8.h>
#include <machine/plain_repr.h>

#include "repr.h"

namespace loopglass::aio {

namespace {

constexpr int deepest = 6;

/// The first and last characters (code points) of a text that is longer than `most`, with dots between them.
std::string shortened(const std::string& text, std::size_t most) {
    std::vector<std::size_t> starts;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (begins_character(text[i])) starts.push_back(i);
    if (starts.size() <= most) return text;
    const std::size_t first = (most - 3) / 2, last = most - 3 - first;
    return text.substr(0, starts[first]) + "..." + text.substr(starts[starts.size() - last]);
}

/// The repr of what holds nothing, of at most `most` characters. As repr_instance: an object without one is named by
/// its class.
std::string plain_short_repr(Machine& m, Value v, std::size_t most) {
    const Ref text(m, repr_of(m, v));
    if (text) return shortened(to_utf8(to<Str>(text)), most);
    m.drop(m.take_raised());
    return "<" + to_utf8(type_of(v)->name) + " instance at " + address_text(m, v) + ">";
}

/// At most `most` parts, with dots for the rest.
std::string listed(const std::vector<std::string>& parts, std::size_t count, const char* left, const char* right) {
    std::string text = left;
    for (std::size_t i = 0; i < parts.size(); ++i) text += (i ? ", " : "") + parts[i];
    if (count > parts.size()) text += parts.empty() ? "..." : ", ...";
    return text + right;
}

std::string short_sequence(Machine& m, const Value* items, std::size_t size, int level, const char* left,
                           const char* right) {
    if (level <= 0 && size) return std::string(left) + "..." + right;
    std::vector<std::string> parts;
    for (std::size_t i = 0; i < std::min<std::size_t>(size, 6); ++i)
        parts.push_back(short_repr(m, items[i], level - 1));
    return listed(parts, size, left, right);
}

/// As _possibly_sorted: the values in order if they have one, else as they come.
std::vector<Value> sorted(Machine& m, std::vector<Value> values) {
    bool comparable = true;
    const auto less = [&](Value a, Value b) {
        if (!comparable) return false;
        const Ref result(m, compare_values(m, CompareOperator::less, a, b));
        if (result) return result.get() == true_value;
        m.drop(m.take_raised());
        return comparable = false;
    };
    std::vector<Value> ordered = values;
    std::stable_sort(ordered.begin(), ordered.end(), less);
    return comparable ? ordered : values;
}

std::string short_dict(Machine& m, Dict* dict, int level) {
    if (dict->count == 0) return "{}";
    if (level <= 0) return "{...}";
    std::vector<Value> keys;
    for (std::uint32_t i = 0; i < dict->used; ++i)
        if (dict->entries[i].key != empty) keys.push_back(dict->entries[i].key);
    std::vector<std::string> parts;
    for (const Value key : sorted(m, keys)) {
        if (parts.size() == 4) break;
        const Ref value(m, machine::get_item(m, value_of(dict), key));
        parts.push_back(short_repr(m, key, level - 1) + ": " + short_repr(m, value, level - 1));
    }
    return listed(parts, dict->count, "{", "}");
}

std::string short_set(Machine& m, const Set* set, int level) {
    const bool frozen = set->type == types().frozenset;
    if (set->used == 0) return frozen ? "frozenset()" : "set()";
    std::vector<Value> items;
    for (std::uint64_t i = 0; i <= set->mask; ++i)
        if (set->table[i].key != empty) items.push_back(set->table[i].key);
    items = sorted(m, items);
    return short_sequence(m, items.data(), items.size(), level, frozen ? "frozenset({" : "{", frozen ? "})" : "}");
}

}  // namespace

std::string short_repr(Machine& m, Value v, int level) {
    Type* type = type_of(v);
    if (type == types().str) {
        // As repr_str: long texts are cut before they are quoted.
        return plain_short_repr(m, v, 30);
    }
    if (type == types().int_) return plain_short_repr(m, v, 40);
    if (type == types().tuple) {
        const auto* t = to<Tuple>(v);
        return short_sequence(m, t->items(), t->size, level, "(", t->size == 1 ? ",)" : ")");
    }
    if (type == types().list) return short_sequence(m, to<List>(v)->items, to<List>(v)->size, level, "[", "]");
    if (type == types().dict) return short_dict(m, to<Dict>(v), level);
    if (type == types().set || type == types().frozenset) return short_set(m, to<Set>(v), level);
    return plain_short_repr(m, v, 30);
}

std::string short_repr(Machine& m, Value v) { return short_repr(m, v, deepest); }

}  // namespace loopglass::aio
