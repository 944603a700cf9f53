#include "code/library_names.h"

#include <QRegularExpression>

namespace loopglass::ui {

namespace {

constexpr std::uint32_t most_steps = 20'000;  ///< importing and printing takes a few

struct Maker {
    const char* call;
    const char* result;
};

// What these give back cannot be seen in the text.
const Maker makers[] = {
    {"asyncio.create_task", "asyncio.Task"},
    {"asyncio.ensure_future", "asyncio.Task"},
    {"asyncio.current_task", "asyncio.Task"},
    {"asyncio.get_running_loop", "asyncio.AbstractEventLoop"},
    {"asyncio.get_event_loop", "asyncio.AbstractEventLoop"},
    {"asyncio.new_event_loop", "asyncio.AbstractEventLoop"},
};

/// The lines that import, of the top of the text's blocks.
QStringList imports_in(const QString& text) {
    static const QRegularExpression line(QStringLiteral("^(import [\\w., ]+|from [\\w.]+ import [\\w, ]+)\\s*(#.*)?$"),
                                         QRegularExpression::MultilineOption);
    QStringList imports;
    for (auto match = line.globalMatch(text); match.hasNext();) imports << match.next().captured(1).trimmed();
    return imports;
}

bool is_imported(const QString& name, const QStringList& imports) {
    const QRegularExpression word(QStringLiteral("\\b%1\\b").arg(QRegularExpression::escape(name)));
    return imports.join(QLatin1Char('\n')).contains(word);
}

}  // namespace

QString LibraryNames::class_of(const QString& owner, const QString& text) {
    const QString name = QRegularExpression::escape(owner);
    const QRegularExpression given(
        QStringLiteral("\\b%1\\s*(?::[^=\\n]*)?=\\s*(?:await\\s+)?([A-Za-z_][\\w.]*)\\(").arg(name));
    const QRegularExpression bound(
        QStringLiteral("\\bwith\\s+([A-Za-z_][\\w.]*)\\([^\\n]*\\)\\s+as\\s+%1\\b").arg(name));
    QString call;
    for (const QRegularExpression& way : {given, bound}) {
        if (call.isEmpty()) call = way.match(text).captured(1);
    }
    if (call.endsWith(QStringLiteral(".create_future"))) return QStringLiteral("asyncio.Future");
    if (call.endsWith(QStringLiteral(".create_task"))) return QStringLiteral("asyncio.Task");
    for (const Maker& maker : makers) {
        if (call == QLatin1String(maker.call)) return QLatin1String(maker.result);
    }
    return call;
}

QStringList LibraryNames::behind(const QString& owner, const QString& text) {
    if (owner.isEmpty()) return {};
    const QStringList imports = imports_in(text);
    QString expression = owner;
    if (!is_imported(owner.section(QLatin1Char('.'), 0, 0), imports)) {
        expression = class_of(owner, text);
        if (expression.isEmpty() || !is_imported(expression.section(QLatin1Char('.'), 0, 0), imports)) return {};
    }
    const QString lines = imports.join(QLatin1Char('\n'));
    const QString key = lines + QLatin1Char('\n') + expression;
    const auto known = known_.find(key);
    if (known != known_.end()) return known->second;
    return known_[key] = ask(lines, expression);
}

QStringList LibraryNames::ask(const QString& imports, const QString& expression) {
    trace::Program program;
    program.name = "names.py";
    program.source = QStringLiteral("%1\nprint(*dir(%2), sep='\\n')\n").arg(imports, expression).toStdString();
    trace::Limits limits;
    limits.max_steps = most_steps;
    trace::OpenResult opened = open_run_(program, limits);
    auto* run = std::get_if<std::unique_ptr<trace::Run>>(&opened);
    if (!run) return {};
    (*run)->run_ahead(most_steps);
    const trace::Timeline& timeline = (*run)->timeline();
    QString text;
    for (std::size_t i = 0; i < timeline.outputs.size(); ++i) {
        if (timeline.outputs[i].stream == trace::Stream::out)
            text += QString::fromStdString(trace::output_text(timeline, timeline.outputs[i]));
    }
    QStringList names;
    for (const QString& name : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        if (!name.startsWith(QLatin1Char('_'))) names << name;
    }
    return names;
}

}  // namespace loopglass::ui
