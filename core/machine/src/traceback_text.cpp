#include <algorithm>
#include <set>
#include <vector>

#include <base/utf8.h>
#include <language/parser.h>
#include <machine/attributes.h>
#include <machine/exceptions.h>
#include <machine/operations.h>
#include <machine/repeated_lines.h>
#include <machine/sys_names.h>
#include <machine/text.h>
#include <machine/traceback_place.h>

#include "exception_groups.h"
#include "suggestions.h"
#include "syntax_errors.h"

namespace loopglass::machine {

namespace {

/// Who writes a traceback: the interpreter (traceback.c) or the traceback module. They differ in how they take the
/// blanks at a line's end. When the modules go, the traceback module can import nothing any more, and marks operators
/// like all else.
enum class Writer { interpreter, module, module_at_end };

bool is_module(Writer writer) { return writer != Writer::interpreter; }

/// A line as it is shown, without the blanks before it; the module leaves those behind it out too.
std::string_view shown_part(std::string_view line, Writer writer) {
    const auto first = line.find_first_not_of(" \t\f");
    if (first == line.npos) return {};
    const auto last = line.find_last_not_of(is_module(writer) ? " \t\f\v\r\n" : "\r\n");
    return line.substr(first, last - first + 1);
}

/// In `a + b` and `a[b]` CPython marks the operator with ^ and the operands with ~: from where to where in the text.
struct Anchors {
    std::size_t from = 0, to = 0;
};

bool is_blank(char c) { return c == ' ' || c == '\t'; }

/// As extract_anchors_from_line: the text that an instruction stands for is read again. False if the whole is to be
/// marked alike.
bool find_anchors(std::string_view segment, Anchors& anchors) {
    const language::ParseResult parsed = language::parse("", segment);
    if (!parsed.diagnostics.empty() || parsed.tree.module->body.size() != 1) return false;
    const auto* statement = language::as<language::ExprStmt>(parsed.tree.module->body[0]);
    if (!statement) return false;
    if (const auto* subscript = language::as<language::Subscript>(statement->value)) {
        anchors = {subscript->value->span.end_column, subscript->slice->span.end_column + 1};
        return true;
    }
    const auto* operation = language::as<language::BinOp>(statement->value);
    if (!operation) return false;
    // From where the left operand ends, which is before its parentheses close: of `(a + 1) / b` it is the `)`.
    const std::size_t end = operation->right->span.column;
    std::size_t at = operation->left->span.end_column;
    while (at < end && is_blank(segment[at])) ++at;
    if (at >= end) return false;
    anchors = {at, at + (at + 1 < end && !is_blank(segment[at + 1]) ? 2u : 1u)};
    return true;
}

/// The first character of a line's text and the one behind its marks, counted from the line's begin.
struct Marked {
    std::size_t from = 0, to = 0;
};

/// The part of a line that an instruction stands for, in characters. One that goes on in further lines is marked to
/// the end of this one, which traceback.c looks for among bytes, and the module with the blanks behind it.
Marked marked_part(const Span& span, std::string_view line, Writer writer) {
    const auto characters_to = [&](std::size_t byte) { return count_characters(line.substr(0, byte)); };
    const std::size_t from = characters_to(span.column);
    if (span.end_line == span.line) return {from, characters_to(std::min<std::size_t>(span.end_column, line.size()))};
    if (is_module(writer)) return {from, count_characters(line)};
    std::size_t to = count_characters(line);
    while (to > 0 && (is_blank(line[to - 1]) || line[to - 1] == '\f')) --to;
    return {from, to};
}

std::string marker_line(const Span& span, std::string_view line, Writer writer) {
    while (!line.empty() && (line.back() == '\n' || line.back() == '\r')) line.remove_suffix(1);
    const std::string_view text = shown_part(line, writer);
    const std::size_t indent = static_cast<std::size_t>(text.data() - line.data());
    const Marked marked = marked_part(span, line, writer);
    if (text.empty() || marked.from < indent || marked.to <= marked.from) return {};
    const std::size_t width = marked.to - marked.from;
    const bool is_whole = span.end_line == span.line && span.end_column <= line.size();
    const std::string_view segment =
        is_whole ? line.substr(span.column, span.end_column - span.column) : std::string_view();
    Anchors anchors;
    const bool anchored = is_whole && writer != Writer::module_at_end && find_anchors(segment, anchors);
    // The whole line marked alike says nothing, so it is left out.
    const std::size_t length = count_characters(text);
    if (!anchored && (is_module(writer) ? width >= length : width == length)) return {};
    // The module takes the blanks behind the line for some of those before it.
    const std::size_t behind = count_characters(line) - indent - length;
    const std::size_t start = marked.from - indent - std::min(marked.from - indent, behind);
    std::string marks = "    " + std::string(start, ' ');
    if (!anchored) return marks + std::string(width, '^') + "\n";
    const std::size_t operand = count_characters(segment.substr(0, anchors.from));
    const std::size_t middle = count_characters(segment.substr(anchors.from, anchors.to - anchors.from));
    marks += std::string(operand, '~') + std::string(middle, '^');
    return marks + std::string(width - std::min(width, operand + middle), '~') + "\n";
}

std::string entry_text(const Traceback& entry, Writer writer, bool with_source = true) {
    const language::Code& code = *entry.code->code;
    const Span span = span_of(entry);
    std::string text =
        "  File \"" + code.file_name + "\", line " + std::to_string(span.line) + ", in " + code.name + "\n";
    if (!with_source || !code.source || span.line == 0 || span.line > code.source->size()) return text;
    const std::string& line = (*code.source)[span.line - 1];
    text += "    " + std::string(shown_part(line, writer)) + "\n";
    // What begins a class body stands for no part of its line: an empty line is left for the marks.
    const language::Opcode op = code.instructions[entry.instruction].op;
    if (span.end_column == 0 && (op == language::Opcode::load_name_ || op == language::Opcode::store_name_)) {
        const auto indent = static_cast<std::size_t>(shown_part(line, writer).data() - line.data());
        return text + std::string(is_module(writer) ? 4 : 4 - std::min<std::size_t>(indent, 4), ' ') + "\n";
    }
    return text + marker_line(span, line, writer);
}

/// How many frames sys.tracebacklimit lets be told, the last of them; nothing if the program has not said.
std::optional<std::int64_t> frame_limit(const Machine& m) {
    const Value limit = name_in_sys(m, "tracebacklimit");
    return limit == empty ? std::nullopt : int64_of(limit);
}

/// The entry with which a traceback begins to be told: all of it, or its last ones.
Value first_told(const Exception* e, std::optional<std::int64_t> limit) {
    std::int64_t depth = 0;
    for (Value v = e->traceback; limit && v != none; v = to<Traceback>(v)->next) depth += is_visible(*to<Traceback>(v));
    Value first = e->traceback;
    for (; limit && first != none && depth > *limit; first = to<Traceback>(first)->next)
        depth -= is_visible(*to<Traceback>(first));
    return first;
}

/// Frames that repeat more than three times are counted, as traceback.c does.
std::string frames_text(Value first, Writer writer, bool with_source = true) {
    std::string text;
    const CodeObject* last_code = nullptr;
    std::uint32_t last_line = 0;
    int count = 0;
    const auto flush = [&] {
        if (const std::string more = repeated_lines_text(count); !more.empty()) text += more + "\n";
    };
    for (Value v = first; v != none; v = to<Traceback>(v)->next) {
        const auto& entry = *to<Traceback>(v);
        const language::Code& code = *entry.code->code;
        if (!is_visible(entry)) continue;
        const std::uint32_t line = code.spans[entry.instruction].line;
        if (entry.code != last_code || line != last_line) {
            flush();
            count = 0;
            last_code = entry.code;
            last_line = line;
        }
        if (++count <= entries_of_a_line) text += entry_text(entry, writer, with_source);
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

Writer writer_of(const Machine& m, bool by_interpreter) {
    return by_interpreter ? Writer::interpreter : m.state->is_ending ? Writer::module_at_end : Writer::module;
}

/// Writes an exception with all that led to it, and the tree of a group (print_exception_recursive of pythonrun.c and
/// TracebackException.format, which differ in how they indent a text of several lines).
class ExceptionWriter {
public:
    ExceptionWriter(Machine& m, bool by_interpreter)
        : m_(m), by_interpreter_(by_interpreter), frame_limit_(frame_limit(m)) {}
    std::string take() { return std::move(text_); }

    /// Writes an exception and those before it, the first one first. A chain can be longer than C++ can nest.
    void write(Value exception) {
        const bool need_close = need_close_;
        std::vector<Value> chain = {exception};
        for (Value e = before(to<Exception>(exception)); e != none; e = before(to<Exception>(e))) chain.push_back(e);
        while (chain.size() > 1) {
            write_part(chain.back());
            chain.pop_back();
            add(to<Exception>(chain.back())->cause != none
                    ? "\nThe above exception was the direct cause of the following exception:\n\n"
                    : "\nDuring handling of the above exception, another exception occurred:\n\n");
        }
        need_close_ = need_close;
        write_part(exception);
    }

private:
    static constexpr std::size_t deepest = 10, widest = 15;

    std::string indent() const { return std::string(2 * depth_, ' '); }
    /// Adds lines, each behind the margin of the group that it belongs to.
    void add(std::string_view lines, std::string_view margin = "| ") {
        while (!lines.empty()) {
            const std::size_t end = std::min(lines.find('\n'), lines.size() - 1) + 1;
            if (depth_) text_ += indent() + std::string(margin);
            text_ += lines.substr(0, end);
            lines.remove_prefix(end);
        }
    }

    /// What an exception says that it came from; or none, if there is nothing that was not written before.
    Value before(const Exception* e) {
        seen_.insert(e);
        const Value earlier = e->cause != none ? e->cause : e->suppress_context ? none : e->context;
        return earlier == none || seen_.contains(earlier.object()) ? none : earlier;
    }

    void write_part(Value exception) {
        if (!is_group(exception)) return write_one(exception);
        if (depth_ > deepest) return add("... (max_group_depth is " + std::to_string(deepest) + ")\n");
        write_group(exception);
    }

    void write_one(Value exception) {
        const auto* e = to<Exception>(exception);
        if (e->traceback != none && frame_limit_.value_or(1) > 0) {
            const bool group = is_group(exception);
            add(group ? "Exception Group Traceback (most recent call last):\n" : "Traceback (most recent call last):\n",
                group && depth_ == 1 ? "+ " : "| ");
            add(frames_text(first_told(e, frame_limit_), writer_of(m_, by_interpreter_)));
        }
        const bool is_syntax_error = is_subtype(e->type, types().SyntaxError);
        std::string summary = is_syntax_error ? syntax_error_text(m_, exception) : exception_summary(m_, exception);
        const std::string meant = by_interpreter_ ? suggestion_for(m_, exception) : std::string();
        if (!meant.empty()) summary += ". Did you mean: '" + meant + "'?";
        write_summary(summary + "\n");
        add(notes_text(m_, exception));
    }

    /// The interpreter itself sets the margin before the first line of a message only.
    void write_summary(const std::string& summary) {
        if (!by_interpreter_) return add(summary);
        const std::size_t end = summary.find('\n') + 1;
        add(summary.substr(0, end));
        text_ += summary.substr(end);
    }

    void write_group(Value group) {
        const bool outermost = depth_ == 0;
        if (outermost) ++depth_;
        write_one(group);
        const Tuple* parts = exceptions_of(group);
        const std::size_t shown = std::min<std::size_t>(parts->size, widest + 1);
        need_close_ = false;
        for (std::size_t i = 0; i < shown; ++i) {
            const bool last = i + 1 == shown;
            if (last) need_close_ = true;
            const std::string title = i < widest ? std::to_string(i + 1) : "...";
            text_ += indent() + (i == 0 ? "+-" : "  ") + "+---------------- " + title + " ----------------\n";
            ++depth_;
            if (i < widest)
                write(parts->items()[i]);
            else
                write_more(parts->size - widest);
            if (last && need_close_) {
                text_ += indent() + "+------------------------------------\n";
                need_close_ = false;
            }
            --depth_;
        }
        if (outermost) --depth_;
    }

    void write_more(std::size_t count) {
        add("and " + std::to_string(count) + " more exception" + (count > 1 ? "s" : "") + "\n");
    }

    Machine& m_;
    bool by_interpreter_;
    std::optional<std::int64_t> frame_limit_;
    std::set<const Object*> seen_;
    std::size_t depth_ = 0;    ///< of groups around what is written
    bool need_close_ = false;  ///< the line below the last exception of a group is still to be drawn
    std::string text_;
};

}  // namespace

std::string traceback_entry_text(const Traceback& entry) { return entry_text(entry, Writer::module); }

std::string format_ignored(Machine& m, Value exception) {
    const Value first = to<Exception>(exception)->traceback;
    // As _Py_DisplaySourceLine, which finds no file any more when the modules are gone.
    const bool with_source = !m.state->is_ending;
    const std::string text =
        first == none ? ""
                      : "Traceback (most recent call last):\n" + frames_text(first, Writer::interpreter, with_source);
    const std::string summary = exception_summary(m, exception);
    // The colon stands there also where the exception has nothing to say.
    return text + summary + (summary.find(": ") == summary.npos ? ": \n" : "\n");
}

std::string format_traceback(Machine& m, Value exception, bool by_interpreter) {
    ExceptionWriter writer(m, by_interpreter);
    writer.write(exception);
    return writer.take();
}

}  // namespace loopglass::machine
