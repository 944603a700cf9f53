#include <machine/attributes.h>
#include <machine/containers.h>
#include <machine/frame.h>
#include <machine/prelude.h>
#include <machine/text.h>

#include "classes.h"

namespace loopglass::machine {

namespace {

struct Property : Object {
    Value get, set, remove, doc;
};

/// staticmethod and classmethod.
struct Wrapper : Object {
    Value function;
};

struct Super : Object {
    Type* from;       ///< the search begins after it
    Value self;
    Type* self_type;
};

void free_property(Machine& m, Object* o) {
    auto* p = static_cast<Property*>(o);
    for (const Value v : {p->get, p->set, p->remove, p->doc}) m.drop(v);
}
void free_wrapper(Machine& m, Object* o) { m.drop(static_cast<Wrapper*>(o)->function); }
void free_super(Machine& m, Object* o) {
    auto* s = static_cast<Super*>(o);
    m.drop(value_of(s->from));
    m.drop(s->self);
}
void visit_property(Object* o, void (*visit)(void*, Value), void* c) {
    auto* p = static_cast<Property*>(o);
    for (const Value v : {p->get, p->set, p->remove, p->doc}) visit(c, v);
}
void visit_wrapper(Object* o, void (*visit)(void*, Value), void* c) { visit(c, static_cast<Wrapper*>(o)->function); }
void visit_super(Object* o, void (*visit)(void*, Value), void* c) { visit(c, static_cast<Super*>(o)->self); }

constexpr Layout property_layout = {sizeof(Property), free_property, visit_property};
constexpr Layout wrapper_layout = {sizeof(Wrapper), free_wrapper, visit_wrapper};
constexpr Layout super_layout = {sizeof(Super), free_super, visit_super};

Value or_none(Value v) { return v == empty ? none : keep(v); }

Value construct_property(Machine& m, NativeArguments a) {
    auto* p = m.make<Property>(Kind::native, to<Type>(a[0]));
    p->get = or_none(a[1]);
    p->set = or_none(a[2]);
    p->remove = or_none(a[3]);
    p->doc = or_none(a[4]);
    return Value::from_arena(p);
}

/// @name.setter and the like: a copy with one function changed.
Value changed_property(Machine& m, Value property, Value Property::*part, Value function) {
    const auto* p = to<Property>(property);
    auto* copy = m.make<Property>(Kind::native, p->type);
    copy->get = keep(p->get);
    copy->set = keep(p->set);
    copy->remove = keep(p->remove);
    copy->doc = keep(p->doc);
    m.replace(copy->*part, keep(function));
    return Value::from_arena(copy);
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
    if (!is_kind(cls, Kind::type)) return m.raise(types().TypeError, "super() argument 1 must be a type, not " + to_utf8(type_of(cls)->name));
    if (self == empty) return m.raise(types().TypeError, "super() without an instance is not bound");
    Type* self_type = is_kind(self, Kind::type) && is_subtype(to<Type>(self), to<Type>(cls)) ? to<Type>(self) : type_of(self);
    if (!is_subtype(self_type, to<Type>(cls)))
        return m.raise(types().TypeError, "super(type, obj): obj must be an instance or subtype of type");
    auto* s = m.make<Super>(Kind::native, types().super);
    s->from = to<Type>(keep(cls));
    s->self = keep(self);
    s->self_type = self_type;
    return Value::from_arena(s);
}

constexpr NativeDef property_constructor = {"property", "cls, fget=, fset=, fdel=, doc=", construct_property};
constexpr NativeDef property_methods[] = {
    {"getter", "self, fget, /", getter}, {"setter", "self, fset, /", setter}, {"deleter", "self, fdel, /", deleter}};
constexpr Getter property_getters[] = {
    {"fget", [](Machine&, Value v) { return keep(to<Property>(v)->get); }, nullptr},
    {"fset", [](Machine&, Value v) { return keep(to<Property>(v)->set); }, nullptr},
    {"fdel", [](Machine&, Value v) { return keep(to<Property>(v)->remove); }, nullptr},
    {nullptr, nullptr, nullptr}};
constexpr NativeDef wrapper_constructor = {"wrapper", "cls, function, /", construct_wrapper};
constexpr Getter wrapper_getters[] = {{"__func__", [](Machine&, Value v) { return keep(to<Wrapper>(v)->function); }, nullptr},
                                      {nullptr, nullptr, nullptr}};
constexpr NativeDef super_constructor = {"super", "cls, type=, obj=, /", construct_super};

Value object_init(Machine&, NativeArguments) { return none; }
Value exception_init(Machine& m, NativeArguments a) {
    m.replace(to<Exception>(a[0])->args, keep(a[1]));
    return none;
}
constexpr NativeDef object_methods[] = {{"__init__", "self, /, *args, **kwargs", object_init}};
constexpr NativeDef exception_methods[] = {{"__init__", "self, /, *args", exception_init}};

}  // namespace

void make_descriptor_types() {
    Types& t = builtin_types;
    t.property = make_static_type("property", t.object, Kind::native, sizeof(Property), &property_layout);
    set_constructor(t.property, property_constructor);
    add_methods(t.property, property_methods);
    t.property->getters = property_getters;
    t.staticmethod = make_static_type("staticmethod", t.object, Kind::native, sizeof(Wrapper), &wrapper_layout);
    t.classmethod = make_static_type("classmethod", t.object, Kind::native, sizeof(Wrapper), &wrapper_layout);
    for (Type* type : {t.staticmethod, t.classmethod}) {
        set_constructor(type, wrapper_constructor);
        type->getters = wrapper_getters;
    }
    t.super = make_static_type("super", t.object, Kind::native, sizeof(Super), &super_layout);
    set_constructor(t.super, super_constructor);
    add_methods(t.object, object_methods);
    add_methods(t.BaseException, exception_methods);
}

Value make_class_method(Machine& m, Value function) {
    auto* w = m.make<Wrapper>(Kind::native, types().classmethod);
    w->function = keep(function);
    return Value::from_arena(w);
}

bool is_data_descriptor(Value found) {
    if (!found.is_object()) return false;
    Type* type = type_of(found);
    return type == types().property || (type->is_heap && type_lookup(type, static_name("__set__")) != empty);
}

namespace {

Value bind_method(Machine& m, Value function, Value self) {
    if (is_kind(function, Kind::native_function)) return bind_function(m, to<NativeFunction>(function), self);
    auto* method = m.make<BoundMethod>(Kind::bound_method, types().method);
    method->function = keep(function);
    method->self = keep(self);
    return Value::from_arena(method);
}

}  // namespace

Value bind_attribute(Machine& m, Value found, Value instance, Type* owner) {
    if (!found.is_object()) return found;
    const Kind kind = found.object()->kind;
    if (kind == Kind::function) return instance == empty ? keep(found) : bind_method(m, found, instance);
    if (kind == Kind::native_function && to<NativeFunction>(found)->signature->is_class_method)
        return bind_method(m, found, value_of(owner));
    if (kind == Kind::native_function)
        return instance != empty && to<NativeFunction>(found)->signature->is_method ? bind_method(m, found, instance) : keep(found);
    Type* type = type_of(found);
    if (type == types().staticmethod) return keep(to<Wrapper>(found)->function);
    if (type == types().classmethod) return bind_method(m, to<Wrapper>(found)->function, value_of(owner));
    if (type == types().property) {
        if (instance == empty) return keep(found);
        const Value get = to<Property>(found)->get;
        if (get == none) return m.raise(types().AttributeError, "property of '" + to_utf8(owner->name) + "' object has no getter");
        return m.call_nested(get, &instance, 1);
    }
    if (!type->is_heap) return keep(found);
    const Ref get(m, lookup_special(m, found, "__get__"));
    if (!get) return m.has_raised() ? empty : keep(found);
    const Value arguments[] = {instance == empty ? none : instance, value_of(owner)};
    return m.call_nested(get, arguments, 2);
}

bool set_through_descriptor(Machine& m, Value descriptor, Value instance, Value value) {
    if (type_of(descriptor) == types().property) {
        const auto* p = to<Property>(descriptor);
        const Value function = value == empty ? p->remove : p->set;
        if (function == none) {
            m.raise(types().AttributeError, "property of '" + to_utf8(type_of(instance)->name) + "' object has no " +
                                                (value == empty ? "deleter" : "setter"));
            return false;
        }
        const Value arguments[] = {instance, value};
        const Ref done(m, m.call_nested(function, arguments, value == empty ? 1 : 2));
        return static_cast<bool>(done);
    }
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
