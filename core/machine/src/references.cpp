#include <machine/collector.h>
#include <machine/frame.h>
#include <machine/generator.h>
#include <machine/native.h>

#include "instances.h"

namespace loopglass::machine {

namespace {

/// Calls visit for values and for objects that are held by pointer.
class Visitor {
public:
    Visitor(void (*visit)(void*, Value), void* context) : visit_(visit), context_(context) {}

    void operator()(Value held) const {
        if (held.is_counted()) visit_(context_, held);
    }
    void operator()(const Object* held) const {
        if (held) (*this)(value_of(held));
    }
    template <class First, class Second, class... More>
    void operator()(First first, Second second, More... more) const {
        (*this)(first);
        (*this)(second, more...);
    }
    void each(const Value* values, std::size_t count) const {
        for (std::size_t i = 0; i < count; ++i) (*this)(values[i]);
    }
    /// As tuple_traverse and list_traverse, which begin with the last.
    void each_from_behind(const Value* values, std::size_t count) const {
        while (count > 0) (*this)(values[--count]);
    }
    void native(Object* object) const {
        const Layout* layout = object->type->layout;
        if (layout && layout->each_reference) layout->each_reference(object, visit_, context_);
    }
    void frame(NativeFrame* frame) const {
        if (frame->native->each_reference) frame->native->each_reference(frame, visit_, context_);
    }

private:
    void (*visit_)(void*, Value);
    void* context_;
};

/// What a frame holds while it runs is known to nobody but the interpreter.
void visit_held_by(const Visitor& visit, PythonFrame* frame) {
    if (is_executing(frame)) return;
    visit(frame->function, frame->names, frame->handled);
    visit.each(frame->slots(), static_cast<std::size_t>(frame->top_of_stack - frame->slots()));
}

/// As gen_traverse: what the frame holds is the generator's as long as it has not ended. What holds the frame while it
/// runs is the stack.
void visit_generator(const Visitor& visit, const Generator* g) {
    visit(g->name, g->qualified_name, g->origin);
    if (!g->frame || state_of(g) == GeneratorState::running) return;
    visit(g->frame);
    if (g->frame->native)
        visit.frame(static_cast<NativeFrame*>(g->frame));
    else
        visit_held_by(visit, static_cast<PythonFrame*>(g->frame));
}

/// As frame_traverse: a traceback that goes through a generator's frame does not keep what the generator holds.
void visit_frame(const Visitor& visit, Frame* frame) {
    if (frame->native) return;
    auto* python = static_cast<PythonFrame*>(frame);
    const bool has_ended = python->extra & PythonFrame::ended;
    if (python->generator && !has_ended) return;
    visit_held_by(visit, python);
    if (has_ended) visit(python->back);
}

void visit_containers(const Visitor& visit, Object* object) {
    switch (object->kind) {
        case Kind::tuple:
            return visit.each_from_behind(static_cast<Tuple*>(object)->items(), static_cast<Tuple*>(object)->size);
        case Kind::list:
            return visit.each_from_behind(static_cast<List*>(object)->items, static_cast<List*>(object)->size);
        case Kind::dict: {
            const auto* dict = static_cast<Dict*>(object);
            for (std::uint32_t i = 0; i < dict->used; ++i)
                if (dict->entries[i].key != empty) visit(dict->entries[i].value, dict->entries[i].key);
            return;
        }
        case Kind::set: {
            const auto* set = static_cast<Set*>(object);
            for (std::uint64_t i = 0; set->table && i <= set->mask; ++i) visit(set->table[i].key);
            return;
        }
        case Kind::range: {
            const auto* range = static_cast<Range*>(object);
            return visit(range->start, range->stop, range->step, range->length);
        }
        case Kind::slice: {
            const auto* slice = static_cast<Slice*>(object);
            return visit(slice->start, slice->stop, slice->step);
        }
        case Kind::cell: return visit(static_cast<Cell*>(object)->content);
        default: return;
    }
}

void visit_code(const Visitor& visit, Object* object) {
    switch (object->kind) {
        case Kind::function: {
            const auto* f = static_cast<Function*>(object);
            return visit(f->globals, f->module, f->defaults, f->keyword_defaults, f->doc, f->name, f->attributes.dict,
                         f->closure, f->annotations, f->qualified_name);
        }
        case Kind::native_function: return visit(static_cast<NativeFunction*>(object)->self);
        case Kind::bound_method:
            return visit(static_cast<BoundMethod*>(object)->function, static_cast<BoundMethod*>(object)->self);
        case Kind::generator: return visit_generator(visit, static_cast<Generator*>(object));
        case Kind::frame: return visit_frame(visit, static_cast<Frame*>(object));
        case Kind::traceback:
            return visit(static_cast<Traceback*>(object)->next, static_cast<Traceback*>(object)->frame,
                         static_cast<Traceback*>(object)->held);
        default: return;
    }
}

void visit_type(const Visitor& visit, const Type* type) {
    visit(type->dict, type->mro, type->bases, type->base, type->name, type->qualified_name, type->module);
}

}  // namespace

void each_reference(Object* object, void (*visit_value)(void*, Value), void* context) {
    const Visitor visit(visit_value, context);
    switch (object->kind) {
        case Kind::exception: {
            const auto* e = static_cast<Exception*>(object);
            visit(e->args, e->traceback, e->cause, e->context, e->payload);
            visit(e->attributes.dict);
            break;
        }
        case Kind::module: visit(static_cast<Module*>(object)->name, static_cast<Module*>(object)->dict); break;
        case Kind::type: visit_type(visit, static_cast<Type*>(object)); break;
        case Kind::native: visit.native(object); break;
        default: visit_containers(visit, object); visit_code(visit, object);
    }
    if (object->type->is_heap && object->kind != Kind::type)
        each_added_part(
            object, [](void* to, Value held) { (*static_cast<const Visitor*>(to))(held); },
            const_cast<Visitor*>(&visit));
    visit(object->type);
}

}  // namespace loopglass::machine
