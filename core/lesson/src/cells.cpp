#include "cells.h"

#include <algorithm>
#include <optional>

#include "closest.h"
#include "lines.h"

namespace loopglass::lesson {

namespace {

/// What follows `# %%` on a line that begins a cell; nothing for other lines.
std::optional<std::string_view> marker_of(std::string_view line) {
    for (const std::string_view mark : {"# %%", "#%%"}) {
        if (!line.starts_with(mark)) continue;
        const std::string_view rest = line.substr(mark.size());
        // `# %%%` and `# %%timeit` are a smaller heading and a notebook's magic, not cells.
        if (rest.empty() || rest.front() == ' ' || rest.front() == '\t') return trimmed(rest);
    }
    return std::nullopt;
}

/// Sets the kind and tag of a cell by its `# %%` line.
void read_marker(std::string_view text, std::size_t line, CellDraft& draft, Findings& findings) {
    Cell& cell = draft.cell;
    if (!text.starts_with('[')) {
        cell.tag = text;
        return;
    }
    const std::size_t end = text.find(']');
    if (end == std::string_view::npos) {
        findings.add(line, "'[' of the cell's kind is never closed", "write `# %% [markdown]`");
        return;
    }
    const std::string_view kind = text.substr(1, end - 1);
    if (kind == "markdown" || kind == "md") {
        cell.kind = CellKind::markdown;
    } else {
        findings.add(line, "there is no kind of cell '" + std::string(kind) + "'", did_you_mean(kind, {"markdown"}));
    }
    const std::string_view words = trimmed(text.substr(end + 1));
    const std::size_t blank = std::min(words.find(' '), words.size());
    cell.tag = words.substr(0, blank);
    draft.rest_of_tag = trimmed(words.substr(blank));
}

/// The Markdown of a cell written as comment lines.
std::vector<ProseLine> uncommented(const std::vector<std::string_view>& lines, std::size_t first, std::size_t last,
                                   Findings& findings) {
    std::vector<ProseLine> prose;
    for (std::size_t i = first; i < last; ++i) {
        std::string_view line = lines[i];
        if (line.starts_with('#')) {
            line.remove_prefix(line.starts_with("# ") ? 2 : 1);
        } else if (!trimmed(line).empty()) {
            findings.add(i + 1, "code in a markdown cell", "begin a code cell before it with a line `# %%`");
            continue;
        }
        prose.push_back({std::string(line), static_cast<std::uint32_t>(i + 1)});
    }
    return prose;
}

/// The Markdown of a cell written as one triple-quoted string, which percent format allows too.
std::optional<std::vector<ProseLine>> unquoted(const std::vector<std::string_view>& lines, std::size_t first,
                                               std::size_t last) {
    while (first < last && trimmed(lines[first]).empty()) ++first;
    while (last > first && trimmed(lines[last - 1]).empty()) --last;
    if (first == last) return std::nullopt;
    const std::string whole = join_lines(lines, first, last);
    std::string_view text = whole;
    if (text.starts_with('r')) text.remove_prefix(1);
    for (const std::string_view quotes : {"\"\"\"", "'''"}) {
        if (text.size() < 6 || !text.starts_with(quotes) || !text.ends_with(quotes)) continue;
        std::vector<ProseLine> prose;
        for (const std::string_view line : split_lines(text.substr(3, text.size() - 6))) {
            prose.push_back({std::string(line), static_cast<std::uint32_t>(first + 1 + prose.size())});
        }
        if (!prose.empty() && prose.front().text.empty()) prose.erase(prose.begin());
        return prose;
    }
    return std::nullopt;
}

/// Gives a cell the lines [first, last).
void fill(CellDraft& draft, const std::vector<std::string_view>& lines, std::size_t first, std::size_t last,
          Findings& findings) {
    Cell& cell = draft.cell;
    cell.first_line = static_cast<std::uint32_t>(first + 1);
    cell.last_line = static_cast<std::uint32_t>(last);
    if (cell.kind == CellKind::code) {
        cell.text = join_lines(lines, first, last);
        if (first < last) cell.text += '\n';
        return;
    }
    if (auto prose = unquoted(lines, first, last)) {
        draft.prose = std::move(*prose);
    } else {
        draft.prose = uncommented(lines, first, last, findings);
    }
    cell.text = text_of(draft.prose);
    if (trimmed(cell.text).empty()) findings.add(first, "a markdown cell without text", "write some, or take it out");
}

}  // namespace

std::string text_of(const std::vector<ProseLine>& prose) {
    std::string text;
    for (const ProseLine& line : prose) text += line.text + '\n';
    while (text.ends_with("\n\n")) text.pop_back();
    return text;
}

std::vector<CellDraft> read_cells(const std::vector<std::string_view>& lines, std::size_t begin, Findings& findings) {
    std::vector<CellDraft> cells;
    CellDraft cell;
    bool is_marked = false;
    bool has_code = false;  // of the lines before the first marker
    std::size_t first = begin;
    const auto finish = [&](std::size_t end) {
        if (!is_marked && !has_code) return;
        fill(cell, lines, first, end, findings);
        cells.push_back(std::move(cell));
    };
    for (std::size_t i = begin; i < lines.size(); ++i) {
        if (const auto marker = marker_of(lines[i])) {
            finish(i);
            cell = CellDraft();
            read_marker(*marker, i + 1, cell, findings);
            is_marked = true;
            first = i + 1;
        } else if (!is_blank_or_comment(lines[i])) {
            has_code = true;
        }
    }
    finish(lines.size());
    return cells;
}

}  // namespace loopglass::lesson
