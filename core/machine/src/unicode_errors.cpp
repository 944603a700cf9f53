#include "unicode_errors.h"

#include <machine/attributes.h>
#include <machine/containers.h>
#include <machine/exceptions.h>
#include <machine/operations.h>
#include <machine/prelude.h>
#include <machine/text.h>

#include "builtin_functions.h"
#include "errors.h"
#include "exception_details.h"
#include "operations_internal.h"

namespace loopglass::machine {

namespace {

enum { encoding, object, start, end, reason, count };

constexpr Getter getters[] = {{"encoding", get_detail<encoding>, replace_detail<encoding>},
                              {"object", get_detail<object>, replace_detail<object>},
                              {"start", get_detail<start>, replace_detail<start>},
                              {"end", get_detail<end>, replace_detail<end>},
                              {"reason", get_detail<reason>, replace_detail<reason>},
                              {nullptr, nullptr, nullptr}};

std::string hex(std::uint32_t value, int digits) {
    std::string text;
    for (int shift = (digits - 1) * 4; shift >= 0; shift -= 4) text += "0123456789abcdef"[value >> shift & 15];
    return text;
}

std::string shown_character(std::uint32_t point) {
    if (point < 0x100) return "'\\x" + hex(point, 2) + "'";
    return point < 0x10000 ? "'\\u" + hex(point, 4) + "'" : "'\\U" + hex(point, 8) + "'";
}

/// "byte 0xff in position 3", "characters in position 0-1".
std::string place_of(const Exception* e, std::int64_t from, std::int64_t to_end) {
    const Value whole = detail_of(e, object);
    const std::string at = " in position " + std::to_string(from);
    if (is_kind(whole, Kind::bytes)) {
        const auto* bytes = to<Bytes>(whole);
        if (from >= 0 && from < static_cast<std::int64_t>(bytes->length) && to_end == from + 1)
            return "byte 0x" + hex(static_cast<unsigned char>(bytes->data()[from]), 2) + at;
        return "bytes" + at + "-" + std::to_string(to_end - 1);
    }
    const auto* text = to<Str>(whole);
    if (from >= 0 && from < static_cast<std::int64_t>(text->length) && to_end == from + 1)
        return "character " + shown_character(text->at(static_cast<std::size_t>(from))) + at;
    return "characters" + at + "-" + std::to_string(to_end - 1);
}

/// As UnicodeDecodeError_str and UnicodeEncodeError_str.
Value unicode_error_str(Machine& m, NativeArguments a) {
    const auto* e = to<Exception>(a[0]);
    if (e->payload == empty) return make_str(m, "");
    const Ref name(m, str_of(m, detail_of(e, encoding))), why(m, str_of(m, detail_of(e, reason)));
    if (!name || !why) return empty;
    const auto from = int64_of(detail_of(e, start)), to_end = int64_of(detail_of(e, end));
    const char* verb = is_kind(detail_of(e, object), Kind::bytes) ? "decode " : "encode ";
    return make_str(m, "'" + to_utf8(to<Str>(name)) + "' codec can't " + verb +
                           place_of(e, from.value_or(0), to_end.value_or(0)) + ": " + to_utf8(to<Str>(why)));
}

Value construct(Machine& m, NativeArguments a) {
    const auto* args = to<Tuple>(a[1]);
    if (args->size != count)
        return raise_type_error(m, "function takes exactly 5 arguments (" + std::to_string(args->size) + " given)");
    const bool decodes = is_subtype(to<Type>(a[0]), types().UnicodeDecodeError);
    const Kind kinds[] = {Kind::str, decodes ? Kind::bytes : Kind::str};
    for (std::size_t i = 0; i < 2; ++i)
        if (!is_kind(args->items()[i], kinds[i]))
            return raise_type_error(
                m, i == 1 && decodes
                       ? "a bytes-like object is required, not '" + type_name(args->items()[i]) + "'"
                       : "argument " + std::to_string(i + 1) + " must be str, not " + type_name(args->items()[i]));
    for (const std::size_t i : {std::size_t{start}, std::size_t{end}})
        if (!is_int(args->items()[i]))
            return raise_type_error(m,
                                    "'" + type_name(args->items()[i]) + "' object cannot be interpreted as an integer");
    if (!is_kind(args->items()[reason], Kind::str))
        return raise_type_error(m, "argument 5 must be str, not " + type_name(args->items()[reason]));
    Ref made(m, make_exception(m, to<Type>(a[0]), a[1]));
    for (std::size_t i = 0; i < count; ++i) set_detail(m, to<Exception>(made), i, args->items()[i]);
    return made.release();
}

constexpr NativeDef construct_def{"exception", "cls, /, *args", construct};
constexpr NativeDef texts[] = {{"__str__", "self, /", unicode_error_str}};

}  // namespace

Value raise_unicode_error(Machine& m, Type* type, const std::string& name, Value whole, std::size_t from,
                          std::size_t to_end, const std::string& why) {
    const Ref name_value(m, make_str(m, name)), why_value(m, make_str(m, why));
    const Ref args(
        m, value_of(make_tuple(m, {name_value.get(), whole, Value::from_small_int(static_cast<std::int64_t>(from)),
                                   Value::from_small_int(static_cast<std::int64_t>(to_end)), why_value.get()})));
    const Value given[] = {value_of(type), args};
    const Ref made(m, construct(m, given));
    return made ? m.raise_instance(made) : empty;
}

void finish_unicode_errors() {
    for (Type* type : {types().UnicodeDecodeError, types().UnicodeEncodeError}) {
        set_constructor(type, construct_def);
        set_getters(type, getters);
        add_methods(type, texts);
    }
}

}  // namespace loopglass::machine
