#include "syntax_errors.h"

#include <algorithm>

#include <base/utf8.h>
#include <language/error_origin.h>
#include <language/marked_line.h>
#include <machine/attributes.h>
#include <machine/containers.h>
#include <machine/exceptions.h>
#include <machine/operations.h>
#include <machine/prelude.h>
#include <machine/text.h>

#include "errors.h"
#include "exception_details.h"
#include "operations_internal.h"

namespace loopglass::machine {

using language::ErrorOrigin;

namespace {

/// The details of a SyntaxError, in the order of syntax_error_details.
enum Detail : std::size_t { msg, filename, lineno, offset, text, end_lineno, end_offset, print_file_and_line };

/// SyntaxError(msg, (filename, lineno, offset, text, end_lineno, end_offset)).
Value construct_syntax_error(Machine& m, NativeArguments a) {
    Ref made(m, make_exception(m, to<Type>(a[0]), a[1]));
    const auto* args = to<Tuple>(a[1]);
    auto* e = to<Exception>(made);
    if (args->size >= 1) set_detail(m, e, msg, args->items()[0]);
    if (args->size != 2) return made.release();
    const Ref items(m, collect_nested(m, args->items()[1]));
    if (!items) return empty;
    const auto* info = to<List>(items);
    if (info->size != 4 && info->size != 6)
        return raise_type_error(m, std::string("function takes ") + (info->size < 4 ? "at least 4" : "at most 6") +
                                       " arguments (" + std::to_string(info->size) + " given)");
    for (std::size_t i = 0; i < info->size; ++i) set_detail(m, e, filename + i, info->items[i]);
    return made.release();
}

std::string last_part(const std::string& path) { return path.substr(path.rfind('/') + 1); }

/// As SyntaxError_str: the message with the file's last part and the line, as far as they are known.
Value syntax_error_str(Machine& m, NativeArguments a) {
    const auto* e = to<Exception>(a[0]);
    const Ref message(m, str_of(m, detail_of(e, msg)));
    if (!message) return empty;
    const Value file = detail_of(e, filename), line = detail_of(e, lineno);
    const bool has_file = is_kind(file, Kind::str), has_line = is_int(line);
    if (!has_file && !has_line) return keep(message);
    std::string where = has_file ? last_part(to_utf8(to<Str>(file))) : "";
    if (has_line) where += std::string(has_file ? ", " : "") + "line " + std::to_string(int64_of(line).value_or(0));
    return make_str(m, to_utf8(to<Str>(message)) + " (" + where + ")");
}

template <std::size_t number>
constexpr Getter detail_getter(const char* name) {
    return {name, [](Machine&, Value v) { return keep(detail_of(to<Exception>(v), number)); },
            [](Machine& m, Value v, Value x) {
                set_detail(m, to<Exception>(v), number, x);
                return true;
            }};
}

std::int64_t number_of(const Exception* e, Detail detail, std::int64_t otherwise) {
    const Value v = detail_of(e, detail);
    return is_int(v) ? int64_of(v).value_or(otherwise) : otherwise;
}

/// The source line with the marks under it.
std::string source_of(const Exception* e) {
    const Value source = detail_of(e, text);
    if (!is_kind(source, Kind::str)) return {};
    std::string line = to_utf8(to<Str>(source));
    line.resize(std::min(line.find('\n'), line.size()));
    const std::int64_t begin = number_of(e, offset, 0) - 1;
    if (detail_of(e, offset) == none || begin < 0) return language::marked_line(line, 0, 0);
    const bool one_line = number_of(e, end_lineno, 0) <= number_of(e, lineno, 0) || detail_of(e, end_lineno) == none;
    const auto length = static_cast<std::int64_t>(count_characters(line));
    const std::int64_t width = (one_line ? number_of(e, end_offset, 0) - 1 : length) - begin;
    // Kinds of SyntaxError have one mark.
    const bool is_plain = e->type == types().SyntaxError;
    return language::marked_line(line, static_cast<std::size_t>(begin),
                                 is_plain && width > 0 ? static_cast<std::size_t>(width) : 1);
}

}  // namespace

Value raise_syntax_error(Machine& m, const Diagnostic& d, const std::string& file_name, std::size_t last_line) {
    if (d.type == "RecursionError") return m.raise(types().RecursionError, d.message);
    // The parser of CPython has no memory left for it.
    if (d.message == "the program is nested too deeply to be read") return raise_bare(m, types().MemoryError);
    const ErrorOrigin origin = language::origin_of(d);
    // As get_error_line_from_tokenizer_buffers: a line of a text that has been read on is cut before its end.
    const bool is_read_on = last_line != 0 && (d.span.end_line > d.span.line ||
                                               (origin == ErrorOrigin::brackets && d.span.line < last_line));
    const char* line_end = origin == ErrorOrigin::tokenizer || is_read_on ? "" : "\n";
    Type* type = d.type == "IndentationError" ? types().IndentationError
                 : d.type == "TabError"       ? types().TabError
                                              : types().SyntaxError;
    const Ref message(m, make_str(m, d.message)), file(m, make_str(m, file_name)),
        line(m, d.source_line.empty() && type == types().SyntaxError ? none : make_str(m, d.source_line + line_end));
    const auto column = [&](std::size_t bytes) {
        const std::size_t before = d.source_line.empty() ? bytes : count_characters(d.source_line.substr(0, bytes));
        return Value::from_small_int(static_cast<std::int64_t>(before) + 1);
    };
    const bool has_end = d.span.end_line != 0;
    const bool is_first = type == types().IndentationError && !has_end && d.span.column == 0 &&
                          !d.source_line.empty() && d.message != "unexpected indent";
    const Value from = is_first ? Value::from_small_int(0) : column(d.span.column);
    const Value to_line = Value::from_small_int(has_end ? d.span.end_line : d.span.line);
    const Value to_column = has_end ? column(d.span.end_column)
                            : origin == ErrorOrigin::tokenizer
                                ? from
                                : Value::from_small_int(origin == ErrorOrigin::parser ? -1 : 0);
    const Ref place(m, value_of(make_tuple(
                           m, {file.get(), Value::from_small_int(d.span.line), from, line.get(), to_line, to_column})));
    const Ref args(m, value_of(make_tuple(m, {message.get(), place.get()})));
    const Value parameters[] = {value_of(type), args.get()};
    const Ref made(m, construct_syntax_error(m, parameters));
    return made ? m.raise_instance(made) : empty;
}

std::string syntax_error_text(Machine& m, Value exception) {
    const auto* e = to<Exception>(exception);
    std::string shown;
    if (detail_of(e, lineno) != none) {
        const Value file = detail_of(e, filename);
        shown = "  File \"" + (is_kind(file, Kind::str) ? to_utf8(to<Str>(file)) : "<string>") + "\", line " +
                std::to_string(number_of(e, lineno, 0)) + "\n" + source_of(e);
    }
    const Ref message(m, str_of(m, detail_of(e, msg)));
    const std::string words = message ? to_utf8(to<Str>(message)) : "<exception str() failed>";
    if (!message) m.drop(m.take_raised());
    const std::string module =
        is_kind(e->type->module, Kind::str) ? to_utf8(to<Str>(e->type->module)) : std::string("builtins");
    const std::string prefix = module == "builtins" || module == "__main__" ? "" : module + ".";
    return shown + prefix + to_utf8(e->type->qualified_name) + ": " + words;
}

void finish_syntax_error_types() {
    static constexpr NativeDef constructor = {"exception", "cls, /, *args", construct_syntax_error};
    static constexpr NativeDef texts[] = {{"__str__", "self, /", syntax_error_str}};
    static constexpr Getter getters[] = {detail_getter<msg>("msg"),
                                         detail_getter<filename>("filename"),
                                         detail_getter<lineno>("lineno"),
                                         detail_getter<offset>("offset"),
                                         detail_getter<text>("text"),
                                         detail_getter<end_lineno>("end_lineno"),
                                         detail_getter<end_offset>("end_offset"),
                                         detail_getter<print_file_and_line>("print_file_and_line"),
                                         {nullptr, nullptr, nullptr}};
    const Types& t = types();
    set_getters(t.SyntaxError, getters);
    add_methods(t.SyntaxError, texts);
    for (Type* type : {t.SyntaxError, t.IndentationError, t.TabError}) set_constructor(type, constructor);
}

}  // namespace loopglass::machine
