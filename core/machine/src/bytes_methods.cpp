// The methods of bytes and bytearray. Most are str's: the bytes are made into a text in which only ASCII bytes are
// what they look like, the method of str is called, and texts in its result become bytes again.

#include <algorithm>

#include <machine/attributes.h>
#include <machine/containers.h>
#include <machine/iterate.h>
#include <machine/text.h>

#include "bytes_as_text.h"
#include "containers_internal.h"
#include "method_tables.h"
#include "operations_methods.h"
#include "str_methods.h"
#include "text_codec.h"

namespace loopglass::machine {

namespace {

Value decode(Machine& machine, NativeArguments a) {
    std::string encoding, errors;
    if (!codec_argument(machine, a[1], "decode()", "encoding", "utf-8", encoding) ||
        !codec_argument(machine, a[2], "decode()", "errors", "strict", errors))
        return empty;
    return decode_bytes(machine, bytes_view(a[0]), encoding, errors);
}

/// The one ASCII character between the groups of hex(). False if it is none, with an exception raised.
bool hex_separator(Machine& machine, Value given, std::string& separator) {
    const std::int64_t length = length_of(machine, given);
    if (length < 0) return false;
    if (length != 1) {
        machine.raise(types().ValueError, "sep must be length 1.");
        return false;
    }
    if (is_kind(given, Kind::str)) {
        separator = to_utf8(to<Str>(given));
    } else if (is_kind(given, Kind::bytes) || is_kind(given, Kind::byte_array)) {
        separator = std::string(bytes_view(given));
    } else {
        machine.raise(types().TypeError, "sep must be str or bytes.");
        return false;
    }
    if (separator.size() == 1 && static_cast<unsigned char>(separator[0]) < 128) return true;
    machine.raise(types().ValueError, "sep must be ASCII.");
    return false;
}

Value hex(Machine& machine, NativeArguments a) {
    const std::string_view bytes = bytes_view(a[0]);
    std::string separator;
    if (a[1] != empty && !hex_separator(machine, a[1], separator)) return empty;
    const auto group = a[2] == empty ? std::optional<std::int64_t>(1) : size_argument(machine, a[2]);
    if (!group) return empty;
    const auto size = static_cast<std::int64_t>(bytes.size());
    std::string text;
    for (std::int64_t i = 0; i < size; ++i) {
        // A positive group size counts from the right.
        const std::int64_t from_edge = *group > 0 ? size - i : i;
        if (i > 0 && *group != 0 && !separator.empty() && from_edge % std::abs(*group) == 0) text += separator;
        const auto byte = static_cast<unsigned char>(bytes[static_cast<std::size_t>(i)]);
        text += "0123456789abcdef"[byte >> 4];
        text += "0123456789abcdef"[byte & 15];
    }
    return make_str(machine, text);
}

int hex_digit(std::uint32_t c) {
    if (c >= '0' && c <= '9') return static_cast<int>(c - '0');
    if ((c | 32) >= 'a' && (c | 32) <= 'f') return static_cast<int>((c | 32) - 'a' + 10);
    return -1;
}

template <Value (*make)(Machine&, std::string_view)>
Value from_hex(Machine& machine, NativeArguments a) {
    if (!is_kind(a[1], Kind::str))
        return raise_type_error(machine, "fromhex() argument must be str, not " + type_name(a[1]));
    const auto* text = to<Str>(a[1]);
    std::string bytes;
    for (std::size_t i = 0; i < text->length;) {
        if (is_space(text->at(i)) && text->at(i) < 128) {
            ++i;
            continue;
        }
        const int high = hex_digit(text->at(i));
        const int low = i + 1 < text->length ? hex_digit(text->at(i + 1)) : -1;
        if (high < 0 || low < 0)
            return machine.raise(types().ValueError, "non-hexadecimal number found in fromhex() arg at position " +
                                                         std::to_string(high < 0 ? i : i + 1));
        bytes.push_back(static_cast<char>(high * 16 + low));
        i += 2;
    }
    return make(machine, bytes);
}

Value join_items(Machine& machine, List* items, Value separator) {
    std::string joined;
    for (std::size_t i = 0; i < items->size; ++i) {
        if (!is_bytes_like(items->items[i]))
            return raise_type_error(machine, "sequence item " + std::to_string(i) + ": expected a bytes-like object, " +
                                                 type_name(items->items[i]) + " found");
        if (i > 0) joined += bytes_view(separator);
        joined += bytes_view(items->items[i]);
    }
    return is_kind(separator, Kind::bytes) ? make_bytes(machine, joined) : make_bytearray(machine, joined);
}

Value join(Machine& machine, NativeArguments a) {
    if (!is_iterable(machine, a[1])) return raise_type_error(machine, "can only join an iterable");
    return collect_then(machine, a[1], join_items, a[0]);
}

Value translate(Machine& machine, NativeArguments a) {
    const bool has_table = a[1] != none;
    if ((has_table && !is_bytes_like(a[1])) || (a[2] != empty && !is_bytes_like(a[2])))
        return raise_type_error(machine, "a bytes-like object is required, not '" +
                                             type_name(has_table && !is_bytes_like(a[1]) ? a[1] : a[2]) + "'");
    if (has_table && bytes_view(a[1]).size() != 256)
        return machine.raise(types().ValueError, "translation table must be 256 characters long");
    const std::string_view gone = a[2] == empty ? std::string_view() : bytes_view(a[2]);
    std::string out;
    for (const char c : bytes_view(a[0]))
        if (gone.find(c) == gone.npos) out.push_back(has_table ? bytes_view(a[1])[static_cast<unsigned char>(c)] : c);
    return is_kind(a[0], Kind::bytes) ? make_bytes(machine, out) : make_bytearray(machine, out);
}

Value make_translation(Machine& machine, NativeArguments a) {
    for (int i = 0; i < 2; ++i)
        if (!is_bytes_like(a[i]))
            return raise_type_error(machine, "a bytes-like object is required, not '" + type_name(a[i]) + "'");
    if (bytes_view(a[0]).size() != bytes_view(a[1]).size())
        return machine.raise(types().ValueError, "maketrans arguments must have same length");
    std::string table;
    for (int i = 0; i < 256; ++i) table.push_back(static_cast<char>(i));
    for (std::size_t i = 0; i < bytes_view(a[0]).size(); ++i)
        table[static_cast<unsigned char>(bytes_view(a[0])[i])] = bytes_view(a[1])[i];
    return make_bytes(machine, table);
}

Value bytes_of(Machine& machine, NativeArguments a) { return make_bytes(machine, bytes_view(a[0])); }

// ---- bytearray's own
// -------------------------------------------------------------------------------------------------

ByteArray* array_of(NativeArguments a) { return to<ByteArray>(a[0]); }
std::string content_of(NativeArguments a) { return std::string(bytes_view(a[0])); }

/// A byte given as an int; -1 if it raised.
int byte_argument(Machine& machine, Value value) {
    const auto byte = index_of(machine, value, types().ValueError);
    if (byte && *byte >= 0 && *byte < 256) return static_cast<int>(*byte);
    if (byte || machine.raised_is(types().ValueError))
        machine.raise(types().ValueError, "byte must be in range(0, 256)");
    return -1;
}

Value append(Machine& machine, NativeArguments a) {
    const int byte = byte_argument(machine, a[1]);
    if (byte < 0) return empty;
    auto* array = array_of(a);
    if (array->length == array->capacity)
        set_bytearray(machine, array, content_of(a) + '\0');
    else
        ++array->length;
    array->bytes[array->length - 1] = static_cast<char>(byte);
    return none;
}

Value extend(Machine& machine, NativeArguments a) {
    std::string content = content_of(a);
    if (is_bytes_like(a[1])) {
        content += bytes_view(a[1]);
    } else if (is_kind(a[1], Kind::str)) {
        return raise_type_error(machine, "expected iterable of integers; got: 'str'");
    } else if (!bytes_from_items(machine, a[1], content)) {
        return empty;
    }
    set_bytearray(machine, array_of(a), content);
    return none;
}

Value insert(Machine& machine, NativeArguments a) {
    const auto index = index_of(machine, a[1], types().OverflowError);
    const int byte = index ? byte_argument(machine, a[2]) : -1;
    if (byte < 0) return empty;
    std::string content = content_of(a);
    const auto size = static_cast<std::int64_t>(content.size());
    const std::int64_t at = std::clamp<std::int64_t>(*index < 0 ? *index + size : *index, 0, size);
    content.insert(static_cast<std::size_t>(at), 1, static_cast<char>(byte));
    set_bytearray(machine, array_of(a), content);
    return none;
}

Value pop(Machine& machine, NativeArguments a) {
    std::int64_t at = -1;
    if (a[1] != empty) {
        const auto index = index_of(machine, a[1]);
        if (!index) return empty;
        at = *index;
    }
    std::string content = content_of(a);
    const auto size = static_cast<std::int64_t>(content.size());
    if (size == 0) return machine.raise(types().IndexError, "pop from empty bytearray");
    if (at < 0) at += size;
    if (at < 0 || at >= size) return machine.raise(types().IndexError, "pop index out of range");
    const auto byte = static_cast<unsigned char>(content[static_cast<std::size_t>(at)]);
    content.erase(static_cast<std::size_t>(at), 1);
    set_bytearray(machine, array_of(a), content);
    return Value::from_small_int(byte);
}

Value remove(Machine& machine, NativeArguments a) {
    const int byte = byte_argument(machine, a[1]);
    if (byte < 0) return empty;
    std::string content = content_of(a);
    const std::size_t at = content.find(static_cast<char>(byte));
    if (at == content.npos) return machine.raise(types().ValueError, "value not found in bytearray");
    content.erase(at, 1);
    set_bytearray(machine, array_of(a), content);
    return none;
}

Value clear(Machine& machine, NativeArguments a) {
    set_bytearray(machine, array_of(a), "");
    return none;
}

Value reverse(Machine&, NativeArguments a) {
    auto* array = array_of(a);
    if (array->length) std::reverse(array->bytes, array->bytes + array->length);
    return none;
}

Value copy(Machine& machine, NativeArguments a) { return make_bytearray(machine, bytes_view(a[0])); }

constexpr std::array shared_rows{
    NativeDef{"decode", "self, encoding=, errors=", decode},
    NativeDef{"hex", "self, sep=, bytes_per_sep=", hex},
    NativeDef{"join", "self, iterable, /", join},
    NativeDef{"translate", "self, table, /, delete=", translate},
    NativeDef{"maketrans", "frm, to, /", make_translation},
    NativeDef{"__mod__", "self, value, /", binary_method<BinaryOperator::modulo>},
};
constexpr std::array bytes_rows{
    NativeDef{"fromhex", "cls, string, /", from_hex<make_bytes>},
    NativeDef{"__bytes__", "self, /", bytes_of},
};
constexpr std::array bytearray_rows{
    NativeDef{"fromhex", "cls, string, /", from_hex<make_bytearray>},
    NativeDef{"append", "self, item, /", append},
    NativeDef{"extend", "self, iterable_of_ints, /", extend},
    NativeDef{"insert", "self, index, item, /", insert},
    NativeDef{"pop", "self, index=, /", pop},
    NativeDef{"remove", "self, value, /", remove},
    NativeDef{"clear", "self, /", clear},
    NativeDef{"reverse", "self, /", reverse},
    NativeDef{"copy", "self, /", copy},
    NativeDef{"__setitem__", "self, key, value, /", set_item_method},
    NativeDef{"__delitem__", "self, key, /", delete_item_method},
    NativeDef{"__iadd__", "self, value, /", in_place_method<BinaryOperator::add>},
};
constexpr auto bytes_table =
    join_rows(comparison_rows, container_rows, sequence_rows, hash_rows, bytes_text_rows, shared_rows, bytes_rows);
constexpr auto bytearray_table =
    join_rows(comparison_rows, container_rows, sequence_rows, bytes_text_rows, shared_rows, bytearray_rows);

}  // namespace

constinit const std::span<const NativeDef> bytes_methods = bytes_table;
constinit const std::span<const NativeDef> bytearray_methods = bytearray_table;

}  // namespace loopglass::machine
