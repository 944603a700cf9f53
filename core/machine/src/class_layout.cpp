// How the instances of a class are laid out: what the built-in base keeps, then slots and attributes.

#include <algorithm>
#include <vector>

#include <machine/iterate.h>
#include <machine/text.h>

#include "classes.h"
#include "containers_internal.h"
#include "errors.h"
#include "getset.h"
#include "instances.h"
#include "known_names.h"
#include "operations_internal.h"
#include "python_names.h"

namespace loopglass::machine {

namespace {

/// True for exceptions that in CPython keep more than BaseException does.
bool has_details(const Type* type) {
    const Types& t = types();
    for (const Type* with :
         {t.StopIteration, t.SystemExit, t.ImportError, t.OSError, t.NameError, t.AttributeError, t.SyntaxError,
          t.UnicodeDecodeError, t.UnicodeEncodeError, t.UnicodeTranslateError, t.BaseExceptionGroup})
        if (type == with) return true;
    return false;
}

bool adds_to_layout(const Type* type) {
    if (type->is_heap) return type->slot_count > 0;
    return type->instance_kind != type->base->instance_kind || type->instance_bytes != type->base->instance_bytes ||
           type->layout != type->base->layout || has_details(type);
}

/// The nearest base that adds to the layout (solid_base).
const Type* solid_base(const Type* type) {
    while (type->base && !adds_to_layout(type)) type = type->base;
    return type;
}

Value get_dict(Machine& m, Value object) { return keep(value_of(attributes_dict(m, object))); }
/// Weak references are not kept by the object that they are to.
Value get_weak_references(Machine&, Value) { return none; }

constexpr Getter dict_getter{"__dict__", get_dict, replace_attributes};
constexpr Getter weak_getter{"__weakref__", get_weak_references, nullptr};

bool has_items(Kind kind) {
    return kind == Kind::big_int || kind == Kind::str || kind == Kind::bytes || kind == Kind::tuple;
}

/// As _Py_Mangle.
std::string mangled(const std::string& name, const std::string& class_name) {
    if (!name.starts_with("__") || name.ends_with("__")) return name;
    const std::size_t at = class_name.find_first_not_of('_');
    return at == std::string::npos ? name : "_" + class_name.substr(at) + name;
}

bool refuse(Machine& m, const std::string& text) {
    raise_type_error(m, text);
    return false;
}

/// What __slots__ asks for.
struct Slots {
    bool given = false, dict = false, weak = false;
    std::vector<std::string> names;
};

bool is_identifier(Machine& m, Value text) {
    const Ref method(m, get_attribute(m, text, static_name("isidentifier")));
    const Ref answer(m, method ? m.call_nested(method, nullptr, 0) : empty);
    return answer.get() == true_value;
}

bool add_slot(Machine& m, const Type* type, Value name, Slots& slots) {
    if (!is_kind(name, Kind::str)) return refuse(m, "__slots__ items must be strings, not '" + type_name(name) + "'");
    if (!is_identifier(m, name)) return refuse(m, "__slots__ must be identifiers");
    const std::string text = to_utf8(to<Str>(name));
    if (text == "__dict__") {
        if (slots.dict || type->base->attributes_offset)
            return refuse(m, "__dict__ slot disallowed: we already got one");
        slots.dict = true;
    } else if (text == "__weakref__") {
        if (slots.weak || type->base->has_weak_references)
            return refuse(m, "__weakref__ slot disallowed: either we already got one, or __itemsize__ != 0");
        slots.weak = true;
    } else {
        const std::string shown = mangled(text, to_utf8(type->name));
        const Ref key(m, make_str(m, shown));
        if (dict_get(type->dict, to<Str>(key)) != empty && shown != "__qualname__" && shown != "__classcell__") {
            const Ref repr(m, repr_of(m, key));
            m.raise(types().ValueError, to_utf8(to<Str>(repr)) + " in __slots__ conflicts with class variable");
            return false;
        }
        slots.names.push_back(shown);
    }
    return true;
}

/// Reads __slots__: one name or an iterable of them.
bool read_slots(Machine& m, const Type* type, Slots& slots) {
    const Value value = dict_get(type->dict, static_name("__slots__"));
    if (value == empty) return true;
    slots.given = true;
    if (is_kind(value, Kind::str)) {
        if (has_items(type->instance_kind))
            return refuse(m, "nonempty __slots__ not supported for subtype of '" + type_name(type->base) + "'");
        return add_slot(m, type, value, slots);
    }
    const Ref names(m, collect_nested(m, value));
    if (!names) return false;
    if (to<List>(names)->size && has_items(type->instance_kind))
        return refuse(m, "nonempty __slots__ not supported for subtype of '" + type_name(type->base) + "'");
    for (std::size_t i = 0; i < to<List>(names)->size; ++i)
        if (!add_slot(m, type, to<List>(names)->items[i], slots)) return false;
    std::sort(slots.names.begin(), slots.names.end());
    return true;
}

/// Other bases may bring attributes along where __slots__ of this class asks for none.
void ask_other_bases(const Type* type, Slots& slots) {
    for (std::size_t i = 0; i < type->bases->size; ++i) {
        const auto* base = to<Type>(type->bases->items()[i]);
        slots.dict = slots.dict || base->attributes_offset != 0;
        slots.weak = slots.weak || base->has_weak_references;
    }
}

void add_descriptor(Machine& m, Type* type, const char* name, Value descriptor) {
    const Ref owned(m, descriptor);
    dict_set(m, type->dict, static_name(name), owned);
}

void add_attributes(Machine& m, Type* type) {
    if (has_items(type->instance_kind)) {
        type->attributes_offset = Type::behind_items;
    } else {
        type->attributes_offset = (type->instance_bytes + 7) & ~7u;
        type->instance_bytes = type->attributes_offset + sizeof(Attributes);
    }
    add_descriptor(m, type, "__dict__", make_getset(m, dict_getter, value_of(type->name)));
}

void add_slots(Machine& m, Type* type, const Slots& slots) {
    type->slots_offset = (type->instance_bytes + 7) & ~7u;
    type->slot_count = static_cast<std::uint32_t>(slots.names.size());
    std::uint32_t at = type->slots_offset;
    for (const std::string& name : slots.names) {
        const Ref key(m, make_str(m, name));
        const Ref member(m, make_member(m, type, to<Str>(key), at));
        dict_set(m, type->dict, to<Str>(key), member);
        at += sizeof(Value);
    }
    type->instance_bytes = at;
}

void inherit_layout(Type* type) {
    const Type* base = type->base;
    type->instance_kind = base->instance_kind;
    type->instance_bytes = base->instance_bytes;
    type->attributes_offset = base->attributes_offset;
    type->has_weak_references = base->has_weak_references;
    type->layout = base->layout;
    type->construct = base->construct;
    type->send = base->send;
    type->next = base->next;
    type->iterate = base->iterate;
    type->awaitable_itself = base->awaitable_itself;
    type->is_exception = base->is_exception;
}

}  // namespace

Type* best_base(Machine& m, const Tuple* bases) {
    Type* best = nullptr;
    const Type* winner = nullptr;
    for (std::size_t i = 0; i < bases->size; ++i) {
        const Value value = bases->items()[i];
        if (!is_kind(value, Kind::type)) {
            m.raise(types().TypeError, "bases must be types");
            return nullptr;
        }
        auto* base = to<Type>(value);
        if (!base->can_be_base) {
            m.raise(types().TypeError, "type '" + type_name(base) + "' is not an acceptable base type");
            return nullptr;
        }
        const Type* candidate = solid_base(base);
        if (!winner || (!is_subtype(winner, candidate) && is_subtype(candidate, winner))) {
            winner = candidate;
            best = base;
        } else if (!is_subtype(winner, candidate)) {
            m.raise(types().TypeError, "multiple bases have instance lay-out conflict");
            return nullptr;
        }
    }
    return best;
}

bool set_layout(Machine& m, Type* type) {
    inherit_layout(type);
    Slots slots;
    if (!read_slots(m, type, slots)) return false;
    if (type->instance_kind == Kind::type) {
        type->has_weak_references = true;
        return slots.names.empty() || refuse(m, "nonempty __slots__ not supported for subtype of 'type'");
    }
    if (!slots.given) slots.dict = slots.weak = true;
    ask_other_bases(type, slots);
    if (!slots.names.empty()) add_slots(m, type, slots);
    if (slots.dict && !type->attributes_offset) add_attributes(m, type);
    if (slots.weak && !type->has_weak_references && !has_items(type->instance_kind)) {
        type->has_weak_references = true;
        add_descriptor(m, type, "__weakref__", make_getset(m, weak_getter, value_of(type->name)));
    }
    return true;
}

bool same_layout(const Type* a, const Type* b) {
    const auto plain = [](const Type* type) {
        while (type->is_heap && type->slot_count == 0 && type->base->instance_bytes == type->instance_bytes &&
               type->base->attributes_offset == type->attributes_offset)
            type = type->base;
        return type;
    };
    a = plain(a);
    b = plain(b);
    if (a == b) return true;
    return a->is_heap && b->is_heap && a->base == b->base && a->slot_count == b->slot_count && a->slot_count == 0 &&
           a->instance_bytes == b->instance_bytes && a->attributes_offset == b->attributes_offset;
}

}  // namespace loopglass::machine
