// send, throw and close of what __anext__, asend(), athrow() and aclose() give, for programs that drive an async
// generator without a task. `await` needs none of it: it runs the generator as a link of the chain.

#include <machine/attributes.h>
#include <machine/exceptions.h>
#include <machine/frame.h>
#include <machine/loader.h>
#include <machine/prelude.h>
#include <machine/text.h>

#include <language/compile.h>
#include <language/parser.h>

#include "async_generators.h"
#include "generator_internal.h"

namespace loopglass::machine {

namespace {

std::shared_ptr<const language::Code> compiled(const char* text) {
    const language::ParseResult parsed = language::parse("async_generators", text);
    return language::compile(parsed.tree, "async_generators", FileId{0}, false, nullptr).code;
}

/// The code of a generator that awaits its argument. It is immutable and the same for all machines.
const CodeObject* driver_code() {
    static const LoadedCode loaded(compiled("def drive(awaitable):\n    return (yield from awaitable)\n"));
    return loaded.codes().back();
}
/// The same for a coroutine.
const CodeObject* awaiter_code() {
    static const LoadedCode loaded(compiled("async def drive(awaitable):\n    return await awaitable\n"));
    return loaded.codes().back();
}

/// A generator or coroutine of that code, without its argument.
Generator* make_driver(Machine& m, const CodeObject* code, GeneratorFlavor flavor) {
    PythonFrame* frame = new_frame(m, code, m.state->modules, caches_of(m, code), empty);
    return make_generator(m, frame, flavor, value_of(code->name), value_of(code->name));
}

/// What a driver awaits: its frame's first local.
AsyncSend* awaited(const Generator* driver) {
    return to<AsyncSend>(static_cast<PythonFrame*>(driver->frame)->slots()[0]);
}

/// The generator that awaits it, by a twin of it, since they would hold one another; made when it is first asked for.
Generator* driver_of(Machine& m, AsyncSend* send) {
    if (send->driver != empty) return to<Generator>(send->driver);
    Generator* driver = make_driver(m, driver_code(), GeneratorFlavor::generator);
    static_cast<PythonFrame*>(driver->frame)->slots()[0] = make_async_send(m, send->generator, send->what, send->value);
    send->driver = Value::from_arena(driver);
    send->used = true;
    return driver;
}

bool check_usable(Machine& m, const AsyncSend* send) {
    const bool is_over = send->driver == empty ? send->used : !to<Generator>(send->driver)->frame;
    if (!is_over) return true;
    raise_used(m, send);
    return false;
}

/// Resumes the driver with a value, or has it begin.
Value go_on(Machine& m, AsyncSend* send, Value value) {
    if (!check_usable(m, send)) return empty;
    Generator* driver = driver_of(m, send);
    if (driver->started) return resume_generator(m, driver, keep(value), ResumedBy::call);
    // As async_gen_asend_send: what is sent first takes the place of what asend() was given.
    if (value != none && send->what == AsyncSend::What::send) m.replace(awaited(driver)->value, keep(value));
    return resume_generator(m, driver, none, ResumedBy::call);
}

Value send_value(Machine& m, NativeArguments a) { return go_on(m, to<AsyncSend>(a[0]), a[1]); }
Value next_value(Machine& m, NativeArguments a) { return go_on(m, to<AsyncSend>(a[0]), none); }

Value throw_in(Machine& m, NativeArguments a) {
    auto* send = to<AsyncSend>(a[0]);
    if (!check_usable(m, send)) return empty;
    const Ref exception(m, exception_to_throw(m, a[1], a[2], a[3]));
    if (!exception) return empty;
    Generator* driver = driver_of(m, send);
    if (driver->started) return throw_into_generator(m, driver, exception, ResumedBy::call);
    // As anextawaitable_throw: what is awaited is told.
    if (send->what == AsyncSend::What::or_default && is_kind(send->generator, Kind::generator))
        return throw_into_generator(m, to<Generator>(send->generator), exception, ResumedBy::call);
    throw_into_async_send(m, Value::from_arena(awaited(driver)), exception);
    return go_on(m, send, none);
}

Value close(Machine& m, NativeArguments a) {
    auto* send = to<AsyncSend>(a[0]);
    send->used = true;
    if (send->driver == empty) return none;
    const Ref method(m, get_attribute(m, send->driver, static_name("close")));
    return method ? m.call(method, nullptr, 0) : empty;
}

Value itself(Machine&, NativeArguments a) { return keep(a[0]); }

constexpr NativeDef methods[] = {
    {"__await__", "self, /", itself},
    {"__iter__", "self, /", itself},
    {"__next__", "self, /", next_value},
    {"send", "self, value, /", send_value},
    {"throw", "self, type, value=, traceback=, /", throw_in},
    {"close", "self, /", close},
};

}  // namespace

Value raise_used(Machine& m, const AsyncSend* send) {
    return m.raise(types().RuntimeError, send->what == AsyncSend::What::send
                                             ? "cannot reuse already awaited __anext__()/asend()"
                                             : "cannot reuse already awaited aclose()/athrow()");
}

Value make_awaiter(Machine& m, Value awaitable) {
    Generator* awaiter = make_driver(m, awaiter_code(), GeneratorFlavor::coroutine);
    static_cast<PythonFrame*>(awaiter->frame)->slots()[0] = keep(awaitable);
    return Value::from_arena(awaiter);
}

void add_async_send_methods(Type* type) { add_methods(type, methods); }

}  // namespace loopglass::machine
