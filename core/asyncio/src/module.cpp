#include <asyncio/asyncio.h>

#include <new>
#include <utility>

#include <machine/threads.h>

#include "internal.h"
#include "python_texts.h"

namespace loopglass::aio {

Asyncio& asyncio_of(const Machine& m) {
    return *static_cast<Asyncio*>(m.state->extensions[static_cast<int>(Extension::asyncio)]);
}

namespace {

/// Each thread has a running loop, a loop that was set, and a task whose turn it is, of its own.
void change_thread(Machine& m, Thread& from, Thread& next) {
    enum { running, set, task = 0, flags };
    Asyncio& a = asyncio_of(m);
    m.replace(from.kept[running], a.running_loop ? keep(Value::from_arena(a.running_loop)) : none);
    m.replace(from.kept[set], a.set_loop);
    from.noted[task] = world(m).running_task;
    from.noted[flags] = static_cast<std::uint32_t>(a.phase) << 1 | static_cast<std::uint32_t>(a.set_loop_called);
    a.running_loop = next.kept[running] == none ? nullptr : to<Loop>(next.kept[running]);
    a.set_loop = std::exchange(next.kept[set], none);
    // Only the main thread has a loop made for it.
    a.set_loop_called = next.noted[flags] & 1 || (next.number != 1 && next.noted[flags] == 0);
    a.phase = static_cast<trace::LoopPhase>(next.noted[flags] >> 1);
    world(m).running_task = next.noted[task];
    world(m).iteration = a.running_loop ? a.running_loop->iteration : 0;
    m.replace(next.kept[running], none);
}

}  // namespace

void prepare(Machine& m) {
    m.thread_switched = change_thread;
    auto* a = new (m.arena.allocate(sizeof(Asyncio), Arena::Use::buffer)) Asyncio;
    m.state->extensions[static_cast<int>(Extension::asyncio)] = a;
}

Loop* loop_for_new(Machine& m, const char*) {
    Asyncio& a = asyncio_of(m);
    if (a.running_loop) return a.running_loop;
    if (a.set_loop != none) return to<Loop>(a.set_loop);
    if (a.set_loop_called) {
        m.raise(types().RuntimeError, "There is no current event loop in thread 'MainThread'.");
        return nullptr;
    }
    a.set_loop = make_loop(m);
    a.set_loop_called = true;
    return to<Loop>(a.set_loop);
}

namespace {

Value get_event_loop(Machine& m, NativeArguments) {
    Loop* loop = loop_for_new(m, "get_event_loop");
    return loop ? keep(Value::from_arena(loop)) : empty;
}

Value get_running_loop(Machine& m, NativeArguments) {
    Loop* loop = running_loop(m);
    return loop ? keep(Value::from_arena(loop)) : m.raise(types().RuntimeError, "no running event loop");
}

Value new_event_loop(Machine& m, NativeArguments) { return make_loop(m); }

Value set_event_loop(Machine& m, NativeArguments a) {
    if (a[0] != none && type_of(a[0]) != loop_type())
        return m.raise(types().TypeError, "loop must be an instance of AbstractEventLoop or None, not '" +
                                              to_utf8(type_of(a[0])->name) + "'");
    m.replace(asyncio_of(m).set_loop, keep(a[0]));
    asyncio_of(m).set_loop_called = true;
    return none;
}

Value create_task(Machine& m, NativeArguments a) {
    refuse_context(m, a[2]);
    Loop* loop = running_loop(m);
    if (!loop) return m.raise(types().RuntimeError, "no running event loop");
    // As tasks.create_task, which names the task after it was made: a number is used up for a named one too.
    Ref task(m, make_task(m, loop, a[0], none));
    if (!task || a[1] == empty || a[1] == none) return task.release();
    const Value name = str_of(m, a[1]);
    if (name == empty) return empty;
    m.replace(to<Task>(task)->name, name);
    return task.release();
}

Value ensure(Machine& m, NativeArguments a) {
    Loop* loop = nullptr;
    if (!take_loop(m, a[1], "create_task", loop)) return empty;
    return ensure_future(m, a[0], loop);
}

Value current_task(Machine& m, NativeArguments a) {
    Loop* loop = nullptr;
    if (!take_loop(m, a[0], "get_debug", loop)) return empty;
    if (!loop) loop = running_loop(m);
    if (!loop) return m.raise(types().RuntimeError, "no running event loop");
    return loop->current_task ? keep(Value::from_arena(loop->current_task)) : none;
}

/// asyncio.coroutine, gone since 3.11: a generator function whose generators may be awaited.
Value coroutine_decorator(Machine& m, NativeArguments a) {
    if (!is_kind(a[0], Kind::function)) return m.raise(types().TypeError, "a function was expected");
    auto* f = to<Function>(a[0]);
    if (!f->code->code->is_generator && !f->code->code->is_coroutine)
        m.observer->unsupported(m, "@asyncio.coroutine on a function without yield is not there yet");
    if (f->code->code->is_generator) f->extra = 1;
    return keep(a[0]);
}

Value all_tasks(Machine& m, NativeArguments a) {
    Loop* loop = nullptr;
    if (!take_loop(m, a[0], "get_debug", loop)) return empty;
    if (!loop) loop = running_loop(m);
    if (!loop) return m.raise(types().RuntimeError, "no running event loop");
    Ref set(m, Value::from_arena(make_set(m, types().set)));
    for (Future* f = asyncio_of(m).first; f; f = f->next)
        if (f->is_task && !is_done(f) && f->loop.object() == loop) set_add(m, to<Set>(set), Value::from_arena(f));
    return set.release();
}

Value is_coroutine_function(Machine&, NativeArguments a) {
    const Value f = is_kind(a[0], Kind::bound_method) ? to<BoundMethod>(a[0])->function : a[0];
    if (is_kind(f, Kind::function))
        return Value::from_bool(to<Function>(f)->code->code->is_coroutine || to<Function>(f)->extra);
    return Value::from_bool(is_kind(f, Kind::native_function) && to<NativeFunction>(f)->def == sleep_functions.data());
}

Value is_future_function(Machine&, NativeArguments a) { return Value::from_bool(is_future(a[0])); }
Value is_coroutine_object(Machine&, NativeArguments a) { return Value::from_bool(is_coroutine(a[0])); }

constexpr NativeDef functions[] = {
    {"get_event_loop", "", get_event_loop},
    {"get_running_loop", "", get_running_loop},
    {"new_event_loop", "", new_event_loop, CallStyle::python},
    {"set_event_loop", "loop", set_event_loop, CallStyle::python},
    {"create_task", "coro, *, name=, context=", create_task, CallStyle::python},
    {"ensure_future", "coro_or_future, *, loop=", ensure, CallStyle::python},
    {"current_task", "loop=", current_task},
    {"coroutine", "func", coroutine_decorator, CallStyle::python},
    {"all_tasks", "loop=", all_tasks, CallStyle::python},
    {"iscoroutinefunction", "func", is_coroutine_function, CallStyle::python},
    {"isfuture", "obj", is_future_function, CallStyle::python},
    {"iscoroutine", "obj", is_coroutine_object, CallStyle::python},
};

/// The names of the module, made once per process.
Dict* names() {
    static Dict* const dict = [] {
        Dict* made = make_static_dict();
        for (const auto& table :
             {std::span<const NativeDef>(functions), run_functions, gather_functions, sleep_functions})
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
        add("AbstractEventLoop", loop_type());
        add("SelectorEventLoop", loop_type());
        return made;
    }();
    return dict;
}

void fill_asyncio_names(Machine& m, Module* module) {
    const Dict* all = names();
    for (std::uint32_t i = 0; i < all->used; ++i)
        dict_set(m, module->dict, to<Str>(all->entries[i].key), all->entries[i].value);
}

/// `import asyncio` brings its parts along: asyncio.exceptions.TimeoutError.
void add_parts(Machine& m, Module* package) {
    for (const char* part : {"exceptions", "events", "futures", "tasks"}) {
        auto* module = m.make<Module>(Kind::module, types().module);
        module->name = static_name((std::string("asyncio.") + part).c_str());
        module->dict = make_dict(m);
        const Ref owned(m, Value::from_arena(module));
        dict_set(m, module->dict, static_name("__name__"), value_of(module->name));
        fill_asyncio_names(m, module);
        dict_set(m, m.state->modules, module->name, owned);
        dict_set(m, package->dict, static_name(part), owned);
    }
}

void fill_asyncio(Machine& m, Module* module) {
    fill_asyncio_names(m, module);
    add_parts(m, module);
}

}  // namespace

std::span<const ModuleMaker> modules() {
    // Importing a part imports the package, which makes the part.
    static const ModuleMaker makers[] = {{"asyncio", fill_asyncio, python_texts},
                                         {"asyncio.exceptions", fill_asyncio_names},
                                         {"asyncio.events", fill_asyncio_names},
                                         {"asyncio.futures", fill_asyncio_names},
                                         {"asyncio.tasks", fill_asyncio_names}};
    return makers;
}

}  // namespace loopglass::aio
