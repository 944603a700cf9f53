#include "classes.h"

#include <algorithm>
#include <vector>

#include <machine/attributes.h>
#include <machine/containers.h>
#include <machine/frame.h>
#include <machine/native_call.h>
#include <machine/operations.h>
#include <machine/prelude.h>
#include <machine/text.h>

#include "calls.h"
#include "containers_internal.h"
#include "errors.h"
#include "known_names.h"

namespace loopglass::machine {

namespace {

/// C3: the next class of the order is the first head that stands in no other list's tail (mro_implementation).
bool merge(std::vector<std::vector<Type*>>& lists, std::vector<Type*>& order) {
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

/// As check_duplicates.
bool check_duplicates(Machine& m, const Tuple* bases) {
    for (std::size_t i = 0; i < bases->size; ++i)
        for (std::size_t k = i + 1; k < bases->size; ++k) {
            if (bases->items()[i] != bases->items()[k]) continue;
            raise_type_error(m, "duplicate base class " + type_name(to<Type>(bases->items()[i])));
            return false;
        }
    return true;
}

bool set_mro(Machine& m, Type* type, Tuple* bases) {
    if (!check_duplicates(m, bases)) return false;
    std::vector<std::vector<Type*>> lists;
    std::vector<Type*> direct, order{type};
    for (std::size_t i = 0; i < bases->size; ++i) {
        lists.push_back(order_of(to<Type>(bases->items()[i])));
        direct.push_back(to<Type>(bases->items()[i]));
    }
    lists.push_back(direct);
    if (!merge(lists, order)) {
        std::string names;
        // As set_mro_error: the classes that stand in each other's way.
        std::vector<const Type*> heads;
        for (const auto& list : lists)
            if (std::find(heads.begin(), heads.end(), list.front()) == heads.end()) heads.push_back(list.front());
        for (const Type* head : heads) names += (names.empty() ? "" : ", ") + to_utf8(head->name);
        m.raise(types().TypeError, "Cannot create a consistent method resolution\norder (MRO) for bases " + names);
        return false;
    }
    type->mro = make_tuple(m, order.size());
    // A class does not hold itself, or it would never go.
    for (std::size_t i = 0; i < order.size(); ++i)
        type->mro->items()[i] = i == 0 ? value_of(order[i]) : keep(value_of(order[i]));
    return true;
}

/// As _PyErr_FormatFromCause: an exception whose cause is the one on its way.
void raise_from_raised(Machine& m, Type* type, const std::string& text) {
    const Ref cause(m, m.take_raised());
    m.raise(type, text);
    auto* raised = to<Exception>(m.state->raised);
    m.replace(raised->context, keep(cause));
    m.replace(raised->cause, keep(cause));
    raised->suppress_context = true;
}

/// As type_new_set_names: __set_name__ of what the class body bound.
bool tell_names(Machine& m, Type* type) {
    const Ref names(m, value_of(dict_copy(m, type->dict)));
    for (std::size_t i = 0; i < to<Dict>(names)->used; ++i) {
        const DictEntry& entry = to<Dict>(names)->entries[i];
        if (entry.key == empty || is_kind(entry.value, Kind::function)) continue;
        const Ref hook(m, lookup_special(m, entry.value, "__set_name__"));
        if (!hook) continue;
        const Value arguments[] = {value_of(type), entry.key};
        const Ref done(m, m.call_nested(hook, arguments, 2));
        if (done) continue;
        const Ref raised(m, m.take_raised());
        const Ref key(m, repr_of(m, entry.key));
        m.state->raised = keep(raised);
        raise_from_raised(m, types().RuntimeError,
                          "Error calling __set_name__ on '" + type_name(entry.value) + "' instance " +
                              to_utf8(to<Str>(key)) + " in '" + type_name(type) + "'");
        return false;
    }
    return true;
}

/// As type_new_init_subclass: super(type, type).__init_subclass__(**keywords).
bool tell_parent(Machine& m, Type* type, Value keywords) {
    const bool has_keywords = keywords != empty && to<Dict>(keywords)->count;
    for (std::size_t i = 1; i < type->mro->size; ++i) {
        const auto* parent = to<Type>(type->mro->items()[i]);
        const Value hook = dict_get(parent->dict, static_name("__init_subclass__"));
        if (hook == empty || (is_kind(hook, Kind::native_function) && !has_keywords)) continue;
        const Ref bound(m, bind_attribute(m, hook, empty, type));
        const Ref none_given(m, value_of(make_tuple(m, 0)));
        const UnpackedCall call(m, to<Tuple>(none_given), has_keywords ? to<Dict>(keywords) : nullptr);
        const Ref done(m, bound ? m.call_nested(bound, call.values(), call.count(), call.names()) : empty);
        return static_cast<bool>(done);
    }
    return true;
}

void remember_class(Machine& m, Type* type) {
    type->older_class = m.state->newest_class;
    (m.state->newest_class ? m.state->newest_class->newer_class : m.state->oldest_class) = type;
    m.state->newest_class = type;
}

/// Some methods are class or static methods without saying so.
void wrap_implicit_methods(Machine& m, Type* type) {
    for (const char* implicit : {"__init_subclass__", "__class_getitem__"}) {
        const Value f = dict_get(type->dict, static_name(implicit));
        if (!is_kind(f, Kind::function)) continue;
        const Ref wrapped(m, make_class_method(m, f));
        dict_set(m, type->dict, static_name(implicit), wrapped);
    }
    const Value maker = dict_get(type->dict, known_names().new_);
    if (!is_kind(maker, Kind::function)) return;
    const Ref wrapped(m, make_static_method(m, maker));
    dict_set(m, type->dict, known_names().new_, wrapped);
}

/// The module of the code that makes the class, if its namespace does not say.
void set_module_name(Machine& m, Type* type) {
    Value module = dict_get(type->dict, static_name("__module__"));
    if (module == empty) {
        const Frame* frame = m.state->top;
        while (frame && frame->native) frame = frame->back;
        if (frame) module = dict_get(static_cast<const PythonFrame*>(frame)->globals, static_name("__name__"));
        if (module == empty) module = value_of(static_name("__main__"));
        dict_set(m, type->dict, static_name("__module__"), module);
    }
    type->module = keep(module);
}

bool set_names(Machine& m, Type* type, Value name) {
    type->name = to<Str>(keep(name));
    const Value qualified = dict_get(type->dict, static_name("__qualname__"));
    if (qualified != empty && !is_kind(qualified, Kind::str)) {
        type->qualified_name = to<Str>(keep(name));
        raise_type_error(m, "type __qualname__ must be a str, not " + type_name(qualified));
        return false;
    }
    type->qualified_name = to<Str>(keep(qualified == empty ? name : qualified));
    set_module_name(m, type);
    return true;
}

/// What the namespace says about the class itself is not among its attributes.
void tidy_dict(Machine& m, Type* type) {
    for (const char* name : {"__qualname__", "__classcell__"}) dict_delete(m, type->dict, value_of(static_name(name)));
    wrap_implicit_methods(m, type);
    if (dict_get(type->dict, static_name("__eq__")) != empty && dict_get(type->dict, static_name("__hash__")) == empty)
        dict_set(m, type->dict, static_name("__hash__"), none);
}

Type* blank_type(Machine& m, Type* metatype) {
    auto* type = m.make<Type>(Kind::type, metatype);
    const Object head = *type;
    *type = Type{};
    static_cast<Object&>(*type) = head;
    type->module = none;
    return type;
}

}  // namespace

Type* most_derived_metaclass(Machine& m, Type* metatype, const Tuple* bases) {
    for (std::size_t i = 0; i < bases->size; ++i) {
        Type* other = type_of(bases->items()[i]);
        if (is_subtype(metatype, other)) continue;
        if (!is_subtype(other, metatype)) {
            raise_type_error(m,
                             "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of "
                             "the metaclasses of all its bases");
            return nullptr;
        }
        metatype = other;
    }
    return metatype;
}

Value make_class(Machine& m, Type* metatype, Value name, Tuple* bases, Dict* names, Value keywords) {
    Type* base = bases->size ? best_base(m, bases) : types().object;
    if (!base) return empty;
    Type* type = blank_type(m, metatype);
    Ref made(m, Value::from_arena(type));
    remember_class(m, type);
    type->base = to<Type>(keep(value_of(base)));
    type->bases = bases->size ? to<Tuple>(keep(value_of(bases))) : make_tuple(m, {value_of(base)});
    type->is_heap = type->can_be_base = true;
    type->dict = dict_copy(m, names);
    if (!set_names(m, type, name) || !set_mro(m, type, type->bases)) return empty;
    tidy_dict(m, type);
    if (!set_layout(m, type)) return empty;
    if (dict_get(type->dict, static_name("__doc__")) == empty) dict_set(m, type->dict, static_name("__doc__"), none);
    type_changed(m, type);
    const Value cell = dict_get(names, static_name("__classcell__"));
    if (is_kind(cell, Kind::cell)) m.replace(to<Cell>(cell)->content, keep(made));
    if (!tell_names(m, type) || !tell_parent(m, type, keywords)) return empty;
    return made.release();
}

namespace {

/// Finds out anew which hooks a class has.
void refresh_hooks(Machine& m, Type* type) {
    const KnownNames& names = known_names();
    const auto is_own = [&](Str* name) {
        const Value found = type_lookup(type, name);
        return found != empty && !is_kind(found, Kind::native_function);
    };
    type->own_getattribute = is_own(names.getattribute);
    type->own_setattr = is_own(names.setattr);
    type->own_delattr = is_own(names.delattr);
    type->has_getattr = type_lookup(type, names.getattr) != empty;
    type->has_finalizer = type_lookup(type, names.del) != empty;
    type->version = ++m.state->type_version + 1;
}

}  // namespace

void type_changed(Machine& m, Type* type) {
    refresh_hooks(m, type);
    for (Type* other = type->newer_class; other; other = other->newer_class)
        if (other->mro && is_subtype(other, type)) refresh_hooks(m, other);
}

void forget_class(Machine& m, Type* type) {
    (type->older_class ? type->older_class->newer_class : m.state->oldest_class) = type->newer_class;
    (type->newer_class ? type->newer_class->older_class : m.state->newest_class) = type->older_class;
}

}  // namespace loopglass::machine
