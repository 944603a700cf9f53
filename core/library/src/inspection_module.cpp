#include <library/world.h>
#include <machine/attributes.h>
#include <machine/containers.h>
#include <machine/exceptions.h>
#include <machine/frame.h>
#include <machine/generator.h>
#include <machine/operations.h>
#include <machine/text.h>

#include "modules.h"

namespace loopglass::library {

using namespace machine;

namespace {

// What inspect, traceback, warnings and logging ask of the machine. Frames of library texts do not count.

bool is_user_frame(const Frame* frame) {
    return !frame->native && static_cast<const PythonFrame*>(frame)->code->code->is_user;
}

std::string_view without_blanks(std::string_view line) {
    const auto first = line.find_first_not_of(" \t\f");
    if (first == line.npos) return {};
    return line.substr(first, line.find_last_not_of(" \t\f\r\n") - first + 1);
}

std::string_view source_line(const language::Code& code, std::uint32_t line) {
    if (!code.source || line == 0 || line > code.source->size()) return {};
    return without_blanks((*code.source)[line - 1]);
}

/// (file, line, function, source of the line) of a frame.
Value place_of(Machine& m, const language::Code& code, std::uint32_t line) {
    const Ref file(m, make_str(m, code.file_name)), name(m, make_str(m, code.name));
    const Ref text(m, make_str(m, source_line(code, line)));
    return value_of(make_tuple(m, {file, make_int(m, line), name, text}));
}

Value place_of(Machine& m, const PythonFrame* frame) {
    return place_of(m, *frame->code->code, current_span(*frame).line);
}

/// caller(level=0): the place of the level-th frame of the program, from the innermost; None beyond the outermost.
Value caller(Machine& m, NativeArguments a) {
    std::int64_t level = a[0] == empty ? 0 : int64_of(a[0]).value_or(0);
    for (const Frame* frame = m.state->top; frame; frame = frame->back)
        if (is_user_frame(frame) && level-- <= 0) return place_of(m, static_cast<const PythonFrame*>(frame));
    return none;
}

/// caller_globals(level=0): the namespace of that frame's module.
Value caller_globals(Machine& m, NativeArguments a) {
    std::int64_t level = a[0] == empty ? 0 : int64_of(a[0]).value_or(0);
    for (Frame* frame = m.state->top; frame; frame = frame->back)
        if (is_user_frame(frame) && level-- <= 0) return keep(value_of(static_cast<PythonFrame*>(frame)->globals));
    return none;
}

/// stack(): the places of all frames of the program, the outermost first.
Value stack(Machine& m, NativeArguments) {
    std::vector<const PythonFrame*> frames;
    for (const Frame* frame = m.state->top; frame; frame = frame->back)
        if (is_user_frame(frame)) frames.push_back(static_cast<const PythonFrame*>(frame));
    Ref places(m, value_of(make_list(m)));
    for (auto frame = frames.rbegin(); frame != frames.rend(); ++frame) {
        const Ref place(m, place_of(m, *frame));
        list_append(m, to<List>(places), place);
    }
    return places.release();
}

/// entries(traceback): for each frame of the program, its place and the text that a traceback shows of it.
Value entries(Machine& m, NativeArguments a) {
    Ref all(m, value_of(make_list(m)));
    for (Value v = a[0]; is_kind(v, Kind::traceback); v = to<Traceback>(v)->next) {
        const auto& entry = *to<Traceback>(v);
        const language::Code& code = *entry.code->code;
        if (!code.is_user) continue;
        const Ref place(m, place_of(m, code, code.spans[entry.instruction].line));
        const Ref text(m, make_str(m, traceback_entry_text(entry)));
        const Ref row(m, value_of(make_tuple(m, {place, text})));
        list_append(m, to<List>(all), row);
    }
    return all.release();
}

Value traceback_text(Machine& m, NativeArguments a) { return make_str(m, format_traceback(m, a[0])); }
Value summary(Machine& m, NativeArguments a) { return make_str(m, exception_summary(m, a[0])); }

/// The code of a function or a code object; null for anything else.
const CodeObject* code_of(Value value) {
    if (is_kind(value, Kind::function)) return to<Function>(value)->code;
    return is_kind(value, Kind::code) ? to<CodeObject>(value) : nullptr;
}

/// flavor(function): "function", "generator", "coroutine" or "async_generator"; None if it is not Python's.
Value flavor(Machine& m, NativeArguments a) {
    const CodeObject* code = code_of(a[0]);
    if (!code) return none;
    const language::Code& c = *code->code;
    return make_str(m, c.is_async_generator ? "async_generator"
                       : c.is_coroutine     ? "coroutine"
                       : c.is_generator     ? "generator"
                                            : "function");
}

/// parameters(function): their names, how many are positional, positional-only and keyword-only, and whether there
/// are *args and **kwargs.
Value parameters(Machine& m, NativeArguments a) {
    const CodeObject* code = code_of(a[0]);
    if (!code) return none;
    const language::Code& c = *code->code;
    const std::size_t count = c.positional_count + c.keyword_only_count + c.has_varargs + c.has_varkeywords;
    Ref names(m, value_of(make_list(m)));
    for (std::size_t i = 0; i < count; ++i) list_append(m, to<List>(names), code->local_names[i]);
    return value_of(make_tuple(
        m, {names, make_int(m, c.positional_count), make_int(m, c.positional_only_count),
            make_int(m, c.keyword_only_count), Value::from_bool(c.has_varargs), Value::from_bool(c.has_varkeywords)}));
}

/// source_line(file, number): the line of a file of the program that is being run; None if there is none.
Value source_line(Machine& m, NativeArguments a) {
    const auto number = int64_of(a[1]);
    if (!number || *number < 1 || !is_kind(a[0], Kind::str)) return none;
    const std::string file = to_utf8(to<Str>(a[0]));
    for (const Frame* frame = m.state->top; frame; frame = frame->back) {
        if (!is_user_frame(frame)) continue;
        const language::Code& code = *static_cast<const PythonFrame*>(frame)->code->code;
        if (code.file_name != file || !code.source) continue;
        const auto index = static_cast<std::size_t>(*number - 1);
        return index < code.source->size() ? make_str(m, (*code.source)[index]) : none;
    }
    return none;
}

/// source(function): the lines of its file, the name of the file, and the number of its first line; None without one.
Value source(Machine& m, NativeArguments a) {
    const CodeObject* code = code_of(a[0]);
    if (!code || !code->code->source || !code->code->is_user) return none;
    Ref lines(m, value_of(make_list(m)));
    for (const std::string& line : *code->code->source) {
        const Ref text(m, make_str(m, line));
        list_append(m, to<List>(lines), text);
    }
    const Ref file(m, make_str(m, code->code->file_name));
    return value_of(make_tuple(m, {lines, file, make_int(m, code->code->first_line)}));
}

/// state(generator): "CREATED", "SUSPENDED", "RUNNING" or "CLOSED".
Value state(Machine& m, NativeArguments a) {
    if (!is_kind(a[0], Kind::generator)) return none;
    static constexpr const char* names[] = {"CREATED", "SUSPENDED", "RUNNING", "CLOSED"};
    return make_str(m, names[static_cast<int>(state_of(to<Generator>(a[0])))]);
}

/// may_be_awaited(generator): True if types.coroutine has marked its function.
Value may_be_awaited(Machine&, NativeArguments a) {
    return Value::from_bool(is_kind(a[0], Kind::generator) && (a[0].object()->extra & 1));
}

/// find(object, name): (value,) of an attribute, or None if there is none or it raises AttributeError.
Value find(Machine& m, NativeArguments a) {
    const Ref found(m, find_attribute(m, a[0], to<Str>(a[1])));
    if (found) return value_of(make_tuple(m, {found}));
    if (!m.has_raised()) return none;
    if (!m.raised_is(types().AttributeError)) return empty;
    m.drop(m.take_raised());
    return none;
}

/// refuse(what): the program has come to something that is not there.
Value refuse(Machine& m, NativeArguments a) {
    m.observer->unsupported(m, to_utf8(to<Str>(a[0])) + " is not there yet");
    return none;
}

/// write(text): writes to stderr, whatever sys.stderr is.
Value write_error(Machine& m, NativeArguments a) {
    m.observer->write(m, 2, to_utf8(to<Str>(a[0])));
    return none;
}

constexpr NativeDef functions[] = {
    {"caller", "level=, /", caller},
    {"caller_globals", "level=, /", caller_globals},
    {"stack", "", stack},
    {"entries", "traceback, /", entries},
    {"traceback_text", "exception, /", traceback_text},
    {"summary", "exception, /", summary},
    {"flavor", "function, /", flavor},
    {"parameters", "function, /", parameters},
    {"source", "function, /", source},
    {"source_line", "file, number, /", source_line},
    {"state", "generator, /", state},
    {"may_be_awaited", "generator, /", may_be_awaited},
    {"find", "object, name, /", find},
    {"refuse", "what, /", refuse},
    {"write_error", "text, /", write_error},
};

}  // namespace

void fill_inspection(Machine& m, Module* module) { add_functions(m, module, functions); }

}  // namespace loopglass::library
