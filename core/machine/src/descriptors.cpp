#include <machine/attributes.h>
#include <machine/containers.h>
#include <machine/frame.h>
#include <machine/operations.h>
#include <machine/prelude.h>
#include <machine/text.h>

#include "calls.h"
#include "classes.h"
#include "errors.h"
#include "getset.h"
#include "instances.h"
#include "known_names.h"

namespace loopglass::machine {

namespace {

struct Property : Object {
    Value get, set, remove, doc;
    Value name;  ///< str that __set_name__ told, or none
};

/// staticmethod and classmethod.
struct Wrapper : Object {
    Value function;
};

struct Super : Object {
    Type* from;  ///< the search begins after it
    Value self;
    Type* self_type;
};

void free_property(Machine& m, Object* o) {
    auto* p = static_cast<Property*>(o);
    for (const Value v : {p->get, p->set, p->remove, p->doc, p->name}) m.drop(v);
}
void free_wrapper(Machine& m, Object* o) { m.drop(static_cast<Wrapper*>(o)->function); }
void free_super(Machine& m, Object* o) {
    auto* s = static_cast<Super*>(o);
    m.drop(value_of(s->from));
    m.drop(s->self);
}
void visit_property(Object* o, void (*visit)(void*, Value), void* c) {
    auto* p = static_cast<Property*>(o);
    for (const Value v : {p->get, p->set, p->remove, p->doc, p->name}) visit(c, v);
}
void visit_wrapper(Object* o, void (*visit)(void*, Value), void* c) { visit(c, static_cast<Wrapper*>(o)->function); }
void visit_super(Object* o, void (*visit)(void*, Value), void* c) { visit(c, static_cast<Super*>(o)->self); }

constexpr Layout property_layout = {sizeof(Property), free_property, visit_property};
constexpr Layout wrapper_layout = {sizeof(Wrapper), free_wrapper, visit_wrapper};
constexpr Layout super_layout = {sizeof(Super), free_super, visit_super};

Value or_none(Value v) { return v == empty ? none : keep(v); }

/// As property_init: without a text of its own the getter's stands for it.
void fill_property(Machine& m, Property* p, NativeArguments a) {
    m.replace(p->get, or_none(a[1]));
    m.replace(p->set, or_none(a[2]));
    m.replace(p->remove, or_none(a[3]));
    m.replace(p->doc, or_none(a[4]));
    if (p->doc == none && is_kind(p->get, Kind::function)) m.replace(p->doc, keep(to<Function>(p->get)->doc));
}

Value construct_property(Machine& m, NativeArguments a) {
    auto* p = m.make<Property>(Kind::native, to<Type>(a[0]));
    p->get = p->set = p->remove = p->doc = p->name = none;
    fill_property(m, p, a);
    return Value::from_arena(p);
}

Value property_init(Machine& m, NativeArguments a) {
    auto* p = to<Property>(a[0]);
    fill_property(m, p, a);
    // As property_init: the class of a subclass has a __doc__ of its own, which an attribute hides.
    const bool has_getters_text = (a[4] == empty || a[4] == none) && p->doc != none;
    if (p->type == types().property || !has_getters_text) return none;
    return set_attribute(m, a[0], static_name("__doc__"), p->doc) ? none : empty;
}

Value property_set_name(Machine& m, NativeArguments a) {
    m.replace(to<Property>(a[0])->name, keep(a[2]));
    return none;
}

/// "property 'x' of 'C' object", as the complaints name it.
std::string described(Value property, Value instance) {
    const Value name = to<Property>(property)->name;
    return "property " + (name == none ? std::string() : "'" + to_utf8(to<Str>(name)) + "' ") + "of '" +
           to_utf8(type_of(instance)->qualified_name) + "' object";
}

Value get_property(Machine& m, Value property, Value instance) {
    const Value get = to<Property>(property)->get;
    if (get == none) return m.raise(types().AttributeError, described(property, instance) + " has no getter");
    return m.call_nested(get, &instance, 1);
}

bool set_property(Machine& m, Value property, Value instance, Value value) {
    const auto* p = to<Property>(property);
    const Value function = value == empty ? p->remove : p->set;
    if (function == none) {
        m.raise(types().AttributeError,
                described(property, instance) + " has no " + (value == empty ? "deleter" : "setter"));
        return false;
    }
    const Value arguments[] = {instance, value};
    const Ref done(m, m.call_nested(function, arguments, value == empty ? 1 : 2));
    return static_cast<bool>(done);
}

Value bind_method(Machine& m, Value function, Value self) {
    if (is_kind(function, Kind::native_function)) {
        const auto* native = to<NativeFunction>(function);
        return native->self == empty ? bind_function(m, native, self) : keep(function);
    }
    auto* method = m.make<BoundMethod>(Kind::bound_method, types().method);
    method->function = keep(function);
    method->self = keep(self);
    return Value::from_arena(method);
}

/// As cm_descr_get: what a class method wraps may be a descriptor too, such as a property.
Value bind_class_method(Machine& m, Value function, Type* owner) {
    const bool may_have_get = is_kind(function, Kind::native) || is_kind(function, Kind::instance);
    if (may_have_get && type_lookup(type_of(function), known_names().get) != empty)
        return bind_attribute(m, function, value_of(owner), owner);
    return bind_method(m, function, value_of(owner));
}

/// @name.setter and the like: a copy with one function changed.
Value changed_property(Machine& m, Value property, Value Property::*part, Value function) {
    const auto* p = to<Property>(property);
    Value parts[] = {empty, p->get, p->set, p->remove, p->doc};
    parts[part == &Property::get ? 1 : part == &Property::set ? 2 : 3] = function;
    // As property_copy: a text that is the getter's is asked of the getter again.
    if (is_kind(p->get, Kind::function) && to<Function>(p->get)->doc == p->doc) parts[4] = none;
    Ref made;
    if (p->type == types().property) {
        parts[0] = value_of(p->type);
        made = Ref(m, construct_property(m, parts));
    } else {
        made = Ref(m, m.call_nested(value_of(p->type), parts + 1, 4));
        if (!made || built_in_base(type_of(made)) != types().property) return made.release();
    }
    m.replace(to<Property>(made)->name, keep(p->name));
    return made.release();
}
Value getter(Machine& m, NativeArguments a) { return changed_property(m, a[0], &Property::get, a[1]); }
Value setter(Machine& m, NativeArguments a) { return changed_property(m, a[0], &Property::set, a[1]); }
Value deleter(Machine& m, NativeArguments a) { return changed_property(m, a[0], &Property::remove, a[1]); }

Value construct_wrapper(Machine& m, NativeArguments a) {
    auto* w = m.make<Wrapper>(Kind::native, to<Type>(a[0]));
    w->function = keep(a[1]);
    return Value::from_arena(w);
}

/// super() without arguments: the class is in the cell __class__, the instance is the first argument.
bool arguments_of_super(Machine& m, Value& cls, Value& self) {
    const Frame* f = m.state->top;
    while (f && f->native) f = f->back;
    const auto* frame = static_cast<const PythonFrame*>(f);
    if (!frame || !frame->code->code->is_function || frame->code->code->positional_count == 0) {
        m.raise(types().RuntimeError, "super(): no arguments");
        return false;
    }
    const language::Code& code = *frame->code->code;
    for (std::size_t i = code.local_names.size() - code.free_count; i < code.local_names.size(); ++i)
        if (code.local_names[i] == "__class__") cls = to<Cell>(frame->slots()[i])->content;
    if (cls == empty) {
        m.raise(types().RuntimeError, "super(): __class__ cell not found");
        return false;
    }
    self = frame->slots()[0];
    if (is_kind(self, Kind::cell)) self = to<Cell>(self)->content;
    return true;
}

Value construct_super(Machine& m, NativeArguments a) {
    Value cls = a[1], self = a[2];
    if (cls == empty && !arguments_of_super(m, cls, self)) return empty;
    if (!is_kind(cls, Kind::type))
        return m.raise(types().TypeError, "super() argument 1 must be a type, not " + to_utf8(type_of(cls)->name));
    if (self == empty) return m.raise(types().TypeError, "super() without an instance is not bound");
    Type* self_type =
        is_kind(self, Kind::type) && is_subtype(to<Type>(self), to<Type>(cls)) ? to<Type>(self) : type_of(self);
    if (!is_subtype(self_type, to<Type>(cls)))
        return m.raise(types().TypeError, "super(type, obj): obj must be an instance or subtype of type");
    auto* s = m.make<Super>(Kind::native, types().super);
    s->from = to<Type>(keep(cls));
    s->self = keep(self);
    s->self_type = self_type;
    return Value::from_arena(s);
}

constexpr NativeDef property_constructor = {"property", "cls, fget=, fset=, fdel=, doc=", construct_property};
/// True for what abc.abstractmethod has marked; -1 if asking raised.
int is_marked_abstract(Machine& m, Value function) {
    static Str* const mark = static_name("__isabstractmethod__");
    const Ref found(m, function == none ? empty : find_attribute(m, function, mark));
    return found ? truth(m, found) : m.has_raised() ? -1 : 0;
}
Value property_is_abstract(Machine& m, Value v) {
    const auto* p = to<Property>(v);
    for (const Value part : {p->get, p->set, p->remove})
        if (const int r = is_marked_abstract(m, part); r != 0) return r < 0 ? empty : true_value;
    return false_value;
}
Value wrapper_is_abstract(Machine& m, Value v) {
    const int r = is_marked_abstract(m, to<Wrapper>(v)->function);
    return r < 0 ? empty : Value::from_bool(r);
}

Value bound_to(Machine& m, NativeArguments a) {
    Type* owner = a[2] != empty && is_kind(a[2], Kind::type) ? to<Type>(a[2]) : type_of(a[1]);
    return bind_attribute(m, a[0], a[1] == none ? empty : a[1], owner);
}
/// The same for a subclass of a built-in descriptor, which behaves as its base.
Value property_get(Machine& m, NativeArguments a) {
    if (a[1] == none || a[1] == empty) return keep(a[0]);
    return get_property(m, a[0], a[1]);
}
Value property_set(Machine& m, NativeArguments a) { return set_property(m, a[0], a[1], a[2]) ? none : empty; }
Value property_delete(Machine& m, NativeArguments a) { return set_property(m, a[0], a[1], empty) ? none : empty; }
Value static_get(Machine&, NativeArguments a) { return keep(to<Wrapper>(a[0])->function); }
Value class_get(Machine& m, NativeArguments a) {
    const Value function = to<Wrapper>(a[0])->function;
    if (a[2] != empty && a[2] != none && !is_kind(a[2], Kind::type)) return bind_method(m, function, a[2]);
    return bind_class_method(m, function, a[2] == empty || a[2] == none ? type_of(a[1]) : to<Type>(a[2]));
}
Value static_call(Machine& m, NativeArguments a) {
    return call_with_packed(m, to<Wrapper>(a[0])->function, to<Tuple>(a[1]), to<Dict>(a[2]));
}
Value wrapper_repr(Machine& m, NativeArguments a) {
    const Ref shown(m, repr_of(m, to<Wrapper>(a[0])->function));
    return shown ? make_str(m, "<" + type_name(a[0]) + "(" + to_utf8(to<Str>(shown)) + ")>") : empty;
}
Value super_repr(Machine& m, NativeArguments a) {
    const auto* s = to<Super>(a[0]);
    return make_str(m, "<super: <class '" + type_name(s->from) + "'>, <" + type_name(s->self_type) + " object>>");
}

constexpr NativeDef property_methods[] = {{"getter", "self, fget, /", getter},
                                          {"setter", "self, fset, /", setter},
                                          {"deleter", "self, fdel, /", deleter},
                                          {"__init__", "self, fget=, fset=, fdel=, doc=", property_init},
                                          {"__get__", "self, instance, owner=, /", property_get},
                                          {"__set__", "self, instance, value, /", property_set},
                                          {"__delete__", "self, instance, /", property_delete},
                                          {"__set_name__", "self, owner, name, /", property_set_name}};
constexpr NativeDef static_methods[] = {{"__get__", "self, instance, owner=, /", static_get},
                                        {"__call__", "self, /, *args, **kwargs", static_call},
                                        {"__repr__", "self, /", wrapper_repr}};
constexpr NativeDef class_methods[] = {{"__get__", "self, instance, owner=, /", class_get},
                                       {"__repr__", "self, /", wrapper_repr}};
constexpr NativeDef super_methods[] = {{"__repr__", "self, /", super_repr}};
constexpr NativeDef binding_methods[] = {{"__get__", "self, instance, owner=, /", bound_to}};

/// What a wrapper shares with its function, as functools_wraps.
template <const char* const* name>
Value of_function(Machine& m, Value v) {
    return get_attribute(m, to<Wrapper>(v)->function, static_name(*name));
}
constexpr const char *shared_name = "__name__", *shared_qualname = "__qualname__", *shared_doc = "__doc__",
                     *shared_module = "__module__", *shared_annotations = "__annotations__";
constexpr Getter property_getters[] = {
    {"fget", [](Machine&, Value v) { return keep(to<Property>(v)->get); }, nullptr},
    {"fset", [](Machine&, Value v) { return keep(to<Property>(v)->set); }, nullptr},
    {"fdel", [](Machine&, Value v) { return keep(to<Property>(v)->remove); }, nullptr},
    {"__doc__", [](Machine&, Value v) { return keep(to<Property>(v)->doc); },
     [](Machine& m, Value v, Value x) {
         m.replace(to<Property>(v)->doc, keep(x));
         return true;
     }},
    {"__isabstractmethod__", property_is_abstract, nullptr},
    {nullptr, nullptr, nullptr}};
constexpr NativeDef wrapper_constructor = {"wrapper", "cls, function, /", construct_wrapper};
constexpr Getter wrapper_getters[] = {
    {"__func__", [](Machine&, Value v) { return keep(to<Wrapper>(v)->function); }, nullptr},
    {"__wrapped__", [](Machine&, Value v) { return keep(to<Wrapper>(v)->function); }, nullptr},
    {"__isabstractmethod__", wrapper_is_abstract, nullptr},
    {"__name__", of_function<&shared_name>, nullptr},
    {"__qualname__", of_function<&shared_qualname>, nullptr},
    {"__doc__", of_function<&shared_doc>, nullptr},
    {"__module__", of_function<&shared_module>, nullptr},
    {"__annotations__", of_function<&shared_annotations>, nullptr},
    {nullptr, nullptr, nullptr}};
constexpr NativeDef super_constructor = {"super", "cls, type=, obj=, /", construct_super};

}  // namespace

void make_descriptor_types() {
    Types& t = builtin_types;
    t.property = make_static_type("property", t.object, Kind::native, sizeof(Property), &property_layout);
    set_constructor(t.property, property_constructor);
    set_getters(t.property, property_getters);
    t.staticmethod = make_static_type("staticmethod", t.object, Kind::native, sizeof(Wrapper), &wrapper_layout);
    t.classmethod = make_static_type("classmethod", t.object, Kind::native, sizeof(Wrapper), &wrapper_layout);
    for (Type* type : {t.staticmethod, t.classmethod}) {
        set_constructor(type, wrapper_constructor);
        set_getters(type, wrapper_getters);
    }
    t.super = make_static_type("super", t.object, Kind::native, sizeof(Super), &super_layout);
    set_constructor(t.super, super_constructor);
    add_methods(t.property, property_methods);
    add_methods(t.staticmethod, static_methods);
    add_methods(t.classmethod, class_methods);
    add_methods(t.super, super_methods);
    for (Type* type : {t.function, t.method, t.method_descriptor, t.wrapper_descriptor, t.classmethod_descriptor})
        add_methods(type, binding_methods);
    make_getset_types();
}

namespace {

Value make_wrapper(Machine& m, Type* type, Value function) {
    auto* w = m.make<Wrapper>(Kind::native, type);
    w->function = keep(function);
    return Value::from_arena(w);
}

}  // namespace

Value make_class_method(Machine& m, Value function) { return make_wrapper(m, types().classmethod, function); }
Value make_static_method(Machine& m, Value function) { return make_wrapper(m, types().staticmethod, function); }

bool is_data_descriptor(Value found) {
    if (!is_kind(found, Kind::native) && !is_kind(found, Kind::instance)) return false;
    const Type* type = type_of(found);
    const Types& t = types();
    if (type == t.property || type == t.getset_descriptor || type == t.member_descriptor) return true;
    if (!type->is_heap) return false;
    return type_lookup(type, known_names().set) != empty || type_lookup(type, known_names().delete_) != empty;
}

namespace {

/// What an instance of a class written in Python gives: what its __get__ says, if it has one.
Value bind_by_get(Machine& m, Value found, Value instance, Type* owner) {
    const Ref get(m, keep(type_lookup(type_of(found), known_names().get)));
    if (!get) return keep(found);
    const Ref bound(m, bind_attribute(m, get, found, type_of(found)));
    if (!bound) return empty;
    const Value arguments[] = {instance == empty ? none : instance, value_of(owner)};
    return m.call_nested(bound, arguments, 2);
}

}  // namespace

Value bind_attribute(Machine& m, Value found, Value instance, Type* owner) {
    if (!found.is_object()) return keep(found);
    const Kind kind = found.object()->kind;
    if (kind == Kind::function) return instance == empty ? keep(found) : bind_method(m, found, instance);
    if (kind == Kind::native_function) {
        const NativeSignature& signature = *to<NativeFunction>(found)->signature;
        if (to<NativeFunction>(found)->self != empty) return keep(found);
        if (signature.is_class_method) return bind_method(m, found, value_of(owner));
        return instance != empty && signature.is_method ? bind_method(m, found, instance) : keep(found);
    }
    if (kind != Kind::native && kind != Kind::instance) return keep(found);
    const Type* type = type_of(found);
    const Types& t = types();
    if (type->is_heap) return bind_by_get(m, found, instance, owner);
    if (type == t.staticmethod) return keep(to<Wrapper>(found)->function);
    if (type == t.classmethod) return bind_class_method(m, to<Wrapper>(found)->function, owner);
    if (instance == empty) return keep(found);
    if (type == t.property) return get_property(m, found, instance);
    if (type == t.getset_descriptor) return get_through_getset(m, to<GetSet>(found), instance);
    if (type == t.member_descriptor) return get_through_member(m, to<Member>(found), instance);
    return keep(found);
}

bool set_through_descriptor(Machine& m, Value descriptor, Value instance, Value value) {
    const Type* type = type_of(descriptor);
    const Types& t = types();
    if (type == t.property) return set_property(m, descriptor, instance, value);
    if (type == t.getset_descriptor) return set_through_getset(m, to<GetSet>(descriptor), instance, value);
    if (type == t.member_descriptor) return set_through_member(m, to<Member>(descriptor), instance, value);
    const Ref set(m, lookup_special(m, descriptor, value == empty ? "__delete__" : "__set__"));
    if (!set) {
        if (!m.has_raised()) m.raise(types().AttributeError, value == empty ? "__delete__" : "__set__");
        return false;
    }
    const Value arguments[] = {instance, value};
    const Ref done(m, m.call_nested(set, arguments, value == empty ? 1 : 2));
    return static_cast<bool>(done);
}

/// super().name: the search goes on after the class in the order of the instance's class.
Value super_attribute(Machine& m, Value super, Str* name) {
    const auto* s = to<Super>(super);
    const Tuple* order = s->self_type->mro;
    std::size_t i = 0;
    while (i < order->size && order->items()[i].object() != s->from) ++i;
    for (++i; i < order->size; ++i) {
        const auto* type = to<Type>(order->items()[i]);
        const Value found = dict_get(type->dict, name);
        if (found == empty) continue;
        const bool on_class = is_kind(s->self, Kind::type) && to<Type>(s->self) == s->self_type;
        return bind_attribute(m, found, on_class ? empty : s->self, s->self_type);
    }
    return empty;
}

}  // namespace loopglass::machine
