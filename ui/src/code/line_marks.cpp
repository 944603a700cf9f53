#include "code/line_marks.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

#include "run/object_marks.h"
#include "stage/words.h"

namespace loopglass::ui {

namespace {

constexpr std::uint32_t program_file = 1;
constexpr std::size_t chips_whole = 4;  ///< above it, a line's tasks are counted by state
constexpr int values_length = 60;
constexpr std::size_t tooltip_lines = 12;

Sign sign_of_task(const trace::Snapshot& snapshot, const trace::TaskRow& task) {
    if (task.id == snapshot.running_task) return Sign::running;
    switch (task.state) {
        case trace::TaskState::running: return Sign::running;
        case trace::TaskState::waiting: return Sign::waiting;
        case trace::TaskState::ready: return Sign::ready;
        case trace::TaskState::done: break;
    }
    const trace::FutureRow* future = snapshot.future(task.future);
    return future ? sign_of(*future) : Sign::done;
}

QString state_word(Sign sign) {
    switch (sign) {
        case Sign::running: return Words::tr("running");
        case Sign::waiting: return Words::tr("waiting");
        case Sign::ready: return Words::tr("ready");
        case Sign::failed: return Words::tr("failed");
        case Sign::cancelled: return Words::tr("cancelled");
        default: return Words::tr("done");
    }
}

LineChip chip_of(const trace::Snapshot& snapshot, const trace::TaskRow& task) {
    const Sign sign = sign_of_task(snapshot, task);
    const QString call = Words::text(task.call.empty() ? task.coroutine : task.call);
    const QString name = Words::text(task.name);
    const QString brief = name.startsWith(QStringLiteral("Task-")) ? name.mid(5) : name;
    return {task.id, sign, name, brief, QStringLiteral("%1 %2, %3").arg(name, call, state_word(sign))};
}

/// Many tasks at one line become one chip for each state and coroutine function, with a count.
std::vector<LineChip> counted(const trace::Snapshot& snapshot, const std::vector<LineChip>& chips) {
    std::vector<LineChip> groups;
    const auto function_of = [&snapshot](TaskId task) {
        const trace::TaskRow* row = snapshot.task(task);
        return row ? Words::text(row->coroutine) : QString();
    };
    for (const LineChip& chip : chips) {
        const auto same = std::find_if(groups.begin(), groups.end(), [&](const LineChip& group) {
            return group.sign == chip.sign && function_of(group.task) == function_of(chip.task);
        });
        if (same == groups.end()) {
            groups.push_back(chip);
            groups.back().members = {chip.task};
            continue;
        }
        same->members.push_back(chip.task);
        if (same->members.size() <= tooltip_lines) same->tooltip += QLatin1Char('\n') + chip.tooltip;
    }
    const bool is_one_function = std::all_of(groups.begin(), groups.end(), [&](const LineChip& group) {
        return function_of(group.task) == function_of(groups.front().task);
    });
    for (LineChip& group : groups) {
        group.tasks = static_cast<int>(group.members.size());
        if (group.tasks == 1) continue;
        group.text = is_one_function ? Words::tr("%1 tasks").arg(group.tasks)
                                     : QStringLiteral("%1 %2").arg(group.tasks).arg(function_of(group.task));
        group.brief = QString::number(group.tasks);
        if (group.members.size() > tooltip_lines)
            group.tooltip += QLatin1Char('\n') + Words::tr("and %1 more").arg(group.members.size() - tooltip_lines);
    }
    return groups;
}

QString values_of(const Moment& moment) {
    const std::vector<trace::FrameDetails>& frames = moment.frames;
    if (frames.empty() || frames.back().frame.function == "<module>") return {};
    const ObjectMarks marks(moment);
    QStringList values;
    int length = 0;
    for (const trace::LocalRow& local : frames.back().locals) {
        const QString value = Words::text(local.value);
        const QString text = Words::text(local.name) + QStringLiteral(" = ") + value.left(24) +
                             (value.size() > 24 ? QStringLiteral("…") : QString()) +
                             (marks.is_shared(local.object) ? QLatin1Char(' ') + marks.mark(local.object) : QString());
        length += static_cast<int>(text.size()) + 2;
        if (length > values_length) {
            values << QStringLiteral("…");
            break;
        }
        values << text;
    }
    return values.join(QStringLiteral(", "));
}

bool shows_in_code(const trace::TaskRow& task) { return task.place.file.value == program_file && task.place.line != 0; }

}  // namespace

LineMarks mark_lines(const Moment& moment) {
    const trace::Snapshot& snapshot = moment.snapshot;
    LineMarks marks;
    const Place place = snapshot.row.place();
    if (place.file.value == program_file) marks.current_line = place.line;
    marks.about_to_run = snapshot.row.kind() == trace::StepKind::line;
    marks.current_task = snapshot.running_task;
    marks.values = values_of(moment);
    for (const trace::TaskRow& task : snapshot.tasks) {
        if (shows_in_code(task)) marks.chips[task.place.line].push_back(chip_of(snapshot, task));
    }
    for (auto& [line, chips] : marks.chips) {
        if (chips.size() > chips_whole) chips = counted(snapshot, chips);
    }
    return marks;
}

QString marks_in_words(const LineMarks& marks) {
    QStringList words;
    if (marks.current_line) {
        QString line = marks.about_to_run ? Words::tr("line %1 is about to run").arg(marks.current_line)
                                          : Words::tr("line %1 meanwhile").arg(marks.current_line);
        if (!marks.values.isEmpty()) line += QStringLiteral(", ") + marks.values;
        words << line;
    }
    for (const auto& [line, chips] : marks.chips) {
        QStringList there;
        for (const LineChip& chip : chips) there << (chip.tooltip.isEmpty() ? chip.text : chip.tooltip);
        words << Words::tr("at line %1: %2").arg(line).arg(there.join(QStringLiteral(", ")));
    }
    return words.join(QStringLiteral("; "));
}

}  // namespace loopglass::ui
