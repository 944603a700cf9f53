// What frames and tracebacks tell of themselves. Frames of the library do not show: whoever goes from frame to frame,
// or down a traceback, meets those of the program alone.

#include <string>

#include <machine/attributes.h>
#include <machine/frame.h>
#include <machine/generator.h>
#include <machine/operations.h>
#include <machine/prelude.h>
#include <machine/text.h>

#include "builtin_functions.h"
#include "errors.h"
#include "tracing.h"

namespace loopglass::machine {

namespace {

PythonFrame* frame_of(Value v) { return to<PythonFrame>(v); }

Value or_none(const PythonFrame* frame) { return frame ? keep(value_of(frame)) : none; }

/// A generator that is not running has no caller.
Value caller_of(Machine&, Value v) {
    const PythonFrame* frame = frame_of(v);
    const bool has_caller = is_executing(frame) || frame->extra & PythonFrame::ended;
    return or_none(has_caller ? visible_frame(frame->back) : nullptr);
}

Value line_number(Machine& m, Value v) { return make_int(m, line_of(frame_of(v))); }

bool set_trace(Machine& m, Value v, Value function) {
    set_local_trace(m, frame_of(v), function == empty ? none : function);
    return true;
}

bool has_line_events(Value v) { return !(frame_of(v)->extra & PythonFrame::no_line_events); }

/// As frame_settrace_opcodes and its like: what is no bool is refused.
bool is_flag(Machine& m, Value value) {
    if (value == true_value || value == false_value) return true;
    m.raise(types().TypeError, "attribute value type must be bool");
    return false;
}

bool set_line_events(Machine& m, Value v, Value value) {
    if (!is_flag(m, value)) return false;
    frame_of(v)->extra &= static_cast<std::uint16_t>(~PythonFrame::no_line_events);
    if (value == false_value) frame_of(v)->extra |= PythonFrame::no_line_events;
    return true;
}

bool set_opcode_events(Machine& m, Value, Value value) {
    if (!is_flag(m, value)) return false;
    if (value == true_value) m.observer->unsupported(m, "events of instructions (f_trace_opcodes) are not there yet");
    return true;
}

constexpr Getter frame_getters[] = {
    {"f_code", [](Machine&, Value v) { return value_of(frame_of(v)->code); }, nullptr},
    {"f_lineno", line_number, nullptr},
    {"f_locals", [](Machine& m, Value v) { return locals_of(m, frame_of(v)); }, nullptr},
    {"f_globals", [](Machine&, Value v) { return keep(value_of(frame_of(v)->globals)); }, nullptr},
    {"f_builtins", [](Machine& m, Value) { return keep(value_of(m.state->builtins)); }, nullptr},
    {"f_back", caller_of, nullptr},
    {"f_trace", [](Machine& m, Value v) { return local_trace(m, frame_of(v)); }, set_trace},
    {"f_trace_lines", [](Machine&, Value v) { return Value::from_bool(has_line_events(v)); }, set_line_events},
    {"f_trace_opcodes", [](Machine&, Value) { return false_value; }, set_opcode_events},
    {nullptr, nullptr, nullptr}};

/// As frame_clear: a generator is closed first.
Value clear_frame(Machine& m, NativeArguments a) {
    PythonFrame* frame = frame_of(a[0]);
    if (is_executing(frame)) return m.raise(types().RuntimeError, "cannot clear an executing frame");
    if (frame->generator) {
        const Ref close(m, get_attribute(m, Value::from_arena(frame->generator), static_name("close")));
        const Ref closed(m, m.call_nested(close, nullptr, 0));
        if (!closed) return empty;
    }
    if (frame->extra & PythonFrame::ended) drop_locals(m, frame);
    return none;
}

Value frame_repr(Machine& m, NativeArguments a) {
    const language::Code& code = *frame_of(a[0])->code->code;
    return make_str(m, "<frame at " + address_text(m, a[0]) + ", file '" + code.file_name + "', line " +
                           std::to_string(line_of(frame_of(a[0]))) + ", code " + code.name + ">");
}

constexpr NativeDef frame_methods[] = {{"clear", "self, /", clear_frame}, {"__repr__", "self, /", frame_repr}};

// ---- tracebacks

Value frame_of_traceback(Machine&, Value v) { return keep(to<Traceback>(v)->frame); }

Value line_of_traceback(Machine& m, Value v) {
    const auto* entry = to<Traceback>(v);
    return make_int(m, entry->code->code->spans[entry->instruction].line);
}

Value next_traceback(Machine&, Value v) { return keep(visible_traceback(to<Traceback>(v)->next)); }

/// As tb_next_set_impl: no chain leads back to itself.
bool set_next_traceback(Machine& m, Value v, Value next) {
    if (next != none && !is_kind(next, Kind::traceback)) {
        raise_type_error(m, "expected traceback object or None, got '" + type_name(next) + "'");
        return false;
    }
    for (Value at = next; at != none; at = to<Traceback>(at)->next) {
        if (at != v) continue;
        m.raise(types().ValueError, "traceback loop detected");
        return false;
    }
    m.replace(to<Traceback>(v)->next, keep(next));
    return true;
}

constexpr Getter traceback_getters[] = {{"tb_frame", frame_of_traceback, nullptr},
                                        {"tb_lineno", line_of_traceback, nullptr},
                                        {"tb_next", next_traceback, set_next_traceback},
                                        {nullptr, nullptr, nullptr}};

}  // namespace

bool is_visible(const Traceback& entry) {
    const language::Code& code = *entry.code->code;
    return entry.frame != empty && (code.is_user || code.at_run_time);
}

Value visible_traceback(Value traceback) {
    while (traceback != none && !is_visible(*to<Traceback>(traceback))) traceback = to<Traceback>(traceback)->next;
    return traceback;
}

void add_frame_attributes() {
    set_getters(types().frame, frame_getters);
    add_methods(types().frame, frame_methods);
    set_getters(types().traceback, traceback_getters);
}

}  // namespace loopglass::machine
