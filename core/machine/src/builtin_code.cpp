// Builtins that run texts: exec, eval, compile; and __import__.

#include <optional>
#include <string>

#include <base/utf8.h>
#include <language/parser.h>
#include <machine/attributes.h>
#include <machine/containers.h>
#include <machine/exceptions.h>
#include <machine/frame.h>
#include <machine/modules.h>
#include <machine/operations.h>
#include <machine/source_trees.h>
#include <machine/text.h>
#include <machine/warnings.h>

#include "builtin_tables.h"
#include "compiled_texts.h"
#include "errors.h"
#include "interpreter_helpers.h"
#include "operations_internal.h"
#include "python_names.h"
#include "syntax_errors.h"
#include "text_codec.h"

namespace loopglass::machine {

using language::TextForm;
using language::TextKind;

namespace {

/// An expression or a single statement is read as it stands, without a line end added to it: its end is at no column,
/// and its line is the text's own.
void place_in_text(Machine& m, const std::string& text) {
    const Ref raised(m, m.take_raised());
    const auto detail = [&](const char* name) { return Ref(m, get_attribute(m, raised, static_name(name))); };
    const auto set = [&](const char* name, Value value) { set_attribute(m, raised, static_name(name), value); };
    const Ref line = detail("text"), offset = detail("offset");
    std::string shown = is_kind(line, Kind::str) ? to_utf8(to<Str>(line)) : "";
    if (shown.ends_with('\n')) shown.pop_back();
    if ((text.empty() || line.get() != none) && text.ends_with(shown) && !text.ends_with('\n')) {
        const Ref whole(m, make_str(m, shown));
        set("text", whole);
        const std::size_t end = shown.substr(0, shown.find('#')).find_last_not_of(" \t");
        const auto length = static_cast<std::int64_t>(end == shown.npos ? 0 : count_characters(shown.substr(0, end)));
        if (type_of(raised) == types().IndentationError) {
            set("offset", make_int(m, std::min(offset.get().small_int(), length + 1)));
        } else if (end == shown.npos || offset.get().small_int() - 1 > length) {
            set("offset", Value::from_small_int(0));
            set("end_offset", Value::from_small_int(0));
        }
        if (text.empty()) {
            set("lineno", Value::from_small_int(0));
            set("end_lineno", Value::from_small_int(0));
        }
    }
    Tuple* place = make_tuple(m, 6);
    std::size_t at = 0;
    for (const char* name : {"filename", "lineno", "offset", "text", "end_lineno", "end_offset"})
        place->items()[at++] = detail(name).release();
    const Ref told(m, value_of(place)), message = detail("msg"), args(m, value_of(make_tuple(m, {message, told})));
    set("args", args);
    m.replace(m.state->raised, keep(raised));
}

/// Raises what is wrong with a text, or refuses what is not there.
void raise_compile_error(Machine& m, const Diagnostic& error, const std::string& text, const std::string& file_name,
                         TextKind kind) {
    if (error.kind == DiagnosticKind::unsupported)
        m.observer->unsupported(m,
                                error.message + " (line " + std::to_string(error.span.line) + " of " + file_name + ")");
    const auto line_ends = static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
    raise_syntax_error(m, error, file_name, line_ends + (text.ends_with('\n') ? 0 : 1));
    if (kind != TextKind::program && m.raised_is(types().SyntaxError)) place_in_text(m, text);
}

/// False with ValueError raised if a text cannot be a program's.
bool check_null_bytes(Machine& m, const std::string& text) {
    if (text.find('\0') == text.npos) return true;
    m.raise(types().ValueError, "source code string cannot contain null bytes");
    return false;
}

/// A text in one of the forms that exec, eval and compile take.
struct GivenText {
    std::string text;
    TextForm form;
};

/// The code of a text, or null with SyntaxError raised.
const CodeObject* compile_text(Machine& m, const GivenText& given, const std::string& file_name, TextKind kind) {
    const std::string& text = given.text;
    if (!check_null_bytes(m, text)) return nullptr;
    if (!m.compiled_texts) m.compiled_texts = std::make_shared<CompiledTexts>();
    const auto& result = m.compiled_texts->compile(text, file_name, kind, given.form);
    for (const auto& warning : result.warnings)
        warn_explicitly(m, types().SyntaxWarning, warning.text, file_name, warning.line);
    if (result.code) return result.code;
    raise_compile_error(m, result.error, text, file_name, kind);
    return nullptr;
}

/// As source_as_string: the text that a value is, or nothing with an exception raised.
std::optional<GivenText> read_source(Machine& m, Value source, const std::string& function, const char* what) {
    if (is_kind(source, Kind::str)) {
        GivenText given{{}, TextForm::utf8};
        if (!encode_text(m, to<Str>(source), "utf-8", "strict", given.text)) return {};
        return given;
    }
    if (is_bytes_like(source)) return GivenText{std::string(bytes_view(source)), TextForm::bytes};
    raise_type_error(m, function + "() arg 1 must be a string, bytes or " + what);
    return {};
}

}  // namespace

bool read_tree(Machine& m, Value source, const std::string& file_name, TextKind kind, std::string& tree) {
    const auto given = read_source(m, source, "compile", "AST object");
    if (!given || !check_null_bytes(m, given->text)) return false;
    const language::ParseResult parsed = language::parse_as(kind, file_name, given->text, given->form);
    if (parsed.diagnostics.empty()) {
        tree = language::dump(parsed.tree);
        return true;
    }
    raise_compile_error(m, parsed.diagnostics.front(), given->text, file_name, kind);
    return false;
}

namespace {

// ---- exec and eval

struct TextFrame : NativeFrame {
    const CodeObject* code;
    Value globals, locals;  ///< owned
    bool wants_value;
};

Action resume_text(Machine& m, NativeFrame* native, Completion completion, Value& value) {
    auto* frame = static_cast<TextFrame*>(native);
    if (frame->phase == 0) {
        frame->phase = 1;
        auto* caches = caches_of(m, frame->code);
        PythonFrame* body = new_frame(m, frame->code, to<Dict>(frame->globals), caches, empty);
        body->names = keep(frame->locals);
        return enter_frame(m, body) ? Action::called : Action::raised;
    }
    if (completion.value == empty) return Action::raised;
    value = completion.value;
    if (!frame->wants_value) m.replace(value, none);
    return Action::returned;
}

constexpr NativeFrameDef text_frame = {"text", sizeof(TextFrame), resume_text,
                                       [](Machine& m, NativeFrame* f) {
                                           auto* t = static_cast<TextFrame*>(f);
                                           for (const Value v : {t->globals, t->locals}) m.drop(v);
                                       },
                                       [](NativeFrame* f, void (*visit)(void*, Value), void* context) {
                                           auto* t = static_cast<TextFrame*>(f);
                                           for (const Value v : {t->globals, t->locals}) visit(context, v);
                                       }};

enum class TextFunction { exec, eval };

/// The two namespaces of a text: as given, or the caller's. False with TypeError raised.
bool find_namespaces(Machine& m, TextFunction function, Value globals, Value locals, Ref& where, Ref& names) {
    const bool is_exec = function == TextFunction::exec;
    if (globals != empty && globals != none && !is_kind(globals, Kind::dict)) {
        const bool is_mapping = !is_exec && (is_kind(globals, Kind::list) || has_special(m, globals, "__getitem__"));
        raise_type_error(m, is_exec      ? "exec() globals must be a dict, not " + type_name(globals)
                            : is_mapping ? std::string("globals must be a real dict; try eval(expr, {}, mapping)")
                                         : std::string("globals must be a dict"));
        return false;
    }
    if (locals != empty && locals != none && !is_kind(locals, Kind::dict) && !has_special(m, locals, "__getitem__")) {
        raise_type_error(m, is_exec ? "locals must be a mapping or None, not " + type_name(locals)
                                    : std::string("locals must be a mapping"));
        return false;
    }
    const bool has_globals = globals != empty && globals != none;
    where = has_globals ? Ref(m, keep(globals)) : Ref(m, keep(value_of(calling_globals(m))));
    if (locals != empty && locals != none)
        names = Ref(m, keep(locals));
    else
        names = has_globals ? Ref(m, keep(globals)) : Ref(m, calling_locals(m));
    auto* dict = to<Dict>(where);
    if (dict_get(dict, static_name("__builtins__")) == empty)
        dict_set(m, dict, static_name("__builtins__"), value_of(m.state->builtins));
    return true;
}

Value run_text(Machine& m, TextFunction function, NativeArguments a) {
    const bool wants_value = function == TextFunction::eval;
    const std::string name = wants_value ? "eval" : "exec";
    Ref globals, locals;
    if (!find_namespaces(m, function, a[1], a[2], globals, locals)) return empty;
    const CodeObject* code = nullptr;
    if (is_kind(a[0], Kind::code)) {
        code = to<CodeObject>(a[0]);
        if (code->code->free_count)
            return raise_type_error(m, "code object passed to " + name + "() may not contain free variables");
        if (code->code->is_function) not_there_yet(m, name + "() of a function's code");
    } else if (const auto given = read_source(m, a[0], name, "code object")) {
        code = compile_text(m, *given, "<string>", wants_value ? TextKind::expression : TextKind::program);
    }
    if (!code) return empty;
    auto* frame = m.push_native_frame<TextFrame>(text_frame);
    frame->code = code;
    frame->globals = globals.release();
    frame->locals = locals.release();
    frame->wants_value = wants_value;
    return pending;
}

Value exec(Machine& m, NativeArguments a) { return run_text(m, TextFunction::exec, a); }
Value eval(Machine& m, NativeArguments a) { return run_text(m, TextFunction::eval, a); }

/// A function of the module ast, imported if it was not yet; `empty` if that raised.
Value function_of_trees(Machine& m, const char* name) {
    Module* ast = find_module(m, "ast");
    return ast ? dict_get(ast->dict, static_name(name)) : empty;
}

/// The text of a tree, if the value is one; it is checked first.
Ref text_of_tree(Machine& m, Value value, Value mode) {
    const Value ast = dict_get(m.state->modules, static_name("ast"));
    if (!is_kind(ast, Kind::module) || !is_kind(value, Kind::instance)) return {};
    const Value node = dict_get(to<Module>(ast)->dict, static_name("AST"));
    if (!is_kind(node, Kind::type) || !is_subtype(type_of(value), to<Type>(node))) return {};
    const Value checked_with[] = {value, mode};
    const Ref checked(m, m.call_nested(function_of_trees(m, "_check"), checked_with, 2));
    if (!checked) return {};
    return Ref(m, m.call_nested(function_of_trees(m, "unparse"), &value, 1));
}

constexpr std::int64_t only_the_tree = 0x400;  // ast.PyCF_ONLY_AST

Value compile(Machine& m, NativeArguments a) {
    const Ref written = text_of_tree(m, a[0], a[2]);
    if (m.has_raised()) return empty;
    if (written) {
        const Value arguments[] = {written, a[1], a[2], a[3], a[4], a[5]};
        return compile(m, arguments);
    }
    if (a[3] != empty && int64_of(a[3]).value_or(0) & only_the_tree) {
        const Value read = function_of_trees(m, "_parsed");
        return read == empty ? empty : m.call(read, a, 3);
    }
    if (!is_kind(a[1], Kind::str))
        return raise_type_error(m, "expected str, bytes or os.PathLike object, not " + type_name(a[1]));
    if (!is_kind(a[2], Kind::str))
        return raise_type_error(m, "compile() argument 'mode' must be str, not " + argument_type_name(a[2]));
    const auto kind = language::kind_of_mode(to_utf8(to<Str>(a[2])));
    if (!kind) return m.raise(types().ValueError, "compile() mode must be 'exec', 'eval' or 'single'");
    const auto given = read_source(m, a[0], "compile", "AST object");
    if (!given) return empty;
    const CodeObject* code = compile_text(m, *given, to_utf8(to<Str>(a[1])), *kind);
    return code ? value_of(code) : empty;
}

Value import(Machine& m, NativeArguments a) {
    if (!is_kind(a[0], Kind::str)) return raise_type_error(m, "module name must be a string");
    if (to<Str>(a[0])->length == 0) return m.raise(types().ValueError, "Empty module name");
    const Value level = a[4] == empty ? Value::from_small_int(0) : a[4];
    Ref names(m, none);
    if (a[3] != empty && a[3] != none) {
        const Ref list(m, collect_nested(m, a[3]));
        if (!list) return empty;
        const auto* items = to<List>(list);
        Tuple* tuple = make_tuple(m, items->size);
        for (std::size_t i = 0; i < items->size; ++i) tuple->items()[i] = keep(items->items[i]);
        if (items->size) names = Ref(m, value_of(tuple));
    }
    return import_module(m, a[0], names, level);
}

constexpr NativeDef table[] = {
    {"exec", "source, globals=, locals=, /", exec},
    {"eval", "source, globals=, locals=, /", eval},
    {"compile", "source, filename, mode, flags=, dont_inherit=, optimize=", compile},
    {"__import__", "name, globals=, locals=, fromlist=, level=", import},
};

}  // namespace

const std::span<const NativeDef> code_builtins = table;

}  // namespace loopglass::machine
