#include "keyed_lines.h"

#include <algorithm>
#include <optional>

#include "closest.h"
#include "lines.h"

namespace loopglass::lesson {

namespace {

const std::vector<std::string_view> all_keys = {"Answer", "Hint",     "Why",   "Stop", "Check",
                                                "Show",   "Solution", "Wrong", "Hide"};

bool has(const std::vector<std::string_view>& words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// The word before the colon that a line begins with, if it is a word.
std::string_view key_of(std::string_view line) {
    const std::size_t colon = line.find(':');
    if (colon == line.npos || colon == 0) return {};
    const std::string_view word = line.substr(0, colon);
    const bool is_word = std::all_of(word.begin(), word.end(), [](unsigned char c) { return std::isalpha(c) != 0; });
    return is_word ? word : std::string_view();
}

/// A key that is misspelt, or written small.
std::string_view meant_by(std::string_view word) {
    for (const std::string_view key : all_keys) {
        const bool is_same =
            std::equal(word.begin(), word.end(), key.begin(), key.end(),
                       [](unsigned char a, unsigned char b) { return std::tolower(a) == std::tolower(b); });
        if (is_same) return key;
    }
    return nearest(word, all_keys);
}

bool is_indented(std::string_view line) { return line.starts_with("  ") && !trimmed(line).empty(); }

std::optional<ItemLine> item_of(const ProseLine& line) {
    const std::string_view text = line.text;
    ItemLine item;
    item.line = line.line;
    for (const std::string_view mark : {"- [ ]", "- [x]", "- [X]", "* [ ]", "* [x]", "* [X]"}) {
        if (!text.starts_with(mark)) continue;
        item.is_checked = mark[3] != ' ';
        item.text = trimmed(text.substr(mark.size()));
        return item;
    }
    const std::size_t digits = text.find_first_not_of("0123456789");
    if (digits == 0 || digits == text.npos || digits > 2 || !text.substr(digits).starts_with(". ")) return std::nullopt;
    item.is_numbered = true;
    item.text = trimmed(text.substr(digits + 2));
    return item;
}

void add_line(std::string& text, std::string_view line) {
    if (!text.empty()) text += ' ';
    text += trimmed(line);
}

class Reader {
public:
    Reader(const std::vector<std::string_view>& allowed, bool has_items, Findings& findings)
        : allowed_(allowed), has_items_(has_items), findings_(findings) {}

    CellParts read(const CellDraft& draft) {
        tag_ = draft.cell.tag;
        for (const ProseLine& line : draft.prose) read_line(line);
        return std::move(parts_);
    }

private:
    void read_line(const ProseLine& line) {
        if (line.text.starts_with("```")) is_fenced_ = !is_fenced_;
        if (open_ && is_indented(line.text)) return add_line(*open_, line.text);
        open_ = nullptr;
        if (!is_fenced_ && read_key(line)) return;
        if (!is_fenced_ && has_items_ && read_item(line)) return;
        parts_.prose.push_back(line);
        parts_.shown.push_back(line);
    }

    bool read_key(const ProseLine& line) {
        const std::string_view word = key_of(line.text);
        if (word.empty()) return false;
        const bool is_key = has(all_keys, word);
        if (!is_key) {
            // "Note: ..." and other prose is left alone; what is nearly a key is not.
            if (const std::string_view key = meant_by(word); !key.empty() && has(allowed_, key))
                findings_.add(line.line, "there is no '" + std::string(word) + ":'",
                              "did you mean '" + std::string(key) + ":'?");
            return false;
        }
        if (!has(allowed_, word)) {
            findings_.add(line.line, "a cell '" + tag_ + "' has no '" + std::string(word) + ":'",
                          allowed_.empty() ? "it has nothing but its text" : "it may have " + listed(allowed_));
            return true;
        }
        KeyedLine keyed{std::string(word), std::string(trimmed(line.text.substr(word.size() + 1))), line.line};
        if (keyed.text.empty())
            findings_.add(line.line, "nothing stands behind '" + keyed.key + ":'", "write it on the same line");
        parts_.keys.push_back(std::move(keyed));
        open_ = &parts_.keys.back().text;
        return true;
    }

    bool read_item(const ProseLine& line) {
        auto item = item_of(line);
        if (!item) return false;
        if (item->text.empty()) findings_.add(line.line, "a choice without a text", "write one behind the mark");
        parts_.items.push_back(std::move(*item));
        parts_.shown.push_back(line);
        open_ = &parts_.items.back().why;
        return true;
    }

    const std::vector<std::string_view>& allowed_;
    bool has_items_;
    Findings& findings_;
    CellParts parts_;
    std::string tag_;
    bool is_fenced_ = false;
    std::string* open_ = nullptr;  ///< what an indented line goes on with
};

}  // namespace

std::vector<const KeyedLine*> CellParts::all(std::string_view key) const {
    std::vector<const KeyedLine*> found;
    for (const KeyedLine& keyed : keys)
        if (keyed.key == key) found.push_back(&keyed);
    return found;
}

CellParts take_apart(const CellDraft& draft, const std::vector<std::string_view>& allowed, bool has_items,
                     Findings& findings) {
    return Reader(allowed, has_items, findings).read(draft);
}

}  // namespace loopglass::lesson
