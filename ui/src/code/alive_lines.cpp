#include "code/alive_lines.h"

#include <QRegularExpression>
#include <QStringList>
#include <set>

#include "stage/words.h"

namespace loopglass::ui {

namespace {

constexpr std::uint32_t program_file = 1;

/// A function of the text: its lines from 0, decorators too, and how far it is indented.
struct Function {
    QString name;
    qsizetype first;
    qsizetype last;
    qsizetype indent;
};

qsizetype indent_of(const QString& line) {
    qsizetype indent = 0;
    while (indent < line.size() && line[indent].isSpace()) ++indent;
    return indent == line.size() ? -1 : indent;  // a blank line has none
}

std::vector<Function> functions_of(const QStringList& lines) {
    static const QRegularExpression definition(QStringLiteral("^\\s*(?:async\\s+)?def\\s+(\\w+)"));
    std::vector<Function> found;
    for (qsizetype row = 0; row < lines.size(); ++row) {
        const auto match = definition.match(lines[row]);
        if (!match.hasMatch()) continue;
        Function function{match.captured(1), row, row, indent_of(lines[row])};
        for (qsizetype below = row + 1; below < lines.size(); ++below) {
            const qsizetype indent = indent_of(lines[below]);
            const bool closes = lines[below].trimmed().startsWith(QLatin1Char(')'));  // of a long list of parameters
            if (indent >= 0 && indent <= function.indent && !closes) break;
            if (indent >= 0) function.last = below;
        }
        while (function.first > 0 && lines[function.first - 1].trimmed().startsWith(QLatin1Char('@'))) --function.first;
        found.push_back(function);
    }
    return found;
}

/// What is in a function: lines of the program from 1, and names of coroutines further out.
struct Alive {
    std::set<std::uint32_t> lines;
    std::set<QString> names;
};

QString last_part(const QString& qualified) { return qualified.section(QLatin1Char('.'), -1); }

Alive alive_at(const Moment& moment) {
    Alive alive;
    for (const trace::FrameDetails& frame : moment.frames)
        if (frame.frame.place.file.value == program_file && frame.frame.function != "<module>")
            alive.lines.insert(frame.frame.place.line);
    for (const trace::TaskRow& task : moment.snapshot.tasks) {
        if (task.state == trace::TaskState::done) continue;
        if (task.place.file.value == program_file) alive.lines.insert(task.place.line);
        alive.names.insert(last_part(Words::text(task.coroutine)));
        for (const auto& name : task.stack) alive.names.insert(last_part(Words::text(std::string(name))));
    }
    return alive;
}

}  // namespace

std::vector<bool> lines_not_alive(const QString& source, const Moment& moment) {
    const QStringList lines = source.split(QLatin1Char('\n'));
    const std::vector<Function> functions = functions_of(lines);
    const auto innermost = [&](qsizetype row) {
        const Function* in = nullptr;
        for (const Function& function : functions)
            if (function.first <= row && row <= function.last && (!in || function.indent > in->indent)) in = &function;
        return in;
    };
    const trace::StepRow row = moment.snapshot.row;
    const bool at_line = row.kind() == trace::StepKind::line && row.place().file.value == program_file;
    if (at_line && !innermost(row.place().line - 1)) return {};
    const Alive alive = alive_at(moment);
    std::set<const Function*> shown;
    for (const std::uint32_t line : alive.lines)
        if (const Function* in = innermost(qsizetype{line} - 1)) shown.insert(in);
    for (const Function& function : functions)
        if (alive.names.count(function.name)) shown.insert(&function);
    if (shown.empty()) return {};
    std::vector<bool> hidden(static_cast<std::size_t>(lines.size()), true);
    for (const Function* function : shown) {
        for (qsizetype at = function->first; at <= function->last; ++at) hidden[static_cast<std::size_t>(at)] = false;
        // One line of air below each.
        const auto below = static_cast<std::size_t>(function->last) + 1;
        if (below < hidden.size() && lines[static_cast<qsizetype>(below)].trimmed().isEmpty()) hidden[below] = false;
    }
    return hidden;
}

}  // namespace loopglass::ui
