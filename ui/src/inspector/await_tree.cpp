#include "inspector/await_tree.h"

#include <QStringList>
#include <algorithm>
#include <set>

#include "stage/words.h"

namespace loopglass::ui {

std::vector<const trace::TaskRow*> tasks_awaited_by(const trace::Snapshot& snapshot, const trace::TaskRow& task) {
    std::vector<const trace::TaskRow*> tasks;
    const auto add = [&](FutureId id) {
        const trace::FutureRow* future = snapshot.future(id);
        const trace::TaskRow* row = future && future->task ? snapshot.task(future->task) : nullptr;
        if (row) tasks.push_back(row);
    };
    if (task.state != trace::TaskState::waiting) return tasks;
    add(task.waits_for);
    if (const trace::FutureRow* future = snapshot.future(task.waits_for)) {
        for (const FutureId child : future->pending_children) add(child);
        if (future->woken_by == trace::WokenBy::ends)
            for (const FutureId waker : future->wakers) add(waker);
    }
    return tasks;
}

namespace {

class Tree {
public:
    Tree(const trace::Snapshot& snapshot, const QString& file_name) : snapshot_(snapshot), file_name_(file_name) {}

    QString text() {
        std::set<std::uint32_t> awaited;
        for (const trace::TaskRow& task : snapshot_.tasks) {
            for (const trace::TaskRow* child : tasks_awaited_by(snapshot_, task)) awaited.insert(child->id.value);
        }
        for (const trace::TaskRow& task : snapshot_.tasks) {
            if (task.state != trace::TaskState::done && !awaited.count(task.id.value)) add(task, {}, true);
        }
        // What is left is awaited by each other: a cycle, begun anywhere.
        for (const trace::TaskRow& task : snapshot_.tasks) {
            if (task.state != trace::TaskState::done && !shown_.count(task.id.value)) add(task, {}, true);
        }
        if (!snapshot_.circle.empty()) lines_.prepend(circle());
        return lines_.join(QLatin1Char('\n'));
    }

private:
    /// As pstree says of a graph that is no tree, here of locks as well: "cycle: Task-2 → Task-3 → Task-2".
    QString circle() const {
        QStringList names;
        for (const TaskId task : snapshot_.circle) names << Words::doer(snapshot_, task);
        names << names.front();
        return QStringLiteral("cycle: ") + names.join(QStringLiteral(" → "));
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
        const auto children = tasks_awaited_by(snapshot_, task);
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

namespace {

/// The coroutines of a task, innermost first, as ps has them.
QString stack_words(const trace::TaskRow& task) {
    QStringList names;
    for (const trace::Text& name : task.stack) names.prepend(Words::text(name));
    return names.join(QStringLiteral(" -> "));
}

QString ps_row(const QString& thread, const QString& id, const QString& name, const QString& stack,
               const QString& chain, const QString& awaiter, const QString& awaiter_id) {
    return QStringLiteral("%1 %2 %3 %4 %5 %6 %7")
        .arg(thread, -10)
        .arg(id, -20)
        .arg(name, -20)
        .arg(stack, -50)
        .arg(chain, -50)
        .arg(awaiter, -15)
        .arg(awaiter_id, -15)
        .trimmed();
}

QString hexadecimal(TaskId task) { return QStringLiteral("0x%1").arg(task.value, 0, 16); }

}  // namespace

QString await_table(const trace::Snapshot& snapshot) {
    QStringList lines{ps_row(QStringLiteral("tid"), QStringLiteral("task id"), QStringLiteral("task name"),
                             QStringLiteral("coroutine stack"), QStringLiteral("awaiter chain"),
                             QStringLiteral("awaiter name"), QStringLiteral("awaiter id"))};
    lines << QString(lines.front().size() + 10, QLatin1Char('-'));
    for (const trace::TaskRow& task : snapshot.tasks) {
        if (task.state == trace::TaskState::done) continue;
        const trace::FutureRow* own = snapshot.future(task.future);
        std::vector<const trace::TaskRow*> awaiters;
        for (const trace::TaskRow& other : snapshot.tasks) {
            if (other.state != trace::TaskState::waiting) continue;
            const trace::FutureRow* future = snapshot.future(other.waits_for);
            if (!future || !own) continue;
            const auto has = [own](const auto& list) {
                return std::find(list.begin(), list.end(), own->id) != list.end();
            };
            const bool by_end = future->woken_by == trace::WokenBy::ends && has(future->wakers);
            if (future->id == own->id || has(future->pending_children) || by_end) awaiters.push_back(&other);
        }
        const QString thread = QStringLiteral("1");
        const QString name = Words::text(task.name);
        if (awaiters.empty())
            lines << ps_row(thread, hexadecimal(task.id), name, stack_words(task), {}, {}, QStringLiteral("0x0"));
        for (const trace::TaskRow* awaiter : awaiters)
            lines << ps_row(thread, hexadecimal(task.id), name, stack_words(task), stack_words(*awaiter),
                            Words::text(awaiter->name), hexadecimal(awaiter->id));
    }
    return lines.join(QLatin1Char('\n'));
}

}  // namespace loopglass::ui
