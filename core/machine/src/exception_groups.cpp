#include "exception_groups.h"

#include <algorithm>
#include <vector>

#include <machine/attributes.h>
#include <machine/containers.h>
#include <machine/exceptions.h>
#include <machine/prelude.h>
#include <machine/text.h>

#include "containers_internal.h"
#include "exception_details.h"
#include "interpreter_helpers.h"
#include "operations_internal.h"

namespace loopglass::machine {

bool is_group(Value value) {
    return is_kind(value, Kind::exception) && is_subtype(type_of(value), types().BaseExceptionGroup);
}

Tuple* exceptions_of(Value group) { return to<Tuple>(detail_of(to<Exception>(group), 1)); }

namespace {

// ---- making groups

bool is_exception_class(Value value) { return is_kind(value, Kind::type) && to<Type>(value)->is_exception; }

Value read_only(Machine& m) { return m.raise(types().AttributeError, "readonly attribute"); }

/// The exceptions of a new group as a tuple, owned; `empty` with TypeError or ValueError raised.
Value checked_exceptions(Machine& m, Value given) {
    const bool is_sequence = is_kind(given, Kind::list) || is_kind(given, Kind::tuple) || is_kind(given, Kind::str) ||
                             is_kind(given, Kind::range) || is_kind(given, Kind::bytes) ||
                             (is_kind(given, Kind::instance) && has_special(m, given, "__getitem__"));
    if (!is_sequence) return raise_type_error(m, "second argument (exceptions) must be a sequence");
    const Ref items(m, collect_nested(m, given));
    if (!items) return empty;
    const auto* list = to<List>(items);
    if (list->size == 0)
        return m.raise(types().ValueError, "second argument (exceptions) must be a non-empty sequence");
    for (std::size_t i = 0; i < list->size; ++i)
        if (!is_kind(list->items[i], Kind::exception))
            return m.raise(types().ValueError,
                           "Item " + std::to_string(i) + " of second argument (exceptions) is not an exception");
    return value_of(make_tuple_of(m, list->items, list->size));
}

/// The class that a group gets that was asked for as `asked`: BaseExceptionGroup becomes ExceptionGroup where it can.
/// Null with TypeError raised.
Type* group_type_for(Machine& m, Type* asked, const Tuple* exceptions) {
    const Types& t = types();
    const bool all_plain = std::all_of(exceptions->items(), exceptions->items() + exceptions->size,
                                       [&](Value e) { return is_subtype(type_of(e), t.Exception); });
    if (asked == t.BaseExceptionGroup) return all_plain ? t.ExceptionGroup : asked;
    if (all_plain || !is_subtype(asked, t.Exception)) return asked;
    raise_type_error(m, asked == t.ExceptionGroup ? "Cannot nest BaseExceptions in an ExceptionGroup"
                                                  : "Cannot nest BaseExceptions in '" + to_utf8(asked->name) + "'");
    return nullptr;
}

Value make_group(Machine& m, Type* type, Value message, Value exceptions) {
    const Ref args(m, value_of(make_tuple(m, {message, exceptions})));
    const Ref tuple(m, checked_exceptions(m, exceptions));
    if (!tuple) return empty;
    Type* fitting = group_type_for(m, type, to<Tuple>(tuple));
    if (!fitting) return empty;
    const Value group = make_exception(m, fitting, args);
    set_detail(m, to<Exception>(group), 0, message);
    set_detail(m, to<Exception>(group), 1, tuple);
    return group;
}

Value construct_group(Machine& m, NativeArguments a) {
    const auto* args = to<Tuple>(a[1]);
    if (args->size != 2)
        return raise_type_error(
            m, "BaseExceptionGroup.__new__() takes exactly 2 arguments (" + std::to_string(args->size) + " given)");
    if (!is_kind(args->items()[0], Kind::str))
        return raise_type_error(
            m, "BaseExceptionGroup.__new__() argument 1 must be str, not " + argument_type_name(args->items()[0]));
    Ref group(m, make_group(m, to<Type>(a[0]), args->items()[0], args->items()[1]));
    if (!group) return empty;
    if (to<Dict>(a[2])->count)
        return raise_type_error(m, to_utf8(type_of(group)->name) + "() takes no keyword arguments");
    return group.release();
}

// ---- taking groups apart

/// Which exceptions of a group are meant. One of them is set.
struct Matcher {
    Value type = empty;       ///< an exception class or a tuple of such
    Value predicate = empty;  ///< called with the exception
    const std::vector<const Object*>* leaves = nullptr;
};

/// 1, 0, or -1 if it raised.
int matches(Machine& m, const Matcher& matcher, Value exception) {
    if (matcher.type != empty) return exception_matches(m, exception, matcher.type);
    if (matcher.leaves)
        return std::find(matcher.leaves->begin(), matcher.leaves->end(), exception.object()) != matcher.leaves->end();
    const Ref answer(m, m.call_nested(matcher.predicate, &exception, 1));
    return answer ? truth(m, answer) : -1;
}

/// A group like `original` of some of its exceptions, with its traceback, cause, context and notes.
Value derived_group(Machine& m, Value original, Value exceptions) {
    const SpecialResult made = call_special(m, original, "derive", {exceptions});
    if (!made.found || made.value == empty) return empty;
    Ref group(m, made.value);
    if (!is_group(group)) return raise_type_error(m, "derive must return an instance of BaseExceptionGroup");
    const auto* from = to<Exception>(original);
    auto* e = to<Exception>(group);
    m.replace(e->traceback, keep(from->traceback));
    m.replace(e->context, keep(from->context));
    m.replace(e->cause, keep(from->cause));
    e->suppress_context = true;
    const Ref notes(m, find_attribute(m, original, static_name("__notes__")));
    if (m.has_raised()) return empty;
    if (is_kind(notes, Kind::list) || is_kind(notes, Kind::tuple)) {
        const Ref copied(m, collect_nested(m, notes));
        if (!copied || !set_attribute(m, group, static_name("__notes__"), copied)) return empty;
    }
    return group.release();
}

bool split(Machine& m, Value exception, const Matcher& matcher, bool wants_rest, GroupMatch& found);

/// Splits each exception of a group into what is taken and what is left.
bool split_exceptions(Machine& m, Value group, const Matcher& matcher, List* taken, List* left) {
    const Ref exceptions(m, keep(value_of(exceptions_of(group))));
    const auto* tuple = to<Tuple>(exceptions);
    for (std::size_t i = 0; i < tuple->size; ++i) {
        GroupMatch part;
        if (!split(m, tuple->items()[i], matcher, left != nullptr, part)) return false;
        const Ref match(m, part.match), rest(m, part.rest);
        if (match.get() != none) list_append(m, taken, match);
        if (left && rest.get() != none) list_append(m, left, rest);
    }
    return true;
}

/// As exceptiongroup_split_recursive.
bool split(Machine& m, Value exception, const Matcher& matcher, bool wants_rest, GroupMatch& found) {
    const NestedCall nested(m, " in exceptiongroup_split_recursive");
    if (!nested) return false;
    const int answer = matcher.leaves && is_group(exception) ? 0 : matches(m, matcher, exception);
    if (answer < 0) return false;
    if (answer || !is_group(exception)) {
        (answer ? found.match : found.rest) = answer || wants_rest ? keep(exception) : none;
        return true;
    }
    const Ref taken(m, value_of(make_list(m))), left(m, value_of(make_list(m)));
    if (!split_exceptions(m, exception, matcher, to<List>(taken), wants_rest ? to<List>(left) : nullptr)) return false;
    Ref match(m, none), rest(m, none);
    if (to<List>(taken)->size) match = Ref(m, derived_group(m, exception, taken));
    if (!match) return false;
    if (to<List>(left)->size) rest = Ref(m, derived_group(m, exception, left));
    if (!rest) return false;
    found = {match.release(), rest.release()};
    return true;
}

/// As get_matcher_type.
bool read_matcher(Machine& m, Value given, Matcher& matcher) {
    if (is_kind(given, Kind::function)) {
        matcher.predicate = given;
        return true;
    }
    bool fits = is_exception_class(given);
    if (is_kind(given, Kind::tuple))
        fits = std::all_of(to<Tuple>(given)->items(), to<Tuple>(given)->items() + to<Tuple>(given)->size,
                           is_exception_class);
    matcher.type = given;
    if (!fits) raise_type_error(m, "expected a function, exception type or tuple of exception types");
    return fits;
}

/// The one argument of a method that CPython takes apart with PyArg_UnpackTuple; `empty` with TypeError raised.
Value only_argument(Machine& m, const char* method, Value args) {
    const auto* given = to<Tuple>(args);
    if (given->size == 1) return given->items()[0];
    return raise_type_error(m, std::string(method) + " expected 1 argument, got " + std::to_string(given->size));
}

Value group_split(Machine& m, NativeArguments a) {
    Matcher matcher;
    GroupMatch found;
    const Value given = only_argument(m, "split", a[1]);
    if (given == empty || !read_matcher(m, given, matcher) || !split(m, a[0], matcher, true, found)) return empty;
    const Ref match(m, found.match), rest(m, found.rest);
    return value_of(make_tuple(m, {match.get(), rest.get()}));
}

Value group_subgroup(Machine& m, NativeArguments a) {
    Matcher matcher;
    GroupMatch found;
    const Value given = only_argument(m, "subgroup", a[1]);
    if (given == empty || !read_matcher(m, given, matcher) || !split(m, a[0], matcher, false, found)) return empty;
    return found.match;
}

Value group_derive(Machine& m, NativeArguments a) {
    return make_group(m, types().BaseExceptionGroup, detail_of(to<Exception>(a[0]), 0), a[1]);
}

Value group_str(Machine& m, NativeArguments a) {
    const std::size_t count = exceptions_of(a[0])->size;
    return make_str(m, to_utf8(to<Str>(detail_of(to<Exception>(a[0]), 0))) + " (" + std::to_string(count) +
                           " sub-exception" + (count == 1 ? ")" : "s)"));
}

// ---- except*

/// True if `except*` may name the type; else TypeError is raised (_PyEval_CheckExceptStarTypeValid).
bool may_be_caught(Machine& m, Value type) {
    const bool is_tuple = is_kind(type, Kind::tuple);
    const Value* begin = is_tuple ? to<Tuple>(type)->items() : &type;
    const Value* end = begin + (is_tuple ? to<Tuple>(type)->size : 1);
    if (!std::all_of(begin, end, is_exception_class)) {
        raise_type_error(m, "catching classes that do not inherit from BaseException is not allowed");
        return false;
    }
    if (std::any_of(begin, end, [](Value t) { return is_subtype(to<Type>(t), types().BaseExceptionGroup); })) {
        raise_type_error(m, "catching ExceptionGroup with except* is not allowed. Use except instead.");
        return false;
    }
    return true;
}

/// What group.split(type) gives, which a class may have of its own.
bool split_by_method(Machine& m, Value group, Value type, GroupMatch& found) {
    const SpecialResult result = call_special(m, group, "split", {type});
    if (!result.found || result.value == empty) return false;
    const Ref pair(m, result.value);
    const std::string method = to_utf8(type_of(group)->name) + ".split must return a ";
    if (!is_kind(pair, Kind::tuple)) {
        raise_type_error(m, method + "tuple, not " + type_name(pair));
        return false;
    }
    const auto* parts = to<Tuple>(pair);
    if (parts->size < 2) {
        raise_type_error(m, method + "2-tuple, got tuple of size " + std::to_string(parts->size));
        return false;
    }
    found = {keep(parts->items()[0]), keep(parts->items()[1])};
    return true;
}

/// Adds the exceptions within an exception that are no groups.
void collect_leaves(Value exception, std::vector<const Object*>& leaves) {
    std::vector<Value> todo{exception};
    while (!todo.empty()) {
        const Value next = todo.back();
        todo.pop_back();
        if (!is_group(next)) {
            leaves.push_back(next.object());
            continue;
        }
        const Tuple* parts = exceptions_of(next);
        todo.insert(todo.end(), parts->items(), parts->items() + parts->size);
    }
}

/// True if an exception is a part of the group that `except*` was given and not one that a handler made.
bool has_metadata_of(const Exception* e, const Exception* original) {
    return e->traceback == original->traceback && e->cause == original->cause && e->context == original->context;
}

Value group_of(Machine& m, Value list) {
    const Ref message(m, make_str(m, ""));
    return make_group(m, types().BaseExceptionGroup, message, list);
}

}  // namespace

bool match_group(Machine& m, Value exception, Value type, GroupMatch& found) {
    if (!may_be_caught(m, type)) return false;
    if (exception == none) return true;
    const int whole = exception_matches(m, exception, type);
    if (whole < 0) return false;
    if (whole) {
        if (is_group(exception)) {
            found.match = keep(exception);
            return true;
        }
        const Ref message(m, make_str(m, "")), parts(m, value_of(make_tuple(m, {exception})));
        const Value wrapped = make_group(m, types().BaseExceptionGroup, message, parts);
        if (wrapped != empty) found.match = wrapped;
        return wrapped != empty;
    }
    if (is_group(exception)) return split_by_method(m, exception, type, found);
    found.rest = keep(exception);
    return true;
}

Value group_to_reraise(Machine& m, Value original, const List* raised) {
    if (raised->size == 0) return none;
    // A naked exception was wrapped for the one handler that could take it.
    if (!is_group(original)) return keep(raised->items[0]);
    const Ref fresh(m, value_of(make_list(m)));
    std::vector<const Object*> leaves;
    for (std::size_t i = 0; i < raised->size; ++i) {
        if (raised->items[i] == none) continue;
        if (has_metadata_of(to<Exception>(raised->items[i]), to<Exception>(original)))
            collect_leaves(raised->items[i], leaves);
        else
            list_append(m, to<List>(fresh), raised->items[i]);
    }
    Matcher matcher;
    matcher.leaves = &leaves;
    GroupMatch found;
    if (!split(m, original, matcher, false, found)) return empty;
    Ref kept(m, found.match);
    auto* list = to<List>(fresh);
    if (list->size == 0) return kept.release();
    if (kept.get() != none) list_append(m, list, kept);
    return group_of(m, fresh);
}

void finish_group_types() {
    static constexpr NativeDef constructor = {"exception", "cls, /, *args, **kwargs", construct_group};
    static constexpr NativeDef methods[] = {
        {"__str__", "self, /", group_str},
        {"derive", "self, excs, /", group_derive},
        {"split", "self, *args", group_split},
        {"subgroup", "self, *args", group_subgroup},
    };
    static constexpr Getter getters[] = {
        {"message", [](Machine&, Value v) { return keep(detail_of(to<Exception>(v), 0)); },
         [](Machine& m, Value, Value) { return read_only(m) != empty; }},
        {"exceptions", [](Machine&, Value v) { return keep(detail_of(to<Exception>(v), 1)); },
         [](Machine& m, Value, Value) { return read_only(m) != empty; }},
        {nullptr, nullptr, nullptr}};
    const Types& t = types();
    set_getters(t.BaseExceptionGroup, getters);
    add_methods(t.BaseExceptionGroup, methods);
    for (Type* type : {t.BaseExceptionGroup, t.ExceptionGroup}) set_constructor(type, constructor);
}

}  // namespace loopglass::machine
