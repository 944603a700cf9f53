#include "inspector/await_tree.h"

#include <QStringList>
#include <algorithm>
#include <set>

#include "stage/words.h"

namespace loopglass::ui {

namespace {

class Tree {
public:
    Tree(const trace::Snapshot& snapshot, const QString& file_name) : snapshot_(snapshot), file_name_(file_name) {}

    QString text() {
        std::set<std::uint32_t> awaited;
        for (const trace::TaskRow& task : snapshot_.tasks) {
            for (const trace::TaskRow* child : awaited_by(task)) awaited.insert(child->id.value);
        }
        for (const trace::TaskRow& task : snapshot_.tasks) {
            if (task.state != trace::TaskState::done && !awaited.count(task.id.value)) add(task, {}, true);
        }
        // What is left is awaited by each other: a cycle, begun anywhere.
        for (const trace::TaskRow& task : snapshot_.tasks) {
            if (task.state != trace::TaskState::done && !shown_.count(task.id.value)) add(task, {}, true);
        }
        return lines_.join(QLatin1Char('\n'));
    }

private:
    std::vector<const trace::TaskRow*> awaited_by(const trace::TaskRow& task) const {
        std::vector<const trace::TaskRow*> tasks;
        const auto add = [&](FutureId id) {
            const trace::FutureRow* future = snapshot_.future(id);
            const trace::TaskRow* row = future && future->task ? snapshot_.task(future->task) : nullptr;
            if (row) tasks.push_back(row);
        };
        if (task.state != trace::TaskState::waiting) return tasks;
        add(task.waits_for);
        if (const trace::FutureRow* future = snapshot_.future(task.waits_for)) {
            for (const FutureId child : future->pending_children) add(child);
        }
        return tasks;
    }

    static QString branch(bool last) { return last ? QStringLiteral("└── ") : QStringLiteral("├── "); }
    static QString trunk(bool last) { return last ? QStringLiteral("    ") : QStringLiteral("│   "); }

    void add(const trace::TaskRow& task, const QString& before, bool last) {
        lines_ << before + branch(last) + QStringLiteral("(T) ") + Words::text(task.name);
        if (!shown_.insert(task.id.value).second) {
            lines_.last() += Words::tr("  (a cycle: see above)");
            return;
        }
        QString inside = before + trunk(last);
        for (std::size_t i = 0; i < task.stack.size(); ++i) {
            const bool innermost = i + 1 == task.stack.size();
            const QString place = innermost && task.place.line
                                      ? QStringLiteral(" %1:%2").arg(file_name_).arg(task.place.line)
                                      : QString();
            lines_ << inside + branch(true) + QLatin1Char(' ') + Words::text(task.stack[i]) + place;
            inside += trunk(true);
        }
        const auto children = awaited_by(task);
        if (const trace::FutureRow* future = snapshot_.future(task.waits_for); future && children.empty())
            lines_ << inside + branch(true) + QLatin1Char(' ') + Words::text(future->label);
        for (std::size_t i = 0; i < children.size(); ++i) add(*children[i], inside, i + 1 == children.size());
    }

    const trace::Snapshot& snapshot_;
    QString file_name_;
    std::set<std::uint32_t> shown_;
    QStringList lines_;
};

}  // namespace

QString await_tree(const trace::Snapshot& snapshot, const QString& file_name) {
    return Tree(snapshot, file_name).text();
}

}  // namespace loopglass::ui
