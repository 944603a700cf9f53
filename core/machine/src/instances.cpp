#include "instances.h"
#include "complex_numbers.h"

#include <algorithm>
#include <cstring>

#include <machine/frame.h>
#include "containers_internal.h"

#include "numbers.h"

namespace loopglass::machine {

namespace {

/// The bytes of what a built-in type keeps in an object of variable size.
std::size_t variable_size(const Object* object) {
    switch (object->kind) {
        case Kind::big_int: {
            const auto size = static_cast<const BigInt*>(object)->size;
            return sizeof(BigInt) + static_cast<std::size_t>(size < 0 ? -size : size) * sizeof(std::uint64_t);
        }
        case Kind::str: {
            const auto* s = static_cast<const Str*>(object);
            return sizeof(Str) + s->length * s->width();
        }
        case Kind::frame: return static_cast<const PythonFrame*>(object)->bytes();
        case Kind::bytes: return sizeof(Bytes) + static_cast<const Bytes*>(object)->length;
        default: return sizeof(Tuple) + static_cast<const Tuple*>(object)->size * sizeof(Value);
    }
}

bool has_variable_size(Kind kind) {
    return kind == Kind::big_int || kind == Kind::str || kind == Kind::bytes || kind == Kind::tuple ||
           kind == Kind::frame;
}

std::size_t rounded_up(std::size_t bytes) { return (bytes + 7) & ~std::size_t{7}; }

/// A block for an instance whose items take so many bytes.
template <class T>
T* make_variable(Machine& machine, Type* type, std::size_t item_bytes) {
    std::size_t bytes = sizeof(T) + item_bytes;
    if (type->attributes_offset == Type::behind_items) bytes = rounded_up(bytes) + sizeof(Attributes);
    return machine.make<T>(type->instance_kind, type, bytes);
}

Object* copy_int(Machine& machine, Value number, Type* type) {
    const IntView view(number);
    auto* made = make_variable<BigInt>(machine, type, view.size() * sizeof(mp_limb_t));
    made->size = view.negative() ? -static_cast<std::int64_t>(view.size()) : static_cast<std::int64_t>(view.size());
    std::copy_n(view.limbs(), view.size(), made->limbs());
    return made;
}

Object* copy_str(Machine& machine, const Str* text, Type* type) {
    const std::size_t bytes = text->length * text->width();
    auto* made = make_variable<Str>(machine, type, bytes);
    made->extra = text->extra;
    made->hash = text->hash;
    made->length = text->length;
    std::memcpy(made->data(), text->data(), bytes);
    return made;
}

Object* copy_bytes(Machine& machine, const Bytes* bytes, Type* type) {
    auto* made = make_variable<Bytes>(machine, type, bytes->length);
    made->hash = bytes->hash;
    made->length = bytes->length;
    std::memcpy(made->data(), bytes->data(), bytes->length);
    return made;
}

Object* copy_tuple(Machine& machine, const Tuple* tuple, Type* type) {
    auto* made = make_variable<Tuple>(machine, type, tuple->size * sizeof(Value));
    made->size = tuple->size;
    std::transform(tuple->items(), tuple->items() + tuple->size, made->items(), keep);
    return made;
}

/// Moves what an object holds, of which nobody else knows, into a block of the class.
Object* move_fixed(Machine& machine, Object* from, Type* type) {
    const std::size_t bytes = from->type->instance_bytes;
    auto* made = machine.make<Object>(from->kind, type, type->instance_bytes);
    std::memcpy(reinterpret_cast<char*>(made) + sizeof(Object), reinterpret_cast<char*>(from) + sizeof(Object),
                bytes - sizeof(Object));
    made->extra = from->extra;
    machine.arena.release(from, bytes, Arena::Use::object);
    return made;
}

Object* make_copy(Machine& machine, Value made, Type* type) {
    switch (type->instance_kind) {
        case Kind::big_int: return copy_int(machine, made, type);
        case Kind::str: return copy_str(machine, to<Str>(made), type);
        case Kind::bytes: return copy_bytes(machine, to<Bytes>(made), type);
        case Kind::tuple: return copy_tuple(machine, to<Tuple>(made), type);
        case Kind::heap_float: {
            auto* number = machine.make<HeapFloat>(Kind::heap_float, type, type->instance_bytes);
            number->number = float_value(made);
            return number;
        }
        case Kind::complex: {
            auto* number = machine.make<Complex>(Kind::complex, type, type->instance_bytes);
            number->real = to<Complex>(made)->real;
            number->imag = to<Complex>(made)->imag;
            return number;
        }
        default: return nullptr;
    }
}

/// A frozenset may be the one that was given.
Value unshared_set(Machine& machine, Value set) {
    if (set.is_counted() && set.object()->refs == 1) return set;
    const Ref given(machine, set);
    Ref copy(machine, value_of(make_set(machine, type_of(set))));
    set_merge(machine, to<Set>(copy), to<Set>(set));
    return copy.release();
}

}  // namespace

Attributes* attributes_of(Value object) {
    if (!object.is_object() || object.object()->flags & Object::is_static) return nullptr;
    std::size_t offset = object.object()->type->attributes_offset;
    if (offset == 0) return nullptr;
    if (offset == Type::behind_items) offset = rounded_up(variable_size(object.object()));
    return reinterpret_cast<Attributes*>(reinterpret_cast<char*>(object.object()) + offset);
}

Dict* attributes_dict(Machine& machine, Value object) {
    Attributes* attributes = attributes_of(object);
    if (!attributes) return nullptr;
    if (!attributes->dict) attributes->dict = make_dict(machine);
    return attributes->dict;
}

std::size_t block_size(const Object* object) {
    if (!has_variable_size(object->kind)) return object->type->instance_bytes;
    const std::size_t bytes = variable_size(object);
    return object->type->attributes_offset == Type::behind_items ? rounded_up(bytes) + sizeof(Attributes) : bytes;
}

const Type* built_in_base(const Type* type) {
    while (type->is_heap) type = type->base;
    return type;
}

void clear_added_parts(Object* object) {
    for (const Type* type = object->type; type->is_heap; type = type->base) {
        auto* slots = reinterpret_cast<Value*>(reinterpret_cast<char*>(object) + type->slots_offset);
        std::fill_n(slots, type->slot_count, empty);
    }
    if (built_in_base(object->type)->attributes_offset != 0) return;
    if (Attributes* attributes = attributes_of(Value::from_arena(object))) attributes->dict = nullptr;
}

void drop_added_parts(Machine& machine, Object* object) {
    for (const Type* type = object->type; type->is_heap; type = type->base) {
        auto* slots = reinterpret_cast<Value*>(reinterpret_cast<char*>(object) + type->slots_offset);
        for (std::uint32_t i = 0; i < type->slot_count; ++i) machine.replace(slots[i], empty);
    }
    if (built_in_base(object->type)->attributes_offset != 0) return;
    Attributes* attributes = attributes_of(Value::from_arena(object));
    if (attributes && attributes->dict) machine.drop(Value::from_arena(std::exchange(attributes->dict, nullptr)));
}

void each_added_part(Object* object, void (*visit)(void* context, Value held), void* context) {
    for (const Type* type = object->type; type->is_heap; type = type->base) {
        const auto* slots = reinterpret_cast<Value*>(reinterpret_cast<char*>(object) + type->slots_offset);
        for (std::uint32_t i = 0; i < type->slot_count; ++i) visit(context, slots[i]);
    }
    if (built_in_base(object->type)->attributes_offset != 0) return;
    const Attributes* attributes = attributes_of(Value::from_arena(object));
    if (attributes && attributes->dict) visit(context, Value::from_arena(attributes->dict));
}

Value as_instance_of(Machine& machine, Value made, Type* type) {
    if (Object* copy = make_copy(machine, made, type)) {
        machine.drop(made);
        clear_added_parts(copy);
        return Value::from_arena(copy);
    }
    if (type->instance_kind == Kind::set) made = unshared_set(machine, made);
    Object* moved = move_fixed(machine, made.object(), type);
    clear_added_parts(moved);
    return Value::from_arena(moved);
}

Value make_instance(Machine& machine, Type* type) {
    auto* object = machine.make<Object>(Kind::instance, type, type->instance_bytes);
    clear_added_parts(object);
    return Value::from_arena(object);
}

}  // namespace loopglass::machine
