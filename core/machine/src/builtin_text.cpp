// Builtins that make, write and read text: print, input, repr, ascii, format.

#include <machine/attributes.h>
#include <machine/containers.h>
#include <machine/operations.h>
#include <machine/streams.h>
#include <machine/text.h>

#include "builtin_tables.h"
#include "interpreter_helpers.h"
#include "operations_internal.h"
#include "output.h"

namespace loopglass::machine {

namespace {

/// CPython counts the call of a function of one argument too (cfunction_vectorcall_O).
Value repr(Machine& m, NativeArguments a) {
    const NestedCall call(m, " while calling a Python object");
    return call ? repr_of(m, a[0]) : empty;
}

Value ascii(Machine& m, NativeArguments a) {
    const Ref text(m, repr_of(m, a[0]));
    return text ? ascii_of(m, text) : empty;
}

Value format(Machine& m, NativeArguments a) {
    if (a[1] != empty && !is_kind(a[1], Kind::str))
        return raise_type_error(m, "format() argument 2 must be str, not " + (a[1] == none ? "None" : type_name(a[1])));
    return format_of(m, a[0], a[1] == empty ? static_name("") : to<Str>(a[1]));
}

// ---- print -----------------------------------------------------------------------------------------------------

/// sep= and end=: a str, or None for the default.
bool print_option(Machine& m, Value option, const char* name, std::string& text) {
    if (option == empty || option == none) return true;
    if (is_kind(option, Kind::str)) {
        text = to_utf8(to<Str>(option));
        return true;
    }
    raise_type_error(m, std::string(name) + " must be None or a string, not " + type_name(option));
    return false;
}

/// What print writes: values with `separator` between them, then `end`.
struct PrintOptions {
    std::string separator = " ", end = "\n";
};

/// To stdout (1) or stderr (2) itself.
Value print_to_stream(Machine& m, int stream, const Tuple* values, const PrintOptions& options) {
    std::string text;
    for (std::size_t i = 0; i < values->size; ++i) {
        if (i > 0) text += options.separator;
        const HeldOutput held(m, stream == 1 ? text : std::string(), values->items()[i]);
        const Ref shown(m, str_of(m, values->items()[i]));
        held.take_back(text);
        if (!shown) {
            // What came before the value that cannot be shown is out already.
            if (!text.empty()) write_out(m, stream, text);
            return empty;
        }
        if (stream == 1 && !can_be_written(m, to<Str>(shown))) {
            if (!text.empty()) write_out(m, stream, text);
            return empty;
        }
        text += to_utf8(to<Str>(shown));
    }
    write_out(m, stream, text + options.end);
    return none;
}

/// print(file=...): calls file.write for one piece after the other, as PyFile_WriteObject, and file.flush at the end.
struct PrintFrame : NativeFrame {
    Value file, values, separator, end;
    std::uint32_t piece;  ///< even: a value; odd: what stands after it
    bool flush;
};

/// The next piece as text (owned), `not_implemented` after the last.
Value next_piece(Machine& m, PrintFrame* frame) {
    const auto* values = to<Tuple>(frame->values);
    const std::uint32_t piece = frame->piece++;
    const std::size_t last = values->size == 0 ? 0 : 2 * values->size - 1;
    if (piece > last) return not_implemented;
    if (piece == last) return keep(frame->end);
    return piece % 2 ? keep(frame->separator) : str_of(m, values->items()[piece / 2]);
}

Action resume_print(Machine& m, NativeFrame* native, Completion completion, Value& value) {
    auto* frame = static_cast<PrintFrame*>(native);
    Value done = completion.value;
    for (;;) {
        if (done == empty) return Action::raised;
        m.drop(done);
        const Ref text(m, next_piece(m, frame));
        if (!text) return Action::raised;
        const bool is_over = text.get() == not_implemented;
        if (is_over && !std::exchange(frame->flush, false)) break;
        const Ref method(m, get_attribute(m, frame->file, static_name(is_over ? "flush" : "write")));
        if (!method) return Action::raised;
        const Value argument = text;
        done = m.call(method, &argument, is_over ? 0 : 1);
        if (done == pending) return Action::called;
    }
    value = none;
    return Action::returned;
}

constexpr NativeFrameDef print_frame{"print", sizeof(PrintFrame), resume_print,
                                     [](Machine& m, NativeFrame* native) {
                                         auto* f = static_cast<PrintFrame*>(native);
                                         for (const Value v : {f->file, f->values, f->separator, f->end}) m.drop(v);
                                     },
                                     [](NativeFrame* native, void (*visit)(void*, Value), void* context) {
                                         auto* f = static_cast<PrintFrame*>(native);
                                         for (const Value v : {f->file, f->values, f->separator, f->end})
                                             visit(context, v);
                                     }};

/// sys.stdout as the program has left it (borrowed): the stream itself if it has not even imported sys.
Value current_stdout(const Machine& m) {
    static Str* const sys_name = static_name("sys");
    static Str* const stdout_name = static_name("stdout");
    const Value sys = dict_get(m.state->modules, sys_name);
    if (!is_kind(sys, Kind::module)) return standard_stream(1);
    return dict_get(to<Module>(sys)->dict, stdout_name);
}

Value print(Machine& m, NativeArguments a) {
    PrintOptions options;
    if (!print_option(m, a[0], "sep", options.separator) || !print_option(m, a[1], "end", options.end)) return empty;
    const Value file = a[2] == empty || a[2] == none ? current_stdout(m) : a[2];
    for (const int stream : {1, 2})
        if (file == standard_stream(stream)) return print_to_stream(m, stream, to<Tuple>(a[4]), options);
    if (file == empty) return m.raise(types().RuntimeError, "lost sys.stdout");
    if (file == none) return none;
    const int flush = a[3] == empty ? 0 : truth(m, a[3]);
    if (flush < 0) return empty;
    auto* frame = m.push_native_frame<PrintFrame>(print_frame);
    frame->file = keep(file);
    frame->values = keep(a[4]);
    frame->separator = frame->end = none;
    frame->separator = make_str(m, options.separator);
    frame->end = make_str(m, options.end);
    frame->piece = 0;
    frame->flush = flush != 0;
    return pending;
}

// ---- input -----------------------------------------------------------------------------------------------------

Value input(Machine& m, NativeArguments a) {
    if (a[0] != empty) {
        const Ref prompt(m, str_of(m, a[0]));
        if (!prompt) return empty;
        if (to<Str>(prompt)->length > 0) write_out(m, 1, to_utf8(to<Str>(prompt)));
    }
    std::string line;
    if (!read_input_line(m, line)) return m.raise(types().EOFError, "EOF when reading a line");
    if (line.ends_with('\n')) line.pop_back();
    return make_str(m, line);
}

constexpr NativeDef table[] = {
    {"repr", "obj, /", repr},
    {"ascii", "obj, /", ascii},
    {"format", "value, format_spec=, /", format},
    {"print", "*args, sep=, end=, file=, flush=", print},
    {"input", "prompt=, /", input},
};

}  // namespace

const std::span<const NativeDef> text_builtins = table;

}  // namespace loopglass::machine
