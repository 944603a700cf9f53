// What is said on stderr: by the loop's exception handler, or what stands for it.

#include <machine/frame.h>
#include <machine/loader.h>

#include "internal.h"
#include "places.h"
#include "python_texts.h"
#include "repr.h"

namespace loopglass::aio {

namespace {

/// The context that an exception handler gets: a dict, in the order in which asyncio makes it.
Value context_of(Machine& m, const Report& what) {
    const Ref dict(m, Value::from_arena(make_dict(m)));
    const auto add = [&](const char* key, Value value) { dict_set(m, to<Dict>(dict), static_name(key), value); };
    if (what.object_name && std::string_view(what.object_name) == "task") add("task", what.object);
    const Ref message(m, make_str(m, what.message));
    const bool names_object_first = what.object_name && std::string_view(what.object_name) == "task";
    add("message", message);
    if (what.exception != empty) add("exception", what.exception);
    if (what.object_name && !names_object_first) add(what.object_name, what.object);
    if (what.source != empty) add("source_traceback", what.source);
    return keep(dict);
}

}  // namespace

bool report(Machine& m, Value loop, const Report& what) {
    // What is on its way is none of the handler's business.
    const Value raised = m.take_raised();
    {
        const Ref context(m, context_of(m, what));
        const Value arguments[] = {loop, context};
        if (what.is_being_handled) {
            const Ref done(m, m.call_nested(python_function(m, "_report_callback_error"), arguments, 2));
        } else {
            const Ref method(m, get_attribute(m, loop, static_name("call_exception_handler")));
            const Ref done(m, method ? m.call_nested(method, arguments + 1, 1) : empty);
        }
        const bool leaves = m.raised_is(types().SystemExit) || m.raised_is(types().KeyboardInterrupt);
        if (leaves && what.is_being_handled) return m.drop(raised), false;
        if (m.has_raised()) m.drop(m.take_raised());
    }
    m.state->raised = raised;
    return true;
}

void note_library_frame(Machine& m, Value exception, Value held) {
    if (!is_kind(to<Exception>(exception)->traceback, Kind::traceback)) pass_library_frame(m, exception, held);
}

void pass_library_frame(Machine& m, Value exception, Value held) {
    const CodeObject* code = machine::library_code(m, python_texts.front());
    machine::add_library_traceback(m, to<Exception>(exception), code, held);
}

namespace {

std::string source_line(const language::Code& code, std::uint32_t line) {
    if (!code.source || line < 1 || line > code.source->size()) return {};
    const std::string& text = (*code.source)[line - 1];
    const auto first = text.find_first_not_of(" \t\f");
    return first == text.npos ? std::string() : text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

/// How many frames CPython has where there is this one here.
std::size_t frames_there(const Frame* frame) {
    if (!frame->native) return 1;
    const std::string_view name = frame->native->name;
    if (name == "run_forever") return 3;  // and _run_once and Handle._run
    return name == "run_until_complete" || name == "sleep";
}

constexpr std::size_t no_limit = SIZE_MAX;

/// The frames of the program among so many innermost ones.
std::vector<const PythonFrame*> innermost_frames(Machine& m, std::size_t limit) {
    std::vector<const PythonFrame*> frames;
    std::size_t met = 0;
    for (const Frame* f = m.state->top; f && met < limit; met += frames_there(f), f = f->back)
        if (!f->native && static_cast<const PythonFrame*>(f)->code->code->is_user)
            frames.push_back(static_cast<const PythonFrame*>(f));
    return frames;
}

/// The calls under way that made something, outermost first: a list of (file, line, name, text of the line).
Value stack_of(Machine& m, std::size_t limit = no_limit) {
    const std::vector<const PythonFrame*> frames = innermost_frames(m, limit);
    const Ref list(m, Value::from_arena(make_list(m, frames.size())));
    for (std::size_t i = frames.size(); i-- > 0;) {
        const language::Code& code = *frames[i]->code->code;
        const Ref file(m, make_str(m, code.file_name)), name(m, make_str(m, code.name));
        const std::uint32_t at = current_span(*frames[i]).line;
        const Ref line(m, make_int(m, at)), text(m, make_str(m, source_line(code, at)));
        list_append(m, to<List>(list), Ref(m, value_of(make_tuple(m, {file, line, name, text}))));
    }
    // Library code is left out of what is printed, but an object's repr names the line that made it.
    std::string place =
        asyncio_of(m).made_in ? "/usr/lib/python3.11/asyncio/" + std::string(asyncio_of(m).made_in) : "";
    const Frame* innermost = m.state->top;
    while (innermost && innermost->native) innermost = innermost->back;
    if (place.empty() && innermost && !static_cast<const PythonFrame*>(innermost)->code->code->is_user) {
        const auto* frame = static_cast<const PythonFrame*>(innermost);
        place = place_text(*frame->code->code, current_span(*frame).line);
    }
    if (const std::size_t colon = place.rfind(':'); colon != place.npos) {
        const Ref file(m, make_str(m, place.substr(0, colon))), nothing(m, make_str(m, ""));
        const Ref line(m, make_int(m, std::stoll(place.substr(colon + 1))));
        list_append(m, to<List>(list), Ref(m, value_of(make_tuple(m, {file, line, nothing, nothing}))));
    }
    return keep(list);
}

}  // namespace

void note_source(Machine& m, Handle* handle) {
    // As DEBUG_STACK_DEPTH, which counts those that make it too: call_later, call_at and TimerHandle.__init__, or
    // call_soon and _call_soon. What makes a future is C, and looks at the whole stack.
    constexpr std::size_t depth = 10;
    m.replace(handle->source, stack_of(m, depth - (handle->is_timer ? 3 : 2)));
}

void note_source(Machine& m, Future* future) { m.replace(future->source, stack_of(m)); }

}  // namespace loopglass::aio
