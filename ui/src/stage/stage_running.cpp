#include <QLocale>
#include <QStringList>
#include <algorithm>

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

std::ptrdiff_t late_in(const std::vector<trace::HandleRow>& handles) {
    return std::count_if(handles.begin(), handles.end(),
                         [](const trace::HandleRow& handle) { return !Words::late(handle).isEmpty(); });
}

/// For how long a turn has held the loop, and who waits for its end; nothing of the usual one, which takes no time and
/// few steps.
QStringList hold_words(const trace::Snapshot& snapshot) {
    QStringList words;
    if (snapshot.turn_seconds >= 0.0005)
        words << Words::tr("blocks the loop: %1 s").arg(Words::time({snapshot.turn_seconds}));
    if (snapshot.turn_steps >= long_turn)
        words << Words::tr("%1 steps in this turn").arg(QLocale().toString(snapshot.turn_steps));
    if (words.size() != 1) return words;
    const auto late = late_in(snapshot.ready) + late_in(snapshot.timers);
    return words << (late ? Words::tr("late behind it: %1").arg(late) : Words::tr("nothing else can run"));
}

/// At the right of the running card, over hatching.
void write_hold(StageBuilder& builder, Element& card, const QStringList& words, double width) {
    const Fonts& fonts = builder.fonts();
    const double left = card.rect.width() - width;
    card.hatched = QRectF(left, 0, width, card.rect.height());
    double baseline = builder.px(6) + fonts.metrics(FontRole::strong).ascent();
    for (const QString& line : words) {
        builder.write(card, left + builder.px(12), baseline, card.rect.width(), line, FontRole::small_strong, Ink::now);
        baseline += fonts.line_height(FontRole::strong);
    }
}

/// A turn that holds the loop makes its card wider than what else there is, to the left: at the right may be a bar.
void add_running_card(StageBuilder& builder, Key key, TaskId task, StageBuilder::CardText text) {
    const QStringList hold = hold_words(builder.snapshot());
    const double wider = hold.isEmpty() ? 0 : builder.px(6);
    const QRectF rect(builder.left() - wider, builder.y(), builder.right() - builder.left() + wider,
                      builder.card_height());
    Element& card = builder.add(key, ElementKind::card, rect);
    card.task = task;
    card.running = true;
    card.name = Words::tr("%1 %2, running, %3").arg(text.title, text.beside, text.below);
    for (const QString& line : hold)
        text.free_right = std::max(text.free_right, builder.fonts().width(FontRole::small_strong, line));
    if (!hold.isEmpty()) {
        text.free_right += builder.px(24);
        card.name += QStringLiteral(", ") + hold.join(QStringLiteral(", "));
        write_hold(builder, card, hold, text.free_right);
    }
    builder.write_card(card, text);
}

/// At the end by an exception the task that it left last stays where it failed.
const trace::TaskRow* failed_task(const trace::Snapshot& snapshot) {
    return snapshot.end == trace::RunEnd::exception ? snapshot.task(snapshot.failed_task) : nullptr;
}

void add_failed_card(StageBuilder& builder, const trace::TaskRow& task) {
    const trace::Snapshot& snapshot = builder.snapshot();
    const trace::FutureRow* future = snapshot.future(task.future);
    const QString why = future ? Words::outcome(*future) : QString();
    const QRectF rect(builder.left(), builder.y(), builder.right() - builder.left(), builder.card_height());
    Element& card = builder.add(task_key(task.id), ElementKind::card, rect);
    card.task = task.id;
    card.failed = true;
    StageBuilder::CardText text{Sign::failed, Ink::failed, Words::text(task.name), Words::text(task.call), {}, {}};
    text.below = Words::tr("nobody caught it: %1 · exit status %2").arg(why).arg(snapshot.exit_status);
    card.name = Words::tr("%1 %2, failed, %3").arg(text.title, text.beside, text.below);
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
    } else if (const trace::TaskRow* failed = failed_task(snapshot); failed && builder.claim(failed->id)) {
        add_failed_card(builder, *failed);
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
