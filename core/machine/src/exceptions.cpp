#include <machine/exceptions.h>

#include <machine/attributes.h>
#include <machine/containers.h>
#include <machine/frame.h>
#include <machine/operations.h>
#include <machine/streams.h>
#include <machine/text.h>
#include <machine/traceback_place.h>

#include "instances.h"

namespace loopglass::machine {

Value handled_exception(const Machine& m) {
    for (const Frame* f = m.state->top; f; f = f->back) {
        if (!f->native && static_cast<const PythonFrame*>(f)->handled != none)
            return static_cast<const PythonFrame*>(f)->handled;
        // What was thrown through a link has gone past all that is around it.
        if (f->generator && is_thrown_link(f->generator->resumed_by))
            while (is_link(f->generator->resumed_by)) f = f->back;
    }
    return none;
}

void set_context(Machine& m, Exception* exception) {
    const Value context = handled_exception(m);
    if (context == none || context.object() == exception) return;
    // A program may have made a ring of contexts: one who goes half as fast is met in it.
    const auto* slow = to<Exception>(context);
    bool slow_moves = false;
    for (auto* e = to<Exception>(context); e->context != none;) {
        if (e->context.object() == exception) {
            m.replace(e->context, none);
            break;
        }
        e = to<Exception>(e->context);
        if (e == slow) break;
        if (slow_moves) slow = to<Exception>(slow->context);
        slow_moves = !slow_moves;
    }
    m.replace(exception->context, keep(context));
}

Value make_exception(Machine& m, Type* type, Value args_tuple) {
    auto* e = m.make<Exception>(Kind::exception, type, type->instance_bytes);
    e->args = keep(args_tuple);
    e->traceback = e->cause = e->context = none;
    e->payload = empty;
    e->suppress_context = false;
    e->attributes.dict = nullptr;
    if (type->is_heap) clear_added_parts(e);
    const auto* args = to<Tuple>(args_tuple);
    // StopIteration.value, SystemExit.code.
    if (is_subtype(type, types().StopIteration) || is_subtype(type, types().SystemExit)) {
        e->payload = args->size == 0 ? none : keep(args->items()[0]);
        if (is_subtype(type, types().SystemExit) && args->size > 1) e->payload = keep(args_tuple);
    }
    return Value::from_arena(e);
}

Value make_exception(Machine& m, Type* type, std::string_view message) {
    const Ref text(m, make_str(m, message));
    const Ref args(m, value_of(make_tuple(m, {text.get()})));
    return make_exception(m, type, args);
}

Value Machine::raise(Type* type, std::string_view message) {
    const Ref exception(*this, make_exception(*this, type, message));
    return raise_instance(exception);
}

Value Machine::raise_with(Type* type, Value argument) {
    const Ref args(*this, value_of(make_tuple(*this, {argument})));
    const Ref exception(*this, make_exception(*this, type, args.get()));
    return raise_instance(exception);
}

Value Machine::raise_instance(Value exception) {
    keep(exception);
    keep_traceback(exception);
    set_context(*this, to<Exception>(exception));
    replace(state->raised, exception);
    return empty;
}

bool Machine::raised_is(Type* type) const { return state->raised != empty && is_subtype(type_of(state->raised), type); }

void keep_traceback(Value exception) {
    const Value traceback = to<Exception>(exception)->traceback;
    if (is_kind(traceback, Kind::traceback)) to<Traceback>(traceback)->extra |= Traceback::kept;
}

void join_to_handled(Machine& m) {
    if (m.state->top->native || static_cast<const PythonFrame*>(m.state->top)->handled == none) return;
    const Ref exception(m, keep(m.state->raised));
    auto* e = to<Exception>(exception);
    Value kept = e->traceback;
    while (is_kind(kept, Kind::traceback) && !(to<Traceback>(kept)->extra & Traceback::kept))
        kept = to<Traceback>(kept)->next;
    if (kept != e->traceback) m.replace(e->traceback, keep(kept));
    set_context(m, e);
}

void add_traceback(Machine& m, Exception* exception, PythonFrame* frame) {
    auto* entry = m.make<Traceback>(Kind::traceback, types().traceback);
    entry->held = empty;
    entry->next = exception->traceback;
    entry->frame = keep(Value::from_arena(frame));
    entry->code = const_cast<CodeObject*>(frame->code);
    entry->instruction = frame->current();
    if (entry->next == none && exception->type == types().UnboundLocalError) entry->extra |= unset_operand(*frame);
    exception->traceback = Value::from_arena(entry);
}

void add_library_traceback(Machine& m, Exception* exception, const CodeObject* code, Value held) {
    auto* entry = m.make<Traceback>(Kind::traceback, types().traceback);
    entry->next = is_kind(exception->traceback, Kind::traceback) ? keep(exception->traceback) : none;
    entry->frame = empty;
    entry->code = const_cast<CodeObject*>(code);
    entry->instruction = 0;
    entry->held = held == empty ? empty : value_of(make_tuple(m, {held}));
    m.replace(exception->traceback, Value::from_arena(entry));
}

std::string exception_summary(Machine& m, Value exception) {
    Type* type = type_of(exception);
    std::string scratch;
    std::string text;
    if (type->module != empty && is_kind(type->module, Kind::str)) {
        const std::string module = to_utf8(to<Str>(type->module));
        if (module != "builtins" && module != "__main__") text = module + ".";
    }
    text += utf8_view(type->qualified_name, scratch);
    const Value message = str_of(m, exception);
    if (message == empty) {
        m.drop(m.take_raised());
        return text + ": <exception str() failed>";
    }
    const std::string words = to_utf8(to<Str>(message));
    m.drop(message);
    return words.empty() ? text : text + ": " + words;
}

}  // namespace loopglass::machine
