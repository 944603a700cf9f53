// Which tasks there are, and which of them runs: all_tasks, current_task, and what libraries tell asyncio of tasks that
// are of another kind.

#include "internal.h"

namespace loopglass::aio {

namespace {

/// loop= or the running loop; borrowed. `empty` with RuntimeError raised if there is none.
Value asked_loop(Machine& m, Value given) {
    if (given != empty && given != none) return given;
    const Value running = asyncio_of(m).running_loop_value;
    return running != none ? running : m.raise(types().RuntimeError, "no running event loop");
}

/// The task that runs in a loop, or none; borrowed. `empty` if it raised.
Value current_task_of(Machine& m, Value loop) {
    if (is_loop(loop) && to<Loop>(loop)->current_task) return Value::from_arena(to<Loop>(loop)->current_task);
    if (asyncio_of(m).current_tasks == none) return none;
    const auto hash = hash_of(m, loop);
    if (!hash) return empty;
    const DictEntry* found = dict_find(m, to<Dict>(asyncio_of(m).current_tasks), loop, *hash);
    return found ? found->value : none;
}

Value current_task(Machine& m, NativeArguments a) {
    const Value loop = asked_loop(m, a[0]);
    if (loop == empty) return empty;
    const Value task = current_task_of(m, loop);
    return task == empty ? empty : keep(task);
}

Value all_tasks(Machine& m, NativeArguments a) {
    const Value loop = asked_loop(m, a[0]);
    if (loop == empty) return empty;
    Ref set(m, Value::from_arena(make_set(m, types().set)));
    for (Future* f = asyncio_of(m).first; f; f = f->next)
        if (f->is_task && !is_done(f) && f->loop == loop) set_add(m, to<Set>(set), Value::from_arena(f));
    const Value registered = dict_get(to<Dict>(asyncio_of(m).namespace_of_module), static_name("_registered"));
    if (!is_kind(registered, Kind::list) || to<List>(registered)->size == 0) return set.release();
    const Value arguments[] = {set, loop};
    const Ref added(m, m.call_nested(python_function(m, "_add_registered_tasks"), arguments, 2));
    return added ? set.release() : empty;
}

/// As all_tasks, in the order of creation.
Value pending_tasks(Machine& m, NativeArguments a) {
    const Ref list(m, Value::from_arena(make_list(m)));
    for (Future* f = asyncio_of(m).first; f; f = f->next)
        if (f->is_task && !is_done(f) && f->loop == a[0]) list_append(m, to<List>(list), Value::from_arena(f));
    return keep(list);
}

std::string shown(Machine& m, Value v) {
    const Ref text(m, repr_of(m, v));
    return text ? to_utf8(to<Str>(text)) : std::string();
}

Value complain(Machine& m, const std::string& message) {
    return m.has_raised() ? empty : m.raise(types().RuntimeError, message);
}

/// As enter_task of _asynciomodule.c: a loop runs one task at a time.
Value enter(Machine& m, NativeArguments a) {
    const Value running = current_task_of(m, a[0]);
    if (running == empty) return empty;
    if (running != none)
        return complain(m, "Cannot enter into task " + shown(m, a[1]) + " while another task " + shown(m, running) +
                               " is being executed.");
    if (is_loop(a[0]) && is_task(a[1])) {
        to<Loop>(a[0])->current_task = to<Task>(a[1]);
        return none;
    }
    Value& tasks = asyncio_of(m).current_tasks;
    if (tasks == none) tasks = Value::from_arena(make_dict(m));
    return dict_set(m, to<Dict>(tasks), a[0], a[1]) ? none : empty;
}

/// As leave_task.
Value leave(Machine& m, NativeArguments a) {
    const Value running = current_task_of(m, a[0]);
    if (running == empty) return empty;
    if (running != a[1] || running == none)
        return complain(
            m, "Leaving task " + shown(m, a[1]) + " does not match the current task " + shown(m, running) + ".");
    if (is_loop(a[0]) && to<Loop>(a[0])->current_task)
        to<Loop>(a[0])->current_task = nullptr;
    else
        dict_delete(m, to<Dict>(asyncio_of(m).current_tasks), a[0]);
    return none;
}

constexpr NativeDef functions[] = {
    {"_pending_tasks", "loop, /", pending_tasks},
    {"current_task", "loop=", current_task, CallStyle::python, nullptr, "asyncio.tasks"},
    {"all_tasks", "loop=", all_tasks, CallStyle::python, nullptr, "asyncio.tasks"},
    {"_enter_task", "loop, task", enter},
    {"_leave_task", "loop, task", leave},
};

}  // namespace

const std::span<const NativeDef> registry_functions = functions;

}  // namespace loopglass::aio
