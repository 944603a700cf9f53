#include "repr.h"

#include <asyncio/asyncio.h>
#include <library/functools.h>
#include <machine/frame.h>

#include "places.h"

namespace loopglass::aio {

namespace {

std::string text_of(Machine& m, Value v) {
    const Ref text(m, repr_of(m, v));
    if (text) return to_utf8(to<Str>(text));
    m.drop(m.take_raised());
    return "?";
}

/// Through functools.wraps, as inspect.unwrap.
Value unwrapped(Machine& m, Value callback) {
    for (int i = 0; i < 100 && is_kind(callback, Kind::function); ++i) {
        const auto* dict = to<Function>(callback)->attributes.dict;
        const Value inner = dict ? dict_get(dict, static_name("__wrapped__")) : empty;
        if (inner == empty) break;
        callback = inner;
    }
    (void)m;
    return callback;
}

/// Where a Python function begins: " at file:line".
std::string source_of(Machine& m, Value callback) {
    callback = unwrapped(m, library::unwrap_partial(callback));
    if (is_kind(callback, Kind::function)) {
        const language::Code& code = *to<Function>(callback)->code->code;
        return " at " + place_text(code, code.first_line);
    }
    // What is written in C has no place: time.sleep is not asyncio.sleep.
    if (!is_kind(callback, Kind::native_function) || to<NativeFunction>(callback)->def->style != CallStyle::python)
        return {};
    const std::string place = place_of_native(to<NativeFunction>(callback)->qualified_name);
    return place.empty() ? place : " at " + place;
}

std::string arguments_text(Machine& m, Value positional, Value named) {
    std::string text = "(";
    if (is_kind(positional, Kind::tuple))
        for (std::size_t i = 0; i < to<Tuple>(positional)->size; ++i)
            text += (i ? ", " : "") + short_repr(m, to<Tuple>(positional)->items()[i]);
    if (is_kind(named, Kind::dict)) {
        const auto* dict = to<Dict>(named);
        for (std::uint32_t i = 0; i < dict->used; ++i)
            if (dict->entries[i].key != empty)
                text += (text.size() > 1 ? ", " : "") + to_utf8(to<Str>(dict->entries[i].key)) + "=" +
                        short_repr(m, dict->entries[i].value);
    }
    return text + ")";
}

bool is_named_callable(Value v) {
    return is_kind(v, Kind::function) || is_kind(v, Kind::native_function) || is_kind(v, Kind::bound_method) ||
           is_kind(v, Kind::type);
}

/// As _format_callback: the innermost function's name, then the arguments of each partial.
std::string callback_text(Machine& m, Value callback, Value positional, Value named, const std::string& suffix) {
    if (type_of(callback) == library::partial_type()) {
        const Ref function(m, get_attribute(m, callback, static_name("func")));
        const Ref arguments(m, get_attribute(m, callback, static_name("args")));
        const Ref keywords(m, get_attribute(m, callback, static_name("keywords")));
        return callback_text(m, function, arguments, keywords, arguments_text(m, positional, named) + suffix);
    }
    std::string name;
    if (is_kind(callback, Kind::native_function) && to<NativeFunction>(callback)->def == step_function()->def) {
        name = text_of(m, callback);
    } else if (is_named_callable(callback)) {
        name = callback_name(callback);
    } else {
        name = text_of(m, callback);
    }
    return name + arguments_text(m, positional, named) + suffix;
}

std::string done_callback_text(Machine& m, Value callback) {
    if (is_task(callback)) return "Task.task_wakeup()";
    return callback_text(m, callback, empty, empty, "") + source_of(m, callback);
}

std::string callbacks_text(Machine& m, const Future* f) {
    const std::uint32_t n = f->callback_count;
    if (n == 0) return {};
    std::string text = done_callback_text(m, f->callbacks[0].function);
    if (n > 2) text += ", <" + std::to_string(n - 2) + " more>";
    if (n > 1) text += ", " + done_callback_text(m, f->callbacks[n - 1].function);
    return " cb=[" + text + "]";
}

const char* state_text(const Future* f) {
    switch (f->state) {
        case FutureState::pending: return "pending";
        case FutureState::cancelled: return "cancelled";
        default: return "finished";
    }
}

std::string outcome_text(Machine& m, const Future* f) {
    if (f->state != FutureState::finished) return {};
    if (f->exception != none) return " exception=" + text_of(m, f->exception);
    return " result=" + (f->result == empty ? std::string("None") : short_repr(m, f->result));
}

std::string source_text(const Value source) {
    if (!is_kind(source, Kind::list) || to<List>(source)->size == 0) return {};
    const auto* list = to<List>(source);
    const Value* last = to<Tuple>(list->items[list->size - 1])->items();
    return " created at " + to_utf8(to<Str>(last[0])) + ":" + std::to_string(int64_of(last[1]).value_or(0));
}

/// The line on which a suspended or running coroutine stands.
std::string running_place(const Generator* g) {
    const auto* frame = static_cast<const PythonFrame*>(g->frame);
    const language::Code& code = *frame->code->code;
    return place_text(code, g->started ? current_span(*frame).line : code.first_line);
}

/// Of an object that only behaves like a coroutine: it has no code that could be named.
std::string text_of_given(Machine& m, Value given) {
    std::string name = "<" + to_utf8(type_of(given)->name) + " without __name__>";
    for (const char* attribute : {"__name__", "__qualname__"}) {
        const Ref found(m, find_attribute(m, given, static_name(attribute)));
        if (found && truth(m, found) == 1) name = to_utf8(to<Str>(Ref(m, str_of(m, found))));
    }
    const Ref running(m, find_attribute(m, given, static_name("cr_running")));
    return "<" + name + "()" + (running && truth(m, running) == 1 ? " running>" : ">");
}

/// As coroutines._format_coroutine.
std::string coroutine_text(Machine& m, const Task* t) {
    if (t->given != empty) return text_of_given(m, t->given);
    std::string text = "<" + to_utf8(to<Str>(t->coroutine_name)) + "()";
    const auto* g = to<Generator>(t->coroutine);
    const bool running = g->frame != nullptr;
    text += running ? " running" : " done";
    if (!running && t->code)
        return text + ", defined at " + place_text(*t->code->code, t->code->code->first_line) + ">";
    if (running && !g->frame->native) return text + " at " + running_place(g) + ">";
    // Where CPython 3.11.2 has the coroutine that is written in C++ here.
    const std::string name = to_utf8(to<Str>(t->coroutine_name));
    return text + (running ? " at " : ", defined at ") + place_of_coroutine(name, running && g->started) + ">";
}

/// As reprlib.recursive_repr: a future that stands within itself is shown as dots.
class Guard {
public:
    explicit Guard(Future* f) : future_(f), is_inner_(f->being_shown) { f->being_shown = true; }
    ~Guard() {
        if (!is_inner_) future_->being_shown = false;
    }
    bool is_inner() const { return is_inner_; }

private:
    Future* future_;
    bool is_inner_;
};

}  // namespace

std::string call_text(Machine& m, const Handle* h) {
    if (h->turn_kind == HandleKind::step) return "<TaskStepMethWrapper object at 0x7f0000000000>()";
    if (h->turn_kind == HandleKind::wakeup) return "Task.task_wakeup(" + short_repr(m, h->arguments) + ")";
    return callback_text(m, h->callback, h->arguments, empty, "") + source_of(m, h->callback);
}

Value future_repr(Machine& m, NativeArguments a) {
    auto* f = to<Future>(a[0]);
    const Guard guard(f);
    if (guard.is_inner()) return make_str(m, "...");
    return make_str(m, "<" + to_utf8(f->type->name) + " " + state_text(f) + outcome_text(m, f) + callbacks_text(m, f) +
                           source_text(f->source) + ">");
}

Value task_repr(Machine& m, NativeArguments a) {
    auto* t = to<Task>(a[0]);
    const Guard guard(t);
    if (guard.is_inner()) return make_str(m, "...");
    std::string text = "<" + to_utf8(t->type->name) + " ";
    text += t->cancels && !is_done(t) ? "cancelling" : state_text(t);
    text += " name=" + text_of(m, t->name);
    if (is_kind(t->coroutine, Kind::generator)) text += " coro=" + coroutine_text(m, t);
    if (t->waiter != none) text += " wait_for=" + text_of(m, t->waiter);
    return make_str(m, text + outcome_text(m, t) + callbacks_text(m, t) + source_text(t->source) + ">");
}

Value handle_repr(Machine& m, NativeArguments a) {
    const auto* h = to<Handle>(a[0]);
    if (is_kind(h->source, Kind::str)) return keep(h->source);
    std::string text = "<" + to_utf8(h->type->name);
    if (h->cancelled) text += " cancelled";
    if (h->is_timer)
        text += " when=" + (h->extra == Handle::whole_seconds ? std::to_string(static_cast<std::int64_t>(h->when))
                                                              : float_repr(h->when));
    if (h->callback != none) text += " " + call_text(m, h);
    return make_str(m, text + source_text(h->source) + ">");
}

Value loop_repr(Machine& m, NativeArguments a) {
    const auto* loop = to<Loop>(a[0]);
    const auto word = [](bool b) { return b ? "True" : "False"; };
    return make_str(m, "<" + to_utf8(loop->type->name) + " running=" + word(loop->running) +
                           " closed=" + word(loop->closed) + " debug=" + word(loop->debug) + ">");
}

}  // namespace loopglass::aio
