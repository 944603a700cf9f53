#pragma once

#include <array>
#include <cstddef>
#include <utility>

#include <machine/native.h>

namespace loopglass::machine {

/// How an argument of a method of bytes becomes one of str's.
enum class BytesArgument : std::uint8_t {
    as_it_is,
    bytes,          ///< must be bytes-like
    bytes_or_none,  ///< or None
    bytes_or_int,   ///< or one byte as an int
    prefixes,       ///< or a tuple of them
    fill,           ///< one byte
};

/// Calls the method of str of this name with bytes made into text, and makes its result bytes again.
Value call_as_text(Machine& machine, const char* name, NativeArguments arguments, const BytesArgument* kinds,
                   std::size_t count);

struct TextMethod {
    const char* name;
    const char* signature;
    BytesArgument arguments[3];
    std::size_t count;
};

inline constexpr std::array<TextMethod, 36> text_methods{{
    {"find", "self, sub, start=, end=, /", {BytesArgument::bytes_or_int}, 3},
    {"rfind", "self, sub, start=, end=, /", {BytesArgument::bytes_or_int}, 3},
    {"index", "self, sub, start=, end=, /", {BytesArgument::bytes_or_int}, 3},
    {"rindex", "self, sub, start=, end=, /", {BytesArgument::bytes_or_int}, 3},
    {"count", "self, sub, start=, end=, /", {BytesArgument::bytes_or_int}, 3},
    {"startswith", "self, prefix, start=, end=, /", {BytesArgument::prefixes}, 3},
    {"endswith", "self, suffix, start=, end=, /", {BytesArgument::prefixes}, 3},
    {"split", "self, sep=, maxsplit=", {BytesArgument::bytes_or_none}, 2},
    {"rsplit", "self, sep=, maxsplit=", {BytesArgument::bytes_or_none}, 2},
    {"splitlines", "self, keepends=", {}, 1},
    {"partition", "self, sep, /", {BytesArgument::bytes}, 1},
    {"rpartition", "self, sep, /", {BytesArgument::bytes}, 1},
    {"strip", "self, bytes=, /", {BytesArgument::bytes_or_none}, 1},
    {"lstrip", "self, bytes=, /", {BytesArgument::bytes_or_none}, 1},
    {"rstrip", "self, bytes=, /", {BytesArgument::bytes_or_none}, 1},
    {"removeprefix", "self, prefix, /", {BytesArgument::bytes}, 1},
    {"removesuffix", "self, suffix, /", {BytesArgument::bytes}, 1},
    {"replace", "self, old, new, count=, /", {BytesArgument::bytes, BytesArgument::bytes}, 3},
    {"center", "self, width, fillchar=, /", {BytesArgument::as_it_is, BytesArgument::fill}, 2},
    {"ljust", "self, width, fillchar=, /", {BytesArgument::as_it_is, BytesArgument::fill}, 2},
    {"rjust", "self, width, fillchar=, /", {BytesArgument::as_it_is, BytesArgument::fill}, 2},
    {"zfill", "self, width, /", {}, 1},
    {"expandtabs", "self, tabsize=", {}, 1},
    {"isalpha", "self, /", {}, 0},
    {"isalnum", "self, /", {}, 0},
    {"isdigit", "self, /", {}, 0},
    {"isspace", "self, /", {}, 0},
    {"isascii", "self, /", {}, 0},
    {"islower", "self, /", {}, 0},
    {"isupper", "self, /", {}, 0},
    {"istitle", "self, /", {}, 0},
    {"lower", "self, /", {}, 0},
    {"upper", "self, /", {}, 0},
    {"capitalize", "self, /", {}, 0},
    {"title", "self, /", {}, 0},
    {"swapcase", "self, /", {}, 0},
}};

template <std::size_t row>
Value text_method(Machine& machine, NativeArguments arguments) {
    constexpr const TextMethod& method = text_methods[row];
    return call_as_text(machine, method.name, arguments, method.arguments, method.count);
}

template <std::size_t... rows>
constexpr auto make_text_rows(std::index_sequence<rows...>) {
    return std::array{NativeDef{text_methods[rows].name, text_methods[rows].signature, text_method<rows>}...};
}
inline constexpr auto bytes_text_rows = make_text_rows(std::make_index_sequence<text_methods.size()>());

}  // namespace loopglass::machine
