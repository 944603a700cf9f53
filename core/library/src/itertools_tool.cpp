// How the iterators of itertools are gone through: by next_native where nothing but C++ runs, else in a native frame.

#include "itertools_tool.h"

#include <algorithm>

#include <machine/attributes.h>
#include <machine/containers.h>
#include <machine/exceptions.h>
#include <machine/text.h>

namespace loopglass::library {

using namespace machine;

namespace {

void finish(Machine& m, Object* object) {
    for (const Value part : static_cast<Tool*>(object)->parts) m.drop(part);
}

void each_reference(Object* object, void (*visit)(void*, Value), void* context) {
    for (const Value part : static_cast<Tool*>(object)->parts) visit(context, part);
}

constexpr Layout layout{sizeof(Tool), finish, each_reference};

bool is_over(Ask ask) { return ask == Ask::give || ask == Ask::end || ask == Ask::raised; }

/// Over built-in iterators. Such a tool calls nothing, but what it iterates may be made on the way.
Value next_now(Machine& m, Object* object) {
    auto* tool = static_cast<Tool*>(object);
    std::uint32_t phase = 0;
    Value held[2] = {none, none};
    Step step{m, tool, phase, held, empty};
    Ref answer;
    for (Ask ask = tool->step(step); !is_over(ask); ask = tool->step(step)) {
        answer = Ref(m, ask == Ask::next ? next_native(m, step.subject) : iterator_nested(m, step.subject));
        if (m.has_raised()) break;
        step.answer = answer;
    }
    for (const Value each : held) m.drop(each);
    return step.result;
}

// ---- in a frame --------------------------------------------------------------------------------------------------

struct ToolFrame : NativeFrame {
    Value tool;
    Value held[2];
    Value subject;  ///< of what is asked for, so that it stays
    std::uint32_t step_phase;
    Ask asked;
};

/// What a frame does about a question: the answer (owned) is there at once, or it has to wait, or it raised.
Pulled begin_answer(Machine& m, const Step& step, Ask ask, Value& answer) {
    switch (ask) {
        case Ask::next: return pull(m, step.subject, answer);
        case Ask::iterate: answer = iterator_of(m, step.subject); break;
        case Ask::spread: {
            const auto* arguments = to<Tuple>(step.arguments[0]);
            answer = m.call(step.subject, arguments->items(), arguments->size);
            break;
        }
        default: answer = m.call(step.subject, step.arguments, step.arguments[1] == empty ? 1 : 2); break;
    }
    return answer == pending ? Pulled::waiting : answer == empty ? Pulled::raised : Pulled::item;
}

Pulled waited_for(Machine& m, const ToolFrame* frame, Completion completion, Value& answer) {
    if (frame->asked == Ask::next) return pulled(m, frame->subject, completion, answer);
    answer = completion.value;
    return answer == empty ? Pulled::raised : Pulled::item;
}

Action stop(Machine& m) {
    const Ref exception(m, make_exception(m, types().StopIteration, value_of(make_tuple(m, std::size_t{0}))));
    m.raise_instance(exception);
    return Action::raised;
}

Action resume(Machine& m, NativeFrame* native, Completion completion, Value& value) {
    auto* frame = static_cast<ToolFrame*>(native);
    auto* tool = to<Tool>(frame->tool);
    Ref answer;
    if (frame->phase++ > 0) {
        Value waited = empty;
        if (waited_for(m, frame, completion, waited) == Pulled::raised) return Action::raised;
        answer = Ref(m, waited);
    }
    Step step{m, tool, frame->step_phase, frame->held, answer};
    for (;;) {
        const Ask ask = tool->step(step);
        if (ask == Ask::raised) return Action::raised;
        if (ask == Ask::end) return stop(m);
        if (ask == Ask::give) {
            value = step.result;
            return Action::returned;
        }
        m.replace(frame->subject, keep(step.subject));
        frame->asked = ask;
        Value found = empty;
        const Pulled what = begin_answer(m, step, ask, found);
        if (what == Pulled::waiting) return Action::called;
        if (what == Pulled::raised) return Action::raised;
        answer = Ref(m, what == Pulled::item ? found : empty);
        step.answer = answer;
    }
}

void finish_frame(Machine& m, NativeFrame* native) {
    const auto* frame = static_cast<ToolFrame*>(native);
    for (const Value each : {frame->tool, frame->held[0], frame->held[1], frame->subject}) m.drop(each);
}

void each_frame_reference(NativeFrame* native, void (*visit)(void*, Value), void* context) {
    const auto* frame = static_cast<ToolFrame*>(native);
    for (const Value each : {frame->tool, frame->held[0], frame->held[1], frame->subject}) visit(context, each);
}

constexpr NativeFrameDef tool_frame{"next", sizeof(ToolFrame), resume, finish_frame, each_frame_reference};

Value next_method(Machine& m, NativeArguments a) {
    if (is_native_iterator(a[0])) {
        const Value item = next_native(m, a[0]);
        if (item == empty && !m.has_raised()) stop(m);
        return item;
    }
    auto* frame = m.push_native_frame<ToolFrame>(tool_frame);
    frame->tool = keep(a[0]);
    frame->held[0] = frame->held[1] = frame->subject = none;
    frame->step_phase = 0;
    frame->asked = Ask::end;
    return pending;
}

Value same(Machine&, NativeArguments a) { return keep(a[0]); }

constexpr NativeDef iterator_methods[] = {{"__iter__", "self, /", same}, {"__next__", "self, /", next_method}};

}  // namespace

Type* make_tool_type(const ToolType& definition) {
    Type* type = make_static_type(definition.name, types().object, Kind::native, sizeof(Tool), &layout, "itertools");
    type->next = next_now;
    add_methods(type, iterator_methods);
    add_methods(type, definition.methods);
    if (definition.constructor.body)
        set_constructor(type, definition.constructor);
    else
        type->construct = nullptr;
    return type;
}

Tool* make_tool(Machine& m, Value type_value, StepFunction step) {
    auto* type = to<Type>(type_value);
    auto* tool = m.make<Tool>(Kind::native, type, type->instance_bytes);
    std::fill(std::begin(tool->parts), std::end(tool->parts), none);
    std::fill(std::begin(tool->numbers), std::end(tool->numbers), 0);
    tool->step = step;
    clear_added_parts(tool);
    return tool;
}

Value finish_tool(Tool* tool, std::initializer_list<int> sources, bool calls) {
    bool runs_python = calls;
    for (const int source : sources) runs_python |= !is_native_iterator(tool->parts[source]);
    if (runs_python) tool->extra |= Type::runs_python;
    for (const int source : sources) note_source(tool, tool->parts[source]);
    return value_of(tool);
}

bool set_iterator(Machine& m, Tool* tool, int part, Value iterable) {
    const Value iterator = iterator_nested(m, iterable);
    if (iterator == empty) return false;
    m.replace(tool->parts[part], iterator);
    return true;
}

}  // namespace loopglass::library
