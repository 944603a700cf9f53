// What Python 3.11 no longer has of asyncio and the programs of 2015 to 2018 use. It runs as in 3.6, unless the program
// asks whether it is there: hasattr, getattr with a default, and a `try` that names the exception are told 3.11.

#include <machine/frame.h>

#include "findings.h"
#include "internal.h"

namespace loopglass::aio {

namespace {

using language::Opcode;

/// The frame of the program that asks.
const PythonFrame* asking_frame(const Machine& m) {
    for (const Frame* f = m.state->top; f; f = f->back)
        if (!f->native && static_cast<const PythonFrame*>(f)->code->code->is_user)
            return static_cast<const PythonFrame*>(f);
    return nullptr;
}

/// True if the `except` clauses that begin at an instruction name an exception, alone or in a tuple.
bool names_exception(const language::Code& code, std::size_t at, std::string_view name) {
    bool named = false;
    for (; at < code.instructions.size(); ++at) {
        const language::Instruction& i = code.instructions[at];
        switch (i.op) {
            case Opcode::load_global_:
            case Opcode::load_name_: named = named || code.names[static_cast<std::size_t>(i.b)] == name; break;
            case Opcode::check_exc_match_:
                if (named) return true;
                break;
            case Opcode::pop_jump_if_false_: at = static_cast<std::size_t>(i.b) - 1; break;
            case Opcode::store_local_:
            case Opcode::store_global_:
            case Opcode::store_name_:
            case Opcode::call_:
            case Opcode::reraise_: return false;
            default: break;
        }
    }
    return false;
}

}  // namespace

bool is_asked_for(const Machine& m, std::string_view exception) {
    const PythonFrame* frame = asking_frame(m);
    if (!frame) return false;
    const language::Code& code = *frame->code->code;
    const auto at = static_cast<std::int32_t>(frame->current());
    for (const auto& range : code.exceptions)
        if (at >= range.first && at < range.last &&
            names_exception(code, static_cast<std::size_t>(range.target), exception))
            return true;
    return false;
}

namespace {

Value all_tasks_of_class(Machine& m, NativeArguments a) {
    const Ref loop(m, a[0] == empty || a[0] == none ? loop_for_new(m) : keep(a[0]));
    if (!loop) return empty;
    // As in 3.6, also those that are done, as long as somebody holds them.
    Ref set(m, Value::from_arena(make_set(m, types().set)));
    for (Future* f = asyncio_of(m).first; f; f = f->next)
        if (f->is_task && f->loop == loop.get()) set_add(m, to<Set>(set), Value::from_arena(f));
    return set.release();
}

Value current_task_of_class(Machine& m, NativeArguments a) {
    const Ref loop(m, a[0] == empty || a[0] == none ? loop_for_new(m) : keep(a[0]));
    if (!loop) return empty;
    const Task* t = is_loop(loop) ? to<Loop>(loop)->current_task : nullptr;
    return t ? keep(Value::from_arena(t)) : none;
}

Value coroutine_decorator(Machine& m, NativeArguments a) {
    return m.call(python_function(m, "_removed_coroutine"), a, 1);
}

/// asyncio.async(x), as ensure_future was called until 3.4.
Value async_function(Machine& m, NativeArguments a) {
    Value loop = empty;
    if (!take_loop(m, a[1], "create_task", loop)) return empty;
    return ensure_future(m, a[0], loop);
}

/// Marks the generators of a function as something to be awaited: types.coroutine.
Value mark_generator(Machine&, NativeArguments a) {
    if (is_kind(a[0], Kind::function) && to<Function>(a[0])->code->code->is_generator) to<Function>(a[0])->extra = 1;
    return keep(a[0]);
}

Value is_generator_function(Machine&, NativeArguments a) {
    return Value::from_bool(is_kind(a[0], Kind::function) && to<Function>(a[0])->code->code->is_generator);
}

Value is_generator(Machine&, NativeArguments a) {
    return Value::from_bool(is_kind(a[0], Kind::generator) &&
                            to<Generator>(a[0])->flavor == GeneratorFlavor::generator);
}

/// What a function of ours asks where it was given something that 3.11 refuses with TypeError.
/// If nobody asks, the form is used as of old.
Value is_type_error_asked_for(Machine& m, NativeArguments a) {
    const bool asked = is_asked_for(m, "TypeError");
    if (!asked) find_removed(m, a[0] == true_value ? Removed::bare_wait : Removed::loop_argument);
    return Value::from_bool(asked);
}

constexpr NativeDef helpers[] = {
    {"_mark_generator", "func, /", mark_generator},
    {"_is_generator_function", "func, /", is_generator_function},
    {"_is_generator", "obj, /", is_generator},
    {"_is_type_error_asked_for", "of_coroutines=", is_type_error_asked_for},
};

constexpr NativeDef removed[] = {
    {"coroutine", "func", coroutine_decorator, CallStyle::python},
    {"async", "coro_or_future, *, loop=", async_function, CallStyle::python},
    {"all_tasks", "loop=", all_tasks_of_class, CallStyle::python, "Task.all_tasks"},
    {"current_task", "loop=", current_task_of_class, CallStyle::python, "Task.current_task"},
};

const NativeFunction* removed_function(std::size_t i) {
    static NativeFunction* const functions[] = {make_static_function(removed[0]), make_static_function(removed[1]),
                                                make_static_function(removed[2]), make_static_function(removed[3])};
    return functions[i];
}

bool is_module_of_asyncio(Value v) {
    if (!is_kind(v, Kind::module)) return false;
    const std::string name = to_utf8(to<Module>(v)->name);
    return name == "asyncio" || name == "asyncio.coroutines" || name == "asyncio.tasks";
}

/// What `yield from lock` calls with the lock: it gave a manager for `with`. `empty` if it is no lock.
Value removed_iteration(Machine& m, Value object, const Str* name) {
    if (to_utf8(name) != "__iter__" || !is_kind(object, Kind::instance)) return empty;
    if (asyncio_of(m).namespace_of_module == none) return empty;
    const Value mixin = python_function(m, "_ContextManagerMixin");
    if (!is_subtype(type_of(object), to<Type>(mixin)) || is_asked_for(m, "TypeError")) return empty;
    find_removed(m, Removed::with_lock);
    return keep(python_function(m, "_removed_lock_iteration"));
}

}  // namespace

Value removed_attribute(Machine& m, Value object, Str* name) {
    if (const Value found = removed_iteration(m, object, name); found != empty) return found;
    const bool is_task_class = is_kind(object, Kind::type) && is_subtype(to<Type>(object), task_type());
    if (!is_task_class && !is_module_of_asyncio(object)) return empty;
    const std::string text = to_utf8(name);
    Value found = empty;
    Removed form{};
    const auto is = [&](const char* known, Removed its_form) {
        if (text != known) return false;
        form = its_form;
        return true;
    };
    if (is_task_class) {
        if (is("all_tasks", Removed::all_tasks)) found = Value::from_static(removed_function(2));
        if (is("current_task", Removed::current_task)) found = Value::from_static(removed_function(3));
    } else {
        if (is("coroutine", Removed::coroutine)) found = Value::from_static(removed_function(0));
        if (is("async", Removed::async)) found = Value::from_static(removed_function(1));
        if (is("JoinableQueue", Removed::joinable_queue)) found = python_function(m, "Queue");
    }
    if (found == empty || is_asked_for(m, "AttributeError") || is_asked_for(m, "ImportError")) return empty;
    find_removed(m, form);
    return keep(found);
}

const std::span<const NativeDef> removed_functions = helpers;

}  // namespace loopglass::aio
