#include "object/object_view.h"

#include <trace/doer.h>

#include <QKeyEvent>
#include <QResizeEvent>

#include "inspector/inspector_html.h"
#include "stage/words.h"

namespace loopglass::ui {

namespace {
constexpr double diagram_scale = 1.3;    ///< upon the text's: it is to be seen from afar
constexpr double width_for_two = 500;    ///< below it the methods' names lie over the states of two beside each other
constexpr double callbacks_least = 112;  ///< the height of a card and the half of another below their heading
}  // namespace

ObjectView::ObjectView(QWidget* parent)
    : QScrollArea(parent), theme_(&theme_of(ThemeKind::dark)), fonts_(std::make_unique<Fonts>()) {
    setObjectName(QStringLiteral("object"));
    setAccessibleName(tr("The selected task or future"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto* page = new QWidget(this);
    page->setObjectName(QStringLiteral("object_page"));
    setWidget(page);
    heading_ = new QLabel(page);
    heading_->setTextFormat(Qt::RichText);
    heading_->setWordWrap(true);
    change_ = new QLabel(page);
    change_->setObjectName(QStringLiteral("large_change"));
    change_->setTextFormat(Qt::RichText);
    change_->setWordWrap(true);
    change_->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(change_, &QLabel::linkActivated, this, [this](const QString& link) {
        const std::uint32_t number = link.section(QLatin1Char(':'), 1).toUInt();
        link.startsWith(QStringLiteral("task")) ? emit task_clicked({number}) : emit step_clicked({number});
    });
    diagram_ = new DiagramView(page);
    diagram_->setObjectName(QStringLiteral("large_diagram"));
    coroutine_ = new DiagramView(page);
    coroutine_->setObjectName(QStringLiteral("coroutine_diagram"));
    coroutine_->setAccessibleName(tr("State diagram of its coroutine"));
    callbacks_ = new CallbackStage(page);
    diagrams_ = new QBoxLayout(QBoxLayout::LeftToRight);
    diagrams_->setSpacing(24);
    diagrams_->addWidget(diagram_, 5, Qt::AlignTop);
    diagrams_->addWidget(coroutine_, 6, Qt::AlignTop);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(14, 0, 14, 0);
    back_ = new QToolButton(page);
    back_->setObjectName(QStringLiteral("why"));
    back_->setText(tr("back to the loop"));
    back_->setToolTip(tr("Back to the loop (Esc)"));
    back_->setFocusPolicy(Qt::TabFocus);
    connect(back_, &QToolButton::clicked, this, &ObjectView::closed);
    auto* title = new QHBoxLayout;
    title->addWidget(heading_, 1);
    title->addWidget(back_, 0, Qt::AlignTop);
    head->addLayout(title);
    head->addLayout(diagrams_);
    head->addWidget(change_);
    column->addLayout(head);
    column->addWidget(callbacks_, 1);
}

void ObjectView::set_theme(const Theme& theme, const Fonts& fonts) {
    theme_ = &theme;
    fonts_ = std::make_unique<Fonts>(fonts);
    fit_diagrams();
    callbacks_->set_theme(theme, fonts);
    callbacks_->setMinimumHeight(qRound(fonts.px(callbacks_least)));
    heading_->setFont(fonts.font(FontRole::body));
    change_->setFont(fonts.font(FontRole::body));
    back_->setFont(fonts.font(FontRole::body));
}

// The arrows step through the run, as everywhere; the page scrolls to what the Tab key comes to.
void ObjectView::keyPressEvent(QKeyEvent* event) { event->ignore(); }

/// One diagram alone is large; two stand beside each other at the size of the text.
void ObjectView::fit_diagrams() {
    const bool two = moment_ && moment_->snapshot.future(future_) && moment_->snapshot.future(future_)->task;
    const Fonts size(fonts_->scale() * (two ? 1.0 : diagram_scale));
    diagram_->set_theme(*theme_, size);
    coroutine_->set_theme(*theme_, size);
    const bool beside = viewport()->width() >= fonts_->px(width_for_two);
    diagrams_->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void ObjectView::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    fit_diagrams();
}

void ObjectView::set_reduced_motion(bool reduced) {
    diagram_->set_reduced_motion(reduced);
    coroutine_->set_reduced_motion(reduced);
    callbacks_->set_reduced_motion(reduced);
}

void ObjectView::set_timeline(const trace::Timeline* timeline) {
    timeline_ = timeline;
    before_done_.clear();
    moment_.reset();
}

QString ObjectView::heading_of(const trace::FutureRow& future) const {
    const trace::Snapshot& snapshot = moment_->snapshot;
    const trace::TaskRow* task = snapshot.task(future.task);
    const QString name =
        task ? Words::text(task->name) + QLatin1Char(' ') + Words::text(task->call) : Words::text(future.label);
    QStringList words{QStringLiteral("<b>%1</b>").arg(name.toHtmlEscaped())};
    QString made = tr("made by %1").arg(Words::doer(snapshot, future.created_by).toHtmlEscaped());
    if (future.created_at.line) made += QStringLiteral(", ") + Words::line(future.created_at);
    words << made;
    if (!future.awaited_by.empty())
        words << tr("awaited by %1").arg(Words::names(snapshot, future.awaited_by).toHtmlEscaped());
    if (future.state == trace::FutureState::pending)
        words << tr("done by %1").arg(Words::waker(snapshot, future).toHtmlEscaped());
    return words.join(QStringLiteral(" · "));
}

namespace {

/// What made a change: the method, as the diagram's arrow has it.
QString method_of(const trace::Snapshot& snapshot, const Selection& shown, const trace::EventRow* event) {
    if (const trace::TaskRow* task = snapshot.task(shown.task)) {
        switch (task->state) {
            case trace::TaskState::ready:
                return task->started ? ObjectView::tr("wakeup") : QStringLiteral("call_soon()");
            case trace::TaskState::running: return ObjectView::tr("its turn");
            case trace::TaskState::waiting: return QStringLiteral("await");
            case trace::TaskState::done: return QStringLiteral("return");
        }
    }
    if (event && event->kind == trace::StepKind::future_failed) return QStringLiteral("set_exception()");
    return event && event->kind == trace::StepKind::future_cancelled ? QStringLiteral("cancel()")
                                                                     : QStringLiteral("set_result()");
}

}  // namespace

/// "set_result() by Task-4, line 9 · step 96": the doer and the line are links.
QString ObjectView::change_of(const Selection& shown) const {
    if (!timeline_) return {};
    const trace::Snapshot& snapshot = moment_->snapshot;
    const Step step = last_change(snapshot, *timeline_, shown);
    if (!step.number || step.number >= timeline_->steps.size()) return {};
    const trace::TaskRow* task = snapshot.task(shown.task);
    const bool by_loop = task && task->state == trace::TaskState::running;
    const trace::Doer by = trace::doer_at(*timeline_, step);
    const TaskId doer = by_loop ? TaskId{} : by.task;
    const QString ink = theme_->accent.name();
    const auto link = [&](const QString& what, std::uint32_t number, const QString& words) {
        return QStringLiteral("<a style=\"color:%1\" href=\"%2:%3\">%4</a>")
            .arg(ink, what)
            .arg(number)
            .arg(words.toHtmlEscaped());
    };
    const QString who = doer      ? link(QStringLiteral("task"), doer.value, Words::doer(snapshot, doer))
                        : by_loop ? tr("the loop")
                                  : tr("the loop or the program");
    QString where = tr("step %1").arg(step.number);
    if (by.place.line && !by_loop) where = Words::line(by.place) + QStringLiteral(", ") + where;
    return tr("<b>%1</b> by %2, %3")
        .arg(method_of(snapshot, shown, trace::event_at(*timeline_, step)).toHtmlEscaped(), who,
             link(QStringLiteral("step"), step.number, where));
}

void ObjectView::show_moment(const MomentPointer& moment, const Selection& shown, bool moves, bool past,
                             bool future_hidden) {
    moment_ = moment;
    past_ = past;
    const trace::Snapshot& snapshot = moment->snapshot;
    const auto pointer = std::shared_ptr<const trace::Snapshot>(moment, &snapshot);
    const trace::TaskRow* task = snapshot.task(shown.task);
    const trace::FutureRow* future = snapshot.future(task ? task->future : shown.future);
    const bool same = future && future->id == future_;
    future_ = future ? future->id : FutureId{};
    if (!same) fit_diagrams();
    change_->setText(future ? change_of(shown) : QString());
    change_->setVisible(!change_->text().isEmpty());
    diagram_->show_selection(pointer, future ? shown : Selection{}, false, {timeline_, future_hidden});
    coroutine_->show_selection(pointer, task ? shown : Selection{}, true);
    callbacks_->set_selected(marked_alone(shown));
    if (shown.coroutine) return show_coroutine(pointer, shown.coroutine);
    if (!future) {
        heading_->setText(shown ? tr("It is not made yet, or nobody holds it any more.")
                                : tr("No task runs, and nothing is selected: click a task or a future."));
        callbacks_->show_message({});
        return;
    }
    heading_->setText(heading_of(*future));
    if (future->state == trace::FutureState::pending) {
        QStringList names;
        for (const trace::Text& name : future->callbacks) names << Words::text(name);
        before_done_[future->id.value] = names;
    } else if (!before_done_.count(future->id.value) || !same) {
        emit callbacks_wanted(future->id, future->changed);
    }
    show_callbacks(moves && same);
}

/// One that a name holds and no task drives: it has states, and no callbacks.
void ObjectView::show_coroutine(const std::shared_ptr<const trace::Snapshot>& snapshot, std::uint32_t object) {
    const trace::LocalRow* held = InspectorText::coroutine(*moment_, object);
    callbacks_->show_message({});
    if (!held) return heading_->setText(tr("No name of the frames shown holds this coroutine at this step."));
    coroutine_->show_coroutine(snapshot, held->coroutine);
    heading_->setText(QStringLiteral("<b>%1</b> · %2 · %3")
                          .arg(QString::fromStdString(held->name).toHtmlEscaped(),
                               QString::fromStdString(held->value).toHtmlEscaped(), Words::state(held->coroutine)));
}

void ObjectView::take_callbacks(FutureId future, const QStringList& callbacks) {
    if (!moment_) return;
    before_done_[future.value] = callbacks;
    if (future == future_) show_callbacks(false);
}

void ObjectView::show_callbacks(bool moves) {
    const auto known = before_done_.find(future_.value);
    FutureCall call = timeline_ ? call_of(*timeline_, future_) : FutureCall();
    callbacks_->set_callbacks(known == before_done_.end() ? QStringList() : known->second, std::move(call));
    callbacks_->show_snapshot(std::shared_ptr<const trace::Snapshot>(moment_, &moment_->snapshot), moves, past_);
}

}  // namespace loopglass::ui
