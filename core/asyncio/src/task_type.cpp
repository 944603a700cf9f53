// What asyncio.Task has for programs.

#include <asyncio/value_text.h>
#include <machine/frame.h>
#include <machine/prelude.h>

#include "internal.h"
#include "repr.h"

namespace loopglass::aio {

namespace {

Task* task_of(Value v) { return to<Task>(v); }

/// The arguments of Task(coro, loop=, name=, context=) as they were given, from `at` on.
bool take_arguments(Machine& m, const Value* at, Ref& loop, Value& context) {
    Value given = empty;
    if (!take_loop(m, at[0], "get_debug", given) || !take_context(m, at[2], context)) return false;
    loop = Ref(m, given == empty ? loop_for_new(m) : keep(given));
    return static_cast<bool>(loop);
}

Value construct_task(Machine& m, NativeArguments a) {
    auto* type = to<Type>(a[0]);
    // The __init__ of a class of the program, its own or Task's, is called after this.
    if (type->is_heap) return make_task(m, type, empty, empty, empty, empty);
    if (a[1] == empty) return m.raise(types().TypeError, "Task() missing required argument 'coro' (pos 1)");
    Ref loop;
    Value context = empty;
    if (!take_arguments(m, a + 2, loop, context)) return empty;
    return make_task(m, type, loop, a[1], a[3], context);
}

Value initialise(Machine& m, NativeArguments a) {
    Ref loop;
    Value context = empty;
    if (!take_arguments(m, a + 2, loop, context)) return empty;
    return initialise_task(m, task_of(a[0]), loop, a[1], a[3], context) ? none : empty;
}

Value cancel(Machine& m, NativeArguments a) {
    const bool cancelled = cancel_task(m, task_of(a[0]), a[1] == empty ? none : a[1]);
    return m.has_raised() ? empty : Value::from_bool(cancelled);
}
Value get_name(Machine&, NativeArguments a) { return keep(task_of(a[0])->name); }
Value set_name(Machine& m, NativeArguments a) {
    const Value text = str_of(m, a[1]);
    if (text == empty) return empty;
    m.replace(task_of(a[0])->name, text);
    library::listener(m).task_named(m, task_of(a[0])->task_id, to_utf8(to<Str>(text)));
    return none;
}
Value coroutine_given(Value v) {
    const Task* t = task_of(v);
    return keep(t->given != empty ? t->given : t->coroutine);
}
Value get_coro(Machine&, NativeArguments a) { return coroutine_given(a[0]); }
Value cancelling(Machine& m, NativeArguments a) { return make_int(m, task_of(a[0])->cancels); }
Value uncancel(Machine& m, NativeArguments a) {
    auto* t = task_of(a[0]);
    if (t->cancels) --t->cancels;
    return make_int(m, t->cancels);
}
Value no_set_result(Machine& m, NativeArguments) {
    return m.raise(types().RuntimeError, "Task does not support set_result operation");
}
Value no_set_exception(Machine& m, NativeArguments) {
    return m.raise(types().RuntimeError, "Task does not support set_exception operation");
}

/// A method that is Python text of ours, of the module asyncio; what was not given is None.
template <std::size_t count>
Value in_python(Machine& m, const char* function, NativeArguments a) {
    Value arguments[count];
    std::transform(a, a + count, arguments, [](Value given) { return given == empty ? none : given; });
    return m.call(python_function(m, function), arguments, count);
}
Value get_stack(Machine& m, NativeArguments a) { return in_python<2>(m, "_task_frames", a); }
Value print_stack(Machine& m, NativeArguments a) { return in_python<3>(m, "_task_print_stack", a); }

constexpr NativeDef methods[] = {
    {"__init__", "self, coro, *, loop=, name=, context=", initialise},
    {"cancel", "self, /, msg=", cancel},
    {"get_name", "self, /", get_name},
    {"set_name", "self, value, /", set_name},
    {"get_coro", "self, /", get_coro},
    {"cancelling", "self, /", cancelling},
    {"uncancel", "self, /", uncancel},
    {"get_stack", "self, /, *, limit=", get_stack},
    {"print_stack", "self, /, *, limit=, file=", print_stack},
    {"set_result", "self, result, /", no_set_result},
    {"set_exception", "self, exception, /", no_set_exception},
    {"__repr__", "self, /", task_repr},
};
constexpr NativeDef constructor = {"Task", "cls, coro=, *, loop=, name=, context=", construct_task};

constexpr Getter getters[] = {
    {"_must_cancel", [](Machine&, Value v) { return Value::from_bool(task_of(v)->must_cancel); }, nullptr},
    {"_coro", [](Machine&, Value v) { return coroutine_given(v); }, nullptr},
    {"_fut_waiter", [](Machine&, Value v) { return keep(task_of(v)->waiter); }, nullptr},
    {"_log_destroy_pending", [](Machine&, Value v) { return Value::from_bool(task_of(v)->log_destroy_pending); },
     [](Machine& m, Value v, Value x) {
         const int wanted = truth(m, x);
         task_of(v)->log_destroy_pending = wanted > 0;
         return wanted >= 0;
     },
     true},
    {nullptr, nullptr, nullptr}};

/// Notes what a task came to, as a text: while all that it holds is still whole.
void note_outcome(Machine& m, Task* t) {
    if (t->state != FutureState::finished) return;
    t->failed = t->exception != none;
    m.replace(t->outcome, make_str(m, t->failed ? exception_text(t->exception) : value_text(t->result)));
}

/// What is remembered of a task that nobody holds any more.
void remember(Machine& m, Task* t) {
    if (!is_done(t)) return;
    Asyncio& a = asyncio_of(m);
    Asyncio::Ended& e = a.ended[a.ended_count++ % Asyncio::remembered];
    for (const Value v : {e.name, e.coroutine_name, e.value}) m.drop(v);
    if (t->outcome == empty) note_outcome(m, t);
    e = {t->task_id,
         t->id,
         static_cast<std::uint32_t>(t->state),
         t->failed,
         t->created_by,
         t->created_file,
         t->created_line,
         t->changed,
         0,
         keep(t->name),
         keep(t->coroutine_name),
         keep(t->outcome)};
}

/// As Task.__del__: it goes while it waits for something.
void report_destruction(Machine& m, Task* t) {
    if (!t->initialised || is_done(t) || !t->log_destroy_pending) return;
    t->log_destroy_pending = false;
    ++t->refs;  // while it is shown
    Report what;
    what.message = "Task was destroyed but it is pending!";
    what.object_name = "task";
    what.object = Value::from_arena(t);
    what.source = t->source;
    report(m, t->loop, what);
    --t->refs;
}

void free_task(Machine& m, Object* object) {
    auto* t = static_cast<Task*>(object);
    report_destruction(m, t);
    if (t->initialised) remember(m, t);
    const Value held[] = {t->waiter, t->thrown,         t->coroutine, t->given,
                          t->name,   t->coroutine_name, t->context,   t->outcome};
    free_future(m, object);
    for (const Value v : held) m.drop(v);
}

void visit_task(Object* object, void (*visit)(void*, Value), void* c) {
    const auto* t = static_cast<Task*>(object);
    visit_future(object, visit, c);
    for (const Value v :
         {t->waiter, t->thrown, t->coroutine, t->given, t->name, t->coroutine_name, t->context, t->outcome})
        visit(c, v);
}

void clear_task(Machine& m, Object* object) {
    auto* t = static_cast<Task*>(object);
    clear_future(m, object);
    for (Value* part : {&t->waiter, &t->coroutine}) m.replace(*part, none);
    m.replace(t->given, empty);
}

void finalize_task(Machine& m, Object* object) {
    auto* t = static_cast<Task*>(object);
    report_destruction(m, t);
    finalize_future(m, object);
    if (t->initialised) note_outcome(m, t);
}

constexpr Layout layout = {sizeof(Task), free_task, visit_task, clear_task, finalize_task, age_of_future};

}  // namespace

Type* task_type() {
    static Type* const type = [] {
        Type* t = make_static_type("Task", future_type(), Kind::native, sizeof(Task), &layout, "_asyncio");
        add_methods(t, methods);
        set_constructor(t, constructor);
        set_getters(t, getters);
        t->can_be_base = true;
        return t;
    }();
    return type;
}

}  // namespace loopglass::aio
