#include "patterns.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <machine/attributes.h>
#include <machine/containers.h>
#include <machine/exceptions.h>
#include <machine/operations.h>
#include <machine/text.h>

#include "containers_internal.h"
#include "errors.h"
#include "operations_internal.h"

namespace loopglass::machine {

namespace {

/// True if the type or one that it inherits from has one of the names, in the module collections or its abc.
bool inherits_from_collection(const Type* type, std::initializer_list<std::string_view> names) {
    std::string scratch;
    for (std::size_t i = 0; i < type->mro->size; ++i) {
        const auto* base = to<Type>(type->mro->items()[i]);
        if (!is_kind(base->module, Kind::str)) continue;
        const std::string module(utf8_view(to<Str>(base->module), scratch));
        if (module != "collections" && module != "collections.abc") continue;
        if (std::find(names.begin(), names.end(), to_utf8(base->name)) != names.end()) return true;
    }
    return false;
}

}  // namespace

bool matches_sequence(Value value) {
    if (!value.is_object()) return false;
    const Kind kind = value.object()->kind;
    if (kind == Kind::list || kind == Kind::tuple || kind == Kind::range) return true;
    if (kind != Kind::instance && kind != Kind::native) return false;
    return inherits_from_collection(type_of(value), {"Sequence", "MutableSequence", "deque", "UserList"});
}

bool matches_mapping(Value value) {
    if (!value.is_object()) return false;
    const Kind kind = value.object()->kind;
    if (kind == Kind::dict) return true;
    if (kind != Kind::instance && kind != Kind::native) return false;
    return to_utf8(type_of(value)->name) == "mappingproxy" ||
           inherits_from_collection(type_of(value), {"Mapping", "MutableMapping", "ChainMap", "UserDict"});
}

namespace {

/// mapping.get(key, missing): owned, `missing` if it is not there, `empty` if it raised.
Value value_for_key(Machine& m, Value mapping, Value key, Value missing) {
    if (type_of(mapping) == types().dict) {
        const auto hash = hash_of(m, key);
        if (!hash) return empty;
        const DictEntry* entry = dict_find(m, to<Dict>(mapping), key, *hash);
        if (m.has_raised()) return empty;
        return keep(entry ? entry->value : missing);
    }
    const Ref get(m, get_attribute(m, mapping, static_name("get")));
    const Value arguments[] = {key, missing};
    return get ? m.call_nested(get, arguments, 2) : empty;
}

bool check_key_is_new(Machine& m, Set* seen, Value key) {
    const int added = set_add(m, seen, key);
    if (added > 0) return true;
    if (added < 0) return false;
    const Ref shown(m, repr_of(m, key));
    if (shown) m.raise(types().ValueError, "mapping pattern checks duplicate key (" + to_utf8(to<Str>(shown)) + ")");
    return false;
}

}  // namespace

Value match_keys(Machine& m, Value mapping, Value keys) {
    const auto* names = to<Tuple>(keys);
    const Ref seen(m, value_of(make_set(m, types().set)));
    const Ref values(m, value_of(make_list(m, names->size)));
    const Ref missing(m, value_of(m.make<Object>(Kind::instance, types().object)));
    for (std::size_t i = 0; i < names->size; ++i) {
        if (!check_key_is_new(m, to<Set>(seen), names->items()[i])) return empty;
        const Ref found(m, value_for_key(m, mapping, names->items()[i], missing));
        if (!found) return empty;
        if (found.get() == missing.get()) return none;
        list_append(m, to<List>(values), found);
    }
    return value_of(make_tuple_of(m, to<List>(values)->items, to<List>(values)->size));
}

Value copy_without_keys(Machine& m, Value mapping, Value keys) {
    const Ref rest(m, value_of(make_dict(m)));
    if (!dict_update(m, to<Dict>(rest), mapping)) return empty;
    const auto* names = to<Tuple>(keys);
    for (std::size_t i = 0; i < names->size; ++i) {
        const int removed = dict_delete(m, to<Dict>(rest), names->items()[i]);
        if (removed == 0) m.raise_with(types().KeyError, names->items()[i]);
        if (removed <= 0) return empty;
    }
    return keep(rest);
}

// ---- class patterns

namespace {

/// One class pattern that is tried.
struct ClassMatch {
    Machine& m;
    Value subject;
    const Type* type;
    std::vector<std::string> names;  ///< asked for so far
    List* found;

    std::string class_name() const { return type_name(type); }
};

enum class Found { yes, no, raised };

/// As match_class_attr.
Found find_pattern_attribute(ClassMatch& match, Value name) {
    const std::string text = to_utf8(to<Str>(name));
    if (std::find(match.names.begin(), match.names.end(), text) != match.names.end()) {
        raise_type_error(match.m, match.class_name() + "() got multiple sub-patterns for attribute '" + text + "'");
        return Found::raised;
    }
    match.names.push_back(text);
    const Ref value(match.m, get_attribute(match.m, match.subject, to<Str>(name)));
    if (!value) {
        if (!match.m.raised_is(types().AttributeError)) return Found::raised;
        match.m.drop(match.m.take_raised());
        return Found::no;
    }
    list_append(match.m, match.found, value);
    return Found::yes;
}

/// True for the types whose one positional pattern is for the value itself (_Py_TPFLAGS_MATCH_SELF).
bool matches_itself(const Type* type) {
    const Types& t = types();
    const Type* const itself[] = {t.bool_, t.bytearray, t.bytes, t.dict, t.float_, t.frozenset,
                                  t.int_,  t.list,      t.set,   t.str,  t.tuple};
    return std::any_of(std::begin(itself), std::end(itself), [&](const Type* base) { return is_subtype(type, base); });
}

bool complain_of_count(ClassMatch& match, std::size_t allowed, std::size_t given) {
    raise_type_error(match.m, match.class_name() + "() accepts " + std::to_string(allowed) + " positional sub-pattern" +
                                  (allowed == 1 ? "" : "s") + " (" + std::to_string(given) + " given)");
    return false;
}

/// The class's __match_args__, owned; `empty` without an exception if it has none.
Value match_args_of(ClassMatch& match) {
    const Ref names(match.m, find_attribute(match.m, value_of(match.type), static_name("__match_args__")));
    if (!names) return empty;
    if (type_of(names) != types().tuple)
        return raise_type_error(match.m,
                                match.class_name() + ".__match_args__ must be a tuple (got " + type_name(names) + ")");
    return keep(names);
}

Found match_positional(ClassMatch& match, std::size_t count) {
    const Ref owned(match.m, match_args_of(match));
    if (match.m.has_raised()) return Found::raised;
    const bool itself = !owned && matches_itself(match.type);
    const std::size_t allowed = itself ? 1 : owned ? to<Tuple>(owned)->size : 0;
    if (allowed < count) return complain_of_count(match, allowed, count), Found::raised;
    if (itself) {
        list_append(match.m, match.found, match.subject);
        return Found::yes;
    }
    for (std::size_t i = 0; i < count; ++i) {
        const Value name = to<Tuple>(owned)->items()[i];
        if (!is_kind(name, Kind::str)) {
            raise_type_error(match.m, "__match_args__ elements must be strings (got " + type_name(name) + ")");
            return Found::raised;
        }
        if (const Found found = find_pattern_attribute(match, name); found != Found::yes) return found;
    }
    return Found::yes;
}

/// isinstance(value, type), with all that a program may have to say about it.
int is_instance(Machine& m, Value value, Value type) {
    const Value arguments[] = {value, type};
    const Ref answer(m, m.call_nested(dict_get(m.state->builtins, static_name("isinstance")), arguments, 2));
    return answer ? truth(m, answer) : -1;
}

}  // namespace

Value match_class(Machine& m, Value subject, Value type, std::size_t positional, Value names) {
    if (!is_kind(type, Kind::type)) return raise_type_error(m, "called match pattern must be a type");
    const int fits = is_instance(m, subject, type);
    if (fits <= 0) return fits < 0 ? empty : none;
    const Ref list(m, value_of(make_list(m)));
    ClassMatch match{m, subject, to<Type>(type), {}, to<List>(list)};
    Found found = positional ? match_positional(match, positional) : Found::yes;
    const auto* keywords = to<Tuple>(names);
    for (std::size_t i = 0; i < keywords->size && found == Found::yes; ++i)
        found = find_pattern_attribute(match, keywords->items()[i]);
    if (found != Found::yes) return found == Found::no ? none : empty;
    return value_of(make_tuple_of(m, match.found->items, match.found->size));
}

}  // namespace loopglass::machine
