#include <machine/machine.h>

#include <machine/attributes.h>
#include <machine/containers.h>
#include <machine/frame.h>
#include <machine/prelude.h>
#include <machine/threads.h>

#include "builtin_functions.h"
#include "generator_internal.h"
#include <machine/warnings.h>

namespace loopglass::machine {

Machine::Machine(std::size_t memory_limit, Observer& listener, Purpose purpose)
    : arena(memory_limit), state(nullptr), observer(&listener) {
    state = new (arena.allocate(sizeof(State), Arena::Use::buffer)) State;
    arena.root() = state;
    if (purpose == Purpose::prelude) return;
    state->builtins = builtins_dict();
    state->modules = make_dict(*this);
    state->warned = make_dict(*this);
    state->interned = make_dict(*this);
    before_generator_dies = warn_if_never_awaited;
    state->identities = make_dict(*this);
    state->next_identity = 0x7f0000000000;
    state->thread = new_thread(*this);
}

Machine::~Machine() = default;

Type* immediate_type(Value value) {
    if (value.is_immediate_float()) return types().float_;
    if (value == none) return types().none_type;
    if (value == true_value || value == false_value) return types().bool_;
    if (value == ellipsis) return types().ellipsis_type;
    return types().not_implemented_type;
}

bool is_subtype(const Type* type, const Type* base) {
    if (type == base) return true;
    for (std::size_t i = 0; i < type->mro->size; ++i)
        if (type->mro->items()[i].object() == base) return true;
    return false;
}

namespace {

void drop_attributes(Machine& m, Attributes& attributes) {
    if (attributes.dict) m.drop(Value::from_arena(attributes.dict));
}

void drop_values(Machine& m, std::initializer_list<Value> values) {
    for (Value v : values) m.drop(v);
}

void free_generator(Machine& m, Generator* g) {
    if (Frame* frame = g->frame) {
        g->frame = nullptr;
        if (frame->native) {
            auto* native = static_cast<NativeFrame*>(frame);
            native->native->finish(m, native);
            m.arena.release(frame, frame->native->bytes, Arena::Use::object);
        } else {
            free_frame(m, static_cast<PythonFrame*>(frame));
        }
    }
    drop_values(m, {g->name, g->qualified_name, g->origin});
}

/// True if a class statement has put attributes behind the layout of the built-in type that it is based on.
bool has_added_attributes(const Type* type) {
    if (!type->is_heap) return false;
    const Type* built_in = type->base;
    while (built_in->is_heap) built_in = built_in->base;
    return built_in->attributes_offset == 0;
}

/// Drops what an object holds and returns the size of its block.
std::size_t take_apart(Machine& m, Object* object) {
    switch (object->kind) {
        case Kind::instance: return object->type->instance_bytes;
        case Kind::big_int: {
            const auto size = static_cast<BigInt*>(object)->size;
            return sizeof(BigInt) + static_cast<std::size_t>(size < 0 ? -size : size) * 8;
        }
        case Kind::heap_float: return sizeof(HeapFloat);
        case Kind::str: {
            auto* s = static_cast<Str*>(object);
            return sizeof(Str) + s->length * s->width();
        }
        case Kind::bytes: return sizeof(Bytes) + static_cast<Bytes*>(object)->length;
        case Kind::byte_array: {
            auto* b = static_cast<ByteArray*>(object);
            if (b->bytes) m.release_buffer(b->bytes, b->capacity);
            return object->type->instance_bytes;
        }
        case Kind::complex: return sizeof(Object) + 16;
        case Kind::tuple: {
            auto* t = static_cast<Tuple*>(object);
            for (std::size_t i = t->size; i-- > 0;) m.drop(t->items()[i]);
            return sizeof(Tuple) + t->size * sizeof(Value);
        }
        case Kind::list: {
            auto* l = static_cast<List*>(object);
            for (std::size_t i = l->size; i-- > 0;) m.drop(l->items[i]);
            if (l->items) m.release_buffer(l->items, l->capacity);
            return object->type->instance_bytes;
        }
        case Kind::dict: {
            auto* d = static_cast<Dict*>(object);
            for (std::uint32_t i = 0; i < d->used; ++i) {
                if (d->entries[i].key == empty) continue;
                m.drop(d->entries[i].key);
                m.drop(d->entries[i].value);
            }
            if (d->entries) m.release_buffer(d->entries, d->capacity);
            if (d->index) m.release_buffer(d->index, std::size_t{d->index_mask} + 1);
            return object->type->instance_bytes;
        }
        case Kind::set: {
            auto* s = static_cast<Set*>(object);
            for (std::uint64_t i = 0; s->table && i <= s->mask; ++i) m.drop(s->table[i].key);
            if (s->table) m.release_buffer(s->table, s->mask + 1);
            return object->type->instance_bytes;
        }
        case Kind::range: {
            auto* r = static_cast<Range*>(object);
            drop_values(m, {r->start, r->stop, r->step, r->length});
            return sizeof(Range);
        }
        case Kind::slice: {
            auto* s = static_cast<Slice*>(object);
            drop_values(m, {s->start, s->stop, s->step});
            return sizeof(Slice);
        }
        case Kind::module: {
            auto* module = static_cast<Module*>(object);
            m.drop(module->name);
            m.drop(module->dict);
            return sizeof(Module);
        }
        case Kind::function: {
            auto* f = static_cast<Function*>(object);
            m.drop(f->globals);
            drop_values(m, {f->defaults, f->keyword_defaults, f->closure, f->name, f->qualified_name, f->doc,
                            f->module, f->annotations});
            drop_attributes(m, f->attributes);
            return sizeof(Function);
        }
        case Kind::native_function: {
            m.drop(static_cast<NativeFunction*>(object)->self);
            return sizeof(NativeFunction);
        }
        case Kind::bound_method: {
            auto* b = static_cast<BoundMethod*>(object);
            drop_values(m, {b->function, b->self});
            return sizeof(BoundMethod);
        }
        case Kind::cell: {
            m.drop(static_cast<Cell*>(object)->content);
            return sizeof(Cell);
        }
        case Kind::generator: free_generator(m, static_cast<Generator*>(object)); return sizeof(Generator);
        case Kind::exception: {
            auto* e = static_cast<Exception*>(object);
            drop_values(m, {e->args, e->traceback, e->cause, e->context, e->payload});
            drop_attributes(m, e->attributes);
            return object->type->instance_bytes;
        }
        case Kind::traceback: {
            auto* t = static_cast<Traceback*>(object);
            m.drop(t->next);
            m.drop(t->globals);
            return sizeof(Traceback);
        }
        case Kind::native: {
            const Layout* layout = object->type->layout;
            if (layout->finish) layout->finish(m, object);
            return object->type->instance_bytes;
        }
        case Kind::type: {
            auto* t = static_cast<Type*>(object);
            drop_values(m, {value_of(t->name), value_of(t->qualified_name), t->module, value_of(t->base), value_of(t->bases)});
            if (t->mro) {
                t->mro->items()[0] = none;  // the class itself, not counted
                m.drop(value_of(t->mro));
            }
            m.drop(Value::from_arena(t->dict));
            return sizeof(Type);
        }
        case Kind::code:
        case Kind::frame: break;
    }
    return object->type->instance_bytes;
}

}  // namespace

void Machine::destroy(Object* object) {
    // Unwinding from an abandoned machine frees nothing: the arena will be restored as it was.
    if (abandoned) return;
    if (object->kind == Kind::generator) {
        if (before_generator_dies) before_generator_dies(*this, static_cast<Generator*>(object));
        close_dying_generator(*this, static_cast<Generator*>(object));
    }
    if (object->refs != 0) return;
    // As CPython's trashcan: what is nested deeply is taken apart piece after piece, since the C++ stack has an end.
    // The dead wait in a chain through their reference counts, as numbers of 16 byte units of the arena.
    constexpr std::uint32_t deepest = 100;
    const auto* base = reinterpret_cast<const char*>(arena.image().data());
    if (state->dying_depth >= deepest) {
        const auto* next = reinterpret_cast<const char*>(state->dying);
        object->refs = next ? static_cast<std::uint32_t>((next - base) >> 4) : 1;
        state->dying = object;
        return;
    }
    ++state->dying_depth;
    take_apart_and_release(object);
    --state->dying_depth;
    while (state->dying_depth == 0 && state->dying) {
        Object* next = state->dying;
        state->dying = next->refs == 1 ? nullptr
                                       : reinterpret_cast<Object*>(const_cast<char*>(base) + (std::size_t{next->refs} << 4));
        next->refs = 0;
        ++state->dying_depth;
        take_apart_and_release(next);
        --state->dying_depth;
    }
}

void Machine::take_apart_and_release(Object* object) {
    Type* type = object->type;
    if (has_added_attributes(type))
        drop_attributes(*this, *reinterpret_cast<Attributes*>(reinterpret_cast<char*>(object) + type->attributes_offset));
    const std::size_t bytes = take_apart(*this, object);
    arena.release(object, bytes, Arena::Use::object);
    if (!(type->flags & Object::is_static)) drop(Value::from_arena(type));
}

}  // namespace loopglass::machine
