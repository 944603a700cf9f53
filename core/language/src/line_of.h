#pragma once

#include <cstdint>
#include <string_view>

namespace loopglass::language {

/// The line of a source with this number, from 1, without its end, which may be any of CPython's.
inline std::string_view line_of(std::string_view source, std::uint32_t number) {
    for (; number > 1; --number) {
        const auto end = source.find_first_of("\r\n");
        if (end == std::string_view::npos) return {};
        source.remove_prefix(end + (source.substr(end, 2) == "\r\n" ? 2 : 1));
    }
    return source.substr(0, source.find_first_of("\r\n"));
}

}  // namespace loopglass::language
