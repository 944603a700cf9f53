#include <machine/plain_repr.h>

#include <machine/bytes.h>

#include "complex_numbers.h"
#include "numbers.h"
#include "operations_internal.h"
#include "text_builder.h"

namespace loopglass::machine {

namespace {

/// The digits of an int take time that grows faster than their number.
std::string int_repr(Value value, std::size_t limit) {
    const IntView view(value);
    if (view.bit_length() > limit * 4) return "<int of " + std::to_string(view.bit_length()) + " bits>";
    return (view.negative() ? "-" : "") + int_digits(value, 10);
}

}  // namespace

std::optional<std::string> plain_repr(Value value, std::size_t limit) {
    if (!value.is_object() || value.object()->type->is_heap) return {};
    switch (value.object()->kind) {
        case Kind::big_int: return int_repr(value, limit);
        case Kind::complex: return complex_repr(to<Complex>(value));
        case Kind::bytes: return quoted_bytes(bytes_view(value).substr(0, limit), false);
        case Kind::byte_array: return "bytearray(" + quoted_bytes(bytes_view(value).substr(0, limit), true) + ")";
        default: return {};
    }
}

std::string beginning_utf8(const Str* text, std::size_t characters) {
    std::string bytes;
    for (std::size_t i = 0; i < characters; ++i) append_utf8(bytes, text->at(i));
    return bytes;
}

}  // namespace loopglass::machine
