#include <QLocale>
#include <QStringList>

#include "stage/stage_builder.h"

namespace loopglass::ui {

namespace {

/// From here on a turn says how long it is: the loop waits for it.
constexpr std::uint32_t long_turn = 1'000;

constexpr Key nothing_runs{KeyKind::fixed, 1, 0};
constexpr Key program_runs{KeyKind::fixed, 2, 0};

QString stack_text(const trace::TaskRow& task) {
    QStringList names;
    for (const trace::Text& name : task.stack) names << Words::text(name);
    if (names.isEmpty()) names << Words::text(task.coroutine);
    return names.join(QStringLiteral(" > "));
}

QString made_by(const trace::Snapshot& snapshot, const trace::TaskRow& task) {
    const QString line = Words::line(task.created_at);
    const QString doer = Words::doer(snapshot, task.created_by);
    return line.isEmpty() ? Words::tr("made by %1").arg(doer) : Words::tr("made by %1, %2").arg(doer, line);
}

StageBuilder::CardText task_text(const trace::Snapshot& snapshot, const trace::TaskRow& task) {
    QStringList below{Words::tr("stack: %1").arg(stack_text(task))};
    if (task.place.line) below.front() += QStringLiteral(", ") + Words::line(task.place);
    below << made_by(snapshot, task);
    const trace::FutureRow* future = snapshot.future(task.future);
    if (future && !future->awaited_by.empty()) {
        below << Words::tr("awaited by %1").arg(Words::names(snapshot, future->awaited_by));
    }
    return {Sign::running,
            Ink::task,
            Words::text(task.name),
            Words::text(task.call),
            below.join(QStringLiteral(" · ")),
            {}};
}

StageBuilder::CardText callback_text(const trace::Snapshot& snapshot, const trace::HandleRow& handle) {
    QStringList below{Words::tr("a callback: the loop calls it, no task does")};
    if (handle.future) below << Words::tr("for %1").arg(Words::awaited(snapshot, handle.future));
    // The call repeats the name: only its arguments are new.
    const QString name = Words::text(handle.name);
    QString call = Words::text(handle.call);
    if (call.startsWith(name)) call.remove(0, name.size());
    return {Sign::callback, Ink::text, name, call, below.join(QStringLiteral(" · ")), {}};
}

StageBuilder::CardText program_text(const trace::Snapshot& snapshot) {
    QStringList names;
    for (const trace::FrameRow& frame : snapshot.stack) names << Words::text(frame.function);
    QString below = Words::tr("stack: %1").arg(names.join(QStringLiteral(" > ")));
    const QString line = Words::line(snapshot.stack.back().place);
    if (!line.isEmpty()) below += QStringLiteral(", ") + line;
    return {Sign::program, Ink::text, Words::tr("the program"), Words::tr("outside of any task"), below, {}};
}

void add_running_card(StageBuilder& builder, Key key, TaskId task, const StageBuilder::CardText& text) {
    const QRectF rect(builder.left(), builder.y(), builder.right() - builder.left(), builder.card_height());
    Element& card = builder.add(key, ElementKind::card, rect);
    card.task = task;
    card.running = true;
    card.name = Words::tr("%1 %2, running, %3").arg(text.title, text.beside, text.below);
    builder.write_card(card, text);
}

QString nothing_text(const trace::Snapshot& snapshot) {
    if (snapshot.end == trace::RunEnd::deadlock) return Words::tr("nothing, and nothing ever will");
    if (snapshot.end != trace::RunEnd::running) return Words::tr("the program has ended: step back, or change a line");
    if (snapshot.phase == trace::LoopPhase::not_running) return Words::tr("nothing yet");
    return Words::tr("nothing: the loop is between two handles");
}

}  // namespace

void build_running(StageBuilder& builder) {
    const trace::Snapshot& snapshot = builder.snapshot();
    const bool at_line = snapshot.row.kind() == trace::StepKind::line;
    const QString line = Words::line(snapshot.row.place());
    QStringList beside;
    if (at_line && !line.isEmpty()) beside << Words::tr("%1, about to run").arg(line);
    const bool in_turn = snapshot.running_handle.id && snapshot.row.kind() != trace::StepKind::handle_ended;
    if (in_turn && snapshot.batch_position)
        beside << Words::tr("handle %1 of %2 of this iteration").arg(snapshot.batch_position).arg(snapshot.batch_size);
    if (snapshot.turn_steps >= long_turn) {
        beside << Words::tr("%1 steps in this turn, and all others wait").arg(QLocale().toString(snapshot.turn_steps));
    }
    builder.heading(1, Words::tr("Running"), beside.join(QStringLiteral(" · ")));
    const trace::TaskRow* task = snapshot.task(snapshot.running_task);
    if (task && builder.claim(task->id)) {
        add_running_card(builder, task_key(task->id), task->id, task_text(snapshot, *task));
    } else if (snapshot.running_handle.id && snapshot.row.kind() != trace::StepKind::handle_ended) {
        add_running_card(builder, handle_key(snapshot.running_handle.id), {},
                         callback_text(snapshot, snapshot.running_handle));
    } else if (!snapshot.stack.empty() && snapshot.phase == trace::LoopPhase::not_running) {
        // While the loop runs, the program stands in its call of the loop, and what runs is the loop itself.
        add_running_card(builder, program_runs, {}, program_text(snapshot));
    } else {
        const QRectF rect(builder.left(), builder.y(), builder.right() - builder.left(), builder.card_height());
        Element& slot = builder.add(nothing_runs, ElementKind::slot, rect);
        slot.dashed = true;
        slot.name = nothing_text(snapshot);
        const double baseline = (rect.height() + builder.fonts().metrics(FontRole::body).capHeight()) / 2;
        builder.write(slot, builder.px(14), baseline, rect.width() - builder.px(14), slot.name, FontRole::body,
                      Ink::dim);
    }
    builder.go_down(builder.card_height() + builder.px(16));
}

}  // namespace loopglass::ui
