// What sys can be told to do while a program runs: hooks of async generators, where coroutines were made, tracing.

#include <machine/attributes.h>
#include <machine/containers.h>
#include <machine/exceptions.h>
#include <machine/modules.h>
#include <machine/operations.h>
#include <machine/standard_error.h>
#include <machine/text.h>
#include <machine/tracing.h>

#include "modules.h"
#include "sys_internal.h"

namespace loopglass::library {

using namespace machine;

namespace {

bool is_hook(Machine& m, Value hook, const char* name) {
    if (hook == empty || hook == none || is_callable(hook)) return true;
    m.raise(types().TypeError, std::string("callable ") + name + " expected, got " + to_utf8(type_of(hook)->name));
    return false;
}

/// A hook of the loop that runs, as its bound method (owned), or none. The machine has it done without a call.
Value hook_of_loop(Machine& m, const char* name) {
    const Value asyncio = dict_get(m.state->modules, static_name("asyncio"));
    const Ref ask(m, asyncio == empty ? empty : find_attribute(m, asyncio, static_name("_get_running_loop")));
    const Ref loop(m, ask ? m.call_nested(ask, nullptr, 0) : empty);
    const Ref hook(m, loop && loop.get() != none ? find_attribute(m, loop, static_name(name)) : empty);
    if (m.has_raised()) m.drop(m.take_raised());
    return hook ? keep(hook) : none;
}

/// What is set as a hook: none for the loop's own, which are there without being set.
void set_hook(Machine& m, Value& hook, Value given, const char* name) {
    if (given == empty) return;
    const Ref own(m, hook_of_loop(m, name));
    const bool is_own = own.get() != none && values_equal(m, own, given) == 1;
    m.replace(hook, is_own ? none : keep(given));
}

constexpr const char *begins = "_asyncgen_firstiter_hook", *is_lost = "_asyncgen_finalizer_hook";

Value set_async_generator_hooks(Machine& m, NativeArguments a) {
    if (!is_hook(m, a[1], "finalizer") || !is_hook(m, a[0], "firstiter")) return empty;
    GeneratorHooks& hooks = m.state->generator_hooks;
    set_hook(m, hooks.finalizer, a[1], is_lost);
    set_hook(m, hooks.first_iteration, a[0], begins);
    return none;
}

Value get_async_generator_hooks(Machine& m, NativeArguments) {
    const GeneratorHooks& hooks = m.state->generator_hooks;
    const Ref first(m, hooks.first_iteration == none ? hook_of_loop(m, begins) : keep(hooks.first_iteration));
    const Ref finalizer(m, hooks.finalizer == none ? hook_of_loop(m, is_lost) : keep(hooks.finalizer));
    Tuple* record = make_tuple(m, {first.get(), finalizer.get()});
    record->type = async_generator_hooks_type();
    return value_of(record);
}

Value set_origin_depth(Machine& m, NativeArguments a) {
    const auto depth = index_of(m, a[0]);
    if (!depth) return empty;
    if (*depth < 0) return m.raise(types().ValueError, "depth must be >= 0");
    if (*depth > INT32_MAX) return m.raise(types().OverflowError, "Python int too large to convert to C int");
    m.state->generator_hooks.origin_depth = static_cast<std::uint32_t>(*depth);
    return none;
}

Value get_origin_depth(Machine& m, NativeArguments) { return make_int(m, m.state->generator_hooks.origin_depth); }

Value get_trace(Machine& m, NativeArguments) { return keep(trace_function(m)); }

Value set_trace(Machine& m, NativeArguments a) {
    set_trace_function(m, a[0]);
    return none;
}

Value get_profile(Machine&, NativeArguments) { return none; }

/// There is nobody to call at each call of a built-in function: only that there is none can be said.
Value set_profile(Machine& m, NativeArguments a) {
    if (a[0] != none) m.observer->unsupported(m, "sys.setprofile is not there yet");
    return none;
}

/// What is done with an exception that nobody catches, unless the program puts something else there.
Value show_exception(Machine& m, NativeArguments a) {
    if (is_kind(a[1], Kind::exception)) write_to_stderr(m, format_traceback(m, a[1], true));
    return none;
}

/// As sys_unraisablehook: of what was raised where nobody can be told of it.
Value show_unraisable(Machine& m, NativeArguments a) {
    const auto part = [&](const char* name) { return Ref(m, get_attribute(m, a[0], static_name(name))); };
    const Ref exception = part("exc_value"), object = part("object"), message = part("err_msg");
    if (!exception || !object || !message) return empty;
    const std::string what = is_kind(message, Kind::str) ? to_utf8(to<Str>(message)) : "Exception ignored in";
    if (is_kind(exception, Kind::exception)) write_ignored(m, what + ": ", object, exception);
    return none;
}

/// As sys_displayhook: shows a value, and keeps it in builtins._, as an interactive session does.
Value display(Machine& m, NativeArguments a) {
    if (a[0] == none) return none;
    // As any other name of theirs: the dict itself is shared until a program changes it.
    const Value builtins = value_of(find_module(m, "builtins"));
    if (!set_attribute(m, builtins, static_name("_"), none)) return empty;
    const Ref shown(m, repr_of(m, a[0]));
    if (!shown) return empty;
    const Value print = dict_get(m.state->builtins, static_name("print"));
    const Value text = shown;
    const Ref printed(m, m.call_nested(print, &text, 1));
    if (!printed) return empty;
    return set_attribute(m, builtins, static_name("_"), a[0]) ? none : empty;
}

/// As sys.audit where nobody listens.
Value audit(Machine&, NativeArguments) { return none; }

constexpr NativeDef functions[] = {
    {"excepthook", "exctype, value, traceback, /", show_exception},
    {"unraisablehook", "unraisable, /", show_unraisable},
    {"displayhook", "object, /", display},
    {"audit", "event, /, *args", audit},
    {"set_asyncgen_hooks", "firstiter=, finalizer=", set_async_generator_hooks},
    {"get_asyncgen_hooks", "", get_async_generator_hooks},
    {"set_coroutine_origin_tracking_depth", "depth", set_origin_depth},
    {"get_coroutine_origin_tracking_depth", "", get_origin_depth},
    {"gettrace", "", get_trace},
    {"settrace", "function, /", set_trace},
    {"getprofile", "", get_profile},
    {"setprofile", "function, /", set_profile},
};

}  // namespace

void add_sys_hooks(Machine& m, Module* module) {
    add_functions(m, module, functions);
    constexpr const char* kept[][2] = {
        {"excepthook", "__excepthook__"}, {"unraisablehook", "__unraisablehook__"}, {"displayhook", "__displayhook__"}};
    for (const auto& [name, original] : kept)
        dict_set(m, module->dict, static_name(original), dict_get(module->dict, static_name(name)));
}

}  // namespace loopglass::library
