// Calling a class: __new__, then __init__ (type_call), and what __new__ of the built-in types does.

#include <algorithm>
#include <array>
#include <vector>

#include <machine/attributes.h>
#include <machine/containers.h>
#include <machine/iterate.h>
#include <machine/native_call.h>
#include <machine/prelude.h>
#include <machine/text.h>
#include <machine/weak_references.h>

#include "builtin_functions.h"
#include "calls.h"
#include "class_calls.h"
#include "classes.h"
#include "containers_internal.h"
#include "errors.h"
#include "generator_internal.h"
#include "instances.h"
#include "known_names.h"
#include "operations_internal.h"

namespace loopglass::machine {

namespace {

/// The arguments of a call, as Machine::call takes them.
struct Arguments {
    const Value* values;
    std::size_t count;
    Value names;
    std::size_t positional() const { return count - (names == empty ? 0 : to<Tuple>(names)->size); }
};

Value call_with_class(Machine& m, Value callable, Value cls, const Arguments& a) {
    // Most calls have few arguments: no memory is asked for then.
    std::array<Value, 8> few;
    std::vector<Value> many;
    if (a.count >= few.size()) many.resize(a.count + 1);
    Value* all = many.empty() ? few.data() : many.data();
    all[0] = cls;
    std::copy_n(a.values, a.count, all + 1);
    return m.call(callable, all, a.count + 1, a.names);
}

// ---- waiting for the value of a built-in type --------------------------------------------------------------------

struct ConvertFrame : NativeFrame {
    Value cls;  ///< owned
};

Action resume_convert(Machine& m, NativeFrame* native, Completion completion, Value& value) {
    if (completion.value == empty) return Action::raised;
    value = as_instance_of(m, completion.value, to<Type>(static_cast<ConvertFrame*>(native)->cls));
    return Action::returned;
}

constexpr NativeFrameDef convert_frame = {
    "__new__", sizeof(ConvertFrame), resume_convert,
    [](Machine& m, NativeFrame* f) { m.drop(static_cast<ConvertFrame*>(f)->cls); },
    [](NativeFrame* f, void (*visit)(void*, Value), void* c) { visit(c, static_cast<ConvertFrame*>(f)->cls); }};

/// Makes a value of the built-in type and then an instance of the class of it.
Value convert(Machine& m, Type* built_in, Type* cls, const Arguments& a) {
    auto* frame = m.push_native_frame<ConvertFrame>(convert_frame);
    frame->cls = keep(value_of(cls));
    const Value construct = Value::from_static(built_in->construct);
    return complete_native_frame(m, frame, call_with_class(m, construct, value_of(built_in), a));
}

// ---- __new__ of the built-in types -------------------------------------------------------------------------------

bool is_native(Value function) { return is_kind(function, Kind::native_function); }

/// As object_new: an abstract class makes no instances.
Value raise_abstract(Machine& m, const Type* type) {
    const Value names = dict_get(type->dict, static_name("__abstractmethods__"));
    const Ref list(m, collect_nested(m, names));
    if (!list) return empty;
    std::vector<std::string> texts;
    for (std::size_t i = 0; i < to<List>(list)->size; ++i) {
        const Value name = to<List>(list)->items[i];
        texts.push_back(is_kind(name, Kind::str) ? to_utf8(to<Str>(name)) : "?");
    }
    std::sort(texts.begin(), texts.end());
    std::string joined;
    for (const std::string& text : texts) joined += (joined.empty() ? "" : ", ") + text;
    return raise_type_error(m, "Can't instantiate abstract class " + type_name(type) + " with abstract method" +
                                   (texts.size() > 1 ? "s " : " ") + joined);
}

/// As object_new. True if there are no more arguments than one of __new__ and __init__ takes.
bool check_object_new(Machine& m, const Type* type, const Arguments& a) {
    if (a.count == 0) return true;
    const Value maker = type_lookup(type, known_names().new_);
    if (!is_native(maker)) {
        raise_type_error(m, "object.__new__() takes exactly one argument (the type to instantiate)");
        return false;
    }
    if (!is_native(type_lookup(type, known_names().init))) return true;
    raise_type_error(m, type_name(type) + "() takes no arguments");
    return false;
}

Value new_object(Machine& m, Type* type, const Arguments& a) {
    if (!check_object_new(m, type, a)) return empty;
    // Who keeps more than attributes would be made without it (tp_new_wrapper).
    if (type->instance_kind != Kind::instance) {
        const std::string name = type_name(built_in_base(type));
        return raise_type_error(m, "object.__new__(" + type_name(type) + ") is not safe, use " + name + ".__new__()");
    }
    if (type->is_abstract) return raise_abstract(m, type);
    if (type == types().object) return Value::from_arena(m.make<Object>(Kind::instance, type));
    return make_instance(m, type);
}

/// type(name, bases, dict, **keywords).
Value new_type(Machine& m, Type* metatype, const Arguments& a) {
    if (metatype == types().type && a.count == 1 && a.names == empty) return keep(value_of(type_of(a.values[0])));
    if (a.positional() != 3) {
        if (metatype == types().type) return raise_type_error(m, "type() takes 1 or 3 arguments");
        return raise_type_error(
            m, "type.__new__() takes exactly 3 arguments (" + std::to_string(a.positional()) + " given)");
    }
    static constexpr Kind kinds[] = {Kind::str, Kind::tuple, Kind::dict};
    static constexpr const char* kind_names[] = {"str", "tuple", "dict"};
    for (int i = 0; i < 3; ++i)
        if (!is_kind(a.values[i], kinds[i]))
            return raise_type_error(m, "type.__new__() argument " + std::to_string(i + 1) + " must be " +
                                           kind_names[i] + ", not " + argument_type_name(a.values[i]));
    auto* bases = to<Tuple>(a.values[1]);
    for (std::size_t i = 0; i < bases->size; ++i) {
        if (is_kind(bases->items()[i], Kind::type)) continue;
        const Ref entries(m, find_attribute(m, bases->items()[i], static_name("__mro_entries__")));
        if (entries) return raise_type_error(m, "type() doesn't support MRO entry resolution; use types.new_class()");
        if (m.has_raised()) return empty;
    }
    Type* const winner = most_derived_metaclass(m, metatype, bases);
    if (!winner) return empty;
    const Value maker = type_lookup(winner, known_names().new_);
    if (winner != metatype && !is_native(maker)) {
        const Ref function(m, bind_attribute(m, maker, empty, winner));
        return function ? call_with_class(m, function, value_of(winner), a) : empty;
    }
    const Ref keywords(m, value_of(make_dict(m)));
    for (std::size_t i = 3; i < a.count; ++i)
        dict_set(m, to<Dict>(keywords), to<Tuple>(a.names)->items()[i - 3], a.values[i]);
    return make_class(m, winner, a.values[0], bases, to<Dict>(a.values[2]), keywords);
}

/// True for types that __new__ makes empty and __init__ fills.
bool is_filled_later(const Type* built_in) {
    const Types& t = types();
    return built_in == t.list || built_in == t.dict || built_in == t.set || built_in == t.bytearray ||
           built_in == t.property;
}

/// True if the arguments are for an __init__ in Python alone: where CPython's types have one, ours make their objects
/// in one go.
bool init_takes_all(const Type* built_in, const Type* cls) {
    if (built_in->instance_kind != Kind::native || is_native(type_lookup(cls, known_names().init))) return false;
    const Types& t = types();
    return !has_empty_init(built_in) || built_in == t.classmethod || built_in == t.staticmethod || built_in == t.super;
}

/// True if all parameters are positional-only.
bool takes_no_keywords(const NativeFunction* function) {
    return function && std::string_view(function->def->signature).ends_with("/");
}

/// tp_new of a built-in type, for itself or a class based on it.
Value new_of(Machine& m, Type* built_in, Type* cls, Arguments a) {
    if (built_in == types().object) return new_object(m, cls, a);
    if (built_in == types().type) return new_type(m, cls, a);
    if (cls->is_abstract) return raise_abstract(m, cls);
    if (is_filled_later(built_in) || init_takes_all(built_in, cls)) a = {nullptr, 0, empty};
    // Keywords are for an __init__ in Python alone, where __new__ knows none.
    const bool own_init = !is_native(type_lookup(cls, known_names().init));
    if (own_init && (built_in->instance_kind == Kind::exception || takes_no_keywords(built_in->construct)))
        a = {a.values, a.positional(), empty};
    // A weak reference is known by its place, and cannot be moved into an instance afterwards.
    const bool makes_instances = built_in->instance_kind == Kind::exception || built_in == weak_reference_type() ||
                                 (built_in->instance_kind == Kind::native && built_in->attributes_offset);
    if (cls == built_in || makes_instances)
        return call_with_class(m, Value::from_static(built_in->construct), value_of(cls), a);
    return convert(m, built_in, cls, a);
}

Type* type_with_new(const Type* type) {
    Type* built_in = const_cast<Type*>(built_in_base(type));
    while (built_in->base && dict_get(built_in->dict, known_names().new_) == empty) built_in = built_in->base;
    return built_in;
}

/// As tp_new_wrapper.
Value new_wrapper(Machine& m, NativeArguments a) {
    auto* built_in = to<Type>(a[0]);
    const auto* given = to<Tuple>(a[1]);
    const std::string name = type_name(built_in) + ".__new__(";
    if (given->size == 0) return raise_type_error(m, name + "): not enough arguments");
    const Value first = given->items()[0];
    if (!is_kind(first, Kind::type))
        return raise_type_error(m, name + "X): X is not a type object (" + type_name(first) + ")");
    auto* cls = to<Type>(first);
    if (!is_subtype(cls, built_in))
        return raise_type_error(
            m, name + type_name(cls) + "): " + type_name(cls) + " is not a subtype of " + type_name(built_in));
    const Type* safe = type_with_new(cls);
    if (safe != built_in)
        return raise_type_error(m, name + type_name(cls) + ") is not safe, use " + type_name(safe) + ".__new__()");
    const UnpackedCall call(m, given, to<Dict>(a[2]));
    return new_of(m, built_in, cls, {call.values() + 1, call.count() - 1, call.names()});
}

constexpr NativeDef new_def{"__new__", "type, /, *args, **kwargs", new_wrapper};

/// The built-in type whose __new__ this is, or null if it is something else.
Type* type_of_new(Value maker) {
    if (!is_native(maker) || to<NativeFunction>(maker)->def != &new_def) return nullptr;
    return to<Type>(to<NativeFunction>(maker)->self);
}

// ---- the call ------------------------------------------------------------------------------------------------------

bool is_object_init(Value init) { return is_native(init) && to<NativeFunction>(init)->owner == types().object; }

struct ConstructFrame : NativeFrame {
    Value cls, arguments, names, instance;  ///< owned
};

Value begin_new(Machine& m, ConstructFrame* frame) {
    auto* cls = to<Type>(frame->cls);
    const auto* all = to<Tuple>(frame->arguments);
    const Arguments a{all->items(), all->size, frame->names};
    const Value maker = type_lookup(cls, known_names().new_);
    if (Type* built_in = type_of_new(maker)) return new_of(m, built_in, cls, a);
    const Ref function(m, bind_attribute(m, maker, empty, cls));
    return function ? call_with_class(m, function, frame->cls, a) : empty;
}

Value begin_init(Machine& m, const ConstructFrame* frame) {
    Type* type = type_of(frame->instance);
    const auto* all = to<Tuple>(frame->arguments);
    Arguments a{all->items(), all->size, frame->names};
    const Value init = type_lookup(type, known_names().init);
    // As list___init__: keywords are for a __new__ in Python alone, where __init__ knows none.
    const bool own_new = !is_native(type_lookup(type, known_names().new_));
    if (own_new && is_native(init) && takes_no_keywords(to<NativeFunction>(init)))
        a = {a.values, a.positional(), empty};
    // As object_init: who has a __new__ of its own may take what it wants.
    if (is_object_init(init)) return none;
    if (is_kind(init, Kind::function) || is_native(init)) return call_with_class(m, init, frame->instance, a);
    const Ref bound(m, bind_attribute(m, init, frame->instance, type));
    return bound ? m.call(bound, a.values, a.count, a.names) : empty;
}

bool check_init_result(Machine& m, Value result) {
    const Ref owned(m, result);
    if (result == none) return true;
    if (result != empty) raise_type_error(m, "__init__() should return None, not '" + type_name(result) + "'");
    return false;
}

Action resume_construct(Machine& m, NativeFrame* native, Completion completion, Value& value) {
    auto* frame = static_cast<ConstructFrame*>(native);
    Value given = completion.value;
    if (frame->phase == 0) {
        frame->phase = 1;
        given = begin_new(m, frame);
        if (given == pending) return Action::called;
    }
    if (frame->phase == 1) {
        if (given == empty) return Action::raised;
        if (!is_subtype(type_of(given), to<Type>(frame->cls))) {
            value = given;
            return Action::returned;
        }
        frame->phase = 2;
        frame->instance = given;
        given = begin_init(m, frame);
        if (given == pending) return Action::called;
    }
    if (!check_init_result(m, given)) return Action::raised;
    value = keep(frame->instance);
    return Action::returned;
}

constexpr NativeFrameDef construct_frame = {"__call__", sizeof(ConstructFrame), resume_construct,
                                            [](Machine& m, NativeFrame* f) {
                                                auto* c = static_cast<ConstructFrame*>(f);
                                                for (const Value v : {c->cls, c->arguments, c->names, c->instance})
                                                    m.drop(v);
                                            },
                                            [](NativeFrame* f, void (*visit)(void*, Value), void* context) {
                                                auto* c = static_cast<ConstructFrame*>(f);
                                                for (const Value v : {c->cls, c->arguments, c->names, c->instance})
                                                    visit(context, v);
                                            }};

Value construct_in_frame(Machine& m, Type* type, const Arguments& a) {
    auto* frame = m.push_native_frame<ConstructFrame>(construct_frame);
    frame->cls = keep(value_of(type));
    frame->arguments = value_of(make_tuple_of(m, a.values, a.count));
    frame->names = keep(a.names);
    frame->instance = none;
    return pending;
}

// ---- the common case: an __init__ in Python and no __new__ ---------------------------------------------------------

struct InitFrame : NativeFrame {
    Value instance;  ///< owned
};

Action resume_init(Machine& m, NativeFrame* native, Completion completion, Value& value) {
    if (!check_init_result(m, completion.value)) return Action::raised;
    value = keep(static_cast<InitFrame*>(native)->instance);
    return Action::returned;
}

constexpr NativeFrameDef init_frame = {
    "__init__", sizeof(InitFrame), resume_init,
    [](Machine& m, NativeFrame* f) {
        --m.state->native_depth;
        m.drop(static_cast<InitFrame*>(f)->instance);
    },
    [](NativeFrame* f, void (*visit)(void*, Value), void* c) { visit(c, static_cast<InitFrame*>(f)->instance); }};

/// The call of a class counts for the recursion limit besides that of its __init__ (_PyObject_MakeTpCall).
Value call_init(Machine& m, Value instance, Value init, const Arguments& a) {
    State& s = *m.state;
    if (s.depth + s.native_depth >= s.recursion_limit) {
        m.drop(instance);
        return m.raise(types().RecursionError, "maximum recursion depth exceeded while calling a Python object");
    }
    ++s.native_depth;
    auto* frame = m.push_native_frame<InitFrame>(init_frame);
    frame->instance = instance;
    // It is at its end at once with a generator function as __init__, or arguments that do not fit.
    return complete_native_frame(m, frame, call_with_class(m, init, instance, a));
}

}  // namespace

NativeFunction* make_new_function(Type* type) {
    NativeFunction* function = make_static_function(new_def);
    function->self = value_of(type);
    return function;
}

Value call_class(Machine& m, Type* type, const Value* values, std::size_t count, Value names) {
    const Arguments a{values, count, names};
    if (!type->is_heap && type != types().type) return call_built_in_type(m, type, values, count, names);
    if (type == types().type && count == 1 && names == empty) return keep(value_of(type_of(values[0])));
    if (type->instance_kind != Kind::instance || type_of_new(type_lookup(type, known_names().new_)) != types().object)
        return construct_in_frame(m, type, a);
    const Value init = type_lookup(type, known_names().init);
    if (is_object_init(init)) return new_object(m, type, a);
    if (!is_kind(init, Kind::function)) return construct_in_frame(m, type, a);
    if (type->is_abstract) return raise_abstract(m, type);
    return call_init(m, make_instance(m, type), init, a);
}

Value check_object_init(Machine& m, Value self, std::size_t more) {
    if (more == 0) return none;
    const Type* type = type_of(self);
    if (!is_object_init(type_lookup(type, known_names().init)))
        return raise_type_error(m, "object.__init__() takes exactly one argument (the instance to initialize)");
    if (type_of_new(type_lookup(type, known_names().new_)) == types().object)
        return raise_type_error(
            m, type_name(type) + ".__init__() takes exactly one argument (the instance to initialize)");
    return none;
}

}  // namespace loopglass::machine
