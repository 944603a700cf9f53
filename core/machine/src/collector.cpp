#include <machine/collector.h>
#include <machine/weak_references.h>

#include <algorithm>
#include <utility>
#include <vector>

#include <machine/containers.h>
#include <machine/frame.h>

#include "containers_internal.h"
#include "finalizers.h"
#include "generator_internal.h"
#include "instances.h"

namespace loopglass::machine {

namespace {

/// One look for garbage. What it notes of the objects stands beside the arena, by address, and is gone afterwards.
class Search {
public:
    explicit Search(Machine& m)
        : m_(m), base_(reinterpret_cast<std::uintptr_t>(m.arena.image().data())), outside_(m.arena.used_bytes() / 16) {}

    /// The objects that cannot be reached from outside, by address. Those in `held` have one reference from here.
    std::vector<Object*> unreachable(const std::vector<Object*>& held) {
        m_.arena.each_object([&](void* block) {
            auto* object = static_cast<Object*>(block);
            if (!holds_nothing(object)) objects_.push_back(object);
        });
        for (const Object* object : held) --outside_[at(object)];
        for (Object* object : objects_) {
            outside_[at(object)] += object->refs;
            // The first item of a class's own mro is the class, which is not counted there.
            if (object->kind == Kind::type && static_cast<Type*>(object)->mro) ++outside_[at(object)];
        }
        for (Object* object : objects_) each_reference(object, forget_one, this);
        for (Object* object : objects_)
            if (outside_[at(object)] != 0 && outside_[at(object)] != seen) reach(object);
        std::vector<Object*> rest;
        for (Object* object : objects_)
            if (outside_[at(object)] != seen && !is_part(object)) rest.push_back(object);
        return rest;
    }

    /// What can be reached from an object, itself first, the nearest first: the order in which CPython's collector,
    /// which comes upon them one from the other, leaves them.
    std::vector<Object*> nearest_first(Object* root) {
        outside_[at(root)] = seen;
        work_ = {root};
        for (std::size_t i = 0; i < work_.size(); ++i) spread(work_[i]);
        return std::move(work_);
    }

private:
    static constexpr std::uint32_t seen = 0xffffffff;

    std::size_t at(const Object* object) const { return (reinterpret_cast<std::uintptr_t>(object) - base_) / 16; }

    /// A text or a number goes with the last of those that hold it, and need not be looked at.
    static bool holds_nothing(const Object* object) {
        switch (object->kind) {
            case Kind::str:
            case Kind::bytes:
            case Kind::big_int:
            case Kind::heap_float: return !object->type->is_heap;
            default: return false;
        }
    }

    /// A frame that has not ended goes with its generator.
    static bool is_part(const Object* object) {
        return object->kind == Kind::frame && !(object->extra & PythonFrame::ended);
    }

    static void forget_one(void* search, Value held) {
        if (!held.is_counted()) return;
        auto& self = *static_cast<Search*>(search);
        --self.outside_[self.at(held.object())];
    }

    /// Appends what an object holds. What an instance has as attributes it holds itself, unless its dict was asked for.
    void spread(Object* object) {
        const Attributes* attributes =
            object->kind == Kind::instance ? attributes_of(Value::from_arena(object)) : nullptr;
        inlined_ = attributes && attributes->dict && attributes->dict->refs == 1 ? attributes->dict : nullptr;
        each_reference(object, come_upon, this);
    }
    static void come_upon(void* search, Value held) {
        auto& self = *static_cast<Search*>(search);
        if (held.is_counted() && held.object() == self.inlined_)
            each_reference(std::exchange(self.inlined_, nullptr), come_upon, search);
        else
            reach_one(search, held);
    }

    void reach(Object* object) {
        outside_[at(object)] = seen;
        work_.push_back(object);
        while (!work_.empty()) {
            Object* next = work_.back();
            work_.pop_back();
            each_reference(next, reach_one, this);
        }
    }
    static void reach_one(void* search, Value held) {
        if (!held.is_counted()) return;
        auto& self = *static_cast<Search*>(search);
        std::uint32_t& noted = self.outside_[self.at(held.object())];
        if (noted == seen) return;
        noted = seen;
        self.work_.push_back(held.object());
    }

    Machine& m_;
    std::uintptr_t base_;
    std::vector<std::uint32_t> outside_;  ///< references from outside, by address; or seen
    std::vector<Object*> objects_, work_;
    Object* inlined_ = nullptr;  ///< whose references count as those of the object that is looked at
};

/// What CPython's collector knows of; the rest holds no references there, or is a part of another object.
bool is_counted_there(const Object* object) {
    switch (object->kind) {
        case Kind::big_int:
        case Kind::heap_float:
        case Kind::str:
        case Kind::bytes:
        case Kind::byte_array:
        case Kind::complex:
        case Kind::range:
        case Kind::code: return false;
        default: return true;
    }
}

/// Runs what is to run before an object goes. True if that may have been a part of the program.
bool run_finalizer(Machine& m, Object* object) {
    const Layout* layout = object->kind == Kind::native ? object->type->layout : nullptr;
    const Ref held(m, keep(Value::from_arena(object)));
    if (layout && layout->finalize) layout->finalize(m, object);
    if (object->kind == Kind::generator) finalize_generator(m, static_cast<Generator*>(object), true);
    if (object->type->has_finalizer && !(object->flags & Object::finalized)) finalize(m, object);
    return object->kind == Kind::generator || layout || object->type->has_finalizer;
}

/// True if what the collector has found at this place is there still: a block that was released is marked by no
/// references, and an object made in it since has a head of its own.
bool is_still_there(const Object* object) { return object->refs != 0 && object->flags & Object::in_collection; }

/// As finalize_garbage: nothing but the object whose finalizer runs is held, so that what only a coroutine held goes
/// when that is closed. True if a part of the program may have run.
bool run_finalizers(Machine& m, const std::vector<Object*>& objects) {
    bool program_ran = false;
    for (Object* object : objects)
        if (is_still_there(object)) program_ran |= run_finalizer(m, object);
    return program_ran;
}

/// Lets go of what an object holds as far as its kind allows; it stays a whole object.
void clear(Machine& m, Object* object) {
    switch (object->kind) {
        case Kind::list: list_clear(m, static_cast<List*>(object)); break;
        case Kind::dict: dict_clear(m, static_cast<Dict*>(object)); break;
        case Kind::set: set_clear(m, static_cast<Set*>(object)); break;
        case Kind::cell: m.replace(static_cast<Cell*>(object)->content, empty); break;
        case Kind::function: {
            auto* f = static_cast<Function*>(object);
            m.replace(f->closure, none);
            m.replace(f->defaults, none);
            m.replace(f->keyword_defaults, none);
            break;
        }
        case Kind::exception: {
            auto* e = static_cast<Exception*>(object);
            for (Value* part : {&e->traceback, &e->cause, &e->context}) m.replace(*part, none);
            break;
        }
        case Kind::frame: drop_locals(m, static_cast<PythonFrame*>(object)); break;
        case Kind::native:
            if (object->type->layout->clear) object->type->layout->clear(m, object);
            break;
        case Kind::type: dict_clear(m, static_cast<Type*>(object)->dict); break;
        default: break;
    }
    if (object->type->is_heap && object->kind != Kind::type) drop_added_parts(m, object);
}

/// Frees what was found, by address; the finalizers run in the order of `finalized`, which names the same objects.
std::size_t collect(Machine& m, std::vector<Object*> garbage, const std::vector<Object*>& finalized) {
    std::size_t counted = 0;
    for (const Object* object : garbage) counted += is_counted_there(object);
    for (Object* object : garbage) object->flags |= Object::in_collection;
    bool program_ran = false;
    // As handle_weakrefs: a reference that goes as well tells nobody.
    for (Object* object : garbage)
        if (is_still_there(object)) forget_referent(m, object);
    for (Object* object : garbage) {
        if (!is_still_there(object) || !(object->flags & Object::weakly_referenced)) continue;
        clear_weak_references(m, object);
        program_ran = true;
    }
    program_ran |= run_finalizers(m, finalized);
    // From here on each is held until the end, so that none goes while the others are looked at.
    std::erase_if(garbage, [](const Object* object) { return !is_still_there(object); });
    for (Object* object : garbage) {
        ++object->refs;
        object->flags &= static_cast<std::uint8_t>(~Object::in_collection);
    }
    std::vector<Object*> gone = garbage;
    if (program_ran) {
        // A finalizer may have made something reachable again: only what is still unreachable goes.
        gone = Search(m).unreachable(garbage);
        std::erase_if(gone, [&](const Object* o) { return !std::binary_search(garbage.begin(), garbage.end(), o); });
    }
    for (Object* object : gone) clear(m, object);
    for (Object* object : garbage) m.drop(Value::from_arena(object));
    m.state->live_after_collection = m.arena.live_bytes();
    return counted;
}

}  // namespace

std::uint64_t age_of(const Object* object) {
    if (object->kind == Kind::generator) return std::uint64_t{static_cast<const Generator*>(object)->number} << 32;
    const Layout* layout = object->kind == Kind::native ? object->type->layout : nullptr;
    return layout && layout->age ? layout->age(object) : 0;
}

std::size_t collect_cycles(Machine& m, Finalize order) {
    std::vector<Object*> garbage = Search(m).unreachable({});
    std::vector<Object*> sorted = garbage;
    std::stable_sort(sorted.begin(), sorted.end(), [&](const Object* a, const Object* b) {
        const bool a_holds = a->kind != Kind::generator, b_holds = b->kind != Kind::generator;
        if (order == Finalize::holders_first && a_holds != b_holds) return a_holds;
        return age_of(a) < age_of(b);
    });
    return collect(m, std::move(garbage), sorted);
}

void collect_from(Machine& m, Value& names) {
    Object* object = names.object();
    --object->refs;
    std::vector<Object*> garbage = Search(m).unreachable({});
    if (!std::binary_search(garbage.begin(), garbage.end(), object)) return void(++object->refs);
    names = none;
    std::vector<Object*> sorted = Search(m).nearest_first(object);
    std::erase_if(sorted, [&](Object* o) { return !std::binary_search(garbage.begin(), garbage.end(), o); });
    collect(m, std::move(garbage), sorted);
}

void collect_if_grown(Machine& m) {
    constexpr std::size_t step = std::size_t{1} << 20;
    const std::size_t before = m.state->live_after_collection;
    if (m.state->collects_cycles && m.arena.live_bytes() > before + before / 2 + step) collect_cycles(m);
}

}  // namespace loopglass::machine
