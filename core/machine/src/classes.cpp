#include "classes.h"

#include <algorithm>
#include <cstring>
#include <vector>

#include <machine/attributes.h>
#include <machine/containers.h>
#include <machine/frame.h>
#include <machine/operations.h>
#include <machine/prelude.h>
#include <machine/text.h>

#include "generator_internal.h"

namespace loopglass::machine {

namespace {

/// C3: the next class of the order is the first head that stands in no other list's tail (mro_implementation).
bool merge(std::vector<std::vector<Type*>> lists, std::vector<Type*>& order) {
    for (;;) {
        std::erase_if(lists, [](const auto& list) { return list.empty(); });
        if (lists.empty()) return true;
        Type* next = nullptr;
        for (const auto& list : lists) {
            const bool in_tail = std::any_of(lists.begin(), lists.end(), [&](const auto& other) {
                return std::find(other.begin() + 1, other.end(), list.front()) != other.end();
            });
            if (in_tail) continue;
            next = list.front();
            break;
        }
        if (!next) return false;
        order.push_back(next);
        for (auto& list : lists)
            if (list.front() == next) list.erase(list.begin());
    }
}

std::vector<Type*> order_of(const Type* type) {
    std::vector<Type*> order;
    for (std::size_t i = 0; i < type->mro->size; ++i) order.push_back(to<Type>(type->mro->items()[i]));
    return order;
}

/// The base whose layout the instances have: the one that adds most to object's.
Type* best_base(Machine& m, Tuple* bases) {
    Type* best = nullptr;
    for (std::size_t i = 0; i < bases->size; ++i) {
        if (!is_kind(bases->items()[i], Kind::type)) {
            m.raise(types().TypeError, "bases must be types");
            return nullptr;
        }
        auto* base = to<Type>(bases->items()[i]);
        if (!base->can_be_base) {
            m.raise(types().TypeError, "type '" + to_utf8(base->name) + "' is not an acceptable base type");
            return nullptr;
        }
        if (!best || (best->instance_kind == Kind::instance && base->instance_kind != Kind::instance)) {
            best = base;
        } else if (base->instance_kind != Kind::instance && base->instance_kind != best->instance_kind) {
            m.raise(types().TypeError, "multiple bases have instance lay-out conflict");
            return nullptr;
        }
    }
    return best;
}

bool set_mro(Machine& m, Type* type, Tuple* bases) {
    std::vector<std::vector<Type*>> lists;
    std::vector<Type*> direct, order{type};
    for (std::size_t i = 0; i < bases->size; ++i) {
        lists.push_back(order_of(to<Type>(bases->items()[i])));
        direct.push_back(to<Type>(bases->items()[i]));
    }
    lists.push_back(direct);
    if (!merge(lists, order)) {
        std::string names;
        for (const Type* base : direct) names += (names.empty() ? "" : ", ") + to_utf8(base->name);
        m.raise(types().TypeError, "Cannot create a consistent method resolution\norder (MRO) for bases " + names);
        return false;
    }
    type->mro = make_tuple(m, order.size());
    // A class does not hold itself, or it would never go.
    for (std::size_t i = 0; i < order.size(); ++i) type->mro->items()[i] = i == 0 ? value_of(order[i]) : keep(value_of(order[i]));
    return true;
}

bool is_variable_size(Kind kind) {
    return kind == Kind::str || kind == Kind::bytes || kind == Kind::tuple || kind == Kind::big_int;
}

void set_layout(Type* type, const Type* base) {
    type->instance_kind = base->instance_kind;
    type->instance_bytes = base->instance_bytes;
    type->attributes_offset = base->attributes_offset;
    type->layout = base->layout;
    type->construct = base->construct;
    type->getters = nullptr;
    type->send = base->send;
    type->awaitable_itself = base->awaitable_itself;
    type->is_exception = base->is_exception;
    if (type->attributes_offset == 0) {
        type->attributes_offset = (type->instance_bytes + 7) & ~7u;
        type->instance_bytes = type->attributes_offset + sizeof(Attributes);
    }
}

/// __set_name__ of what the class body bound, and the parent's __init_subclass__.
bool tell_hooks(Machine& m, Type* type, Value keywords) {
    for (std::uint32_t i = 0; i < type->dict->used; ++i) {
        const DictEntry entry = type->dict->entries[i];
        if (entry.key == empty) continue;
        const Ref hook(m, lookup_special(m, entry.value, "__set_name__"));
        if (!hook) continue;
        const Value arguments[] = {value_of(type), entry.key};
        const Ref done(m, m.call_nested(hook, arguments, 2));
        if (!done) return false;
    }
    for (std::size_t i = 1; i < type->mro->size; ++i) {
        const auto* parent = to<Type>(type->mro->items()[i]);
        const Value hook = dict_get(parent->dict, static_name("__init_subclass__"));
        if (hook == empty) continue;
        const Ref bound(m, bind_attribute(m, hook, empty, type));
        std::vector<Value> values;
        Tuple* names = nullptr;
        Ref owned;
        if (keywords != empty && to<Dict>(keywords)->count) {
            const auto* dict = to<Dict>(keywords);
            names = make_tuple(m, dict->count);
            owned = Ref(m, value_of(names));
            for (std::uint32_t k = 0, n = 0; k < dict->used; ++k) {
                if (dict->entries[k].key == empty) continue;
                names->items()[n++] = keep(dict->entries[k].key);
                values.push_back(dict->entries[k].value);
            }
        }
        const Ref done(m, m.call_nested(bound, values.data(), values.size(), names ? owned.get() : empty));
        return static_cast<bool>(done);
    }
    if (keywords != empty && to<Dict>(keywords)->count) {
        m.raise(types().TypeError, to_utf8(type->name) + ".__init_subclass__() takes no keyword arguments");
        return false;
    }
    return true;
}

}  // namespace

Value make_class(Machine& m, Value name, Tuple* bases, Dict* names, Value keywords) {
    Type* base = bases->size ? best_base(m, bases) : types().object;
    if (!base) return empty;
    if (is_variable_size(base->instance_kind)) {
        m.observer->unsupported(m, "a class based on '" + to_utf8(base->name) + "' is not there yet");
        return empty;
    }
    if (dict_get(names, static_name("__slots__")) != empty)
        m.observer->unsupported(m, "'__slots__' is not there yet");
    auto* type = m.make<Type>(Kind::type, types().type);
    const Object head = *type;
    *type = Type{};
    static_cast<Object&>(*type) = head;
    type->name = to<Str>(keep(name));
    const Value qualified = dict_get(names, static_name("__qualname__"));
    type->qualified_name = to<Str>(keep(qualified == empty ? name : qualified));
    const Value module = dict_get(names, static_name("__module__"));
    type->module = module == empty ? keep(value_of(static_name("__main__"))) : keep(module);
    type->base = to<Type>(keep(value_of(base)));
    type->bases = bases->size ? to<Tuple>(keep(value_of(bases))) : make_tuple(m, {value_of(base)});
    type->is_heap = type->can_be_base = true;
    type->dict = dict_copy(m, names);
    set_layout(type, base);
    Ref made(m, Value::from_arena(type));
    if (!set_mro(m, type, type->bases)) return empty;
    dict_delete(m, type->dict, value_of(static_name("__qualname__")));
    dict_delete(m, type->dict, value_of(static_name("__classcell__")));
    // __init_subclass__ and __class_getitem__ are class methods without saying so.
    for (const char* implicit : {"__init_subclass__", "__class_getitem__"}) {
        const Value f = dict_get(type->dict, static_name(implicit));
        if (f == empty || !is_kind(f, Kind::function)) continue;
        const Ref wrapped(m, make_class_method(m, f));
        dict_set(m, type->dict, static_name(implicit), wrapped);
    }
    if (dict_get(type->dict, static_name("__eq__")) != empty && dict_get(type->dict, static_name("__hash__")) == empty)
        dict_set(m, type->dict, static_name("__hash__"), none);
    type_changed(m, type);
    const Value cell = dict_get(names, static_name("__classcell__"));
    if (is_kind(cell, Kind::cell)) m.replace(to<Cell>(cell)->content, keep(made));
    if (!tell_hooks(m, type, keywords)) return empty;
    return made.release();
}

void type_changed(Machine& m, Type* type) { type->version = ++m.state->type_version + 1; }

// ---- class statements

namespace {

struct ClassFrame : NativeFrame {
    Value body, name, bases, keywords, names;  ///< owned
};

Action resume_class(Machine& m, NativeFrame* native, Completion completion, Value& value) {
    auto* frame = static_cast<ClassFrame*>(native);
    if (frame->phase == 0) {
        frame->phase = 1;
        auto* f = to<Function>(frame->body);
        PythonFrame* body = new_frame(m, f->code, f->globals, f->caches, frame->body);
        body->names = keep(frame->names);
        return enter_frame(m, body) ? Action::called : Action::raised;
    }
    if (completion.value == empty) return Action::raised;
    m.drop(completion.value);
    value = make_class(m, frame->name, to<Tuple>(frame->bases), to<Dict>(frame->names), frame->keywords);
    return value == empty ? Action::raised : Action::returned;
}

constexpr NativeFrameDef class_frame = {
    "class", sizeof(ClassFrame), resume_class,
    [](Machine& m, NativeFrame* f) {
        auto* c = static_cast<ClassFrame*>(f);
        for (const Value v : {c->body, c->name, c->bases, c->keywords, c->names}) m.drop(v);
    },
    [](NativeFrame* f, void (*visit)(void*, Value), void* context) {
        auto* c = static_cast<ClassFrame*>(f);
        for (const Value v : {c->body, c->name, c->bases, c->keywords, c->names}) visit(context, v);
    }};

Value build_class(Machine& m, NativeArguments a) {
    // Parameters: func, name, metaclass=, *bases, **keywords.
    if (a[2] != empty && a[2] != value_of(types().type)) {
        m.observer->unsupported(m, "a metaclass is not there yet");
        return empty;
    }
    auto* frame = m.push_native_frame<ClassFrame>(class_frame);
    frame->body = keep(a[0]);
    frame->name = keep(a[1]);
    frame->bases = keep(a[3]);
    frame->keywords = keep(a[4]);
    frame->names = Value::from_arena(make_dict(m));
    return pending;
}

}  // namespace

Value build_class_function() {
    static constexpr NativeDef def = {"__build_class__", "func, name, /, *bases, metaclass=, **kwds", build_class};
    return Value::from_static(shared_function(def));
}

// ---- instances

namespace {

struct InitFrame : NativeFrame {
    Value instance;  ///< owned
};

Action resume_init(Machine& m, NativeFrame* native, Completion completion, Value& value) {
    auto* frame = static_cast<InitFrame*>(native);
    if (completion.value == empty) return Action::raised;
    const Ref result(m, completion.value);
    if (result.get() != none) {
        m.raise(types().TypeError, "__init__() should return None, not '" + to_utf8(type_of(result)->name) + "'");
        return Action::raised;
    }
    value = keep(frame->instance);
    return Action::returned;
}

constexpr NativeFrameDef init_frame = {
    "__init__", sizeof(InitFrame), resume_init,
    [](Machine& m, NativeFrame* f) { m.drop(static_cast<InitFrame*>(f)->instance); },
    [](NativeFrame* f, void (*visit)(void*, Value), void* c) { visit(c, static_cast<InitFrame*>(f)->instance); }};

const Type* built_in_base(const Type* type) {
    while (type->is_heap) type = type->base;
    return type;
}

/// Moves a new container into a block that has room for the attributes of a subclass.
Value rehome(Machine& m, Object* made, Type* type) {
    const std::size_t bytes = made->type->instance_bytes;
    auto* object = m.make<Object>(made->kind, type, type->instance_bytes);
    std::memcpy(reinterpret_cast<char*>(object) + sizeof(Object), reinterpret_cast<char*>(made) + sizeof(Object), bytes - sizeof(Object));
    object->extra = made->extra;
    m.arena.release(made, bytes, Arena::Use::object);
    *reinterpret_cast<Attributes*>(reinterpret_cast<char*>(object) + type->attributes_offset) = {nullptr};
    return Value::from_arena(object);
}

/// An instance as the built-in base makes it, without calling anything of Python.
Value allocate(Machine& m, Type* type, const Value* args, std::size_t count, Value names, bool has_init) {
    if (type->instance_kind == Kind::instance) {
        if (count && !has_init) return m.raise(types().TypeError, to_utf8(type->name) + "() takes no arguments");
        auto* object = m.make<Object>(Kind::instance, type, type->instance_bytes);
        *reinterpret_cast<Attributes*>(reinterpret_cast<char*>(object) + type->attributes_offset) = {nullptr};
        return Value::from_arena(object);
    }
    if (!type->construct) return m.raise(types().TypeError, "cannot create '" + to_utf8(type->name) + "' instances");
    // Exceptions keep their arguments in __new__ already; containers are filled by __init__.
    const bool passes = type->instance_kind == Kind::exception || !has_init;
    std::vector<Value> all{value_of(type)};
    if (passes) all.insert(all.end(), args, args + count);
    if (passes && names != empty && has_init) {
        // Keywords are for __init__ alone.
        all.resize(all.size() - to<Tuple>(names)->size);
        names = empty;
    }
    const Value construct = Value::from_static(type->construct);
    if (!passes) names = empty;
    const Kind kind = type->instance_kind;
    if (kind != Kind::list && kind != Kind::dict && kind != Kind::set && kind != Kind::byte_array)
        return m.call(construct, all.data(), all.size(), names);
    all[0] = value_of(built_in_base(type));
    const Value made = m.call_nested(construct, all.data(), all.size(), names);
    return made == empty ? empty : rehome(m, made.object(), type);
}

}  // namespace

Value construct_instance(Machine& m, Type* type, const Value* args, std::size_t count, Value names) {
    const Value init = type_lookup(type, static_name("__init__"));
    const bool has_init = is_kind(init, Kind::function);
    Value instance = empty;
    const Value maker = type_lookup(type, static_name("__new__"));
    if (maker != empty && !is_kind(maker, Kind::native_function)) {
        std::vector<Value> all{value_of(type)};
        all.insert(all.end(), args, args + count);
        const Ref function(m, bind_attribute(m, maker, empty, type));
        instance = m.call_nested(function, all.data(), all.size(), names);
        if (instance != empty && !is_subtype(type_of(instance), type)) return instance;
    } else {
        instance = allocate(m, type, args, count, names, has_init);
        if (instance == pending) return pending;
    }
    if (instance == empty || !has_init) return instance;
    auto* frame = m.push_native_frame<InitFrame>(init_frame);
    frame->instance = instance;
    std::vector<Value> all{instance};
    all.insert(all.end(), args, args + count);
    const Value result = m.call(init, all.data(), all.size(), names);
    if (result == pending) return pending;
    // A generator function as __init__, or arguments that do not fit.
    m.state->top = frame->back;
    frame->instance = none;
    m.arena.release(frame, init_frame.bytes, Arena::Use::object);
    if (result == empty) {
        m.drop(instance);
        return empty;
    }
    const Ref wrong(m, result);
    const Ref lost(m, instance);
    return m.raise(types().TypeError, "__init__() should return None, not '" + to_utf8(type_of(result)->name) + "'");
}

}  // namespace loopglass::machine
