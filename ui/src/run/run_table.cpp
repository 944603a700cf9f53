#include "run/run_table.h"

#include <QStringList>
#include <map>

#include "stage/words.h"

namespace loopglass::ui {

namespace {

class Table {
public:
    Table(const trace::Timeline& timeline, Step last) : timeline_(timeline), names_(timeline), last_(last) {}

    QString text() {
        for (std::size_t i = 0; i < timeline_.turns.size(); ++i) turn(timeline_.turns[i]);
        for (std::size_t i = 0; i < timeline_.outputs.size(); ++i) written(timeline_.outputs[i], Words::tr("writes"));
        for (std::size_t i = 0; i < timeline_.exceptions.size(); ++i)
            written(timeline_.exceptions[i], Words::tr("raises"));
        QStringList lines{Words::tr("step\ttime\titeration\twho\twhat")};
        for (const auto& [step, line] : rows_) lines << line;
        return lines.join(QLatin1Char('\n'));
    }

private:
    QString who(std::uint32_t task) const {
        const trace::TaskBirthRow* birth = trace::task_birth(timeline_, {task});
        return birth ? QString::fromStdString(names_.of(*birth)) : QString();
    }
    void row(std::uint32_t step, std::uint32_t iteration, const QString& name, const QString& what) {
        if (step > last_.number) return;
        const QString time = Words::time(trace::time_at(timeline_, {step}));
        const QString round = iteration ? QString::number(iteration) : QString();
        rows_.emplace(step, QStringList{QString::number(step), time, round, name, what}.join(QLatin1Char('\t')));
    }
    void turn(const trace::TurnRow& turn) {
        row(turn.first_step, turn.iteration, turn.task ? who(turn.task) : Words::tr("a callback"),
            Words::tr("has its turn"));
    }
    void written(const trace::OutputRow& output, const QString& verb) {
        const QString text = QString::fromStdString(trace::output_text(timeline_, output)).trimmed();
        const trace::TurnRow* turn = trace::turn_at(timeline_, {output.step});
        row(output.step, turn ? turn->iteration : 0, who(output.task),
            verb + QStringLiteral(": ") + QString(text).replace(QLatin1Char('\n'), QStringLiteral(" / ")));
    }

    const trace::Timeline& timeline_;
    trace::TaskNames names_;
    Step last_;
    std::multimap<std::uint32_t, QString> rows_;
};

}  // namespace

QString run_table(const trace::Timeline& timeline, Step last) { return Table(timeline, last).text(); }

}  // namespace loopglass::ui
