#include <library/world.h>
#include <machine/attributes.h>
#include <machine/containers.h>
#include <machine/exceptions.h>
#include <machine/frame.h>
#include <machine/generator.h>
#include <machine/operations.h>
#include <machine/source_trees.h>
#include <machine/startup_exceptions.h>
#include <machine/text.h>
#include <machine/traceback_place.h>
#include <machine/warnings.h>

#include "modules.h"

namespace loopglass::library {

using namespace machine;

namespace {

// What inspect, traceback, warnings and logging ask of the machine. Frames of library texts do not count.

/// (file, line, function, source of the line) of a frame.
Value place_of(Machine& m, const language::Code& code, std::uint32_t line) {
    const Ref file(m, make_str(m, code.file_name)), name(m, make_str(m, code.name));
    const Ref text(m, make_str(m, source_line(m, code.file_name, line)));
    return value_of(make_tuple(m, {file, make_int(m, line), name, text}));
}

Value place_of(Machine& m, const PythonFrame* frame) {
    return place_of(m, *frame->code->code, current_span(*frame).line);
}

/// caller(level=0): the place of the level-th frame of the program, from the innermost; None beyond the outermost.
Value caller(Machine& m, NativeArguments a) {
    std::int64_t level = a[0] == empty ? 0 : int64_of(a[0]).value_or(0);
    for (const Frame* frame = m.state->top; frame; frame = frame->back)
        if (is_visible(frame) && level-- <= 0) return place_of(m, static_cast<const PythonFrame*>(frame));
    return none;
}

/// caller_globals(level=0): the namespace of that frame's module.
Value caller_globals(Machine& m, NativeArguments a) {
    std::int64_t level = a[0] == empty ? 0 : int64_of(a[0]).value_or(0);
    for (Frame* frame = m.state->top; frame; frame = frame->back)
        if (is_visible(frame) && level-- <= 0) return keep(value_of(static_cast<PythonFrame*>(frame)->globals));
    return none;
}

/// What is known of where a span begins and ends: (end line, column, end column).
Value ends_of(Machine& m, const Span& span) {
    if (span.end_line == 0) return value_of(make_tuple(m, {none, none, none}));
    return value_of(
        make_tuple(m, {make_int(m, span.end_line), make_int(m, span.column), make_int(m, span.end_column)}));
}

/// positions(frame or traceback): (line, end line, column, end column) of what it is at.
Value positions(Machine& m, NativeArguments a) {
    const bool is_entry = is_kind(a[0], Kind::traceback);
    const PythonFrame* frame = is_entry ? nullptr : to<PythonFrame>(a[0]);
    const Span span = is_entry ? span_of(*to<Traceback>(a[0])) : current_span(*frame);
    const std::uint32_t line = is_entry ? span.line : line_of(frame);
    const Ref ends(m, ends_of(m, span.line == line ? span : Span{}));
    const Value* end = to<Tuple>(ends)->items();
    return value_of(make_tuple(m, {make_int(m, line), end[0], end[1], end[2]}));
}

/// file_lines(name): the lines of a file of the program, with their ends; none of any other file.
Value file_lines(Machine& m, NativeArguments a) {
    Ref list(m, value_of(make_list(m)));
    const auto* lines = is_kind(a[0], Kind::str) ? source_of(m, to_utf8(to<Str>(a[0]))) : nullptr;
    if (!lines) return list.release();
    for (const std::string& line : *lines) {
        const Ref text(m, make_str(m, line.ends_with('\n') ? line : line + "\n"));
        list_append(m, to<List>(list), text);
    }
    return list.release();
}

/// entries(traceback): for each frame of the program, its place, the text that a traceback shows of it, where what it
/// is at ends, and the frame.
Value entries(Machine& m, NativeArguments a) {
    Ref all(m, value_of(make_list(m)));
    for (Value v = a[0]; is_kind(v, Kind::traceback); v = to<Traceback>(v)->next) {
        const auto& entry = *to<Traceback>(v);
        const language::Code& code = *entry.code->code;
        if (entry.frame == empty || !(code.is_user || code.at_run_time)) continue;
        const Span span = span_of(entry);
        const Ref place(m, place_of(m, code, span.line)), ends(m, ends_of(m, span));
        const Ref text(m, make_str(m, traceback_entry_text(entry)));
        const Ref row(m, value_of(make_tuple(m, {place, text, ends, entry.frame})));
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

/// tree_text(source, filename, mode): the tree of a program as ast.dump writes it.
Value tree_text(Machine& m, NativeArguments a) {
    if (!is_kind(a[1], Kind::str))
        return m.raise(types().TypeError,
                       "expected str, bytes or os.PathLike object, not " + to_utf8(type_of(a[1])->name));
    std::string tree;
    const auto kind = language::kind_of_mode(to_utf8(to<Str>(a[2])));
    if (!kind) return m.raise(types().ValueError, "compile() mode must be 'exec', 'eval' or 'single'");
    return read_tree(m, a[0], to_utf8(to<Str>(a[1])), *kind, tree) ? make_str(m, tree) : empty;
}

/// source_line(file, number): the line of a file of the program that is being run; None if there is none.
Value source_line(Machine& m, NativeArguments a) {
    const auto number = int64_of(a[1]);
    if (!number || *number < 1 || !is_kind(a[0], Kind::str)) return none;
    const auto* lines = source_of(m, to_utf8(to<Str>(a[0])));
    const auto index = static_cast<std::size_t>(*number - 1);
    return lines && index < lines->size() ? make_str(m, (*lines)[index]) : none;
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

/// warn(text, category): a warning of the line of the program that is run.
Value warn_of_line(Machine& m, NativeArguments a) {
    warn(m, to<Type>(a[1]), to_utf8(to<Str>(a[0])));
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
    {"positions", "frame, /", positions},
    {"file_lines", "name, /", file_lines},
    {"entries", "traceback, /", entries},
    {"traceback_text", "exception, /", traceback_text},
    {"summary", "exception, /", summary},
    {"flavor", "function, /", flavor},
    {"parameters", "function, /", parameters},
    {"source", "function, /", source},
    {"source_line", "file, number, /", source_line},
    {"tree_text", "source, filename, mode, /", tree_text},
    {"state", "generator, /", state},
    {"may_be_awaited", "generator, /", may_be_awaited},
    {"find", "object, name, /", find},
    {"refuse", "what, /", refuse},
    {"warn", "text, category, /", warn_of_line},
    {"write_error", "text, /", write_error},
};

}  // namespace

void fill_inspection(Machine& m, Module* module) {
    add_functions(m, module, functions);
    dict_set(m, module->dict, static_name("TracebackType"), value_of(types().traceback));
    for (Type* const type : startup_exceptions().all()) dict_set(m, module->dict, type->name, value_of(type));
}

}  // namespace loopglass::library
