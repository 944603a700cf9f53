#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cells.h"

namespace loopglass::lesson {

/// A line `Hint: ...` of a cell, with the indented lines that it goes on in.
struct KeyedLine {
    std::string key;
    std::string text;
    std::uint32_t line = 0;
};

/// A line `- [ ] ...` or `1. ...`, with what is said to a learner who chooses it.
struct ItemLine {
    std::string text;
    std::string why;
    bool is_numbered = false;
    bool is_checked = false;
    std::uint32_t line = 0;
};

/// A cell's text taken apart.
struct CellParts {
    std::vector<ProseLine> prose;  ///< what is left: the text to read
    std::vector<ProseLine> shown;  ///< the same with the items, for readers that know nothing of questions
    std::vector<KeyedLine> keys;
    std::vector<ItemLine> items;

    /// All lines with this key.
    std::vector<const KeyedLine*> all(std::string_view key) const;
};

/// Takes a cell apart. `allowed` are the keys that it may have; others are findings.
CellParts take_apart(const CellDraft& draft, const std::vector<std::string_view>& allowed, bool has_items,
                     Findings& findings);

}  // namespace loopglass::lesson
