#include <algorithm>
#include <limits>
#include <map>

#include "stage/stage_builder.h"

namespace loopglass::ui {

namespace {

constexpr std::size_t shown_as_rows = 10;  ///< above it, tasks that wait for the same kind of thing are grouped
constexpr std::size_t cells_whole = 120;
constexpr std::size_t cells_front = 20;
constexpr std::size_t cells_back = 5;
constexpr std::uint32_t nothing_waits = 40;
constexpr double short_arrow_width = 24;  ///< from who wakes it

StageBuilder::CardText task_text(const trace::TaskRow& task) {
    QString below = Words::line(task.place);
    if (task.must_cancel) below += Words::tr(" · CancelledError comes");
    return {Sign::waiting, Ink::task, Words::text(task.name), Words::text(task.call), below, {}};
}

/// The same for a narrow card: the call has the second line for itself, the line's number stands in the corner, unless
/// the name wants all of the first.
StageBuilder::CardText narrow_text(const StageBuilder& builder, const trace::TaskRow& task, double width) {
    const QString call = task.must_cancel ? Words::tr("CancelledError comes") : Words::text(task.call);
    const QString line = Words::line(task.place);
    StageBuilder::CardText text{Sign::waiting, Ink::task, Words::text(task.name), {}, call, line};
    StageBuilder::CardText first = text;
    first.below.clear();
    if (line.isEmpty() || builder.card_width(first) <= width) return text;
    text.corner.clear();
    text.below = line + QStringLiteral(" · ") + call;
    return text;
}

/// An arrow with its word above the middle.
void add_arrow(StageBuilder& builder, Key key, ElementKind kind, const QRectF& rect, const QString& word, bool failed) {
    Element& arrow = builder.add(key, kind, rect);
    arrow.failed = failed;
    if (word.isEmpty()) return;
    const double width = builder.fonts().width(FontRole::small, word);
    builder.write(arrow, (rect.width() - width) / 2 - builder.px(2), rect.height() / 2 - builder.px(5),
                  rect.width() + builder.px(1), word, FontRole::small, Ink::dim);
}

constexpr qsizetype waker_lines = 3;  ///< as many as a card is high

/// Who wakes it, at the right of a waiting row, in as many lines as it needs; in brief if it has not room for them.
void add_waker(StageBuilder& builder, Key key, const QRectF& rect, const QString& whole, const QString& brief) {
    const Fonts& fonts = builder.fonts();
    QStringList lines = builder.wrapped(whole, FontRole::small, rect.width());
    if (lines.size() > waker_lines) lines = builder.wrapped(brief, FontRole::small, rect.width());
    while (lines.size() > waker_lines) {  // the last is cut, with the whole in the tooltip
        const QString last = lines.takeLast();
        lines.last() += QLatin1Char(' ') + last;
    }
    Element& words = builder.add(key, ElementKind::words, rect);
    const double line_height = fonts.line_height(FontRole::small);
    double baseline =
        (rect.height() - line_height * static_cast<double>(lines.size())) / 2 + fonts.metrics(FontRole::small).ascent();
    for (const QString& line : lines) {
        builder.write(words, 0, baseline, rect.width() + builder.px(1), line, FontRole::small, Ink::text);
        baseline += line_height;
    }
    const bool cut = std::any_of(words.texts.begin(), words.texts.end(),
                                 [](const TextPiece& piece) { return piece.text.contains(QChar(0x2026)); });
    if (cut || lines.join(QLatin1Char(' ')) != whole) words.tooltip = whole;
}

struct Columns {
    double card;
    double arrow;
    double pill;
    bool has_word = true;  ///< above the arrow
    StageBuilder::PillShape shape = StageBuilder::PillShape::one_line;
    bool narrow_card = false;
};

/// True if a task is one of those that wait for one another for ever.
bool is_in_circle(const trace::Snapshot& snapshot, TaskId task) {
    return std::find(snapshot.circle.begin(), snapshot.circle.end(), task) != snapshot.circle.end();
}

/// Who wakes a future, or who of the circle would have to.
QString waker_of(const trace::Snapshot& snapshot, const trace::TaskRow& task, const trace::FutureRow& future) {
    const auto at = std::find(snapshot.circle.begin(), snapshot.circle.end(), task.id);
    if (at == snapshot.circle.end()) return Words::waker(snapshot, future);
    const TaskId next = at + 1 == snapshot.circle.end() ? snapshot.circle.front() : *(at + 1);
    return next == task.id ? Words::tr("itself: a circle")
                           : Words::tr("%1, in a circle").arg(Words::doer(snapshot, next));
}

/// Where a card stands, for those who do not see it stand there.
QString place_words(std::size_t index, std::size_t count) {
    return QStringLiteral(", ") + Words::tr("%1 of %2 waiting").arg(index + 1).arg(count);
}

/// One row: the task, what it awaits, and who will wake it. `place`: among those that wait, in words.
void add_row(StageBuilder& builder, const trace::TaskRow& task, const Columns& columns, const QString& place) {
    const trace::Snapshot& snapshot = builder.snapshot();
    const double height = builder.card_height();
    const double gap = builder.px(4);
    double x = builder.left();
    Element& card = builder.add(task_key(task.id), ElementKind::card, QRectF(x, builder.y(), columns.card, height));
    card.task = task.id;
    const auto text = task_text(task);
    const bool failed = is_in_circle(snapshot, task.id);
    card.failed = failed;
    card.name = Words::tr("%1 %2, waiting, %3, for %4")
                    .arg(text.title, text.beside, text.below, Words::awaited(snapshot, task.waits_for));
    if (const trace::FutureRow* awaited = snapshot.future(task.waits_for); awaited && !failed)
        card.name += QStringLiteral(", ") + Words::tr("woken by %1").arg(Words::waker(snapshot, *awaited));
    if (failed) card.name += Words::tr(", in a circle of tasks that wait for one another");
    card.name += place;
    builder.write_card(card, columns.narrow_card ? narrow_text(builder, task, columns.card) : text);
    if (card.tooltip.isEmpty() && columns.narrow_card) card.tooltip = card.name;
    x += columns.card + gap;
    add_arrow(builder, {KeyKind::task, task.id.value, 1}, ElementKind::arrow_right,
              QRectF(x, builder.y(), columns.arrow, height), columns.has_word ? Words::tr("awaits") : QString(),
              failed);
    x += columns.arrow + gap;
    const trace::FutureRow* future = snapshot.future(task.waits_for);
    if (!future) {
        builder.go_down(height + builder.px(6));
        return;
    }
    const double inset = columns.shape == StageBuilder::PillShape::two_lines ? 0 : builder.px(4);
    // Two tasks may wait for one future: the pill of the first row is the future's own.
    const bool first = future->awaited_by.empty() || future->awaited_by.front() == task.id;
    const Key key = first ? future_key(future->id) : Key{KeyKind::task, task.id.value, 4};
    Element& pill =
        builder.add(key, ElementKind::pill,
                    QRectF(x, builder.y() + inset, std::min(columns.pill, builder.pill_width(*future, columns.shape)),
                           height - 2 * inset));
    pill.task = future->task;
    pill.failed = failed;
    builder.write_pill(pill, *future, columns.shape);
    x = pill.rect.right() + gap;
    const double short_arrow = builder.px(short_arrow_width);
    add_arrow(builder, {KeyKind::task, task.id.value, 2}, ElementKind::arrow_left,
              QRectF(x, builder.y(), short_arrow, height), {}, failed);
    x += short_arrow + gap;
    add_waker(builder, {KeyKind::task, task.id.value, 3}, QRectF(x, builder.y(), builder.right() - x, height),
              waker_of(snapshot, task, *future), Words::waker_in_brief(snapshot, *future));
    builder.go_down(height + builder.px(6));
}

/// What the rows want of a shape: the widest of each column.
struct Wants {
    double card = 0;
    double pill = 0;
    double waker = 0;
};

Wants wants_of(const StageBuilder& builder, const std::vector<const trace::TaskRow*>& waiting, const Columns& columns) {
    Wants wants{builder.px(120), 0, 0};
    for (const trace::TaskRow* task : waiting) {
        const auto text = columns.narrow_card ? narrow_text(builder, *task, builder.right()) : task_text(*task);
        wants.card = std::max(wants.card, builder.card_width(text));
        const trace::FutureRow* future = builder.snapshot().future(task->waits_for);
        if (!future) continue;
        wants.pill = std::max(wants.pill, builder.pill_width(*future, columns.shape));
        const QString waker = waker_of(builder.snapshot(), *task, *future);
        const double whole = builder.fonts().width(FontRole::small, waker);
        const QString brief = Words::waker_in_brief(builder.snapshot(), *future);
        const bool is_long = whole > builder.px(240);  // more than its lines hold
        wants.waker = std::max(wants.waker, is_long ? builder.fonts().width(FontRole::small, brief) : whole);
    }
    return wants;
}

/// How the rows share the width: all in one line where that fits; else the word above the arrow goes first, then the
/// state stands below the label, who wakes it goes on in a second line, and the call below the name. Only then are
/// texts cut.
Columns columns_for(const StageBuilder& builder, const std::vector<const trace::TaskRow*>& waiting) {
    using Shape = StageBuilder::PillShape;
    const double width = builder.right() - builder.left() - builder.px(short_arrow_width + 4 * 4);
    const double long_arrow = builder.px(52), arrow = builder.px(26);
    struct Way {
        Columns columns;
        double waker_lines;
    };
    const Way ways[] = {{{0, long_arrow, 0}, 1},
                        {{0, arrow, 0, false}, 1},
                        {{0, arrow, 0, false, Shape::two_lines}, 1},
                        {{0, arrow, 0, false, Shape::two_lines}, 1.7},
                        {{0, arrow, 0, false, Shape::two_lines, true}, 1.7}};
    Wants wants;
    for (const Way& way : ways) {
        wants = wants_of(builder, waiting, way.columns);
        const double waker = std::max(wants.waker / way.waker_lines, std::min(wants.waker, builder.px(84)));
        if (wants.card + way.columns.arrow + wants.pill + waker > width) continue;
        Columns columns = way.columns;
        columns.card = wants.card;
        columns.pill = wants.pill;
        return columns;
    }
    Columns columns = ways[std::size(ways) - 1].columns;
    const double room = width - arrow;
    const double waker = std::min(wants.waker / 1.7, room * 0.22);
    const double card = std::min(wants.card, room * 0.42);
    columns.pill = std::min(wants.pill, room - card - waker);
    columns.card = std::min(wants.card, room - columns.pill - waker);
    return columns;
}

/// What the tasks of a group have in common: they wait for the same kind of thing at the same line.
struct GroupKey {
    QString what;
    std::uint32_t line = 0;

    friend bool operator<(const GroupKey& a, const GroupKey& b) {
        return a.line != b.line ? a.line < b.line : a.what < b.what;
    }
};

/// The same from step to step, whoever is in the group.
std::uint32_t id_of(const GroupKey& key) {
    return static_cast<std::uint32_t>(qHash(key.what) ^ key.line * 0x9e3779b1u) | 0x80000000u;
}

GroupKey group_key(const trace::Snapshot& snapshot, const trace::TaskRow& task) {
    const trace::FutureRow* future = snapshot.future(task.waits_for);
    if (!future) return {Words::tr("a future"), task.place.line};
    if (future->task) return {Words::tr("a task"), task.place.line};
    // Sleeps of another length are the same kind of thing.
    const QString label = Words::text(future->label);
    const bool is_sleep = future->role == trace::FutureRole::sleep;
    return {is_sleep ? label.section(QLatin1Char('('), 0, 0) : label, task.place.line};
}

/// Deadlines of the timers that wake tasks, by the future that they make done.
std::map<std::uint32_t, VirtualTime> deadlines(const trace::Snapshot& snapshot) {
    std::map<std::uint32_t, VirtualTime> found;
    for (const trace::HandleRow& timer : snapshot.timers) {
        if (timer.future && !timer.cancelled) found.emplace(timer.future.value, timer.when);
    }
    return found;
}

using Deadlines = std::map<std::uint32_t, VirtualTime>;

/// The front of a group is at the left: whoever has a timer by its deadline, the others by when they began to wait,
/// which is when what they wait for was made.
std::vector<const trace::TaskRow*> in_waking_order(std::vector<const trace::TaskRow*> tasks, const Deadlines& when) {
    const auto deadline = [&](const trace::TaskRow* task) {
        const auto found = when.find(task->waits_for.value);
        return found == when.end() ? std::numeric_limits<double>::max() : found->second.seconds;
    };
    std::stable_sort(tasks.begin(), tasks.end(), [&](auto* a, auto* b) {
        return std::pair(deadline(a), a->waits_for.value) < std::pair(deadline(b), b->waits_for.value);
    });
    return tasks;
}

QString title_of_group(const trace::Snapshot& snapshot, const GroupKey& key,
                       const std::vector<const trace::TaskRow*>& tasks, const Deadlines& when) {
    // What is the same for all is said in full: sleep(1), and not only a sleep.
    const trace::FutureRow* front = snapshot.future(tasks.front()->waits_for);
    const bool alike = front && !front->task && std::all_of(tasks.begin(), tasks.end(), [&](const auto* task) {
                           const trace::FutureRow* future = snapshot.future(task->waits_for);
                           return future && future->label == front->label;
                       });
    const QString what = alike ? Words::text(front->label) : key.what;
    QString words = Words::tr("%1 tasks wait for %2").arg(tasks.size()).arg(what);
    if (key.line) words += QStringLiteral(" · ") + Words::tr("line %1").arg(key.line);
    double first = std::numeric_limits<double>::max();
    for (const trace::TaskRow* task : tasks) {
        const auto found = when.find(task->waits_for.value);
        if (found != when.end()) first = std::min(first, found->second.seconds);
    }
    if (first < std::numeric_limits<double>::max())
        words += QStringLiteral(" · ") + Words::tr("each until its timer, the first at %1").arg(Words::time({first}));
    return words;
}

void add_cell(StageBuilder& builder, Flow& flow, const trace::TaskRow& task, const QString& place) {
    const QString number = QString::number(task.id.value);
    const double width = std::max(builder.px(26), builder.fonts().width(FontRole::small, number) + builder.px(10));
    Element& cell = builder.add(task_key(task.id), ElementKind::cell, flow.place(width));
    cell.task = task.id;
    cell.name =
        Words::tr("%1 %2, waiting for %3")
            .arg(Words::text(task.name), Words::text(task.call), Words::awaited(builder.snapshot(), task.waits_for));
    if (const trace::FutureRow* awaited = builder.snapshot().future(task.waits_for))
        cell.name += QStringLiteral(", ") + Words::tr("woken by %1").arg(Words::waker(builder.snapshot(), *awaited));
    cell.name += place;
    cell.tooltip = cell.name;
    const double text = builder.fonts().width(FontRole::small, number);
    const double baseline = (cell.rect.height() + builder.fonts().metrics(FontRole::small).capHeight()) / 2;
    builder.write(cell, (width - text) / 2 + builder.px(1), baseline, width + builder.px(4), number, FontRole::small,
                  Ink::text);
}

/// Below a group's title: which of its cells is selected, or who wakes the front; of timers the title tells.
void add_group_note(StageBuilder& builder, std::uint32_t id, const std::vector<const trace::TaskRow*>& tasks,
                    bool has_timers) {
    const trace::Snapshot& snapshot = builder.snapshot();
    const auto chosen = std::find_if(tasks.begin(), tasks.end(),
                                     [&](const trace::TaskRow* task) { return task->id == builder.wishes().selected; });
    QString note;
    if (chosen != tasks.end()) {
        note = Words::tr("%1 %2 is number %3 of %4")
                   .arg(Words::text((*chosen)->name), Words::text((*chosen)->call))
                   .arg(chosen - tasks.begin() + 1)
                   .arg(tasks.size());
    } else if (const trace::FutureRow* front = snapshot.future(tasks.front()->waits_for); front && !has_timers) {
        note = Words::tr("the front is at the left; it is woken by: %1").arg(Words::waker_in_brief(snapshot, *front));
    }
    if (note.isEmpty()) return;
    const double height = builder.fonts().line_height(FontRole::small);
    const QRectF rect(builder.left() + builder.px(12), builder.y(), builder.right() - builder.left() - builder.px(24),
                      height);
    builder.words({KeyKind::fixed, id, 3}, rect, note, FontRole::small, Ink::dim).name = note;
    builder.go_down(height + builder.px(6));
}

void add_group(StageBuilder& builder, std::uint32_t id, const QString& what,
               const std::vector<const trace::TaskRow*>& tasks, bool has_timers) {
    const double top = builder.y();
    const Key box{KeyKind::fixed, id, 0};
    builder.add(box, ElementKind::group, {});
    builder.go_down(builder.px(8));
    builder
        .words({KeyKind::fixed, id, 1},
               QRectF(builder.left() + builder.px(12), builder.y(), builder.right() - builder.left() - builder.px(24),
                      builder.fonts().line_height(FontRole::strong)),
               what, FontRole::strong, Ink::text)
        .name = what;
    builder.go_down(builder.fonts().line_height(FontRole::strong) + builder.px(6));
    add_group_note(builder, id, tasks, has_timers);
    Flow flow(builder, builder.px(22), builder.px(4), builder.px(12), builder.px(12));
    const bool whole = tasks.size() <= cells_whole || builder.wishes().opened.contains(id);
    for (std::size_t i = 0; i < tasks.size(); ++i) {
        if (!whole && i == cells_front) {
            i = tasks.size() - cells_back;
            builder.add_count(id, flow, static_cast<int>(tasks.size() - cells_front - cells_back));
        }
        add_cell(builder, flow, *tasks[i], place_words(i, tasks.size()));
    }
    builder.go_to(flow.bottom() + builder.px(10));
    builder.set_rect(box, QRectF(builder.left(), top, builder.right() - builder.left(), builder.y() - top));
    builder.go_down(builder.px(8));
}

}  // namespace

void build_waiting(StageBuilder& builder) {
    const trace::Snapshot& snapshot = builder.snapshot();
    std::vector<const trace::TaskRow*> waiting;
    for (const trace::TaskRow& task : snapshot.tasks) {
        if (task.state == trace::TaskState::waiting && builder.claim(task.id)) waiting.push_back(&task);
    }
    builder.heading(3, Words::tr("Waiting"), Words::tr("for what, and who will wake it"));
    if (waiting.empty()) {
        builder
            .words({KeyKind::fixed, nothing_waits, 0},
                   QRectF(builder.left(), builder.y(), builder.right() - builder.left(), builder.px(22)),
                   Words::tr("no task waits"), FontRole::small, Ink::dim)
            .name = Words::tr("no task waits");
        builder.go_down(builder.px(30));
    }
    std::map<GroupKey, std::vector<const trace::TaskRow*>> groups;
    if (waiting.size() > shown_as_rows) {
        for (const trace::TaskRow* task : waiting) groups[group_key(snapshot, *task)].push_back(task);
    }
    std::vector<const trace::TaskRow*> rows;
    for (const trace::TaskRow* task : waiting) {
        const auto group = groups.find(group_key(snapshot, *task));
        if (group == groups.end() || group->second.size() == 1) rows.push_back(task);
    }
    const Columns columns = columns_for(builder, rows);
    for (std::size_t i = 0; i < rows.size(); ++i) add_row(builder, *rows[i], columns, place_words(i, waiting.size()));
    const auto when = deadlines(snapshot);
    for (auto& [key, tasks] : groups) {
        if (tasks.size() > 1)
            add_group(builder, id_of(key), title_of_group(snapshot, key, tasks, when), in_waking_order(tasks, when),
                      when.count(tasks.front()->waits_for.value) > 0);
    }
    builder.go_down(builder.px(8));
}

}  // namespace loopglass::ui
