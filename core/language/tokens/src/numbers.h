#pragma once

#include <optional>
#include <string>

#include "text_cursor.h"

namespace loopglass::tokens {

/// What is wrong with a number, and between which bytes of its line CPython points.
struct NumberError {
    std::string message;
    const char* from;
    const char* to;
};

/// Steps over the number at the cursor. After an error the cursor is where CPython's tokenizer stops.
std::optional<NumberError> read_number(TextCursor& cursor);

}  // namespace loopglass::tokens
