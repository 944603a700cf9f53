// weakref.ref. Which references there are to an object is in a dict of the machine, by the object's place in the arena;
// an object that has some is marked, so that others go without a look at it.

#include <machine/weak_references.h>

#include <vector>

#include <machine/attributes.h>
#include <machine/containers.h>
#include <machine/operations.h>
#include <machine/plain_repr.h>
#include <machine/prelude.h>
#include <machine/text.h>

#include "containers_internal.h"
#include "errors.h"
#include "finalizers.h"
#include "operations_internal.h"

namespace loopglass::machine {

namespace {

Value place_of(const Machine& m, const Object* object) {
    const auto* base = reinterpret_cast<const char*>(m.arena.image().data());
    return Value::from_small_int(reinterpret_cast<const char*>(object) - base);
}

WeakReference* at_place(const Machine& m, Value place) {
    const auto* base = reinterpret_cast<const char*>(m.arena.image().data());
    return reinterpret_cast<WeakReference*>(const_cast<char*>(base) + place.small_int());
}

/// Objects go while an exception is on its way as well; looking up finds nothing then, unless it is laid aside.
class RaisedAside {
public:
    explicit RaisedAside(Machine& m) : machine_(m), raised_(m.take_raised()) {}
    RaisedAside(const RaisedAside&) = delete;
    RaisedAside& operator=(const RaisedAside&) = delete;
    ~RaisedAside() { machine_.state->raised = raised_; }

private:
    Machine& machine_;
    Value raised_;
};

/// The places of the references to an object, oldest first; null if there are none.
List* places_of(Machine& m, const Object* object) {
    if (!m.state->weak_references || !(object->flags & Object::weakly_referenced)) return nullptr;
    const RaisedAside aside(m);
    const Value place = place_of(m, object);
    const DictEntry* entry = dict_find(m, m.state->weak_references, place, *hash_of(m, place));
    return entry ? to<List>(entry->value) : nullptr;
}

void forget_all(Machine& m, Object* object) {
    const RaisedAside aside(m);
    object->flags &= static_cast<std::uint8_t>(~Object::weakly_referenced);
    // Objects go while an exception is under way too, which dict_delete() would take for its own.
    const Value place = place_of(m, object);
    if (DictEntry* entry = dict_find(m, m.state->weak_references, place, *hash_of(m, place)))
        dict_remove_entry(m, m.state->weak_references, entry);
}

void note(Machine& m, WeakReference* reference) {
    Object* object = reference->referent.object();
    if (!m.state->weak_references) m.state->weak_references = make_dict(m);
    const RaisedAside aside(m);
    List* places = places_of(m, object);
    if (!places) {
        const Ref made(m, value_of(make_list(m)));
        dict_set(m, m.state->weak_references, place_of(m, object), made);
        places = to<List>(made);
        object->flags |= Object::weakly_referenced;
    }
    list_append(m, places, place_of(m, reference));
}

void finish(Machine& m, Object* object) {
    const auto* reference = static_cast<WeakReference*>(object);
    m.drop(reference->callback);
    m.drop(reference->hash);
}

void each_reference(Object* object, void (*visit)(void*, Value), void* context) {
    visit(context, static_cast<WeakReference*>(object)->callback);
}

constexpr Layout layout{sizeof(WeakReference), finish, each_reference};

Value referent_of(NativeArguments a) { return to<WeakReference>(a[0])->referent; }

/// A reference without a callback is shared by all who ask for one.
Value find_plain(Machine& m, const Object* object) {
    const List* places = places_of(m, object);
    for (std::size_t i = 0; places && i < places->size; ++i) {
        WeakReference* reference = at_place(m, places->items[i]);
        if (reference->callback == none && reference->type == weak_reference_type()) return keep(value_of(reference));
    }
    return empty;
}

Value construct(Machine& m, NativeArguments a) {
    const Value callback = a[2] == empty ? none : a[2];
    auto* type = to<Type>(a[0]);
    if (!can_be_weakly_referenced(type_of(a[1])))
        return raise_type_error(m, "cannot create weak reference to '" + type_name(a[1]) + "' object");
    const bool is_counted = a[1].is_counted();
    if (callback == none && type == weak_reference_type() && is_counted)
        if (const Value found = find_plain(m, a[1].object()); found != empty) return found;
    auto* reference = m.make<WeakReference>(Kind::native, type, type->instance_bytes);
    reference->referent = a[1];
    reference->callback = keep(callback);
    reference->hash = none;
    clear_added_parts(reference);
    // What lives outside the arena never goes.
    if (is_counted) note(m, reference);
    return value_of(reference);
}

Value call(Machine&, NativeArguments a) { return keep(referent_of(a)); }

template <CompareOperator op>
Value comparison(Machine& m, NativeArguments a) {
    if (!is_weak_reference(a[1])) return not_implemented;
    const Value mine = referent_of(a), other = to<WeakReference>(a[1])->referent;
    if (mine == none || other == none) return Value::from_bool((a[0] == a[1]) == (op == CompareOperator::equal));
    const Ref first(m, keep(mine)), second(m, keep(other));
    return compare_values(m, op, first, second);
}

Value hash(Machine& m, NativeArguments a) {
    auto* reference = to<WeakReference>(a[0]);
    if (reference->hash != none) return keep(reference->hash);
    if (reference->referent == none) return raise_type_error(m, "weak object has gone away");
    const auto number = hash_of(m, reference->referent);
    if (!number) return empty;
    reference->hash = make_int(m, *number);
    return keep(reference->hash);
}

Value repr(Machine& m, NativeArguments a) {
    std::string text = "<weakref at " + address_text(m, a[0]) + "; ";
    const Value referent = referent_of(a);
    if (referent == none) return make_str(m, text + "dead>");
    text += "to '" + type_name(referent) + "' at " + address_text(m, referent);
    const Ref name(m, find_attribute(m, referent, static_name("__name__")));
    if (m.has_raised()) m.drop(m.take_raised());
    if (is_kind(name, Kind::str)) text += " (" + to_utf8(to<Str>(name)) + ")";
    return make_str(m, text + ">");
}

constexpr NativeDef methods[] = {
    {"__call__", "self, /", call},
    {"__eq__", "self, value, /", comparison<CompareOperator::equal>},
    {"__ne__", "self, value, /", comparison<CompareOperator::not_equal>},
    {"__hash__", "self, /", hash},
    {"__repr__", "self, /", repr},
};
constexpr NativeDef constructor{"ReferenceType", "cls, object, callback=, /", construct};
constexpr Getter getters[] = {
    {"__callback__", [](Machine&, Value v) { return keep(to<WeakReference>(v)->callback); }, nullptr},
    {nullptr, nullptr, nullptr}};

}  // namespace

Type* weak_reference_type() {
    static Type* const type = [] {
        Type* made =
            make_static_type("ReferenceType", types().object, Kind::native, sizeof(WeakReference), &layout, "weakref");
        add_methods(made, methods);
        set_getters(made, getters);
        set_constructor(made, constructor);
        return made;
    }();
    return type;
}

bool is_weak_reference(Value value) {
    return is_kind(value, Kind::native) && is_subtype(type_of(value), weak_reference_type());
}

bool can_be_weakly_referenced(const Type* type) {
    if (type->is_heap) return type->has_weak_references;
    switch (type->instance_kind) {
        case Kind::set:
        case Kind::type:
        case Kind::module:
        case Kind::code:
        case Kind::function:
        case Kind::native_function:
        case Kind::bound_method:
        case Kind::generator:
        case Kind::native: return type != weak_reference_type();
        default: return false;
    }
}

std::size_t weak_reference_count(Machine& m, Value object) {
    const List* places = object.is_counted() ? places_of(m, object.object()) : nullptr;
    return places ? places->size : 0;
}

Value weak_references_to(Machine& m, Value object) {
    List* all = make_list(m);
    const List* places = object.is_counted() ? places_of(m, object.object()) : nullptr;
    for (std::size_t i = 0; places && i < places->size; ++i)
        list_append(m, all, value_of(at_place(m, places->items[i])));
    return value_of(all);
}

void forget_referent(Machine& m, Object* object) {
    if (object->kind != Kind::native || object->type->layout != &layout) return;
    auto* reference = static_cast<WeakReference*>(object);
    const Value referent = std::exchange(reference->referent, none);
    List* places = referent.is_counted() ? places_of(m, referent.object()) : nullptr;
    if (!places) return;
    const Value own = place_of(m, reference);
    std::size_t kept = 0;
    for (std::size_t i = 0; i < places->size; ++i)
        if (places->items[i] != own) places->items[kept++] = places->items[i];
    places->size = kept;
    if (kept == 0) forget_all(m, referent.object());
}

void clear_weak_references(Machine& m, Object* object) {
    const Ref references(m, weak_references_to(m, Value::from_arena(object)));
    const auto* list = to<List>(references);
    for (std::size_t i = 0; i < list->size; ++i) to<WeakReference>(list->items[i])->referent = none;
    if (list->size) forget_all(m, object);
    for (std::size_t i = list->size; i-- > 0;) {
        const Value reference = list->items[i];
        // A reference that only this list still holds has gone with its object.
        if (reference.object()->refs == 1) continue;
        const Ref callback(m, std::exchange(to<WeakReference>(reference)->callback, none));
        if (callback.get() != none) call_ignoring_errors(m, callback, reference);
    }
}

}  // namespace loopglass::machine
