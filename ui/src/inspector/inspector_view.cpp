#include "inspector/inspector_view.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QVBoxLayout>

#include "inspector/expression_line.h"
#include "stage/words.h"
#include "window/elided_label.h"

namespace loopglass::ui {

InspectorView::InspectorView(QWidget* parent)
    : QWidget(parent), theme_(&theme_of(ThemeKind::dark)), fonts_(std::make_unique<Fonts>()) {
    setObjectName(QStringLiteral("inspector_panel"));
    setAttribute(Qt::WA_StyledBackground);
    title_ = new QLabel(this);
    title_->setObjectName(QStringLiteral("heading"));
    what_ = new ElidedLabel({}, this, Qt::ElideMiddle);
    what_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    what_->setObjectName(QStringLiteral("chip"));
    what_->setAlignment(Qt::AlignCenter);
    diagram_ = new DiagramView(this);
    browser_ = new ReadingView(this);
    browser_->setObjectName(QStringLiteral("inspector"));
    browser_->setAccessibleName(tr("Inspector"));
    heading_ = new QWidget(this);
    auto* head = new QHBoxLayout(heading_);
    head->setContentsMargins(14, 9, 12, 5);
    head->setSpacing(9);
    head->addWidget(title_);
    head->addWidget(what_);
    head->addStretch(1);
    large_ = new QToolButton(heading_);
    large_->setObjectName(QStringLiteral("tab"));
    large_->setText(tr("large"));
    large_->setToolTip(tr("Large, in place of the loop: states, coroutine and callbacks (D)"));
    large_->setAccessibleName(tr("Show it large"));
    large_->setCheckable(true);
    large_->setFocusPolicy(Qt::TabFocus);
    connect(large_, &QToolButton::clicked, this, &InspectorView::large_wanted);
    head->addWidget(large_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(heading_);
    column->addWidget(diagram_);
    column->addWidget(browser_, 1);
    line_ = new ExpressionLine(this);
    column->addWidget(line_);
    connect(line_, &ExpressionLine::typed_changed, this, &InspectorView::asked_changed);
    connect(line_, &ExpressionLine::kept, this, &InspectorView::keep_typed);
    connect(browser_, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) { follow(link.toString()); });
    clear();
}

void InspectorView::set_theme(const Theme& theme, const Fonts& fonts) {
    theme_ = &theme;
    fonts_ = std::make_unique<Fonts>(fonts);
    title_->setFont(fonts.font(FontRole::heading));
    what_->setFont(fonts.font(FontRole::small));
    large_->setFont(fonts.font(FontRole::small));
    diagram_->set_theme(theme, fonts);
    line_->set_theme(theme, fonts);
    render();
}

void InspectorView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    // Which one it is says more than that it is the selected one.
    title_->setVisible(width() >= fonts_->px(262));
}

void InspectorView::clear() {
    moment_.reset();
    timeline_ = nullptr;
    open_.clear();
    changes_.clear();
    line_->clear_result();
    render();
}

void InspectorView::show_moment(const MomentPointer& moment, const trace::Timeline& timeline,
                                const Selection& selection, bool future_hidden) {
    if (moment_ != moment) changes_.clear();
    const bool is_other = !(selection == selection_);
    moment_ = moment;
    timeline_ = &timeline;
    selection_ = selection;
    future_hidden_ = future_hidden;
    if (isVisible()) render();
    // Another task's frames are not those that one was chosen from.
    if (!is_other || outward_ == 0) return;
    outward_ = 0;
    emit asked_changed();
}

void InspectorView::set_large(bool large) {
    large_->setChecked(large);
    if (isVisible()) render();
}

void InspectorView::show_changes(const std::vector<trace::ChangeAnswer>& changes) {
    changes_ = changes;
    if (isVisible()) render();
}

void InspectorView::set_watches(const QStringList& watches) {
    watches_ = watches;
    outward_ = 0;
    emit asked_changed();
}

Asked InspectorView::asked() const {
    Asked asked;
    for (const QString& watch : watches_) asked.expressions.push_back(watch.toStdString());
    if (!line_->typed().isEmpty()) asked.expressions.push_back(line_->typed().toStdString());
    asked.outward = outward_;
    return asked;
}

/// Enter: the expression is watched from now on.
void InspectorView::keep_typed() {
    const QString typed = line_->typed();
    if (typed.isEmpty()) return;
    if (!watches_.contains(typed)) watches_ << typed;
    line_->clear_typed();
    emit watches_changed();
    emit asked_changed();
}

/// What is being typed has its value beside it, and the names it may be made of.
void InspectorView::show_typed() {
    QStringList names;
    for (const trace::FrameDetails& details : moment_->inspected_frames)
        for (const trace::LocalRow& local : details.locals) names << QString::fromStdString(local.name);
    names.removeDuplicates();
    line_->set_names(names);
    const std::size_t kept = static_cast<std::size_t>(watches_.size());
    const bool is_asked = moment_->watched.size() == kept + 1 &&
                          QString::fromStdString(moment_->watched[kept].value.name) == line_->typed();
    if (is_asked)
        line_->show_result(moment_->watched[kept]);
    else if (line_->typed().isEmpty())
        line_->clear_result();
}

trace::FrameChoice InspectorView::frame_choice(std::uint32_t outward) const {
    trace::FrameChoice choice = moment_->frame_choice();
    choice.outward = outward;
    return choice;
}

void InspectorView::style_text() {
    const QString code = fonts_->font(FontRole::code).families().join(QStringLiteral("','"));
    browser_->document()->setDefaultFont(fonts_->font(FontRole::small));
    browser_->document()->setDocumentMargin(fonts_->px(12));
    browser_->document()->setDefaultStyleSheet(
        QStringLiteral("p { color: %1; line-height: 140%; margin-top: 0; margin-bottom: %2px; }"
                       "p.head { color: %1; font-weight: 600; margin-top: %2px; margin-bottom: %3px; }"
                       "td { color: %4; } td.name, span.when { color: %1; } span.now { color: %5; }"
                       "a { color: %6; } code { font-family: '%7'; }")
            .arg(theme_->dim.name())
            .arg(qRound(fonts_->px(10)))
            .arg(qRound(fonts_->px(3)))
            .arg(theme_->text.name(), theme_->now.name(), theme_->accent.name(), code));
}

void InspectorView::render() {
    style_text();
    title_->setText(selection_ ? tr("Selected") : tr("What runs"));
    if (!moment_) {
        what_->hide();
        diagram_->show_selection(nullptr, {});
        browser_->setHtml(InspectorText::nothing_yet());
        return;
    }
    const trace::Snapshot& snapshot = moment_->snapshot;
    Selection shown = selection_;
    if (!shown) shown.task = snapshot.running_task;
    const trace::LocalRow* coroutine = shown.coroutine ? InspectorText::coroutine(*moment_, shown.coroutine) : nullptr;
    what_->setText(coroutine ? QString::fromStdString(coroutine->name) : Words::selected(snapshot, shown));
    what_->show();
    const auto pointer = std::shared_ptr<const trace::Snapshot>(moment_, &snapshot);
    if (coroutine)
        diagram_->show_coroutine(pointer, coroutine->coroutine);
    else
        diagram_->show_selection(large_->isChecked() ? nullptr : pointer, shown, false, {timeline_, future_hidden_});
    const TaskColours colours(snapshot.tasks);
    show_typed();
    const std::size_t kept = std::min<std::size_t>(moment_->watched.size(), static_cast<std::size_t>(watches_.size()));
    browser_->show_page(
        InspectorText{*moment_, *timeline_, colours, *theme_, open_, future_hidden_, changes_, kept}.html(selection_));
}

void InspectorView::follow(const QString& link) {
    const QString what = link.section(QLatin1Char(':'), 0, 0);
    const QString rest = link.section(QLatin1Char(':'), 1);
    if (what == QStringLiteral("step")) emit step_clicked({rest.toUInt()});
    if (what == QStringLiteral("task")) emit selected({TaskId{rest.toUInt()}, {}});
    if (what == QStringLiteral("future")) emit selected({{}, FutureId{rest.toUInt()}});
    if (what == QStringLiteral("line")) emit selected(Selection::of_line(rest.toUInt()));
    if (what == QStringLiteral("output")) emit selected(Selection::of_output(rest.toUInt()));
    if (what == QStringLiteral("turn")) emit selected(Selection::of_turn(rest.toUInt()));
    if (what == QStringLiteral("several") && moment_) {
        std::vector<TaskId> there;
        for (const trace::TaskRow& task : moment_->snapshot.tasks)
            if (task.place == Place{FileId{1}, rest.toUInt()}) there.push_back(task.id);
        emit selected(Selection::of_several(there));
    }
    if (what == QStringLiteral("coroutine")) emit selected({{}, {}, {}, rest.toUInt()});
    if (what == QStringLiteral("frame")) {
        outward_ = rest.toUInt();
        emit asked_changed();
    }
    if (what == QStringLiteral("drop") && rest.toInt() < watches_.size()) {
        watches_.removeAt(rest.toInt());
        emit watches_changed();
        emit asked_changed();
    }
    if (what == QStringLiteral("why") && moment_)
        emit value_asked(rest.section(QLatin1Char('/'), 1),
                         frame_choice(rest.section(QLatin1Char('/'), 0, 0).toUInt()));
    if (what == QStringLiteral("alias") && moment_) emit words_wanted(ObjectMarks(*moment_).sentence(rest.toUInt()));
    if (what != QStringLiteral("fold")) return;
    if (!open_.erase(rest)) open_.insert(rest);
    render();
}

}  // namespace loopglass::ui
