// The three standard streams as objects. stdout and stderr go where print goes, stdin reads what input() reads.

#include <machine/streams.h>

#include <algorithm>
#include <array>
#include <optional>

#include <base/utf8.h>
#include <machine/attributes.h>
#include <machine/containers.h>
#include <machine/modules.h>
#include <machine/operations.h>
#include <machine/prelude.h>
#include <machine/text.h>

#include "errors.h"
#include "operations_internal.h"
#include "output.h"

namespace loopglass::machine {

namespace {

struct TextStream : Object {
    int number;
};

constexpr Layout layout{sizeof(TextStream), nullptr, nullptr};

int number_of(Value stream) { return to<TextStream>(stream)->number; }

const char* name_of(Value stream) {
    static constexpr const char* names[] = {"<stdin>", "<stdout>", "<stderr>"};
    return names[number_of(stream)];
}

/// io.UnsupportedOperation, which is an OSError and a ValueError.
Type* unsupported_operation() {
    static Type* const type = [] {
        Type* made = make_static_type("UnsupportedOperation", types().OSError, Kind::exception, sizeof(Exception),
                                      nullptr, "io");
        return made;
    }();
    return type;
}

bool check_readable(Machine& m, Value stream) {
    if (number_of(stream) == 0) return true;
    m.raise(unsupported_operation(), "not readable");
    return false;
}

Value write(Machine& m, NativeArguments a) {
    if (!is_kind(a[1], Kind::str)) return raise_type_error(m, "write() argument must be str, not " + type_name(a[1]));
    if (number_of(a[0]) == 0) return m.raise(unsupported_operation(), "not writable");
    const auto* text = to<Str>(a[1]);
    if (number_of(a[0]) == 1 && !can_be_written(m, text)) return empty;
    write_out(m, number_of(a[0]), to_utf8(text));
    return make_int(m, static_cast<std::int64_t>(text->length));
}

Value write_lines(Machine& m, NativeArguments a) {
    const Ref lines(m, collect_nested(m, a[1]));
    if (!lines) return empty;
    const auto* list = to<List>(lines);
    for (std::size_t i = 0; i < list->size; ++i) {
        const Value arguments[] = {a[0], list->items[i]};
        const Ref written(m, write(m, arguments));
        if (!written) return empty;
    }
    return none;
}

Value flush(Machine&, NativeArguments) { return none; }

/// How many characters are asked for; -1 for all of them. Nothing with an exception raised.
std::optional<std::int64_t> size_of(Machine& m, Value size) {
    if (size == empty || size == none) return -1;
    return index_of(m, size);
}

/// Puts back what was read beyond the first characters that are wanted.
void put_back_rest(Machine& m, std::string& text, std::int64_t wanted) {
    if (wanted < 0) return;
    std::size_t end = 0;
    for (; end < text.size() && (wanted > 0 || (text[end] & 0xc0) == 0x80); ++end)
        if ((text[end] & 0xc0) != 0x80 && --wanted < 0) break;
    // A line end stands in the input as it was written, but is never put back by half.
    m.state->input_read =
        std::min<std::uint64_t>(m.state->input_read, m.observer->input().size()) - (text.size() - end);
    text.resize(end);
}

Value read_line(Machine& m, NativeArguments a) {
    const auto size = size_of(m, a[1]);
    if (!size || !check_readable(m, a[0])) return empty;
    std::string line;
    read_input_line(m, line);
    put_back_rest(m, line, *size);
    return make_str(m, line);
}

Value read(Machine& m, NativeArguments a) {
    const auto size = size_of(m, a[1]);
    if (!size || !check_readable(m, a[0])) return empty;
    std::string all, line;
    while ((*size < 0 || count_characters(all) < static_cast<std::size_t>(*size)) && read_input_line(m, line))
        all += line;
    put_back_rest(m, all, *size);
    return make_str(m, all);
}

Value read_lines(Machine& m, NativeArguments a) {
    if (!check_readable(m, a[0])) return empty;
    const Ref lines(m, value_of(make_list(m)));
    std::string line;
    while (read_input_line(m, line)) {
        const Ref text(m, make_str(m, line));
        list_append(m, to<List>(lines), text);
    }
    return keep(lines);
}

Value next_line(Machine& m, Object* stream) {
    if (!check_readable(m, value_of(stream))) return empty;
    std::string line;
    return read_input_line(m, line) ? make_str(m, line) : empty;
}

Value next(Machine& m, NativeArguments a) {
    const Value line = next_line(m, a[0].object());
    return line != empty || m.has_raised() ? line : raise_bare(m, types().StopIteration);
}

Value same(Machine&, NativeArguments a) { return keep(a[0]); }

Value no(Machine&, NativeArguments) { return false_value; }
Value readable(Machine&, NativeArguments a) { return Value::from_bool(number_of(a[0]) == 0); }
Value writable(Machine&, NativeArguments a) { return Value::from_bool(number_of(a[0]) != 0); }
Value file_number(Machine&, NativeArguments a) { return Value::from_small_int(number_of(a[0])); }
Value reconfigure(Machine&, NativeArguments) { return none; }

Value repr(Machine& m, NativeArguments a) {
    return make_str(m, std::string("<_io.TextIOWrapper name='") + name_of(a[0]) + "' mode='" +
                           (number_of(a[0]) == 0 ? "r" : "w") + "' encoding='utf-8'>");
}

constexpr NativeDef methods[] = {
    {"write", "self, text, /", write},
    {"writelines", "self, lines, /", write_lines},
    {"flush", "self, /", flush},
    {"readline", "self, size=, /", read_line},
    {"read", "self, size=, /", read},
    {"readlines", "self, hint=, /", read_lines},
    {"isatty", "self, /", no},
    {"seekable", "self, /", no},
    {"readable", "self, /", readable},
    {"writable", "self, /", writable},
    {"fileno", "self, /", file_number},
    {"reconfigure", "self, /, *, encoding=, errors=, newline=, line_buffering=, write_through=", reconfigure},
    {"__iter__", "self, /", same},
    {"__next__", "self, /", next},
    {"__repr__", "self, /", repr},
};

/// The bytes behind the stream, which are Python text.
Value buffer_of(Machine& m, Value stream) {
    Module* module = find_module(m, "_standard_buffers");
    if (!module) return empty;
    const Value all = dict_get(module->dict, static_name("buffers"));
    return keep(to<Tuple>(all)->items()[number_of(stream)]);
}

constexpr Getter getters[] = {
    {"buffer", buffer_of, nullptr},
    {"name", [](Machine&, Value v) { return value_of(static_name(name_of(v))); }, nullptr},
    {"mode", [](Machine&, Value v) { return value_of(static_name(number_of(v) == 0 ? "r" : "w")); }, nullptr},
    {"encoding", [](Machine&, Value) { return value_of(static_name("utf-8")); }, nullptr},
    {"errors",
     [](Machine&, Value v) { return value_of(static_name(number_of(v) == 2 ? "backslashreplace" : "strict")); },
     nullptr},
    {"newlines", [](Machine&, Value) { return none; }, nullptr},
    {"line_buffering", [](Machine&, Value v) { return Value::from_bool(number_of(v) == 2); }, nullptr},
    {"write_through", [](Machine&, Value) { return false_value; }, nullptr},
    {"closed", [](Machine&, Value) { return false_value; }, nullptr},
    {nullptr, nullptr, nullptr}};

}  // namespace

Type* text_stream_type() {
    static Type* const type = [] {
        Type* made =
            make_static_type("TextIOWrapper", types().object, Kind::native, sizeof(TextStream), &layout, "_io");
        made->can_be_base = false;
        made->construct = nullptr;
        set_getters(made, getters);
        made->next = next_line;
        add_methods(made, methods);
        return made;
    }();
    return type;
}

Value standard_stream(int number) {
    static const std::array<TextStream*, 3> streams = [] {
        std::array<TextStream*, 3> made{};
        for (int i = 0; i < 3; ++i) {
            auto* stream = static_cast<TextStream*>(static_memory(sizeof(TextStream)));
            stream->refs = 1;
            stream->kind = Kind::native;
            stream->flags = Object::is_static;
            stream->type = text_stream_type();
            stream->number = i;
            made[static_cast<std::size_t>(i)] = stream;
        }
        return made;
    }();
    return value_of(streams[static_cast<std::size_t>(number)]);
}

bool read_input_line(Machine& m, std::string& line) {
    line.clear();
    const std::string_view all = m.observer->input();
    std::uint64_t& at = m.state->input_read;
    if (at >= all.size()) return false;
    const std::size_t end = std::min(all.find_first_of("\r\n", at), all.size());
    line = all.substr(at, end - at);
    if (end < all.size()) line += '\n';
    at = end + 1;
    if (end + 1 < all.size() && all[end] == '\r' && all[end + 1] == '\n') ++at;
    return true;
}

}  // namespace loopglass::machine
