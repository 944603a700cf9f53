#include <asyncio/asyncio.h>

#include <new>
#include <utility>

#include <library/alias.h>
#include <library/context.h>
#include <library/functools.h>
#include <library/threads.h>
#include <machine/repeated_lines.h>

#include "findings.h"
#include "internal.h"
#include "python_texts.h"
#include "select.h"

namespace loopglass::aio {

Asyncio& asyncio_of(const Machine& m) {
    return *static_cast<Asyncio*>(m.state->extensions[static_cast<int>(Extension::asyncio)]);
}

namespace {

/// Each thread has a running loop, a loop that was set, a context and a task whose turn it is, of its own.
void change_thread(Machine& m, Thread& from, Thread& next) {
    enum { running, set, context, outer, task = 0, flags };
    Asyncio& a = asyncio_of(m);
    Value* const now[] = {&a.running_loop_value, &a.set_loop, &world(m).context, &a.outer_context};
    for (int i = running; i <= outer; ++i) {
        // A context that has no variables is kept as none, and no loop is none as well.
        from.kept[i] = *now[i] == empty ? none : *now[i];
        const Value kept = std::exchange(next.kept[i], none);
        *now[i] = kept == none && i >= context ? empty : kept;
    }
    from.noted[task] = world(m).running_task;
    from.noted[flags] = static_cast<std::uint32_t>(a.phase) << 1 | static_cast<std::uint32_t>(a.set_loop_called);
    a.running_loop = is_loop(a.running_loop_value) ? to<Loop>(a.running_loop_value) : nullptr;
    // Only the main thread has a loop made for it.
    a.set_loop_called = next.noted[flags] & 1 || (next.number != 1 && next.noted[flags] == 0);
    a.phase = static_cast<trace::LoopPhase>(next.noted[flags] >> 1);
    world(m).running_task = next.noted[task];
    world(m).iteration = a.running_loop ? a.running_loop->iteration : 0;
}

}  // namespace

void prepare(Machine& m) {
    m.thread_switched = change_thread;
    prepare_findings(m);
    auto* a = new (m.arena.allocate(sizeof(Asyncio), Arena::Use::buffer)) Asyncio;
    m.state->extensions[static_cast<int>(Extension::asyncio)] = a;
    m.missing_attribute = removed_attribute;
}

Value loop_for_new(Machine& m) {
    const Value running = asyncio_of(m).running_loop_value;
    return running != none ? keep(running) : m.call_nested(python_function(m, "_policy_loop"), nullptr, 0);
}

bool is_coroutine(Value v) {
    return is_kind(v, Kind::generator) && to<Generator>(v)->flavor != GeneratorFlavor::async_generator;
}

bool is_native_awaitable(Value v) { return type_of(v)->awaitable_itself && !is_future(v); }

bool is_coroutine_like(Machine& m, Value v) {
    if (is_coroutine(v) || is_native_awaitable(v)) return true;
    if (!type_of(v)->is_heap) return false;
    bool has_all = true;
    for (const char* name : {"__await__", "send", "throw", "close"}) {
        const Value method = type_lookup(type_of(v), static_name(name));
        has_all = has_all && method != empty && method != none;
    }
    if (has_all) return true;
    if (dict_get(m.state->modules, static_name("collections.abc")) == empty) return false;
    const Ref answer(m, m.call_nested(python_function(m, "_is_registered_coroutine"), &v, 1));
    return answer && answer.get() == true_value;
}

bool is_coroutine_function(Value v) {
    v = library::unwrap_partial(v);
    if (is_kind(v, Kind::bound_method)) v = to<BoundMethod>(v)->function;
    if (is_kind(v, Kind::function)) {
        const auto* f = to<Function>(v);
        const Value marker = f->attributes.dict ? dict_get(f->attributes.dict, static_name("_is_coroutine")) : empty;
        return f->code->code->is_coroutine || marker != empty;
    }
    return is_kind(v, Kind::native_function) && to<NativeFunction>(v)->def == sleep_functions.data();
}

namespace {

Value get_event_loop(Machine& m, NativeArguments) {
    const Value running = asyncio_of(m).running_loop_value;
    return running != none ? keep(running) : m.call(python_function(m, "_policy_loop"), nullptr, 0);
}

Value get_running_loop(Machine& m, NativeArguments) {
    const Value running = asyncio_of(m).running_loop_value;
    return running != none ? keep(running) : m.raise(types().RuntimeError, "no running event loop");
}

Value get_running_loop_or_none(Machine& m, NativeArguments) { return keep(asyncio_of(m).running_loop_value); }

Value set_running_loop(Machine& m, NativeArguments a) {
    asyncio_of(m).running_loop = is_loop(a[0]) ? to<Loop>(a[0]) : nullptr;
    m.replace(asyncio_of(m).running_loop_value, keep(a[0]));
    return none;
}

/// What the default policy keeps for each thread: the loop that was set, and whether one was.
Value set_loop(Machine& m, NativeArguments a) {
    m.replace(asyncio_of(m).set_loop, keep(a[0]));
    asyncio_of(m).set_loop_called = true;
    return none;
}
/// The same with what is to be known of the call.
Value keep_loop(Machine& m, NativeArguments a) {
    m.replace(asyncio_of(m).set_loop, keep(a[0]));
    asyncio_of(m).set_loop_called = a[1] == true_value;
    return none;
}
Value get_set_loop(Machine& m, NativeArguments) { return keep(asyncio_of(m).set_loop); }
Value was_loop_set(Machine& m, NativeArguments) { return Value::from_bool(asyncio_of(m).set_loop_called); }
Value thread_name(Machine& m, NativeArguments) { return make_str(m, library::thread_name(m.state->thread)); }

Value create_task_in_running_loop(Machine& m, NativeArguments a) {
    Value context = empty;
    const Value loop = asyncio_of(m).running_loop_value;
    if (loop == none) return m.raise(types().RuntimeError, "no running event loop");
    if (!take_context(m, a[2], context)) return empty;
    const MadeIn made_in(m, context == empty ? "tasks.py:374" : "tasks.py:376");
    // As tasks.create_task, which names the task after it was made: a number is used up for a named one too.
    Ref task(m, create_task(m, loop, a[0], context));
    if (!task || a[1] == empty || a[1] == none) return task.release();
    const Ref set_name(m, find_attribute(m, task, static_name("set_name")));
    if (!set_name) return m.has_raised() ? empty : task.release();
    const Ref done(m, m.call_nested(set_name, a + 1, 1));
    return done ? task.release() : empty;
}

Value ensure(Machine& m, NativeArguments a) {
    Value loop = empty;
    if (!take_loop(m, a[1], "create_task", loop)) return empty;
    return ensure_future(m, a[0], loop);
}

Value is_coroutine_function_value(Machine& m, NativeArguments a) {
    if (!is_kind(a[0], Kind::instance)) return Value::from_bool(is_coroutine_function(a[0]));
    // An instance may say that it stands for one, as mocks do.
    const Ref marker(m, find_attribute(m, a[0], static_name("_is_coroutine")));
    return m.has_raised() ? empty : Value::from_bool(marker.get() == true_value);
}

Value is_future_function(Machine& m, NativeArguments a) { return Value::from_bool(is_future_like(m, a[0])); }
Value is_coroutine_object(Machine& m, NativeArguments a) {
    const bool is_one = is_coroutine_like(m, a[0]);
    return m.has_raised() ? empty : Value::from_bool(is_one);
}

/// As futures._convert... what a gather asks of a child in Python text of ours.
Value loaded_module(Machine& m, NativeArguments a) {
    const Value found = dict_get(m.state->modules, to<Str>(a[0]));
    return found == empty ? none : keep(found);
}

Value write_error(Machine& m, NativeArguments a) {
    m.observer->write(m, 2, to_utf8(to<Str>(a[0])));
    return none;
}

Value traceback_text(Machine& m, NativeArguments a) { return make_str(m, format_traceback(m, a[0])); }

Value copy_context_now(Machine& m, NativeArguments) {
    const Ref copied(m, library::copy_context(m));
    return context_value(m, copied);
}

Value generic_alias(Machine& m, NativeArguments a) { return library::class_getitem[0].body(m, a); }

/// The calls that note_source has noted, as a traceback prints them.
Value stack_text(Machine& m, NativeArguments a) {
    std::string text, last;
    int repeated = 0;
    // As StackSummary.format, which counts what repeats.
    const auto count_more = [&] {
        if (const std::string more = repeated_lines_text(repeated); !more.empty()) text += "\n" + more;
    };
    const auto* list = to<List>(a[0]);
    for (std::size_t i = 0; i < list->size; ++i) {
        const Value* entry = to<Tuple>(list->items[i])->items();
        if (to_utf8(to<Str>(entry[0])).starts_with("/usr/lib/python3.11/")) continue;
        std::string shown = "  File \"" + to_utf8(to<Str>(entry[0])) + "\", line " +
                            std::to_string(int64_of(entry[1]).value_or(0)) + ", in " + to_utf8(to<Str>(entry[2]));
        if (const std::string source = to_utf8(to<Str>(entry[3])); !source.empty()) shown += "\n    " + source;
        if (shown != last) {
            count_more();
            repeated = 0;
            last = shown;
        }
        if (++repeated <= entries_of_a_line) text += (text.empty() ? "" : "\n") + shown;
    }
    count_more();
    return make_str(m, text);
}

constexpr const char* parts[] = {
    "asyncio.base_events", "asyncio.base_futures", "asyncio.base_tasks", "asyncio.coroutines",
    "asyncio.events",      "asyncio.exceptions",   "asyncio.futures",    "asyncio.locks",
    "asyncio.protocols",   "asyncio.queues",       "asyncio.runners",    "asyncio.selector_events",
    "asyncio.staggered",   "asyncio.streams",      "asyncio.taskgroups", "asyncio.tasks",
    "asyncio.threads",     "asyncio.timeouts",     "asyncio.transports", "asyncio.unix_events"};

/// `import asyncio` brings its parts along: asyncio.exceptions.TimeoutError. Each has all names of the package.
Value add_parts(Machine& m, NativeArguments) {
    auto* package = to<Dict>(asyncio_of(m).namespace_of_module);
    for (const char* part : parts) {
        auto* module = m.make<Module>(Kind::module, types().module);
        module->name = static_name(part);
        module->dict = dict_copy(m, package);
        const Ref owned(m, Value::from_arena(module));
        dict_set(m, module->dict, static_name("__name__"), value_of(module->name));
        if (module->name == static_name("asyncio.unix_events"))
            dict_set(m, module->dict, static_name("_UnixSelectorEventLoop"), value_of(loop_type()));
        if (module->name == static_name("asyncio.staggered"))
            dict_set(m, module->dict, static_name("staggered_race"), dict_get(package, static_name("_staggered_race")));
        if (module->name == static_name("asyncio.selector_events"))
            dict_set(m, module->dict, static_name("BaseSelectorEventLoop"), value_of(loop_type()->base));
        dict_set(m, m.state->modules, module->name, owned);
        dict_set(m, package, static_name(part + std::string_view("asyncio.").size()), owned);
    }
    return none;
}

constexpr NativeDef functions[] = {
    {"_copy_context", "", copy_context_now},
    {"_generic_alias", "cls, item, /", generic_alias},
    {"_stack_text", "stack, /", stack_text},
    {"_take_async_generators", "loop, /", take_async_generators},
    {"_write_signal", "loop, /", write_signal},
    {"get_event_loop", "", get_event_loop},
    {"_get_event_loop", "stacklevel=", get_event_loop},
    {"get_running_loop", "", get_running_loop},
    {"_get_running_loop", "", get_running_loop_or_none},
    {"_set_running_loop", "loop, /", set_running_loop},
    {"_set_loop", "loop, /", set_loop},
    {"_keep_loop", "loop, called, /", keep_loop},
    {"_get_set_loop", "", get_set_loop},
    {"_was_loop_set", "", was_loop_set},
    {"_thread_name", "", thread_name},
    {"_add_parts", "", add_parts},
    {"create_task", "coro, *, name=, context=", keeping<create_task_in_running_loop, 0>, CallStyle::python, nullptr,
     "asyncio.tasks"},
    {"ensure_future", "coro_or_future, *, loop=", keeping<ensure, 0>, CallStyle::python, nullptr, "asyncio.tasks"},
    {"iscoroutinefunction", "func", is_coroutine_function_value, CallStyle::python, nullptr, "asyncio.coroutines"},
    {"isfuture", "obj", is_future_function, CallStyle::python, nullptr, "asyncio.base_futures"},
    {"iscoroutine", "obj", is_coroutine_object, CallStyle::python, nullptr, "asyncio.coroutines"},
    {"_loaded_module", "name, /", loaded_module},
    {"_write_error", "text, /", write_error},
    {"_traceback_text", "exception, /", traceback_text},
};

/// The names of the module, made once per process.
Dict* names() {
    static Dict* const dict = [] {
        Dict* made = make_static_dict();
        for (const auto& table : {std::span<const NativeDef>(functions), gather_functions, sleep_functions,
                                  removed_functions, finding_functions, registry_functions, select_functions})
            for (const NativeDef& def : table)
                static_dict_set(made, static_name(def.name), Value::from_static(make_static_function(def)));
        const auto add = [&](const char* name, Type* type) {
            static_dict_set(made, static_name(name), value_of(type));
        };
        add("Future", future_type());
        add("Task", task_type());
        add("Handle", handle_type());
        add("TimerHandle", timer_handle_type());
        add("CancelledError", cancelled_error_type());
        add("InvalidStateError", invalid_state_error_type());
        add("TimeoutError", types().TimeoutError);
        add("AbstractEventLoop", abstract_loop_type());
        add("BaseEventLoop", base_loop_type());
        add("SelectorEventLoop", loop_type());
        add("_partial", library::partial_type());
        static_dict_set(made, static_name("_set_result_unless_cancelled"), set_result_unless_cancelled());
        static_dict_set(made, static_name("_run_until_complete_cb"), run_until_complete_callback());
        return made;
    }();
    return dict;
}

void fill_asyncio_names(Machine& m, Module* module) {
    const Dict* all = names();
    for (std::uint32_t i = 0; i < all->used; ++i)
        dict_set(m, module->dict, to<Str>(all->entries[i].key), all->entries[i].value);
}

void fill_asyncio(Machine& m, Module* module) {
    fill_asyncio_names(m, module);
    m.replace(asyncio_of(m).namespace_of_module, keep(Value::from_arena(module->dict)));
}

}  // namespace

std::span<const ModuleMaker> modules() {
    static const std::vector<ModuleMaker> makers = [] {
        std::vector<ModuleMaker> all{{"asyncio", fill_asyncio, python_texts}};
        // Importing a part imports the package, which makes the part.
        for (const char* part : parts) all.push_back({part, nullptr});
        return all;
    }();
    return makers;
}

}  // namespace loopglass::aio
