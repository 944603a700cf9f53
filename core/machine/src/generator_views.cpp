// What generators and coroutines tell of themselves: gi_frame, cr_await and their like, and the iterator that
// coroutine.__await__() gives. What frames tell is in frame_getters.cpp.

#include "generator_views.h"

#include <machine/attributes.h>
#include <machine/containers.h>
#include <machine/operations.h>
#include <machine/prelude.h>
#include <machine/text.h>

#include "builtin_functions.h"
#include "generator_internal.h"
#include "python_names.h"

namespace loopglass::machine {

namespace {

// ---- attributes

Value frame_of(Machine& m, Value v) {
    const auto* g = to<Generator>(v);
    if (g->frame && g->frame->native)
        m.observer->unsupported(m, "the frame of a coroutine that is C++ here is not there yet");
    return g->frame ? keep(value_of(g->frame)) : none;
}

Value is_running(Machine&, Value v) { return Value::from_bool(state_of(to<Generator>(v)) == GeneratorState::running); }

/// An async generator runs from an asend() to what that gives, also while it waits (ag_running_async).
Value is_async_running(Machine&, Value v) {
    const auto* g = to<Generator>(v);
    const bool is_asked = g->awaited_by || state_of(g) == GeneratorState::running || g->extra & Generator::left_running;
    return Value::from_bool(g->frame && is_asked);
}

Value is_suspended(Machine&, Value v) {
    return Value::from_bool(state_of(to<Generator>(v)) == GeneratorState::suspended);
}

/// What it awaits or yields from, while it is suspended.
Value awaited(Machine&, Value v) {
    const auto* g = to<Generator>(v);
    return state_of(g) == GeneratorState::suspended ? keep(awaited_by_generator(g)) : none;
}

Value code_of(Machine& m, Value v) {
    const CodeObject* code = to<Generator>(v)->code;
    if (!code) m.observer->unsupported(m, "the code of a coroutine that is C++ here is not there yet");
    return value_of(code);
}

Value origin_of(Machine&, Value v) {
    const Value origin = to<Generator>(v)->origin;
    return origin == empty ? none : keep(origin);
}

bool refuse_name(Machine& m, const char* name) {
    m.raise(types().TypeError, std::string(name) + " must be set to a string object");
    return false;
}

bool set_name(Machine& m, Value v, Value x) {
    if (!is_kind(x, Kind::str)) return refuse_name(m, "__name__");
    m.replace(to<Generator>(v)->name, keep(x));
    return true;
}

bool set_qualified_name(Machine& m, Value v, Value x) {
    if (!is_kind(x, Kind::str)) return refuse_name(m, "__qualname__");
    m.replace(to<Generator>(v)->qualified_name, keep(x));
    return true;
}

Value name_of(Machine&, Value v) { return keep(to<Generator>(v)->name); }
Value qualified_name_of(Machine&, Value v) { return keep(to<Generator>(v)->qualified_name); }

constexpr Getter generator_getters[] = {
    {"__name__", name_of, set_name},         {"__qualname__", qualified_name_of, set_qualified_name},
    {"gi_frame", frame_of, nullptr},         {"gi_running", is_running, nullptr},
    {"gi_suspended", is_suspended, nullptr}, {"gi_yieldfrom", awaited, nullptr},
    {"gi_code", code_of, nullptr},           {nullptr, nullptr, nullptr}};

constexpr Getter coroutine_getters[] = {{"__name__", name_of, set_name},
                                        {"__qualname__", qualified_name_of, set_qualified_name},
                                        {"cr_frame", frame_of, nullptr},
                                        {"cr_running", is_running, nullptr},
                                        {"cr_suspended", is_suspended, nullptr},
                                        {"cr_await", awaited, nullptr},
                                        {"cr_code", code_of, nullptr},
                                        {"cr_origin", origin_of, nullptr},
                                        {nullptr, nullptr, nullptr}};

constexpr Getter async_generator_getters[] = {
    {"__name__", name_of, set_name}, {"__qualname__", qualified_name_of, set_qualified_name},
    {"ag_frame", frame_of, nullptr}, {"ag_running", is_async_running, nullptr},
    {"ag_await", awaited, nullptr},  {"ag_code", code_of, nullptr},
    {nullptr, nullptr, nullptr}};

// ---- coroutine.__await__()

struct Wrapper : Object {
    Value coroutine;  ///< owned
};

Value inner(NativeArguments a) { return static_cast<Wrapper*>(a[0].object())->coroutine; }

Value wrapper_next(Machine& m, NativeArguments a) {
    return resume_generator(m, to<Generator>(inner(a)), none, ResumedBy::call);
}
Value wrapper_send(Machine& m, NativeArguments a) {
    return resume_generator(m, to<Generator>(inner(a)), keep(a[1]), ResumedBy::call);
}
Value wrapper_iter(Machine&, NativeArguments a) { return keep(a[0]); }
Value wrapper_throw(Machine& m, NativeArguments a) {
    const Ref method(m, get_attribute(m, inner(a), static_name("throw")));
    std::size_t count = 1;
    while (count < 3 && a[1 + count] != empty) ++count;
    return method ? m.call(method, a + 1, count) : empty;
}
Value wrapper_close(Machine& m, NativeArguments a) {
    const Ref method(m, get_attribute(m, inner(a), static_name("close")));
    return method ? m.call(method, nullptr, 0) : empty;
}

constexpr NativeDef wrapper_methods[] = {
    {"__iter__", "self, /", wrapper_iter},    {"__next__", "self, /", wrapper_next},
    {"send", "self, value, /", wrapper_send}, {"throw", "self, type, value=, traceback=, /", wrapper_throw},
    {"close", "self, /", wrapper_close},
};

constexpr Layout wrapper_layout = {
    sizeof(Wrapper), [](Machine& m, Object* o) { m.drop(static_cast<Wrapper*>(o)->coroutine); },
    [](Object* o, void (*visit)(void*, Value), void* c) { visit(c, static_cast<Wrapper*>(o)->coroutine); }};

Type* wrapper_type() {
    static Type* const type = [] {
        Type* made =
            make_static_type("coroutine_wrapper", types().object, Kind::native, sizeof(Wrapper), &wrapper_layout);
        made->can_be_base = false;
        add_methods(made, wrapper_methods);
        return made;
    }();
    return type;
}

Value wrap(Machine& m, NativeArguments a) {
    auto* wrapper = m.make<Wrapper>(Kind::native, wrapper_type());
    wrapper->coroutine = keep(a[0]);
    return Value::from_arena(wrapper);
}

constexpr NativeDef await_method[] = {{"__await__", "self, /", wrap}};

}  // namespace

Value coroutine_of_wrapper(Value value) {
    if (!value.is_object() || value.object()->type != wrapper_type()) return empty;
    return static_cast<Wrapper*>(value.object())->coroutine;
}

void finish_generator_views() {
    const Types& t = types();
    set_getters(t.generator, generator_getters);
    set_getters(t.coroutine, coroutine_getters);
    set_getters(t.async_generator, async_generator_getters);
    add_methods(t.coroutine, await_method);
    wrapper_type();
}

}  // namespace loopglass::machine
