#pragma once

#include <cstddef>

#include "text_cursor.h"

#include <tokens/token.h>

namespace loopglass::tokens {

/// An operator and its length in bytes; a single byte that is none is Symbol::unknown.
struct Operator {
    Symbol symbol;
    int size;
};

/// The longest operator at the cursor.
Operator read_operator(const TextCursor& cursor);

}  // namespace loopglass::tokens
