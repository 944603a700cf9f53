#include "repr.h"

#include <asyncio/asyncio.h>

#include <library/functools.h>

namespace loopglass::aio {

namespace {

std::string text_of(Machine& m, Value v) {
    const Ref text(m, repr_of(m, v));
    if (text) return to_utf8(to<Str>(text));
    m.drop(m.take_raised());
    return "?";
}

/// Where a Python function begins: " at file:line".
std::string source_of(Value callback) {
    callback = library::unwrap_partial(callback);
    if (is_kind(callback, Kind::bound_method)) return source_of(to<BoundMethod>(callback)->function);
    if (!is_kind(callback, Kind::function)) return {};
    const language::Code& code = *to<Function>(callback)->code->code;
    return " at " + code.file_name + ":" + std::to_string(code.first_line);
}

std::string callback_text(Value callback) {
    if (is_task(callback)) return "Task.task_wakeup()";
    return callback_name(callback) + "()" + source_of(callback);
}

std::string callbacks_text(const Future* f) {
    std::string text;
    const std::uint32_t n = f->callback_count;
    if (n == 0) return {};
    if (n == 1) text = callback_text(f->callbacks[0].function);
    if (n == 2) text = callback_text(f->callbacks[0].function) + ", " + callback_text(f->callbacks[1].function);
    if (n > 2)
        text = callback_text(f->callbacks[0].function) + ", <" + std::to_string(n - 2) + " more>, " +
               callback_text(f->callbacks[n - 1].function);
    return " cb=[" + text + "]";
}

const char* state_text(const Future* f) {
    switch (f->state) {
        case FutureState::pending: return "pending";
        case FutureState::cancelled: return "cancelled";
        default: return "finished";
    }
}

/// A result's repr, shortened to 40 characters as reprlib does.
std::string shortened(std::string text) {
    if (text.size() <= 40) return text;
    return text.substr(0, 18) + "..." + text.substr(text.size() - 19);
}

std::string outcome_text(Machine& m, const Future* f) {
    if (f->state != FutureState::finished) return {};
    if (f->exception != none) return " exception=" + text_of(m, f->exception);
    return " result=" + shortened(text_of(m, f->result));
}

std::string coroutine_text(const Task* t) {
    std::string text = "<" + to_utf8(to<Str>(t->coroutine_name)) + "()";
    const auto* g = to<Generator>(t->coroutine);
    const bool running = g->frame != nullptr;
    text += running ? " running" : " done";
    if (!running && t->code)
        return text + ", defined at " + t->code->code->file_name + ":" + std::to_string(t->code->code->first_line) + ">";
    // Where CPython 3.11.2 has the coroutine that is written in C++ here.
    if (to_utf8(to<Str>(t->coroutine_name)) == "sleep")
        text += running ? " at /usr/lib/python3.11/asyncio/tasks.py:639" : ", defined at /usr/lib/python3.11/asyncio/tasks.py:627";
    if (!running || g->frame->native) return text + ">";
    const auto* frame = static_cast<const PythonFrame*>(g->frame);
    const std::uint32_t line = g->started ? current_span(*frame).line : frame->code->code->first_line;
    return text + " at " + frame->code->code->file_name + ":" + std::to_string(line) + ">";
}

}  // namespace

std::string call_text(Machine& m, const Handle* h) {
    std::string text = (is_task(h->callback) ? std::string("TaskStepMethWrapper") : callback_name(h->callback)) + "(";
    if (is_kind(h->arguments, Kind::tuple))
        for (std::size_t i = 0; i < to<Tuple>(h->arguments)->size; ++i)
            text += (i ? ", " : "") + text_of(m, to<Tuple>(h->arguments)->items()[i]);
    return text + ")" + source_of(h->callback);
}

Value future_repr(Machine& m, NativeArguments a) {
    const auto* f = to<Future>(a[0]);
    std::string name = to_utf8(f->type->name);
    return make_str(m, "<" + name + " " + state_text(f) + outcome_text(m, f) + callbacks_text(f) + ">");
}

Value task_repr(Machine& m, NativeArguments a) {
    const auto* t = to<Task>(a[0]);
    std::string text = "<Task ";
    text += t->must_cancel ? "cancelling" : state_text(t);
    text += " name=" + text_of(m, t->name) + " coro=" + coroutine_text(t);
    if (t->waiter != none && !is_done(t)) text += " wait_for=" + text_of(m, t->waiter);
    return make_str(m, text + callbacks_text(t) + outcome_text(m, t) + ">");
}

Value handle_repr(Machine& m, NativeArguments a) {
    const auto* h = to<Handle>(a[0]);
    std::string text = h->is_timer ? "<TimerHandle" : "<Handle";
    if (h->cancelled) text += " cancelled";
    if (h->is_timer) text += " when=" + float_repr(h->when);
    if (h->callback != none) text += " " + call_text(m, h);
    return make_str(m, text + ">");
}

Value loop_repr(Machine& m, NativeArguments a) {
    const auto* loop = to<Loop>(a[0]);
    const auto word = [](bool b) { return b ? "True" : "False"; };
    return make_str(m, std::string("<_UnixSelectorEventLoop running=") + word(loop->running) + " closed=" + word(loop->closed) +
                           " debug=" + word(loop->debug) + ">");
}

}  // namespace loopglass::aio
