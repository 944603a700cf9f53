#pragma once

#include <cstdint>

namespace loopglass {

/// A stretch of source text. Lines count from 1; columns count bytes of UTF-8 from 0, as in CPython's ast.
struct Span {
    std::uint32_t line = 0;
    std::uint32_t column = 0;
    std::uint32_t end_line = 0;
    std::uint32_t end_column = 0;
};

}  // namespace loopglass
