#include <machine/attributes.h>
#include <machine/containers.h>
#include <machine/exceptions.h>
#include <machine/generator.h>
#include <machine/iterate.h>
#include <machine/native_call.h>
#include <machine/streams.h>
#include <machine/text.h>

#include "errors.h"
#include "generator_internal.h"
#include "interpreter_helpers.h"
#include "iterate_internal.h"
#include "operations_internal.h"

namespace loopglass::machine {

Value call_next(Machine& m, Value iterator) {
    if (is_kind(iterator, Kind::generator)) return resume_generator(m, to<Generator>(iterator), none, ResumedBy::call);
    const Ref method(m, lookup_special(m, iterator, "__next__"));
    if (!method) {
        if (m.has_raised()) return empty;
        return m.raise(types().TypeError, "'" + type_name(iterator) + "' object is not an iterator");
    }
    return m.call(method, nullptr, 0);
}

Value call_send(Machine& m, Value iterator, Value sent) {
    if (sent == none) return call_next(m, iterator);
    const Ref method(m, get_attribute(m, iterator, static_name("send")));
    if (!method) return empty;
    const Value args[1] = {sent};
    return m.call(method, args, 1);
}

bool may_yield_from(Machine& m, PythonFrame* frame, Generator* g) {
    if (g->flavor != GeneratorFlavor::coroutine) return true;
    if (frame->code->code->is_coroutine || (frame->generator && frame->generator->extra)) return true;
    m.raise(types().TypeError, "cannot 'yield from' a coroutine object in a non-coroutine generator");
    return false;
}

Value iterator_to_yield_from(Machine& m, const PythonFrame* frame, Value iterable) {
    // In generators that are awaited, what had an __iter__ for them in an older Python: `with (yield from lock)`.
    const bool is_awaited = frame->generator && frame->generator->extra;
    if (is_awaited && m.missing_attribute && is_kind(iterable, Kind::instance) &&
        type_lookup(type_of(iterable), static_name("__iter__")) == empty) {
        const Ref removed(m, m.missing_attribute(m, iterable, static_name("__iter__")));
        if (removed) return m.call(removed, &iterable, 1);
    }
    return iterator_of(m, iterable);
}

/// Where the machine awaits something, as the compiler numbers it.
constexpr std::uint8_t in_aenter = 1, in_aexit = 2, in_async_for = 3;

/// A class of the program, based on one of C++ that may be awaited, with an __await__ of its own.
bool has_own_await(const Type* type) {
    return type->is_heap && is_kind(type_lookup(type, static_name("__await__")), Kind::function);
}

namespace {

/// As GET_ANEXT: why the object cannot be awaited is the cause of what is said of it.
Value refuse_item(Machine& m, Value item) {
    const Ref why(m, m.take_raised());
    const Ref error(m, make_exception(m, types().TypeError,
                                      "'async for' received an invalid object from __anext__: " + type_name(item)));
    auto* e = to<Exception>(error);
    e->suppress_context = true;
    m.replace(e->cause, keep(why));
    m.replace(e->context, keep(why));
    return m.raise_instance(error);
}

/// As _PyCoro_GetAwaitableIter: what __await__() gave (owned) is an iterator and no coroutine.
Value checked_awaiter(Machine& m, Value given, Value awaited, std::uint8_t where) {
    Ref awaiter(m, given);
    if (is_coroutine(awaiter)) {
        m.raise(types().TypeError, "__await__() returned a coroutine");
    } else if (awaiter && !is_iterator(m, awaiter)) {
        m.raise(types().TypeError, "__await__() returned non-iterator of type '" + type_name(awaiter) + "'");
    }
    if (!m.has_raised()) return awaiter.release();
    return where == in_async_for ? refuse_item(m, awaited) : empty;
}

/// Waits for an __await__() that is a plain function.
struct AwaitFrame : NativeFrame {
    Value awaited;
    std::uint8_t where;
};

constexpr NativeFrameDef await_frame{
    "await", sizeof(AwaitFrame),
    [](Machine& m, NativeFrame* native, Completion completion, Value& value) {
        const auto* frame = static_cast<AwaitFrame*>(native);
        value = checked_awaiter(m, completion.value, frame->awaited, frame->where);
        return value == empty ? Action::raised : Action::returned;
    },
    [](Machine& m, NativeFrame* native) { m.drop(static_cast<AwaitFrame*>(native)->awaited); },
    [](NativeFrame* native, void (*visit)(void*, Value), void* context) {
        visit(context, static_cast<AwaitFrame*>(native)->awaited);
    }};

Value call_await(Machine& m, Value method, Value awaited, std::uint8_t where) {
    auto* frame = m.push_native_frame<AwaitFrame>(await_frame);
    frame->awaited = keep(awaited);
    frame->where = where;
    return complete_native_frame(m, frame, m.call(method, nullptr, 0));
}

/// What cannot be awaited at all.
Value refuse_awaitable(Machine& m, Value v, std::uint8_t where) {
    static constexpr const char* managers[] = {"", "__aenter__", "__aexit__"};
    if (where == in_aenter || where == in_aexit)
        return m.raise(types().TypeError, std::string("'async with' received an object from ") + managers[where] +
                                              " that does not implement __await__: " + type_name(v));
    m.raise(types().TypeError, "object " + type_name(v) + " can't be used in 'await' expression");
    return where == in_async_for ? refuse_item(m, v) : empty;
}

}  // namespace

Value get_awaitable(Machine& m, Value v, std::uint8_t where) {
    if (is_coroutine(v)) {
        auto* g = to<Generator>(v);
        // As _PyGen_yf in GET_AWAITABLE: what waits for something already has its awaiter.
        const bool waits =
            g->awaited_by || (state_of(g) == GeneratorState::suspended && awaited_by_generator(g) != none);
        if (g->frame && g->started && waits) return m.raise(types().RuntimeError, "coroutine is being awaited already");
        return keep(v);
    }
    if (type_of(v)->awaitable_itself && !has_own_await(type_of(v))) return keep(v);
    const Ref method(m, lookup_special(m, v, "__await__"));
    if (method) return call_await(m, method, v, where);
    return m.has_raised() ? empty : refuse_awaitable(m, v, where);
}

namespace {

/// As GET_AITER: what __aiter__() gave (owned) has an __anext__.
Value checked_async_iterator(Machine& m, Value given) {
    if (given == empty || has_special(m, given, "__anext__")) return given;
    const Ref wrong(m, given);
    return m.raise(types().TypeError,
                   "'async for' received an object from __aiter__ that does not implement "
                   "__anext__: " +
                       type_name(wrong));
}

struct AsyncIterFrame : NativeFrame {};

constexpr NativeFrameDef async_iter_frame{"aiter", sizeof(AsyncIterFrame),
                                          [](Machine& m, NativeFrame*, Completion completion, Value& value) {
                                              value = checked_async_iterator(m, completion.value);
                                              return value == empty ? Action::raised : Action::returned;
                                          },
                                          [](Machine&, NativeFrame*) {},
                                          [](NativeFrame*, void (*)(void*, Value), void*) {}};

}  // namespace

Value async_iterator_of(Machine& m, Value iterable) {
    const Ref method(m, lookup_special(m, iterable, "__aiter__"));
    if (!method) {
        if (m.has_raised()) return empty;
        return m.raise(types().TypeError,
                       "'async for' requires an object with __aiter__ method, got " + type_name(iterable));
    }
    auto* frame = m.push_native_frame<AsyncIterFrame>(async_iter_frame);
    return complete_native_frame(m, frame, m.call(method, nullptr, 0));
}

Value async_next_of(Machine& m, Value iterator) {
    const Ref method(m, lookup_special(m, iterator, "__anext__"));
    if (!method) {
        if (m.has_raised()) return empty;
        return m.raise(types().TypeError,
                       "'async for' requires an iterator with __anext__ method, got " + type_name(iterator));
    }
    return m.call(method, nullptr, 0);
}

Value enter_manager(Machine& m, Value manager, bool is_async, Value& exit) {
    const char* enter_name = is_async ? "__aenter__" : "__enter__";
    const char* exit_name = is_async ? "__aexit__" : "__exit__";
    const std::string protocol = is_async ? "asynchronous context manager" : "context manager";
    const Ref enter(m, lookup_special(m, manager, enter_name));
    if (!enter) {
        if (m.has_raised()) return empty;
        return m.raise(types().TypeError,
                       "'" + type_name(manager) + "' object does not support the " + protocol + " protocol");
    }
    Ref found(m, lookup_special(m, manager, exit_name));
    if (!found) {
        if (m.has_raised()) return empty;
        return m.raise(types().TypeError, "'" + type_name(manager) + "' object does not support the " + protocol +
                                              " protocol (missed " + exit_name + " method)");
    }
    const Value r = m.call(enter, nullptr, 0);
    if (r != empty) exit = found.release();
    return r;
}

// ---- exceptions

Value call_exception_class(Machine& m, Value type, const Value* arguments, std::size_t count, bool is_thrown) {
    const Ref made(m, m.call_nested(type, arguments, count));
    if (!made || is_kind(made, Kind::exception)) return keep(made);
    const Ref shown(m, repr_of(m, type)), instead(m, repr_of(m, value_of(type_of(made))));
    if (!shown || !instead) return empty;
    return m.raise(types().TypeError, "calling " + to_utf8(to<Str>(shown)) +
                                          " should have returned an instance of BaseException, not " +
                                          (is_thrown ? type_name(made) : to_utf8(to<Str>(instead))));
}

int exception_matches(Machine& m, Value exception, Value type) {
    const auto one = [&](Value t) { return is_kind(t, Kind::type) && to<Type>(t)->is_exception; };
    if (is_kind(type, Kind::tuple)) {
        const auto* tuple = to<Tuple>(type);
        for (std::size_t i = 0; i < tuple->size; ++i) {
            if (!one(tuple->items()[i])) break;
            if (is_subtype(type_of(exception), to<Type>(tuple->items()[i]))) return 1;
            if (i + 1 == tuple->size) return 0;
        }
        if (tuple->size == 0) return 0;
    } else if (one(type)) {
        return is_subtype(type_of(exception), to<Type>(type));
    }
    m.raise(types().TypeError, "catching classes that do not inherit from BaseException is not allowed");
    return -1;
}

namespace {

/// An exception instance (owned) of what `raise` was given; `empty` if that raised.
Value as_exception(Machine& m, Value v, const char* complaint) {
    if (is_kind(v, Kind::exception)) return keep(v);
    if (is_kind(v, Kind::type) && to<Type>(v)->is_exception) {
        return call_exception_class(m, v, nullptr, 0, false);
    }
    return m.raise(types().TypeError, complaint);
}

}  // namespace

void do_raise(Machine& m, PythonFrame* frame, std::uint8_t count, Value* top) {
    if (count == 0) {
        const Value handled = handled_exception(m);
        if (handled == none) {
            m.raise(types().RuntimeError, "No active exception to reraise");
            return;
        }
        keep_traceback(handled);
        m.replace(m.state->raised, keep(handled));
        return;
    }
    const Ref cause(m, count == 2 ? *--top : empty);
    const Ref what(m, *--top);
    frame->top_of_stack = top;
    const Ref exception(m, as_exception(m, what, "exceptions must derive from BaseException"));
    if (!exception) return;
    if (count == 2) {
        Ref because(
            m, cause.get() == none ? none : as_exception(m, cause, "exception causes must derive from BaseException"));
        if (!because) return;
        auto* e = to<Exception>(exception);
        e->suppress_context = true;
        m.replace(e->cause, because.release());
    }
    m.raise_instance(exception);
}

void note_raise(Machine& m, PythonFrame* frame) {
    auto* e = to<Exception>(m.state->raised);
    const bool fresh = e->traceback == none;
    add_traceback(m, e, frame);
    const bool ends_quietly =
        is_subtype(e->type, types().StopIteration) || is_subtype(e->type, types().StopAsyncIteration);
    if (fresh && !ends_quietly && frame->code->code->is_user) m.observer->exception_raised(m, m.state->raised);
}

bool find_handler(Machine& m, PythonFrame* frame) {
    const auto at = static_cast<std::int32_t>(frame->current());
    const language::Code& code = *frame->code->code;
    for (const language::ExceptionRange& range : code.exceptions) {
        if (at < range.first || at >= range.last) continue;
        Value* bottom = frame->slots() + code.local_names.size() + range.depth;
        while (frame->top_of_stack > bottom) m.drop(*--frame->top_of_stack);
        *frame->top_of_stack++ = m.take_raised();
        frame->next = code.instructions.data() + range.target;
        frame->line = 0;
        return true;
    }
    return false;
}

void finish_iteration(Machine& m, PythonFrame* frame, const language::Instruction& at) {
    const Ref stop(m, m.take_raised());
    m.drop(*--frame->top_of_stack);
    frame->next = frame->code->code->instructions.data() + at.b;
    if (at.op == language::Opcode::send_) *frame->top_of_stack++ = keep(to<Exception>(stop)->payload);
}

void replace_escaping_stop(Machine& m, Generator* g) {
    const bool async_stop = g->flavor == GeneratorFlavor::async_generator && m.raised_is(types().StopAsyncIteration);
    if (!async_stop && !m.raised_is(types().StopIteration)) return;
    const Ref stop(m, m.take_raised());
    const Ref error(m, make_exception(m, types().RuntimeError,
                                      std::string(flavor_name(g)) + " raised " +
                                          (async_stop ? "StopAsyncIteration" : "StopIteration")));
    auto* e = to<Exception>(error);
    e->suppress_context = true;
    m.replace(e->cause, keep(stop));
    m.replace(e->context, keep(stop));
    m.replace(m.state->raised, keep(error));
}

}  // namespace loopglass::machine
