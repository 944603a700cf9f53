#include "cells.h"

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
void read_marker(std::string_view text, std::size_t line, Cell& cell, Findings& findings) {
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
    cell.tag = trimmed(text.substr(end + 1));
}

bool is_blank_or_comment(std::string_view line) {
    const std::string_view text = trimmed(line);
    return text.empty() || text.front() == '#';
}

/// The Markdown of a cell written as comment lines.
std::string uncommented(const std::vector<std::string_view>& lines, std::size_t first, std::size_t last,
                        Findings& findings) {
    std::string text;
    for (std::size_t i = first; i < last; ++i) {
        std::string_view line = lines[i];
        if (line.starts_with('#')) {
            line.remove_prefix(line.starts_with("# ") ? 2 : 1);
        } else if (!trimmed(line).empty()) {
            findings.add(i + 1, "code in a markdown cell", "begin a code cell before it with a line `# %%`");
            continue;
        }
        text += line;
        text += '\n';
    }
    while (text.ends_with("\n\n")) text.pop_back();
    return text;
}

/// The Markdown of a cell written as one triple-quoted string, which percent format allows too.
std::optional<std::string> unquoted(const std::vector<std::string_view>& lines, std::size_t first, std::size_t last) {
    while (first < last && trimmed(lines[first]).empty()) ++first;
    while (last > first && trimmed(lines[last - 1]).empty()) --last;
    if (first == last) return std::nullopt;
    std::string text = join_lines(lines, first, last);
    if (text.starts_with('r')) text.erase(0, 1);
    for (const std::string_view quotes : {"\"\"\"", "'''"}) {
        if (text.size() < 6 || !text.starts_with(quotes) || !text.ends_with(quotes)) continue;
        text = text.substr(3, text.size() - 6);
        if (text.starts_with('\n')) text.erase(0, 1);
        if (!text.ends_with('\n')) text += '\n';
        return text;
    }
    return std::nullopt;
}

bool has_choice(std::string_view text, std::string_view mark) {
    for (const std::string_view line : split_lines(text)) {
        if (trimmed(line).starts_with(mark)) return true;
    }
    return false;
}

void check_tag(const Cell& cell, Findings& findings) {
    const std::size_t marker_line = cell.first_line - 1;
    if (cell.tag.empty() || cell.kind == CellKind::code) return;
    if (cell.tag != "predict") {
        findings.add(marker_line, "there is no markdown cell '" + cell.tag + "'", did_you_mean(cell.tag, {"predict"}));
    } else if (!has_choice(cell.text, "- [ ]") || !has_choice(cell.text, "- [x]")) {
        findings.add(marker_line, "a question needs choices of which one is right",
                     "write each as `- [ ] answer`, and the right one as `- [x] answer`");
    }
}

/// Gives a cell the lines [first, last).
void fill(Cell& cell, const std::vector<std::string_view>& lines, std::size_t first, std::size_t last,
          Findings& findings) {
    cell.first_line = static_cast<std::uint32_t>(first + 1);
    cell.last_line = static_cast<std::uint32_t>(last);
    if (cell.kind == CellKind::code) {
        cell.text = join_lines(lines, first, last);
        if (first < last) cell.text += '\n';
        return;
    }
    if (auto text = unquoted(lines, first, last)) {
        cell.text = std::move(*text);
    } else {
        cell.text = uncommented(lines, first, last, findings);
    }
    if (trimmed(cell.text).empty()) findings.add(first, "a markdown cell without text");
    check_tag(cell, findings);
}

}  // namespace

std::vector<Cell> read_cells(const std::vector<std::string_view>& lines, std::size_t begin, Findings& findings) {
    std::vector<Cell> cells;
    Cell cell;
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
            cell = Cell();
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
