#include "text_split.h"

#include <algorithm>

#include <machine/containers.h>

#include <machine/characters.h>
#include "text_builder.h"
#include "text_search.h"

namespace loopglass::machine {

std::vector<Part> split_at_spaces(const Str* text, std::int64_t limit) {
    std::vector<Part> parts;
    std::size_t at = 0;
    const auto skip = [&](bool spaces) {
        while (at < text->length && is_space(text->at(at)) == spaces) ++at;
    };
    for (skip(true); at < text->length; skip(true)) {
        const std::size_t start = at;
        if (limit-- == 0) {  // The rest is one part, with the spaces at its end.
            parts.emplace_back(start, text->length);
            break;
        }
        skip(false);
        parts.emplace_back(start, at);
    }
    return parts;
}

std::vector<Part> split_at_spaces_from_right(const Str* text, std::int64_t limit) {
    std::vector<Part> parts;
    std::size_t end = text->length;
    const auto skip = [&](bool spaces) {
        while (end > 0 && is_space(text->at(end - 1)) == spaces) --end;
    };
    for (skip(true); end > 0; skip(true)) {
        const std::size_t stop = end;
        if (limit-- == 0) {
            parts.emplace_back(0, stop);
            break;
        }
        skip(false);
        parts.emplace_back(end, stop);
    }
    std::reverse(parts.begin(), parts.end());
    return parts;
}

std::vector<Part> split_at(const Str* text, const Str* separator, std::int64_t limit) {
    std::vector<Part> parts;
    std::size_t start = 0;
    for (; limit != 0; --limit) {
        const std::int64_t found = find_in(text, separator, start, text->length);
        if (found < 0) break;
        parts.emplace_back(start, static_cast<std::size_t>(found));
        start = static_cast<std::size_t>(found) + separator->length;
    }
    parts.emplace_back(start, text->length);
    return parts;
}

std::vector<Part> split_at_from_right(const Str* text, const Str* separator, std::int64_t limit) {
    std::vector<Part> parts;
    std::size_t end = text->length;
    for (; limit != 0; --limit) {
        const std::int64_t found = find_last_in(text, separator, 0, end);
        if (found < 0) break;
        parts.emplace_back(static_cast<std::size_t>(found) + separator->length, end);
        end = static_cast<std::size_t>(found);
    }
    parts.emplace_back(0, end);
    std::reverse(parts.begin(), parts.end());
    return parts;
}

std::vector<Part> split_lines(const Str* text, bool keep_ends) {
    std::vector<Part> parts;
    for (std::size_t at = 0; at < text->length;) {
        const std::size_t start = at;
        while (at < text->length && !is_line_break(text->at(at))) ++at;
        const std::size_t end = at;
        if (at < text->length) {
            const bool pair = text->at(at) == '\r' && at + 1 < text->length && text->at(at + 1) == '\n';
            at += pair ? 2 : 1;
        }
        parts.emplace_back(start, keep_ends ? at : end);
    }
    return parts;
}

Part stripped(const Str* text, const Str* characters, bool left, bool right) {
    const auto goes = [&](std::uint32_t point) {
        if (!characters) return is_space(point);
        for (std::size_t i = 0; i < characters->length; ++i)
            if (characters->at(i) == point) return true;
        return false;
    };
    std::size_t start = 0, end = text->length;
    while (left && start < end && goes(text->at(start))) ++start;
    while (right && end > start && goes(text->at(end - 1))) --end;
    return {start, end};
}

Value list_of_parts(Machine& machine, Str* text, const std::vector<Part>& parts) {
    List* list = make_list(machine, parts.size());
    for (const auto& [from, to] : parts) list->items[list->size++] = substring(machine, text, from, to);
    return value_of(list);
}

Value replaced(Machine& machine, Str* text, const Str* old, const Str* fresh, std::int64_t limit) {
    TextBuilder out;
    std::size_t start = 0;
    if (old->length == 0) {  // Between all characters, and at both ends.
        for (std::size_t i = 0; i <= text->length; ++i) {
            if (limit != 0) {
                out.add(fresh);
                --limit;
            }
            if (i < text->length) out.add_point(text->at(i));
        }
        return out.finish(machine);
    }
    if (limit != 0 && fresh->length > old->length) {
        const auto count = static_cast<std::size_t>(count_in(text, old, 0, text->length));
        if (count && !check_size(machine, text->length + count * (fresh->length - old->length), 4)) return empty;
    }
    for (; limit != 0; --limit) {
        const std::int64_t found = find_in(text, old, start, text->length);
        if (found < 0) break;
        out.add_part(text, start, static_cast<std::size_t>(found));
        out.add(fresh);
        start = static_cast<std::size_t>(found) + old->length;
    }
    if (start == 0) return substring(machine, text, 0, text->length);
    out.add_part(text, start, text->length);
    return out.finish(machine);
}

}  // namespace loopglass::machine
