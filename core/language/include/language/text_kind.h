#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace loopglass::language {

/// What a text is to be, as the mode of compile() says: a whole program, one expression, or one statement as it is
/// typed into an interactive session, which shows the values of its expressions.
enum class TextKind : std::uint8_t { program, expression, single };

/// By the words of compile(): "exec", "eval" or "single"; nothing for another word.
constexpr std::optional<TextKind> kind_of_mode(std::string_view mode) {
    if (mode == "exec") return TextKind::program;
    if (mode == "eval") return TextKind::expression;
    if (mode == "single") return TextKind::single;
    return {};
}

/// Whether a text comes as the bytes of a file, or is known to be UTF-8: then its `coding` comment means nothing, and a
/// byte order mark is a character.
enum class TextForm : std::uint8_t { bytes, utf8 };

}  // namespace loopglass::language
