#include "run/value_words.h"

#include <QRegularExpression>

#include "stage/words.h"

namespace loopglass::ui {

Because where_from(const Moment& moment, const trace::Timeline& timeline, const QString& expression,
                   const trace::ChangeAnswer& found) {
    Because because;
    because.asked = Words::tr("Where does the value of %1 come from?").arg(expression);
    if (!found.error.empty()) {
        because.words = Words::tr("It has none here: %1.").arg(QString::fromStdString(found.error));
        return because;
    }
    if (!found.change) {
        because.words = found.was_stopped ? Words::tr(
                                                "It has not changed in the last %1 steps; it was not looked for "
                                                "further back.")
                                                .arg(moment.snapshot.step.number - found.searched_from.number)
                                          : Words::tr("It has been the same since the first step.");
        return because;
    }
    const trace::ValueChange& change = *found.change;
    const QString who = Words::doer(moment.snapshot, change.task);
    const QString after = QString::fromStdString(change.after);
    const QString before = QString::fromStdString(change.before);
    const QString time = Words::time(trace::time_at(timeline, change.made_by));
    if (before.isEmpty() && change.made_by == change.step)
        because.words = Words::tr("It came with the call of %1, at %2: %3.")
                            .arg(QString::fromStdString(change.function), time, after);
    else if (before.isEmpty())
        because.words = Words::tr("Line %1, run by %2 at %3, gave it: %4.")
                            .arg(QString::number(change.place.line), who, time, after);
    else
        because.words = Words::tr("Line %1, run by %2 at %3, made it %5; before it was %4.")
                            .arg(QString::number(change.place.line), who, time, before, after);
    because.links.push_back({Words::tr("to that line"), change.made_by});
    return because;
}

namespace {

constexpr qsizetype value_characters = 400;

/// The function that a line of the text stands in: the nearest def above it that is indented less.
QString function_of_line(const QString& source, std::uint32_t line) {
    const QStringList lines = source.split(QLatin1Char('\n'));
    static const QRegularExpression def(QStringLiteral("^(\\s*)(?:async\\s+)?def\\s+(\\w+)"));
    if (line == 0 || line > static_cast<std::uint32_t>(lines.size())) return {};
    const auto indent_of = [&](qsizetype i) {
        qsizetype spaces = 0;
        while (spaces < lines[i].size() && lines[i][spaces].isSpace()) ++spaces;
        return spaces;
    };
    auto at = static_cast<qsizetype>(line) - 1;
    const auto own = def.match(lines[at]);
    qsizetype indent = indent_of(at);
    // In its head a function's parameters are its own names.
    if (own.hasMatch()) return own.captured(2);
    while (at-- > 0) {
        if (lines[at].trimmed().isEmpty() || indent_of(at) >= indent) continue;
        const auto match = def.match(lines[at]);
        if (match.hasMatch()) return match.captured(2);
        indent = indent_of(at);
    }
    return {};
}

/// How many frames further out than the innermost one that of a function is, if there is one.
std::optional<std::uint32_t> outward_of(const std::vector<trace::FrameDetails>& frames, const QString& function) {
    for (std::size_t i = frames.size(); i-- > 0;)
        if (QString::fromStdString(frames[i].frame.function) == function)
            return static_cast<std::uint32_t>(frames.size() - 1 - i);
    return {};
}

}  // namespace

NamedFrame frame_of_line(const Moment& moment, const QString& source, std::uint32_t line) {
    NamedFrame frame;
    frame.function = function_of_line(source, line);
    const QString wanted = frame.function.isEmpty() ? QStringLiteral("<module>") : frame.function;
    if (const auto outward = outward_of(moment.inspected_frames, wanted)) {
        frame.choice = moment.frame_choice();
        frame.choice.outward = *outward;
        frame.is_running = true;
    } else if (const auto running = outward_of(moment.frames, wanted)) {
        frame.choice.outward = *running;
        frame.is_running = true;
    } else {
        // Far enough out is the program's module.
        frame.choice.task = TaskId{};
        frame.choice.outward = 0xffffffff;
    }
    return frame;
}

QString name_words(const trace::Evaluation& value, const NamedFrame& frame, const ObjectMarks& marks) {
    const QString name = QString::fromStdString(value.value.name);
    if (!value.has_value()) {
        // A keyword or a name that is not there yet: only of a function that does not run is there something to say.
        if (frame.is_running || frame.function.isEmpty() || !value.error.starts_with("NameError")) return {};
        return Words::tr("%1: no value here, %2 does not run at this step").arg(name, frame.function);
    }
    const QString words = Words::tr("%1 = %2   (%3)")
                              .arg(name, QString::fromStdString(value.value.value).left(value_characters),
                                   QString::fromStdString(value.value.type));
    if (!marks.is_shared(value.value.object)) return words;
    return words + QLatin1Char('\n') + marks.sentence(value.value.object);
}

}  // namespace loopglass::ui
