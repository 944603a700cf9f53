#include "str_methods.h"

namespace loopglass::machine {

bool is_alphanumeric(std::uint32_t point) { return is_alpha(point) || is_numeric(point); }

bool is_ascii_text(const Str* text) { return text->length == 0 || text->ascii(); }

bool is_printable_text(const Str* text) {
    for (std::size_t i = 0; i < text->length; ++i)
        if (!is_printable(text->at(i))) return false;
    return true;
}

bool is_identifier_text(const Str* text) {
    if (text->length == 0 || !is_identifier_start(text->at(0))) return false;
    for (std::size_t i = 1; i < text->length; ++i)
        if (!is_identifier_part(text->at(i))) return false;
    return true;
}

}  // namespace loopglass::machine
