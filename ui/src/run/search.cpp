#include "run/search.h"

#include <trace/find.h>

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>
#include <algorithm>

#include "stage/words.h"

namespace loopglass::ui {

namespace {

constexpr FileId program_file{1};

QString tr(const char* text) { return QCoreApplication::translate("Search", text); }

class Search {
public:
    Search(const trace::Timeline& timeline, const QString& query, std::size_t most)
        : timeline_(timeline), query_(query), text_(query.toStdString()), most_(most) {}

    void outputs() {
        add_all(trace::find_output(timeline_, text_, range(), true),
                [](const trace::Hit& hit) { return tr("printed: %1").arg(words_of(hit)); });
    }
    void exceptions() {
        add_all(trace::find_exceptions(timeline_, text_, range(), true),
                [](const trace::Hit& hit) { return tr("raised: %1").arg(words_of(hit)); });
    }
    void tasks() {
        add_all(trace::find_tasks(timeline_, text_, range(), true), [this](const trace::Hit& hit) {
            return tr("made: %1").arg(name_of(hit.task) + QLatin1Char(' ') + words_of(hit));
        });
    }
    /// "cancel", or as much of "cancelled" as is typed.
    void cancellations() {
        if (query_.size() < 6 || !QStringLiteral("cancelled").startsWith(query_, Qt::CaseInsensitive)) return;
        add_all(trace::find_cancellations(timeline_, {}, range()),
                [this](const trace::Hit& hit) { return tr("cancel() called on %1").arg(name_of(hit.task)); });
    }
    void lines(const QString& source) {
        const QStringList texts = source.split(QLatin1Char('\n'));
        std::vector<std::uint32_t> wanted;
        static const QRegularExpression number(QStringLiteral("^(?:line\\s*|:)(\\d+)$"),
                                               QRegularExpression::CaseInsensitiveOption);
        const auto match = number.match(query_);
        if (match.hasMatch()) wanted.push_back(match.captured(1).toUInt());
        for (qsizetype i = 0; i < texts.size() && !match.hasMatch(); ++i) {
            if (texts[i].contains(query_, Qt::CaseInsensitive)) wanted.push_back(static_cast<std::uint32_t>(i) + 1);
        }
        if (wanted.empty()) return;
        add_all(trace::find_lines(timeline_, program_file, wanted, range()), [&](const trace::Hit& hit) {
            const std::uint32_t line = timeline_.steps[hit.step.number].place().line;
            const QString text =
                line <= static_cast<std::uint32_t>(texts.size()) ? texts[line - 1].trimmed() : QString();
            return tr("line %1: %2").arg(line).arg(text);
        });
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
    trace::FindRange range() const {
        trace::FindRange range;
        range.most = most_ - std::min(most_, hits_.size());
        return range;
    }
    template <class Words>
    void add_all(const trace::Found& found, Words words) {
        for (const trace::Hit& hit : found.hits) add(hit.step.number, words(hit));
    }
    static QString words_of(const trace::Hit& hit) { return QString::fromStdString(hit.text).trimmed(); }
    QString name_of(TaskId task) const {
        const trace::TaskBirthRow* birth = trace::task_birth(timeline_, task);
        return birth ? QString::fromStdString(trace::task_name(timeline_, *birth)) : QString();
    }
    void add(std::uint32_t step, const QString& words) { hits_.push_back({{step}, words}); }

    const trace::Timeline& timeline_;
    QString query_;
    std::string text_;
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
    search.cancellations();
    search.lines(source);
    return search.take();
}

}  // namespace loopglass::ui
