#include "prose_names.h"

#include <algorithm>
#include <cctype>
#include <set>

#include "closest.h"
#include "lines.h"

namespace loopglass::lesson {

namespace {

bool is_name_start(char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0 || c == '_' || c < 0; }
bool is_name_part(char c) { return is_name_start(c) || std::isdigit(static_cast<unsigned char>(c)) != 0; }

/// The names in a text, those in its strings too: a name may be what a program prints.
void add_names(std::string_view text, std::set<std::string, std::less<>>& names) {
    for (std::size_t i = 0; i < text.size();) {
        if (!is_name_start(text[i])) {
            ++i;
            continue;
        }
        const std::size_t begin = i;
        while (i < text.size() && is_name_part(text[i])) ++i;
        names.emplace(text.substr(begin, i - begin));
    }
}

/// The dotted name that a code span is, or the function that it calls: `loop.time()`. Empty for other code.
std::string_view dotted_name(std::string_view span) {
    const std::string_view name = span.substr(0, span.find('('));
    if (name.size() < span.size() && !span.ends_with(')')) return {};
    if (name.empty() || !is_name_start(name[0]) || name.back() == '.') return {};
    for (const char c : name)
        if (!is_name_part(c) && c != '.') return {};
    return name;
}

class Checker {
public:
    Checker(const KnownNames& known, Findings& findings) : known_(known), findings_(findings) {
        for (const Cell& cell : known.lesson.cells) {
            if (cell.kind != CellKind::code) continue;
            for (std::uint32_t line = cell.first_line; line <= cell.last_line && line <= known.lines.size(); ++line) {
                if (!is_blank_or_comment(known.lines[line - 1])) code_lines_.insert(line);
                add_names(known.lines[line - 1], names_);
            }
        }
        program_names_.assign(names_.begin(), names_.end());
        add_names(known.printed, names_);
        for (const Task& task : known.lesson.tasks) {
            for (const Condition& condition : task.conditions) add_names(condition.written, names_);
            for (const Replacement& replacement : task.solution) add_names(replacement.to, names_);
        }
        add_names(known.pair, names_);
        for (const std::string& name : known.lesson.names) add_names(name, names_);
        for (const std::string& name : panel_names()) names_.insert(name);
    }

    void check(const Cell& cell) {
        for (std::uint32_t line = cell.first_line; line <= cell.last_line && line <= known_.lines.size(); ++line) {
            const std::string_view text = known_.lines[line - 1];
            if (text.find("```") != text.npos) is_fenced_ = !is_fenced_;
            if (is_fenced_ || is_for_loopglass(text)) continue;
            check_spans(text, line);
            check_line_numbers(text, line);
        }
        is_fenced_ = false;
    }

private:
    /// What `Check:` and its like name is verified by the run.
    static bool is_for_loopglass(std::string_view line) {
        for (const std::string_view key :
             {"# Answer:", "# Stop:", "# Check:", "# Solution:", "# Wrong:", "# Show:", "# Hide:"})
            if (line.starts_with(key)) return true;
        return false;
    }

    void check_spans(std::string_view text, std::uint32_t line) {
        for (std::size_t begin = text.find('`'); begin != text.npos;) {
            const std::size_t end = text.find('`', begin + 1);
            if (end == text.npos) return;
            const std::string_view span = text.substr(begin + 1, end - begin - 1);
            if (text.substr(0, begin).ends_with("the line ") || text.substr(0, begin).ends_with("The line ")) {
                check_quoted_line(span, line);
            } else {
                check_name(span, line);
            }
            begin = text.find('`', end + 1);
        }
    }

    void check_name(std::string_view span, std::uint32_t line) {
        std::string_view name = dotted_name(span);
        while (!name.empty()) {
            const std::size_t dot = name.find('.');
            const std::string_view part = name.substr(0, dot);
            if (!names_.contains(part) && !known_.is_python_name(part)) return say_unknown(part, line);
            name = dot == name.npos ? std::string_view() : name.substr(dot + 1);
        }
    }

    void say_unknown(std::string_view name, std::uint32_t line) {
        const std::vector<std::string_view> candidates(program_names_.begin(), program_names_.end());
        const std::string hint = did_you_mean(name, candidates);
        findings_.add(
            line, "the text names '" + std::string(name) + "', which neither the program nor Python has",
            hint.empty() ? "write what the program calls it, or add it to names = [...] in the metadata" : hint);
    }

    void check_quoted_line(std::string_view span, std::uint32_t line) {
        const bool is_there = std::any_of(code_lines_.begin(), code_lines_.end(), [&](std::uint32_t number) {
            // Dots stand for what the author leaves out: `asyncio.run(...)`.
            return known_.lines[number - 1].find(span.substr(0, span.find("..."))) != std::string_view::npos;
        });
        if (is_there) return;
        std::vector<std::string_view> candidates;
        for (const std::uint32_t number : code_lines_) candidates.push_back(trimmed(known_.lines[number - 1]));
        const std::string hint = did_you_mean(span, candidates);
        findings_.add(line, "the text names a line '" + std::string(span) + "' that is not in the program",
                      hint.empty() ? "copy the line from the code" : hint);
    }

    /// "line 12", which must be a line of code.
    void check_line_numbers(std::string_view text, std::uint32_t line) {
        for (std::size_t at = text.find("ine "); at != text.npos; at = text.find("ine ", at + 1)) {
            if (at == 0 || (text[at - 1] != 'l' && text[at - 1] != 'L') || (at > 1 && is_name_part(text[at - 2])))
                continue;
            std::uint32_t number = 0;
            std::size_t digit = at + 4;
            for (; digit < text.size() && std::isdigit(static_cast<unsigned char>(text[digit])) && number < 100'000;
                 ++digit)
                number = number * 10 + static_cast<std::uint32_t>(text[digit] - '0');
            if (digit == at + 4 || code_lines_.contains(number)) continue;
            if (known_.printed.find(text.substr(at - 1, digit - at + 1)) != std::string::npos) continue;
            findings_.add(line, "the text names line " + std::to_string(number) + ", and no code stands there",
                          "name the line by its text, in backticks: a number changes with every edit");
        }
    }

    const KnownNames& known_;
    Findings& findings_;
    std::set<std::uint32_t> code_lines_;
    std::set<std::string, std::less<>> names_;
    std::vector<std::string> program_names_;
    bool is_fenced_ = false;
};

}  // namespace

void check_prose(const KnownNames& known, Findings& findings) {
    Checker checker(known, findings);
    for (const Cell& cell : known.lesson.cells)
        if (cell.kind == CellKind::markdown && cell.tag != "output") checker.check(cell);
}

}  // namespace loopglass::lesson
