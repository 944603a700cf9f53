#include <machine/machine.h>

#include <machine/attributes.h>
#include <machine/containers.h>
#include <machine/frame.h>
#include <machine/native_call.h>
#include <machine/prelude.h>
#include <machine/threads.h>
#include <machine/warnings.h>
#include <machine/weak_references.h>

#include "builtin_functions.h"
#include "classes.h"
#include "finalizers.h"
#include "generator_internal.h"
#include "instances.h"

namespace loopglass::machine {

Machine::Machine(std::size_t memory_limit, Observer& listener, Purpose purpose)
    : arena(memory_limit), state(nullptr), observer(&listener) {
    state = new (arena.allocate(sizeof(State), Arena::Use::buffer)) State;
    arena.root() = state;
    if (purpose == Purpose::prelude) return;
    // So many bytes are filled in the time in which a loop goes through one item.
    arena.when_large = [](void* machine, std::size_t bytes) { static_cast<Machine*>(machine)->spend(bytes / 512); };
    arena.large_context = this;
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
        abandon_chain(g);
        g->frame = nullptr;
        if (frame->native) {
            free_native_frame(m, static_cast<NativeFrame*>(frame));
        } else {
            free_frame(m, static_cast<PythonFrame*>(frame));
        }
    }
    drop_values(m, {g->name, g->qualified_name, g->origin});
}

void free_type(Machine& m, Type* type) {
    forget_class(m, type);
    drop_values(m, {value_of(type->name), value_of(type->qualified_name), type->module, value_of(type->base),
                    value_of(type->bases)});
    if (type->mro) {
        type->mro->items()[0] = none;  // the class itself, not counted
        m.drop(value_of(type->mro));
    }
    m.drop(Value::from_arena(type->dict));
}

/// Drops what an object holds by its layout.
void take_apart(Machine& m, Object* object) {
    switch (object->kind) {
        case Kind::byte_array: {
            auto* b = static_cast<ByteArray*>(object);
            if (b->bytes) m.release_buffer(b->bytes, b->capacity);
            break;
        }
        case Kind::tuple: {
            auto* t = static_cast<Tuple*>(object);
            for (std::size_t i = t->size; i-- > 0;) m.drop(t->items()[i]);
            break;
        }
        case Kind::list: {
            auto* l = static_cast<List*>(object);
            for (std::size_t i = l->size; i-- > 0;) m.drop(l->items[i]);
            if (l->items) m.release_buffer(l->items, l->capacity);
            break;
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
            break;
        }
        case Kind::set: {
            auto* s = static_cast<Set*>(object);
            for (std::uint64_t i = 0; s->table && i <= s->mask; ++i) m.drop(s->table[i].key);
            if (s->table) m.release_buffer(s->table, s->mask + 1);
            break;
        }
        case Kind::range: {
            auto* r = static_cast<Range*>(object);
            drop_values(m, {r->start, r->stop, r->step, r->length});
            break;
        }
        case Kind::slice: {
            auto* s = static_cast<Slice*>(object);
            drop_values(m, {s->start, s->stop, s->step});
            break;
        }
        case Kind::module: {
            auto* module = static_cast<Module*>(object);
            m.drop(module->name);
            m.drop(module->dict);
            break;
        }
        case Kind::function: {
            auto* f = static_cast<Function*>(object);
            m.drop(f->globals);
            drop_values(m, {f->defaults, f->keyword_defaults, f->closure, f->name, f->qualified_name, f->doc, f->module,
                            f->annotations});
            drop_attributes(m, f->attributes);
            break;
        }
        case Kind::native_function: m.drop(static_cast<NativeFunction*>(object)->self); break;
        case Kind::bound_method: {
            auto* b = static_cast<BoundMethod*>(object);
            drop_values(m, {b->function, b->self});
            break;
        }
        case Kind::cell: m.drop(static_cast<Cell*>(object)->content); break;
        case Kind::generator: free_generator(m, static_cast<Generator*>(object)); break;
        case Kind::exception: {
            auto* e = static_cast<Exception*>(object);
            drop_values(m, {e->args, e->traceback, e->cause, e->context, e->payload});
            drop_attributes(m, e->attributes);
            break;
        }
        case Kind::traceback: {
            auto* t = static_cast<Traceback*>(object);
            m.drop(t->next);
            m.drop(t->frame);
            m.drop(t->held);
            break;
        }
        case Kind::frame: {
            // One that runs has a reference of its own: this one has ended.
            auto* frame = static_cast<PythonFrame*>(object);
            drop_locals(m, frame);
            drop_values(m, {frame->names, frame->function});
            if (frame->back) m.drop(Value::from_arena(frame->back));
            break;
        }
        case Kind::native: {
            const Layout* layout = object->type->layout;
            if (layout->finish) layout->finish(m, object);
            break;
        }
        case Kind::type: free_type(m, static_cast<Type*>(object)); break;
        case Kind::instance:
        case Kind::big_int:
        case Kind::heap_float:
        case Kind::str:
        case Kind::bytes:
        case Kind::complex:
        case Kind::code: break;
    }
}

}  // namespace

void Machine::destroy(Object* object) {
    // Unwinding from an abandoned machine frees nothing: the arena will be restored as it was.
    if (abandoned) return;
    if (object->kind == Kind::generator) finalize_generator(*this, static_cast<Generator*>(object));
    if (object->type->has_finalizer && !(object->flags & Object::finalized)) finalize(*this, object);
    if (object->refs != 0) return;
    if (object->flags & Object::weakly_referenced) clear_weak_references(*this, object);
    // Before what it holds goes, which may be its referent.
    forget_referent(*this, object);
    // As CPython's trashcan: what is nested deeply is taken apart piece after piece, since the C++ stack has an
    // end. The dead wait in a chain through their reference counts, as numbers of 16 byte units of the arena.
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
        state->dying = next->refs == 1
                           ? nullptr
                           : reinterpret_cast<Object*>(const_cast<char*>(base) + (std::size_t{next->refs} << 4));
        next->refs = 0;
        ++state->dying_depth;
        take_apart_and_release(next);
        --state->dying_depth;
    }
}

void Machine::take_apart_and_release(Object* object) {
    Type* type = object->type;
    const std::size_t bytes = block_size(object);
    if (type->is_heap && object->kind != Kind::type) drop_added_parts(*this, object);
    take_apart(*this, object);
    arena.release(object, bytes, Arena::Use::object);
    if (!(type->flags & Object::is_static)) drop(Value::from_arena(type));
}

}  // namespace loopglass::machine
