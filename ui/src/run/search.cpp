#include "run/search.h"

#include <trace/grain.h>

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>
#include <algorithm>
#include <set>

#include "stage/words.h"

namespace loopglass::ui {

namespace {

constexpr std::uint32_t program_file = 1;

QString tr(const char* text) { return QCoreApplication::translate("Search", text); }

bool is_run_of(trace::StepRow row, const std::set<std::uint32_t>& lines) {
    return row.kind() == trace::StepKind::line && row.place().file.value == program_file &&
           lines.count(row.place().line) > 0;
}

class Search {
public:
    Search(const trace::Timeline& timeline, const QString& query, std::size_t most)
        : timeline_(timeline), query_(query), most_(most) {}

    void outputs() {
        for (std::size_t i = 0; i < timeline_.outputs.size() && has_room(); ++i) {
            const QString text = QString::fromStdString(trace::output_text(timeline_, timeline_.outputs[i])).trimmed();
            if (matches(text)) add(timeline_.outputs[i].step, tr("printed: %1").arg(text));
        }
    }
    void exceptions() {
        for (std::size_t i = 0; i < timeline_.exceptions.size() && has_room(); ++i) {
            const QString text = QString::fromStdString(trace::output_text(timeline_, timeline_.exceptions[i]));
            if (matches(text)) add(timeline_.exceptions[i].step, tr("raised: %1").arg(text));
        }
    }
    void tasks() {
        for (std::size_t i = 0; i < timeline_.tasks.size() && has_room(); ++i) {
            const trace::TaskBirthRow& row = timeline_.tasks[i];
            const QString name =
                QString::fromStdString(trace::task_name(timeline_, row) + " " + trace::coroutine_name(timeline_, row));
            if (matches(name)) add(row.step, tr("made: %1").arg(name));
        }
    }
    void lines(const QString& source) {
        const QStringList texts = source.split(QLatin1Char('\n'));
        std::set<std::uint32_t> wanted;
        static const QRegularExpression number(QStringLiteral("^(?:line\\s*|:)(\\d+)$"),
                                               QRegularExpression::CaseInsensitiveOption);
        const auto match = number.match(query_);
        if (match.hasMatch()) wanted.insert(match.captured(1).toUInt());
        for (qsizetype i = 0; i < texts.size() && !match.hasMatch(); ++i) {
            if (matches(texts[i])) wanted.insert(static_cast<std::uint32_t>(i) + 1);
        }
        if (wanted.empty()) return;
        for (std::size_t step = 0; step < timeline_.steps.size() && has_room(); ++step) {
            if (!is_run_of(timeline_.steps[step], wanted)) continue;
            const std::uint32_t line = timeline_.steps[step].place().line;
            const QString text =
                line <= static_cast<std::uint32_t>(texts.size()) ? texts[line - 1].trimmed() : QString();
            add(static_cast<std::uint32_t>(step), tr("line %1: %2").arg(line).arg(text));
        }
    }
    void numbers() {
        static const QRegularExpression step(QStringLiteral("^step\\s*(\\d+)$"),
                                             QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression time(QStringLiteral("^t(?:ime)?\\s*=?\\s*([\\d.]+)$"),
                                             QRegularExpression::CaseInsensitiveOption);
        if (const auto match = step.match(query_); match.hasMatch()) {
            const std::uint32_t number = match.captured(1).toUInt();
            if (number < timeline_.steps.size()) add(number, tr("step %1").arg(number));
        }
        if (const auto match = time.match(query_); match.hasMatch()) {
            const double wanted = match.captured(1).toDouble();
            for (std::size_t i = 0; i < timeline_.clock.size(); ++i) {
                if (timeline_.clock[i].time < wanted) continue;
                add(timeline_.clock[i].step, tr("the clock goes to %1").arg(Words::time({timeline_.clock[i].time})));
                break;
            }
        }
    }
    std::vector<SearchHit> take() {
        std::sort(hits_.begin(), hits_.end(), [](const SearchHit& a, const SearchHit& b) { return a.step < b.step; });
        return std::move(hits_);
    }

private:
    bool matches(const QString& text) const { return text.contains(query_, Qt::CaseInsensitive); }
    bool has_room() const { return hits_.size() < most_; }
    void add(std::uint32_t step, const QString& words) { hits_.push_back({{step}, words}); }

    const trace::Timeline& timeline_;
    QString query_;
    std::size_t most_;
    std::vector<SearchHit> hits_;
};

}  // namespace

std::vector<SearchHit> search_run(const trace::Timeline& timeline, const QString& source, const QString& query,
                                  std::size_t most) {
    const QString wanted = query.trimmed();
    if (wanted.isEmpty()) return {};
    Search search(timeline, wanted, most);
    search.numbers();
    search.outputs();
    search.exceptions();
    search.tasks();
    search.lines(source);
    return search.take();
}

std::optional<Step> run_of_lines(const trace::Timeline& timeline, const std::vector<std::uint32_t>& lines, Step from,
                                 bool backward) {
    const std::set<std::uint32_t> wanted(lines.begin(), lines.end());
    if (wanted.empty()) return {};
    if (backward) {
        for (std::uint32_t step = from.number; step-- > 0;) {
            if (is_run_of(timeline.steps[step], wanted)) return Step{step};
        }
        return {};
    }
    for (std::size_t step = std::size_t{from.number} + 1; step < timeline.steps.size(); ++step) {
        if (is_run_of(timeline.steps[step], wanted)) return Step{static_cast<std::uint32_t>(step)};
    }
    return {};
}

std::optional<Step> run_of_line(const trace::Timeline& timeline, std::uint32_t line, Step from, bool backward) {
    return run_of_lines(timeline, {line}, from, backward);
}

std::optional<Step> step_over(const trace::Timeline& timeline, Step from, TaskId task, bool out, bool backward) {
    int depth = out ? 1 : 0;
    std::optional<Step> at = from;
    while ((at = trace::step_by(timeline, trace::Grain::task_line,
                                backward ? trace::Direction::backward : trace::Direction::forward, *at, task))) {
        const trace::StepKind kind = timeline.steps[at->number].kind();
        if (kind == trace::StepKind::frame_enter) depth += backward ? -1 : 1;
        if (kind == trace::StepKind::frame_leave) depth += backward ? 1 : -1;
        if (kind == trace::StepKind::line && depth <= 0) return at;
    }
    return {};
}

std::pair<std::uint32_t, std::uint32_t> runs_of_line(const trace::Timeline& timeline, std::uint32_t line, Step until) {
    std::pair<std::uint32_t, std::uint32_t> runs{0, 0};
    for (std::size_t step = 0; step < timeline.steps.size(); ++step) {
        if (!is_run_of(timeline.steps[step], {line})) continue;
        ++runs.second;
        runs.first += step <= until.number;
    }
    return runs;
}

}  // namespace loopglass::ui
