#include "inspector/inspector_view.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QVBoxLayout>

#include "stage/words.h"

namespace loopglass::ui {

InspectorView::InspectorView(QWidget* parent)
    : QWidget(parent), theme_(&theme_of(ThemeKind::dark)), fonts_(std::make_unique<Fonts>()) {
    setObjectName(QStringLiteral("inspector_panel"));
    setAttribute(Qt::WA_StyledBackground);
    title_ = new QLabel(this);
    title_->setObjectName(QStringLiteral("heading"));
    what_ = new QLabel(this);
    what_->setObjectName(QStringLiteral("chip"));
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
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(heading_);
    column->addWidget(diagram_);
    column->addWidget(browser_, 1);
    connect(browser_, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) { follow(link.toString()); });
    clear();
}

void InspectorView::set_theme(const Theme& theme, const Fonts& fonts) {
    theme_ = &theme;
    fonts_ = std::make_unique<Fonts>(fonts);
    title_->setFont(fonts.font(FontRole::heading));
    what_->setFont(fonts.font(FontRole::small));
    diagram_->set_theme(theme, fonts);
    render();
}

void InspectorView::clear() {
    moment_.reset();
    timeline_ = nullptr;
    open_.clear();
    render();
}

void InspectorView::show_moment(const MomentPointer& moment, const trace::Timeline& timeline,
                                const Selection& selection, bool future_hidden) {
    moment_ = moment;
    timeline_ = &timeline;
    selection_ = selection;
    future_hidden_ = future_hidden;
    if (isVisible()) render();
}

void InspectorView::render() {
    title_->setText(selection_ ? tr("Selected") : tr("What runs"));
    if (!moment_) {
        what_->hide();
        diagram_->show_selection(nullptr, {});
        browser_->clear();
        return;
    }
    const trace::Snapshot& snapshot = moment_->snapshot;
    Selection shown = selection_;
    if (!shown) shown.task = snapshot.running_task;
    what_->setText(shown.handle   ? Words::handle(snapshot, shown.handle)
                   : shown.future ? Words::awaited(snapshot, shown.future)
                                  : Words::doer(snapshot, shown.task));
    what_->show();
    diagram_->show_selection(std::shared_ptr<const trace::Snapshot>(moment_, &snapshot), shown);
    const TaskColours colours(snapshot.tasks);
    const int position = browser_->verticalScrollBar()->value();
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
    browser_->setHtml(InspectorText{*moment_, *timeline_, colours, *theme_, open_, future_hidden_}.html(selection_));
    browser_->verticalScrollBar()->setValue(position);
}

void InspectorView::follow(const QString& link) {
    const QString what = link.section(QLatin1Char(':'), 0, 0);
    const QString rest = link.section(QLatin1Char(':'), 1);
    if (what == QStringLiteral("step")) emit step_clicked({rest.toUInt()});
    if (what == QStringLiteral("task")) emit selected({TaskId{rest.toUInt()}, {}});
    if (what == QStringLiteral("future")) emit selected({{}, FutureId{rest.toUInt()}});
    if (what != QStringLiteral("fold")) return;
    if (!open_.erase(rest)) open_.insert(rest);
    render();
}

}  // namespace loopglass::ui
