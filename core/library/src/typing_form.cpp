#include "typing_form.h"

#include <machine/attributes.h>
#include <machine/containers.h>
#include <machine/operations.h>
#include <machine/prelude.h>
#include <machine/text.h>

namespace loopglass::library {

using namespace machine;

namespace {

/// A form, or one with its arguments; or a name of a type in quotes, whose argument is the str.
struct Form : Object {
    const FormInfo* info;  ///< null for the alias of a class
    Value origin;          ///< the class of an alias, else none
    Value arguments;       ///< tuple, or none if it is not subscripted; Callable's result is the last
};

void finish(Machine& m, Object* object) {
    m.drop(static_cast<Form*>(object)->origin);
    m.drop(static_cast<Form*>(object)->arguments);
}

void each_reference(Object* object, void (*visit)(void*, Value), void* context) {
    visit(context, static_cast<Form*>(object)->origin);
    visit(context, static_cast<Form*>(object)->arguments);
}

constexpr Layout layout = {sizeof(Form), finish, each_reference};
constexpr FormInfo forward_reference = {"ForwardRef", FormRule::closed, 0, nullptr};
constexpr FormInfo optional_or_union = {"typing.Union", FormRule::one_of, 0, nullptr};

struct FormTypes {
    Type *bare, *special, *subscripted, *one_of, *forward;
};
const FormTypes& form_types();

bool is_form(Value value) { return is_kind(value, Kind::native) && type_of(value)->layout == &layout; }

/// Takes the arguments over.
Value make(Machine& m, Type* type, const FormInfo* info, Value origin, Value arguments) {
    auto* form = m.make<Form>(Kind::native, type);
    form->info = info;
    form->origin = keep(origin);
    form->arguments = arguments;
    return Value::from_arena(form);
}

// ---- repr

std::string shown_text(Machine& m, Value value) {
    const Ref text(m, repr_of(m, value));
    if (text) return to_utf8(to<Str>(text));
    m.drop(m.take_raised());
    return "?";
}

std::string class_name(const Type* type) {
    const std::string module = is_kind(type->module, Kind::str) ? to_utf8(to<Str>(type->module)) + "." : std::string();
    return (module == "builtins." ? std::string() : module) + to_utf8(type->qualified_name);
}

/// As typing._type_repr.
std::string argument_text(Machine& m, Value value) {
    if (is_kind(value, Kind::type)) return class_name(to<Type>(value));
    if (value == ellipsis) return "...";
    if (is_kind(value, Kind::function)) return to_utf8(to<Str>(to<Function>(value)->name));
    return shown_text(m, value);
}

std::string list_text(Machine& m, const Tuple* arguments, std::size_t count, bool literal = false) {
    std::string text;
    for (std::size_t i = 0; i < count; ++i)
        text += (i ? ", " : "") +
                (literal ? shown_text(m, arguments->items()[i]) : argument_text(m, arguments->items()[i]));
    return text;
}

std::string arguments_text(Machine& m, const Form* form, const std::string& name) {
    const auto* arguments = to<Tuple>(form->arguments);
    if (name.ends_with("Callable") && arguments->size && arguments->items()[0] != ellipsis)
        return "[" + list_text(m, arguments, arguments->size - 1) + "], " +
               argument_text(m, arguments->items()[arguments->size - 1]);
    if (arguments->size == 0) return "()";
    return list_text(m, arguments, arguments->size, name == "typing.Literal");
}

std::string union_text(Machine& m, const Tuple* arguments) {
    const Value nothing = value_of(types().none_type);
    if (arguments->size == 2 && (arguments->items()[0] == nothing || arguments->items()[1] == nothing))
        return "typing.Optional[" + argument_text(m, arguments->items()[arguments->items()[0] == nothing]) + "]";
    return "typing.Union[" + list_text(m, arguments, arguments->size) + "]";
}

std::string form_text(Machine& m, const Form* form) {
    if (form->info == &forward_reference)
        return "ForwardRef(" + shown_text(m, to<Tuple>(form->arguments)->items()[0]) + ")";
    const std::string name = form->info ? form->info->name : class_name(to<Type>(form->origin));
    if (form->arguments == none) return name;
    if (form->info && form->info->rule == FormRule::one_of) return union_text(m, to<Tuple>(form->arguments));
    return name + "[" + arguments_text(m, form, name) + "]";
}

Value repr(Machine& m, NativeArguments a) { return make_str(m, form_text(m, to<Form>(a[0]))); }

// ---- subscripts

/// As typing._type_convert: None is its type, a str the name of a type. Owned.
Value converted(Machine& m, Value argument) {
    if (argument == none) return value_of(types().none_type);
    if (!is_kind(argument, Kind::str)) return keep(argument);
    return make(m, form_types().forward, &forward_reference, none, value_of(make_tuple(m, {argument})));
}

/// The items of a subscript as a tuple: converted, if wanted.
Tuple* arguments_of(Machine& m, Value item, bool convert) {
    if (!is_kind(item, Kind::tuple)) {
        Tuple* single = make_tuple(m, std::size_t{1});
        single->items()[0] = convert ? converted(m, item) : keep(item);
        return single;
    }
    const auto* given = to<Tuple>(item);
    Tuple* all = make_tuple(m, given->size);
    for (std::size_t i = 0; i < given->size; ++i)
        all->items()[i] = convert ? converted(m, given->items()[i]) : keep(given->items()[i]);
    return all;
}

/// Union's members: those of unions within it, each once. An only one is the union.
Value make_union(Machine& m, const Tuple* members) {
    List* flat = make_list(m);
    const Ref owned(m, value_of(flat));
    const auto add = [&](Value member) {
        for (std::size_t i = 0; i < flat->size; ++i)
            if (values_equal(m, flat->items[i], member) != 0) return;
        list_append(m, flat, member);
    };
    for (std::size_t i = 0; i < members->size; ++i) {
        const Value member = members->items()[i];
        if (!is_form(member) || type_of(member) != form_types().one_of) {
            add(member);
            continue;
        }
        const auto* inner = to<Tuple>(to<Form>(member)->arguments);
        for (std::size_t j = 0; j < inner->size; ++j) add(inner->items()[j]);
    }
    if (m.has_raised()) return empty;
    if (flat->size == 1) return keep(flat->items[0]);
    Tuple* all = make_tuple(m, flat->size);
    for (std::size_t i = 0; i < flat->size; ++i) all->items()[i] = keep(flat->items[i]);
    return make(m, form_types().one_of, &optional_or_union, none, value_of(all));
}

Value make_callable(Machine& m, const FormInfo* info, Type* type, Value item, bool convert) {
    const auto* pair = is_kind(item, Kind::tuple) ? to<Tuple>(item) : nullptr;
    if (!pair || pair->size != 2)
        return m.raise(types().TypeError, "Callable must be used as Callable[[arg, ...], result].");
    const Value first = pair->items()[0];
    const List* list = is_kind(first, Kind::list) ? to<List>(first) : nullptr;
    Tuple* all = make_tuple(m, (list ? list->size : 1) + 1);
    for (std::size_t i = 0; i + 1 < all->size; ++i) {
        const Value argument = list ? list->items[i] : first;
        all->items()[i] = convert ? converted(m, argument) : keep(argument);
    }
    all->items()[all->size - 1] = convert ? converted(m, pair->items()[1]) : keep(pair->items()[1]);
    return make(m, type, info, none, value_of(all));
}

Value make_plain(Machine& m, const FormInfo* info, Value item) {
    const std::size_t given = is_kind(item, Kind::tuple) ? to<Tuple>(item)->size : 1;
    const auto expected = static_cast<std::size_t>(info->arguments);
    if (given != expected)
        return m.raise(types().TypeError, std::string("Too ") + (given > expected ? "many" : "few") +
                                              " arguments for " + info->name + "; actual " + std::to_string(given) +
                                              ", expected " + std::to_string(expected));
    return make(m, form_types().subscripted, info, none, value_of(arguments_of(m, item, true)));
}

Value make_optional(Machine& m, Value item) {
    if (is_kind(item, Kind::tuple))
        return m.raise(types().TypeError, "typing.Optional requires a single type. Got " + shown_text(m, item) + ".");
    const Ref member(m, converted(m, item));
    const Ref both(m, value_of(make_tuple(m, {member, value_of(types().none_type)})));
    return make_union(m, to<Tuple>(both));
}

Value subscript(Machine& m, NativeArguments a) {
    const FormInfo* info = to<Form>(a[0])->info;
    const std::string text = form_text(m, to<Form>(a[0]));
    if (to<Form>(a[0])->arguments != none) m.observer->unsupported(m, "subscripting " + text + " is not there yet");
    // What is written there is no type, so a str is a str.
    const std::string_view name = info->name;
    const bool is_literal = name == "typing.Literal" || name == "typing.Annotated";
    switch (info->rule) {
        case FormRule::plain: return make_plain(m, info, a[1]);
        case FormRule::any_count:
            return make(m, form_types().subscripted, info, none, value_of(arguments_of(m, a[1], !is_literal)));
        case FormRule::optional: return make_optional(m, a[1]);
        case FormRule::one_of: {
            const Ref members(m, value_of(arguments_of(m, a[1], true)));
            if (to<Tuple>(members)->size == 0) return m.raise(types().TypeError, "Cannot take a Union of no types.");
            return make_union(m, to<Tuple>(members));
        }
        case FormRule::callable: return make_callable(m, info, form_types().subscripted, a[1], true);
        case FormRule::closed: break;
    }
    if (text == "typing.Any") return m.raise(types().TypeError, "type 'Any' is not subscriptable");
    return m.raise(types().TypeError, text + " is not subscriptable");
}

Value either(Machine& m, Value a, Value b) {
    const Ref first(m, converted(m, a)), second(m, converted(m, b));
    const Ref both(m, value_of(make_tuple(m, {first, second})));
    return make_union(m, to<Tuple>(both));
}
Value either_right(Machine& m, NativeArguments a) { return either(m, a[0], a[1]); }
Value either_left(Machine& m, NativeArguments a) { return either(m, a[1], a[0]); }

// ---- calls and comparisons

Value call(Machine& m, NativeArguments a) {
    const auto* form = to<Form>(a[0]);
    const std::string text = form_text(m, form);
    if (!form->info) {
        if (to<Dict>(a[2])->count) m.observer->unsupported(m, "calling " + text + " with keywords is not there yet");
        return m.call(form->origin, to<Tuple>(a[1])->items(), to<Tuple>(a[1])->size);
    }
    const std::string name = std::string(form->info->name).substr(std::string_view(form->info->name).rfind('.') + 1);
    if (name == "Any") return m.raise(types().TypeError, "Any cannot be instantiated");
    if (form->info->builtin)
        return m.raise(types().TypeError,
                       "Type " + name + " cannot be instantiated; use " + form->info->builtin + "() instead");
    if (type_of(a[0]) == form_types().special) return m.raise(types().TypeError, "Cannot instantiate " + text);
    m.observer->unsupported(m, "calling " + text + " is not there yet");
    return empty;
}

/// What stands among the bases of a class for `Stack[int]` and `List[int]`.
Value entries(Machine& m, NativeArguments a) {
    const auto* form = to<Form>(a[0]);
    if (!form->info) return value_of(make_tuple(m, {form->origin}));
    const Types& t = types();
    for (Type* type : {t.list, t.set, t.frozenset, t.dict, t.tuple, t.type})
        if (form->info->builtin && to_utf8(type->name) == form->info->builtin)
            return value_of(make_tuple(m, {value_of(type), value_of(generic_type())}));
    m.observer->unsupported(m, "a class based on " + form_text(m, form) + " is not there yet");
    return empty;
}

Value equals(Machine& m, NativeArguments a) {
    if (!is_form(a[1])) return not_implemented;
    const auto *x = to<Form>(a[0]), *y = to<Form>(a[1]);
    if (x->info != y->info || x->origin != y->origin || (x->arguments == none) != (y->arguments == none))
        return false_value;
    if (type_of(a[0]) != form_types().one_of)
        return compare_values(m, CompareOperator::equal, x->arguments, y->arguments);
    const auto *xs = to<Tuple>(x->arguments), *ys = to<Tuple>(y->arguments);
    for (std::size_t i = 0; i < xs->size; ++i) {
        const int has = contains(m, y->arguments, xs->items()[i]);
        if (has != 1) return has < 0 ? empty : false_value;
    }
    return Value::from_bool(xs->size == ys->size);
}

/// Equal forms have equal names; a program cannot see the number itself, for CPython's changes from run to run.
Value hash(Machine& m, NativeArguments a) {
    const auto* form = to<Form>(a[0]);
    const std::string name = form->info ? form->info->name : class_name(to<Type>(form->origin));
    return make_int(m, sip_hash(name.data(), name.size()) >> 2);
}

Value refuse_check(Machine& m, NativeArguments a) {
    m.observer->unsupported(m,
                            "isinstance() or issubclass() with " + form_text(m, to<Form>(a[0])) + " is not there yet");
    return empty;
}

constexpr NativeDef methods[] = {
    {"__repr__", "self, /", repr},
    {"__getitem__", "self, item, /", subscript},
    {"__or__", "self, other, /", either_right},
    {"__ror__", "self, other, /", either_left},
    {"__call__", "self, /, *args, **kwargs", call},
    {"__mro_entries__", "self, bases, /", entries},
    {"__eq__", "self, other, /", equals},
    {"__hash__", "self, /", hash},
    {"__instancecheck__", "self, value, /", refuse_check},
    {"__subclasscheck__", "self, value, /", refuse_check},
};

constexpr Getter getters[] = {{"__args__",
                               [](Machine& m, Value v) {
                                   const Value arguments = to<Form>(v)->arguments;
                                   return arguments == none ? value_of(make_tuple(m, std::size_t{0})) : keep(arguments);
                               },
                               nullptr},
                              {nullptr, nullptr, nullptr}};

const FormTypes& form_types() {
    static const FormTypes made = [] {
        const auto make_type = [](const char* name, const char* module) {
            Type* type = make_static_type(name, types().object, Kind::native, sizeof(Form), &layout, module);
            type->can_be_base = false;
            set_getters(type, getters);
            add_methods(type, methods);
            return type;
        };
        return FormTypes{make_type("_SpecialGenericAlias", "typing"), make_type("_SpecialForm", "typing"),
                         make_type("_GenericAlias", "typing"), make_type("_UnionGenericAlias", "typing"),
                         make_type("ForwardRef", "typing")};
    }();
    return made;
}

}  // namespace

Value make_form(Machine& m, const FormInfo& info) {
    const bool is_alias = info.rule == FormRule::plain;
    return make(m, is_alias ? form_types().bare : form_types().special, &info, none, none);
}

Value make_alias(Machine& m, Value origin, Value item) {
    return make(m, form_types().subscripted, nullptr, origin, value_of(arguments_of(m, item, true)));
}

}  // namespace loopglass::library
