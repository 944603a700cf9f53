#include "run/run_changes.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "code/line_map.h"
#include "stage/words.h"

namespace loopglass::ui {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("Changes", text); }

/// The writes as lines of one text, so that the same alignment serves them as the lines of code.
QString as_lines(const std::vector<RunOutline::Write>& writes) {
    QStringList lines;
    for (const RunOutline::Write& write : writes)
        lines << QString::fromStdString(write.text).replace(QLatin1Char('\n'), QChar(0x2028));
    return lines.join(QLatin1Char('\n'));
}

/// The steps of a turn, first and last.
std::pair<std::uint32_t, std::uint32_t> steps_of(const trace::Timeline& timeline, std::size_t turn) {
    const auto end = turn + 1 < timeline.turns.size() ? timeline.turns[turn + 1].first_step
                                                      : static_cast<std::uint32_t>(timeline.steps.size());
    return {timeline.turns[turn].first_step, end - 1};
}

/// Each turn as one line: whose it is and what it runs, whatever the lines' numbers are.
QStringList turn_texts(const trace::Timeline& timeline, const QString& source) {
    constexpr std::uint32_t program_file = 1;
    constexpr qsizetype longest = 2'000;
    const QStringList lines = source.split(QLatin1Char('\n'));
    QStringList texts;
    const std::size_t count = std::min(timeline.turns.size(), RunOutline::most_turns);
    for (std::size_t turn = 0; turn < count; ++turn) {
        const trace::TaskBirthRow* birth = trace::task_birth(timeline, {timeline.turns[turn].task});
        QString text = birth ? QString::fromStdString(trace::name_at_birth(timeline, *birth)) : QString();
        const auto [first, last] = steps_of(timeline, turn);
        for (std::uint32_t step = first; step <= last && text.size() < longest; ++step) {
            const trace::StepRow row = timeline.steps[step];
            if (row.kind() != trace::StepKind::line || row.place().file.value != program_file) continue;
            if (row.place().line <= static_cast<std::uint32_t>(lines.size()))
                text += QChar(0x2028) + lines[row.place().line - 1].trimmed();
        }
        texts << text;
    }
    return texts;
}

/// The turns that are not as before, one behind the other as one stretch.
void find_stretches(const RunOutline& before, const RunOutline& now, const trace::Timeline& timeline,
                    RunChanges& changes) {
    std::vector<bool> known(static_cast<std::size_t>(now.turn_texts.size()), false);
    const LineMap map(before.turn_texts.join(QLatin1Char('\n')), now.turn_texts.join(QLatin1Char('\n')));
    for (qsizetype i = 0; i < before.turn_texts.size(); ++i) {
        const std::uint32_t to = map.to(static_cast<std::uint32_t>(i) + 1);
        if (to > 0 && to <= known.size() && now.turn_texts[to - 1] == before.turn_texts[i]) known[to - 1] = true;
    }
    for (const auto* rows : {&changes.fresh, &changes.moved}) {
        for (const std::uint32_t row : *rows) {
            std::size_t turn = 0;
            while (turn < known.size() && steps_of(timeline, turn).second < timeline.outputs[row].step) ++turn;
            if (turn < known.size()) known[turn] = false;
        }
    }
    for (std::size_t turn = 0; turn < known.size(); ++turn) {
        if (known[turn]) continue;
        const auto [first, last] = steps_of(timeline, turn);
        if (!changes.stretches.empty() && changes.stretches.back().second + 1 == first)
            changes.stretches.back().second = last;
        else
            changes.stretches.emplace_back(first, last);
    }
}

double last_time(const trace::Timeline& timeline) {
    return timeline.steps.size()
               ? trace::time_at(timeline, {static_cast<std::uint32_t>(timeline.steps.size() - 1)}).seconds
               : 0;
}

}  // namespace

RunOutline outline_of(const trace::Timeline& timeline, const QString& source) {
    RunOutline outline;
    outline.turn_texts = turn_texts(timeline, source);
    const std::size_t count = std::min(timeline.outputs.size(), RunOutline::most_writes);
    for (std::size_t i = 0; i < count; ++i) {
        const trace::OutputRow& row = timeline.outputs[i];
        outline.writes.push_back({trace::output_text(timeline, row), trace::time_at(timeline, {row.step}).seconds});
    }
    outline.seconds = last_time(timeline);
    outline.tasks = timeline.tasks.size();
    outline.turns = timeline.turns.size();
    return outline;
}

RunChanges changes_since(const RunOutline& before, const trace::Timeline& after, const QString& source) {
    const RunOutline now = outline_of(after, source);
    RunChanges changes;
    std::vector<bool> known(now.writes.size(), false);
    const LineMap map(as_lines(before.writes), as_lines(now.writes));
    for (std::size_t i = 0; i < before.writes.size(); ++i) {
        const std::uint32_t line = map.to(static_cast<std::uint32_t>(i) + 1);
        if (line == 0 || line > now.writes.size()) {
            ++changes.gone;
            continue;
        }
        if (now.writes[line - 1].text != before.writes[i].text) continue;
        known[line - 1] = true;
        if (std::abs(now.writes[line - 1].time - before.writes[i].time) > 1e-9) changes.moved.insert(line - 1);
    }
    for (std::size_t i = 0; i < known.size(); ++i)
        if (!known[i]) changes.fresh.insert(static_cast<std::uint32_t>(i));
    for (const auto* rows : {&changes.fresh, &changes.moved}) {
        if (rows->empty()) continue;
        const Step step{after.outputs[*rows->begin()].step};
        if (!changes.first || step < *changes.first) changes.first = step;
    }
    find_stretches(before, now, after, changes);
    if (!changes.fresh.empty()) changes.words << tr("new output: %1").arg(changes.fresh.size());
    if (changes.gone > 0) changes.words << tr("gone: %1").arg(changes.gone);
    if (!changes.moved.empty()) changes.words << tr("output at another time: %1").arg(changes.moved.size());
    if (std::abs(now.seconds - before.seconds) > 1e-9)
        changes.words << tr("it takes %1 s, not %2").arg(Words::time({now.seconds}), Words::time({before.seconds}));
    if (now.tasks != before.tasks) changes.words << tr("%1 tasks, not %2").arg(now.tasks).arg(before.tasks);
    if (now.turns != before.turns) changes.words << tr("%1 turns, not %2").arg(now.turns).arg(before.turns);
    return changes;
}

std::set<std::uint32_t> changed_lines(const QString& before, const QString& after) {
    std::set<std::uint32_t> changed;
    if (before == after) return changed;
    const QStringList old_lines = before.split(QLatin1Char('\n'));
    const QStringList lines = after.split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < lines.size(); ++i) changed.insert(static_cast<std::uint32_t>(i) + 1);
    const LineMap map(before, after);
    for (qsizetype i = 0; i < old_lines.size(); ++i) {
        const std::uint32_t line = map.to(static_cast<std::uint32_t>(i) + 1);
        if (line > 0 && line <= lines.size() && lines[line - 1] == old_lines[i]) changed.erase(line);
    }
    return changed;
}

}  // namespace loopglass::ui
