#include <algorithm>
#include <set>

#include <machine/attributes.h>
#include <machine/exceptions.h>
#include <machine/operations.h>
#include <machine/text.h>

#include "suggestions.h"

namespace loopglass::machine {

namespace {

std::string_view trimmed(std::string_view line) {
    const auto first = line.find_first_not_of(" \t\f");
    if (first == line.npos) return {};
    const auto last = line.find_last_not_of(" \t\f\r\n");
    return line.substr(first, last - first + 1);
}

std::size_t code_points(std::string_view utf8) {
    return static_cast<std::size_t>(std::count_if(utf8.begin(), utf8.end(), [](char c) { return (c & 0xc0) != 0x80; }));
}

/// In `a + b` and `a[b]` CPython marks the operator with ^ and the operands with ~. Finds the operator between
/// columns, or false if the whole is to be marked alike (_PyTraceback's extract_anchors_from_expr).
struct Anchors {
    std::size_t from = 0, to = 0;
};

/// Where an expression ends when the parentheses around it are left out.
std::size_t end_of_operand(std::string_view text) {
    std::size_t from = 0, to = text.find_last_not_of(" \t") + 1;
    while (to > from + 1 && text[from] == '(' && text[to - 1] == ')') {
        int depth = 0;
        std::size_t closes = from;
        for (; closes < to; ++closes) {
            if (text[closes] == '(') ++depth;
            if (text[closes] == ')' && --depth == 0) break;
        }
        if (closes + 1 != to) break;
        from = text.find_first_not_of(" \t", from + 1);
        to = text.find_last_not_of(" \t", to - 2) + 1;
    }
    return to;
}

bool find_anchors(language::Opcode op, std::string_view segment, Anchors& anchors) {
    using enum language::Opcode;
    const bool is_binary = op == binary_ || op == add_ || op == subtract_ || op == multiply_ || op == add_LK_ || op == subtract_LK_;
    if (!is_binary && op != load_subscript_) return false;
    int depth = 0;
    char quote = 0;
    std::size_t best = segment.npos;
    std::size_t width = 1;
    for (std::size_t i = 0; i < segment.size(); ++i) {
        const char c = segment[i];
        if (quote) {
            if (c == '\\') ++i;
            else if (c == quote) quote = 0;
            continue;
        }
        if (c == '\'' || c == '"') { quote = c; continue; }
        if (op == load_subscript_ && c == '[' && depth == 0) best = i;
        if (c == '(' || c == '[' || c == '{') ++depth;
        if (c == ')' || c == ']' || c == '}') --depth;
        if (op == load_subscript_ || depth != 0 || i == 0) continue;
        if (std::string_view("+-*/%@&|^<>").find(c) != std::string_view::npos) {
            best = i;
            width = i + 1 < segment.size() && segment[i + 1] == c ? 2 : 1;
            if (width == 2) ++i;
            break;
        }
    }
    if (best == segment.npos) return false;
    if (op != load_subscript_) {
        // CPython looks for the operator from where the left operand ends, and that is before its parentheses close:
        // of `(a + 1) / b` it marks the `)`.
        const std::size_t end = end_of_operand(segment.substr(0, best));
        const std::size_t at = segment.find_first_not_of(" \t", end);
        if (at < best) {
            const bool two = at + 1 < segment.size() && segment[at + 1] != ' ' && segment[at + 1] != '\t';
            anchors = {at, at + (two ? 2u : 1u)};
            return true;
        }
    }
    anchors = op == load_subscript_ ? Anchors{best, segment.size()} : Anchors{best, best + width};
    return true;
}

std::string marker_line(const Span& span, std::string_view line, language::Opcode op) {
    const std::string_view text = trimmed(line);
    const std::size_t indent = static_cast<std::size_t>(text.data() - line.data());
    std::size_t from = span.column, to = span.end_line == span.line ? span.end_column : line.size();
    to = std::min(to, static_cast<std::size_t>(text.data() + text.size() - line.data()));
    if (from < indent || to <= from) return {};
    const std::size_t start = code_points(line.substr(indent, from - indent));
    const std::size_t width = code_points(line.substr(from, to - from));
    Anchors anchors;
    const bool anchored = span.end_line == span.line && find_anchors(op, line.substr(from, to - from), anchors);
    // The whole line marked alike says nothing, so it is left out.
    if (!anchored && start == 0 && width == code_points(text)) return {};
    std::string marks = "    " + std::string(start, ' ');
    if (!anchored) return marks + std::string(width, '^') + "\n";
    marks += std::string(anchors.from, '~') + std::string(anchors.to - anchors.from, '^');
    return marks + std::string(width - std::min(width, anchors.to), '~') + "\n";
}

std::string entry_text(const Traceback& entry) {
    const language::Code& code = *entry.code->code;
    const Span span = entry.instruction < code.spans.size() ? code.spans[entry.instruction] : Span{};
    std::string text = "  File \"" + code.file_name + "\", line " + std::to_string(span.line) + ", in " + code.name + "\n";
    if (!code.source || span.line == 0 || span.line > code.source->size()) return text;
    const std::string& line = (*code.source)[span.line - 1];
    text += "    " + std::string(trimmed(line)) + "\n";
    const std::string marks = marker_line(span, line, code.instructions[entry.instruction].op);
    return marks.empty() ? text : text + "  " + marks.substr(2);
}

/// Frames that repeat more than three times are counted, as traceback.c does.
std::string frames_text(const Exception* e) {
    std::string text;
    const CodeObject* last_code = nullptr;
    std::uint32_t last_line = 0;
    int count = 0;
    const auto flush = [&] {
        if (count > 3) {
            const int more = count - 3;
            text += "  [Previous line repeated " + std::to_string(more) + " more time" + (more > 1 ? "s" : "") + "]\n";
        }
    };
    for (Value v = e->traceback; v != none; v = to<Traceback>(v)->next) {
        const auto& entry = *to<Traceback>(v);
        const language::Code& code = *entry.code->code;
        if (!code.is_user) continue;
        const std::uint32_t line = code.spans[entry.instruction].line;
        if (entry.code != last_code || line != last_line) {
            flush();
            count = 0;
            last_code = entry.code;
            last_line = line;
        }
        if (++count <= 3) text += entry_text(entry);
    }
    flush();
    return text;
}

/// The notes of an exception, as print_exception_notes.
std::string notes_text(Machine& m, Value exception) {
    const Ref notes(m, find_attribute(m, exception, static_name("__notes__")));
    if (!is_kind(notes, Kind::list)) return {};
    std::string text;
    for (std::size_t i = 0; i < to<List>(notes)->size; ++i) {
        const Ref note(m, str_of(m, to<List>(notes)->items[i]));
        if (note) text += to_utf8(to<Str>(note)) + "\n";
    }
    return text;
}

void append_chain(Machine& m, Value exception, bool ends_program, std::set<const Object*>& seen, std::string& text) {
    const auto* e = to<Exception>(exception);
    seen.insert(e);
    const bool has_cause = e->cause != none;
    const Value before = has_cause ? e->cause : e->suppress_context ? none : e->context;
    if (before != none && !seen.contains(before.object())) {
        append_chain(m, before, ends_program, seen, text);
        text += has_cause ? "\nThe above exception was the direct cause of the following exception:\n\n"
                          : "\nDuring handling of the above exception, another exception occurred:\n\n";
    }
    if (e->traceback != none) text += "Traceback (most recent call last):\n" + frames_text(e);
    text += exception_summary(m, exception);
    const std::string meant = ends_program ? suggestion_for(m, exception) : std::string();
    if (!meant.empty()) text += ". Did you mean: '" + meant + "'?";
    text += "\n" + notes_text(m, exception);
}

}  // namespace

std::string format_traceback(Machine& m, Value exception, bool ends_program) {
    std::string text;
    std::set<const Object*> seen;
    append_chain(m, exception, ends_program, seen, text);
    return text;
}

}  // namespace loopglass::machine
