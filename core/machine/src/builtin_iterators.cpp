// iter, next, and the iterator that calls a function until it gives a certain value.

#include <machine/attributes.h>
#include <machine/generator.h>
#include <machine/iterate.h>
#include <machine/operations.h>
#include <machine/prelude.h>

#include "async_generators.h"
#include "builtin_tables.h"
#include "interpreter_helpers.h"
#include "iterate_internal.h"
#include "operations_internal.h"

namespace loopglass::machine {

namespace {

// ---- iter(callable, sentinel) ------------------------------------------------------------------------------------

struct CallableIterator : Object {
    Value callable;  ///< empty when it has ended
    Value sentinel;
};

constexpr Layout layout{sizeof(CallableIterator),
                        [](Machine& m, Object* object) {
                            auto* it = static_cast<CallableIterator*>(object);
                            m.drop(it->callable);
                            m.drop(it->sentinel);
                        },
                        [](Object* object, void (*visit)(void* context, Value), void* context) {
                            const auto* it = static_cast<CallableIterator*>(object);
                            visit(context, it->callable);
                            visit(context, it->sentinel);
                        }};

struct CallFrame : NativeFrame {
    Value iterator;
};

Action end_calling(Machine& m, CallableIterator* it) {
    m.replace(it->callable, empty);
    m.replace(it->sentinel, empty);
    raise_bare(m, types().StopIteration);
    return Action::raised;
}

// As calliter_iternext.
Action resume_call(Machine& m, NativeFrame* native, Completion completion, Value& value) {
    auto* frame = static_cast<CallFrame*>(native);
    auto* it = to<CallableIterator>(frame->iterator);
    Value answer = completion.value;
    if (frame->phase == 0) {
        frame->phase = 1;
        if (it->callable == empty) return end_calling(m, it);
        answer = m.call(it->callable, nullptr, 0);
        if (answer == pending) return Action::called;
    }
    if (answer == empty) {
        if (!m.raised_is(types().StopIteration)) return Action::raised;
        m.drop(m.take_raised());
        return end_calling(m, it);
    }
    Ref owned(m, answer);
    const int is_end = it->callable == empty ? 1 : values_equal(m, it->sentinel, answer);
    if (is_end < 0) return Action::raised;
    if (is_end) return end_calling(m, it);
    value = owned.release();
    return Action::returned;
}

constexpr NativeFrameDef call_frame{"callable_iterator", sizeof(CallFrame), resume_call,
                                    [](Machine& m, NativeFrame* f) { m.drop(static_cast<CallFrame*>(f)->iterator); },
                                    [](NativeFrame* f, void (*visit)(void*, Value), void* context) {
                                        visit(context, static_cast<CallFrame*>(f)->iterator);
                                    }};

Value next_of_callable(Machine& m, NativeArguments a) {
    auto* frame = m.push_native_frame<CallFrame>(call_frame);
    frame->iterator = keep(a[0]);
    return pending;
}

constexpr NativeDef callable_iterator_methods[] = {
    {"__iter__", "self, /", [](Machine&, NativeArguments a) { return keep(a[0]); }},
    {"__next__", "self, /", next_of_callable},
};

Type* callable_iterator_type() {
    static Type* const type = [] {
        Type* made =
            make_static_type("callable_iterator", types().object, Kind::native, sizeof(CallableIterator), &layout);
        made->can_be_base = false;
        made->construct = nullptr;
        // It is an iterator, but __next__ is what is called: the function may be Python code.
        made->next = [](Machine&, Object*) { return empty; };
        add_methods(made, callable_iterator_methods);
        return made;
    }();
    return type;
}

struct MadeEarly {
    MadeEarly() { callable_iterator_type(); }
};
// Made before main() begins, like all types.
[[gnu::init_priority(102)]] const MadeEarly made_early;

Value iter(Machine& m, NativeArguments a) {
    if (a[1] == empty) return iterator_of(m, a[0]);
    if (!is_callable(a[0])) return raise_type_error(m, "iter(v, w): v must be callable");
    auto* it = m.make<CallableIterator>(Kind::native, callable_iterator_type());
    it->extra = Type::runs_python;
    it->callable = keep(a[0]);
    it->sentinel = keep(a[1]);
    return value_of(it);
}

// ---- next --------------------------------------------------------------------------------------------------------

/// next(iterator, default) where the iterator runs Python code.
struct NextFrame : NativeFrame {
    Value iterator, fallback;
};

Action resume_next(Machine& m, NativeFrame* native, Completion completion, Value& value) {
    auto* frame = static_cast<NextFrame*>(native);
    const bool is_first = std::exchange(frame->phase, 1) == 0;
    switch (is_first ? pull(m, frame->iterator, value) : pulled(m, frame->iterator, completion, value)) {
        case Pulled::waiting: return Action::called;
        case Pulled::raised: return Action::raised;
        case Pulled::end: value = keep(frame->fallback); break;
        case Pulled::item: break;
    }
    return Action::returned;
}

constexpr NativeFrameDef next_frame{"next", sizeof(NextFrame), resume_next,
                                    [](Machine& m, NativeFrame* f) {
                                        m.drop(static_cast<NextFrame*>(f)->iterator);
                                        m.drop(static_cast<NextFrame*>(f)->fallback);
                                    },
                                    [](NativeFrame* f, void (*visit)(void*, Value), void* context) {
                                        visit(context, static_cast<NextFrame*>(f)->iterator);
                                        visit(context, static_cast<NextFrame*>(f)->fallback);
                                    }};

Value next(Machine& m, NativeArguments a) {
    if (is_native_iterator(a[0])) {
        const Value item = next_native(m, a[0]);
        if (item != empty || m.has_raised()) return item;
        return a[1] == empty ? raise_bare(m, types().StopIteration) : keep(a[1]);
    }
    if (is_kind(a[0], Kind::generator) && !is_iterable(m, a[0]))
        return raise_type_error(m, "'" + type_name(a[0]) + "' object is not an iterator");
    if (a[1] == empty) return call_next(m, a[0]);
    auto* frame = m.push_native_frame<NextFrame>(next_frame);
    frame->iterator = keep(a[0]);
    frame->fallback = keep(a[1]);
    return pending;
}

// ---- aiter, anext --------------------------------------------------------------------------------------------------

Value aiter(Machine& m, NativeArguments a) {
    const Ref method(m, lookup_special(m, a[0], "__aiter__"));
    if (method) return m.call(method, nullptr, 0);
    return m.has_raised() ? empty : raise_type_error(m, "'" + type_name(a[0]) + "' object is not an async iterable");
}

Value anext(Machine& m, NativeArguments a) {
    const Ref method(m, lookup_special(m, a[0], "__anext__"));
    if (!method)
        return m.has_raised() ? empty
                              : raise_type_error(m, "'" + type_name(a[0]) + "' object is not an async iterator");
    if (a[1] == empty) return m.call(method, nullptr, 0);
    const Ref awaitable(m, m.call_nested(method, nullptr, 0));
    return awaitable ? make_anext_awaitable(m, awaitable, a[1]) : empty;
}

constexpr NativeDef table[] = {
    {"iter", "object, sentinel=, /", iter},
    {"next", "iterator, default=, /", next},
    {"aiter", "async_iterable, /", aiter},
    {"anext", "aiterator, default=, /", anext},
};

}  // namespace

const std::span<const NativeDef> iterator_builtins = table;

}  // namespace loopglass::machine
