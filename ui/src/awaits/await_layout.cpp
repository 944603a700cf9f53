#include "awaits/await_layout.h"

#include <algorithm>
#include <set>

#include "inspector/await_tree.h"
#include "stage/stage_builder.h"
#include "stage/words.h"

namespace loopglass::ui {

namespace {

constexpr std::uint32_t heading_id = 90;
constexpr std::uint32_t none_id = 91;
constexpr std::uint32_t roots_id = 92;
constexpr std::uint32_t named_again = 0x20000000;   ///< and up: rows of tasks that stand above
constexpr std::uint32_t their_branch = 0x10000000;  ///< and up: what leads to those rows
constexpr std::uint32_t more_of = 0x40000000;       ///< with a task's id: how many of those it waits for are left out
constexpr std::size_t shown_of_many = 8;
constexpr double indent = 26;
constexpr int deepest = 12;  ///< further in, rows stand no further to the right

class AwaitLayout {
public:
    explicit AwaitLayout(StageBuilder& builder) : builder_(builder), snapshot_(builder.snapshot()) {}

    void build() {
        builder_.heading(heading_id, Words::tr("Who waits for whom"),
                         Words::tr("a task, what it awaits, and below it those whose end it waits for"));
        std::set<TaskId> awaited;
        for (const trace::TaskRow& task : snapshot_.tasks)
            for (const trace::TaskRow* other : waited_for(task)) awaited.insert(other->id);
        std::vector<const trace::TaskRow*> roots;
        for (const trace::TaskRow& task : snapshot_.tasks)
            if (task.state != trace::TaskState::done && !awaited.contains(task.id)) roots.push_back(&task);
        if (add_some(roots, 0, roots_id).empty() && awaited.empty()) add_nothing();
        // What is left waits for each other, begun anywhere.
        for (const trace::TaskRow& task : snapshot_.tasks)
            if (task.state != trace::TaskState::done && !seen_.contains(task.id)) add(task, 0);
        builder_.go_down(builder_.px(8));
    }

private:
    bool is_in_circle(TaskId task) const {
        return std::find(snapshot_.circle.begin(), snapshot_.circle.end(), task) != snapshot_.circle.end();
    }

    /// The tasks whose end a task waits for; in a circle of locks the one that it waits for there.
    std::vector<const trace::TaskRow*> waited_for(const trace::TaskRow& task) const {
        auto tasks = tasks_awaited_by(snapshot_, task);
        const auto at = std::find(snapshot_.circle.begin(), snapshot_.circle.end(), task.id);
        if (at == snapshot_.circle.end()) return tasks;
        const TaskId next = at + 1 == snapshot_.circle.end() ? snapshot_.circle.front() : *(at + 1);
        const trace::TaskRow* row = snapshot_.task(next);
        if (row && std::find(tasks.begin(), tasks.end(), row) == tasks.end()) tasks.push_back(row);
        return tasks;
    }

    double row_height() const { return builder_.line_card_height(); }
    double left_of(int depth) const { return builder_.left() + std::min(depth, deepest) * builder_.px(indent); }

    /// A row below a task: which it is, and where.
    struct Child {
        Key branch;
        double top;
    };

    /// Rows for tasks one below the other; of many the first, and a count of the rest that opens.
    std::vector<Child> add_some(const std::vector<const trace::TaskRow*>& tasks, int depth, std::uint32_t id) {
        const bool whole = tasks.size() <= shown_of_many + 1 || builder_.wishes().opened.contains(id);
        const std::size_t shown = whole ? tasks.size() : shown_of_many;
        std::vector<Child> rows;
        for (std::size_t i = 0; i < shown; ++i) {
            const bool again = seen_.contains(tasks[i]->id);
            const Key branch =
                again ? Key{KeyKind::fixed, their_branch + again_, 0} : Key{KeyKind::task, tasks[i]->id.value, 6};
            rows.push_back({branch, builder_.y()});
            add(*tasks[i], depth);
        }
        if (shown == tasks.size()) return rows;
        for (std::size_t i = shown; i < tasks.size(); ++i) seen_.insert(tasks[i]->id);
        rows.push_back({{KeyKind::more, id, 1}, builder_.y()});
        Flow flow(builder_, row_height(), 0, left_of(depth) - builder_.left());
        builder_.add_count(id, flow, static_cast<int>(tasks.size() - shown));
        builder_.go_down(row_height() + builder_.px(6));
        return rows;
    }

    void add_nothing() {
        const QRectF rect(builder_.left(), builder_.y(), builder_.right() - builder_.left(), builder_.px(22));
        const QString words = Words::tr("no task is there that is not done");
        builder_.words({KeyKind::fixed, none_id, 0}, rect, words, FontRole::small, Ink::dim).name = words;
        builder_.go_down(builder_.px(30));
    }

    static Sign sign_of_state(const trace::TaskRow& task) {
        return task.state == trace::TaskState::running ? Sign::running
               : task.state == trace::TaskState::ready ? Sign::ready
                                                       : Sign::waiting;
    }

    void add(const trace::TaskRow& task, int depth) {
        if (!seen_.insert(task.id).second) return add_again(task, depth);
        const bool failed = is_in_circle(task.id);
        const double x = left_of(depth);
        const double top = builder_.y();
        const QString name = Words::text(task.name);
        const StageBuilder::CardText text{sign_of_state(task),    Ink::task, name,
                                          Words::text(task.call), {},        Words::line(task.place)};
        StageBuilder::CardText wide = text;
        wide.corner = text.corner + QStringLiteral("  ");
        const double room = builder_.right() - x;
        const double width = std::min(builder_.card_width(wide), room * (task.waits_for ? 0.46 : 1.0));
        Element& card = builder_.add(task_key(task.id), ElementKind::card, QRectF(x, top, width, row_height()));
        card.task = task.id;
        card.running = task.state == trace::TaskState::running;
        card.failed = failed;
        card.name = Words::tr("%1 %2, %3").arg(name, text.beside, state_words(task));
        card.tooltip = card.name;
        builder_.write_one_line(card, text);
        if (task.state == trace::TaskState::waiting) add_awaited(task, x + width, failed);
        builder_.go_to(top + row_height() + builder_.px(6));
        const auto rows = add_some(waited_for(task), depth + 1, more_of + task.id.value);
        if (!rows.empty() && depth < deepest) add_branches(task, rows, x, top + row_height(), failed);
    }

    static QString state_words(const trace::TaskRow& task) {
        return task.state == trace::TaskState::running ? Words::tr("running")
               : task.state == trace::TaskState::ready ? Words::tr("ready")
                                                       : Words::tr("waiting");
    }

    /// What it awaits and who wakes it, beside its card.
    void add_awaited(const trace::TaskRow& task, double x, bool failed) {
        const trace::FutureRow* future = snapshot_.future(task.waits_for);
        if (!future) return;
        const double gap = builder_.px(4), arrow = builder_.px(26), top = builder_.y(), height = row_height();
        Element& way = builder_.add({KeyKind::task, task.id.value, 1}, ElementKind::arrow_right,
                                    QRectF(x + gap, top, arrow, height));
        way.failed = failed;
        x += arrow + 2 * gap;
        const bool first = future->awaited_by.empty() || future->awaited_by.front() == task.id;
        const double room = builder_.right() - x;
        Element& pill = builder_.add(
            first && !future->task ? future_key(future->id) : Key{KeyKind::task, task.id.value, 4}, ElementKind::pill,
            QRectF(x, top, std::min(builder_.pill_width(*future), room * 0.62), height));
        pill.task = future->task;
        pill.failed = failed;
        builder_.write_pill(pill, *future);
        x = pill.rect.right() + gap;
        if (!waited_for(task).empty() && future->wakers.empty()) return;  // they stand below
        const QString who = Words::waker_in_brief(snapshot_, *future);
        if (builder_.right() - x < builder_.px(70)) return;
        builder_.add({KeyKind::task, task.id.value, 2}, ElementKind::arrow_left,
                     QRectF(x, top, builder_.px(24), height));
        x += builder_.px(24) + gap;
        builder_.words({KeyKind::task, task.id.value, 3}, QRectF(x, top, builder_.right() - x, height), who,
                       FontRole::small, Ink::text);
    }

    /// A task that stands above already: its name, and whether that makes a circle.
    void add_again(const trace::TaskRow& task, int depth) {
        const bool failed = is_in_circle(task.id);
        const StageBuilder::CardText text{sign_of_state(task),
                                          Ink::task,
                                          Words::text(task.name),
                                          failed ? Words::tr("a cycle: see above") : Words::tr("see above"),
                                          {},
                                          {}};
        const double width = std::min(builder_.card_width(text), builder_.right() - left_of(depth));
        Element& card = builder_.add({KeyKind::fixed, named_again + again_++, 0}, ElementKind::card,
                                     QRectF(left_of(depth), builder_.y(), width, row_height()));
        card.task = task.id;
        card.dashed = true;
        card.failed = failed;
        card.name = text.title + QStringLiteral(", ") + text.beside;
        builder_.write_one_line(card, text);
        builder_.go_down(row_height() + builder_.px(6));
    }

    /// From below a card down, and to each of those that stand further in.
    void add_branches(const trace::TaskRow& task, const std::vector<Child>& rows, double x, double top, bool failed) {
        const double trunk = x + builder_.px(indent / 2);
        const double end = x + builder_.px(indent - 2);
        for (const Child& row : rows) {
            Element& branch =
                builder_.add(row.branch, ElementKind::arrow_right, QRectF(trunk, row.top, end - trunk, row_height()));
            branch.failed = failed;
        }
        const double bottom = rows.back().top + row_height() / 2;
        builder_.add({KeyKind::task, task.id.value, 5}, ElementKind::tick,
                     QRectF(trunk - builder_.px(0.7), top, builder_.px(1.4), bottom - top));
    }

    StageBuilder& builder_;
    const trace::Snapshot& snapshot_;
    std::set<TaskId> seen_;
    std::uint32_t again_ = 0;
};

}  // namespace

StageLayout layout_awaits(const trace::Snapshot& snapshot, double width, const Fonts& fonts,
                          const StageWishes& wishes) {
    StageBuilder builder(snapshot, width, fonts, wishes);
    AwaitLayout(builder).build();
    return builder.finish();
}

}  // namespace loopglass::ui
