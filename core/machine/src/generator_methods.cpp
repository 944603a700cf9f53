// What generators and coroutines have: send, throw, close.

#include <machine/exceptions.h>
#include <machine/generator.h>
#include <machine/native_call.h>
#include <machine/prelude.h>
#include <machine/text.h>

#include "async_generators.h"
#include "builtin_functions.h"
#include "errors.h"
#include "generator_internal.h"
#include "generator_views.h"

namespace loopglass::machine {

namespace {

Value generator_iter(Machine&, NativeArguments a) { return keep(a[0]); }
Value generator_next(Machine& m, NativeArguments a) {
    return resume_generator(m, to<Generator>(a[0]), none, ResumedBy::call);
}
Value generator_send(Machine& m, NativeArguments a) {
    return resume_generator(m, to<Generator>(a[0]), keep(a[1]), ResumedBy::call);
}
Value generator_throw(Machine& m, NativeArguments a) {
    const Ref exception(m, exception_to_throw(m, a[1], a[2], a[3]));
    if (!exception) return empty;
    return throw_into_generator(m, to<Generator>(a[0]), exception, ResumedBy::call);
}

struct CloseFrame : NativeFrame {
    Value closing;
};

Action resume_close(Machine& m, NativeFrame* frame, Completion c, Value& value) {
    if (c.yielded) {
        m.drop(c.value);
        m.raise(types().RuntimeError,
                std::string(flavor_name(to<Generator>(static_cast<CloseFrame*>(frame)->closing))) +
                    " ignored GeneratorExit");
        return Action::raised;
    }
    if (c.value != empty) {
        m.drop(c.value);
    } else if (m.raised_is(types().GeneratorExit) || m.raised_is(types().StopIteration)) {
        m.drop(m.take_raised());
    } else {
        return Action::raised;
    }
    value = none;
    return Action::returned;
}

constexpr NativeFrameDef close_frame = {
    "close", sizeof(CloseFrame), resume_close,
    [](Machine& m, NativeFrame* f) { m.drop(static_cast<CloseFrame*>(f)->closing); },
    [](NativeFrame* f, void (*visit)(void*, Value), void* c) { visit(c, static_cast<CloseFrame*>(f)->closing); }};

Value generator_close(Machine& m, NativeArguments a) {
    auto* g = to<Generator>(a[0]);
    if (!g->frame) return none;
    if (!g->started) {
        // Nothing of it has run: it only ends.
        end_unstarted(m, g);
        return none;
    }
    auto* frame = m.push_native_frame<CloseFrame>(close_frame);
    frame->closing = keep(a[0]);
    const Ref exit(m, make_exception(m, types().GeneratorExit, empty_tuple()));
    set_context(m, to<Exception>(exit));
    return complete_native_frame(m, frame, throw_into_generator(m, g, exit, ResumedBy::native_frame));
}

constexpr NativeDef close_def = {"close", "self, /", generator_close};

constexpr NativeDef generator_methods[] = {
    {"__iter__", "self, /", generator_iter},
    {"__next__", "self, /", generator_next},
    {"send", "self, value, /", generator_send},
    {"throw", "self, type, value=, traceback=, /", generator_throw},
    close_def,
};
constexpr NativeDef coroutine_methods[] = {
    {"send", "self, value, /", generator_send},
    {"throw", "self, type, value=, traceback=, /", generator_throw},
    close_def,
};

/// As PyErr_NormalizeException.
Value exception_of_class(Machine& m, Value type, Value value) {
    if (value == empty || value == none) return call_exception_class(m, type, nullptr, 0, true);
    if (is_kind(value, Kind::exception) && is_subtype(type_of(value), to<Type>(type))) return keep(value);
    if (!is_kind(value, Kind::tuple)) return call_exception_class(m, type, &value, 1, true);
    return call_exception_class(m, type, to<Tuple>(value)->items(), to<Tuple>(value)->size, true);
}

}  // namespace

Value close_function() {
    static const Value function = Value::from_static(make_static_function(close_def));
    return function;
}

Value exception_to_throw(Machine& m, Value type, Value value, Value traceback) {
    const bool has_traceback = traceback != empty && traceback != none;
    if (has_traceback && !is_kind(traceback, Kind::traceback))
        return raise_type_error(m, "throw() third argument must be a traceback object");
    const bool is_class = is_kind(type, Kind::type) && to<Type>(type)->is_exception;
    if (!is_class && !is_kind(type, Kind::exception))
        return raise_type_error(
            m, "exceptions must be classes or instances deriving from BaseException, not " + type_name(type));
    if (!is_class && value != empty && value != none)
        return raise_type_error(m, "instance exception may not have a separate value");
    // Where making it raises, that is what is thrown.
    Ref exception(m, is_class ? exception_of_class(m, type, value) : keep(type));
    if (!exception) return m.take_raised();
    if (has_traceback) m.replace(to<Exception>(exception)->traceback, keep(traceback));
    return exception.release();
}

void finish_generator_types() {
    const Types& t = types();
    close_function();
    add_methods(t.generator, generator_methods);
    add_methods(t.coroutine, coroutine_methods);
    add_async_generator_methods();
    finish_generator_views();
}

}  // namespace loopglass::machine
