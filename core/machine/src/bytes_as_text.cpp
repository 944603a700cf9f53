#include "bytes_as_text.h"

#include <machine/containers.h>
#include <machine/text.h>

#include "method_tables.h"
#include "operations_internal.h"
#include "text_builder.h"

namespace loopglass::machine {

namespace {

/// Bytes that are no ASCII characters become private ones, which are neither spaces nor letters nor anything.
constexpr std::uint32_t private_base = 0xf700;

bool looks_like_itself(unsigned char byte, bool lines) {
    if (byte >= 128 || (byte >= 0x1c && byte <= 0x1f)) return false;
    return !(lines && (byte == 0x0b || byte == 0x0c));  // They end lines in a str, but not in a bytes.
}

Value text_of(Machine& machine, std::string_view bytes, bool lines) {
    TextBuilder out;
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        out.add_point(looks_like_itself(byte, lines) ? byte : private_base + byte);
    }
    return out.finish(machine);
}

/// Texts in a method's result as bytes or bytearrays; everything else as it is. Takes the result over.
Value result_of(Machine& machine, Value result, bool array) {
    if (is_kind(result, Kind::str)) {
        const Ref owner(machine, result);
        const auto* text = to<Str>(result);
        std::string bytes;
        for (std::size_t i = 0; i < text->length; ++i) {
            const std::uint32_t point = text->at(i);
            bytes.push_back(static_cast<char>(point >= private_base ? point - private_base : point));
        }
        return array ? make_bytearray(machine, bytes) : make_bytes(machine, bytes);
    }
    if (is_kind(result, Kind::list)) {
        auto* list = to<List>(result);
        for (std::size_t i = 0; i < list->size; ++i) list->items[i] = result_of(machine, list->items[i], array);
    } else if (is_kind(result, Kind::tuple)) {
        auto* tuple = to<Tuple>(result);
        for (std::size_t i = 0; i < tuple->size; ++i) tuple->items()[i] = result_of(machine, tuple->items()[i], array);
    }
    return result;
}

Value raise_bytes_required(Machine& machine, Value value) {
    return raise_type_error(machine, "a bytes-like object is required, not '" + type_name(value) + "'");
}

Value text_of_byte(Machine& machine, Value number) {
    const auto byte = index_of(machine, number, types().ValueError);
    if (byte && *byte >= 0 && *byte < 256) {
        const char c = static_cast<char>(*byte);
        return text_of(machine, {&c, 1}, false);
    }
    return machine.raise(types().ValueError, "byte must be in range(0, 256)");
}

Value text_of_prefixes(Machine& machine, const char* name, Value value) {
    if (!is_kind(value, Kind::tuple))
        return raise_type_error(
            machine, std::string(name) + " first arg must be bytes or a tuple of bytes, not " + type_name(value));
    const auto* tuple = to<Tuple>(value);
    const Ref texts(machine, value_of(make_tuple(machine, tuple->size)));
    for (std::size_t i = 0; i < tuple->size; ++i) to<Tuple>(texts)->items()[i] = none;
    for (std::size_t i = 0; i < tuple->size; ++i) {
        if (!is_bytes_like(tuple->items()[i])) return raise_bytes_required(machine, tuple->items()[i]);
        to<Tuple>(texts)->items()[i] = text_of(machine, bytes_view(tuple->items()[i]), false);
    }
    return keep(texts);
}

Value argument_of(Machine& machine, const char* name, Value value, BytesArgument kind, std::size_t number) {
    if (value == empty || kind == BytesArgument::as_it_is) return keep(value);
    if (is_bytes_like(value) && !(kind == BytesArgument::fill && bytes_view(value).size() != 1))
        return text_of(machine, bytes_view(value), false);
    switch (kind) {
        case BytesArgument::bytes_or_none: return value == none ? value : raise_bytes_required(machine, value);
        case BytesArgument::bytes_or_int:
            if (is_int(value)) return text_of_byte(machine, value);
            return raise_type_error(machine,
                                    "argument should be integer or bytes-like object, not '" + type_name(value) + "'");
        case BytesArgument::prefixes: return text_of_prefixes(machine, name, value);
        case BytesArgument::fill:
            return raise_type_error(machine, std::string(name) + "() argument " + std::to_string(number) +
                                                 " must be a byte string of length 1, not " +
                                                 argument_type_name(value));
        default: return raise_bytes_required(machine, value);
    }
}

NativeBody str_method_named(std::string_view name) {
    for (const NativeDef& def : str_methods)
        if (name == def.name) return def.body;
    return nullptr;
}

}  // namespace

Value call_as_text(Machine& machine, const char* name, NativeArguments a, const BytesArgument* kinds,
                   std::size_t count) {
    const bool lines = std::string_view(name) == "splitlines";
    Ref owned[4];
    Value arguments[4] = {empty, empty, empty, empty};
    owned[0] = Ref(machine, text_of(machine, bytes_view(a[0]), lines));
    arguments[0] = owned[0];
    for (std::size_t i = 1; i <= count; ++i) {
        owned[i] = Ref(machine, argument_of(machine, name, a[i], kinds[i - 1], i));
        if (!owned[i] && a[i] != empty) return empty;
        arguments[i] = owned[i];
    }
    const Value result = str_method_named(name)(machine, arguments);
    if (result == empty) {
        const std::string_view method = name;
        if ((method == "index" || method == "rindex") && machine.raised_is(types().ValueError)) {
            machine.drop(machine.take_raised());
            machine.raise(types().ValueError, "subsection not found");
        }
        return empty;
    }
    return result_of(machine, result, is_kind(a[0], Kind::byte_array));
}

}  // namespace loopglass::machine
