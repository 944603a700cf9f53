#include "compare/compare_half.h"

#include <trace/find.h>

#include <QHBoxLayout>
#include <QSplitter>
#include <QVBoxLayout>

#include "compare/first_difference.h"

namespace loopglass::ui {

CompareHalf::CompareHalf(const trace::OpenRun& open_run, const QString& name, const trace::Program& program,
                         const std::vector<bool>& hidden_lines, QWidget* parent)
    : cursor_(open_run), text_(QString::fromStdString(program.source)) {
    build(name, hidden_lines, parent);
    connect(&cursor_, &Cursor::opened, this, [this] { lanes_->set_timeline(cursor_.timeline()); });
    connect(&cursor_, &Cursor::moved, this, &CompareHalf::on_moved);
    connect(&cursor_, &Cursor::refused, this, [this](const Diagnostics& found) {
        stage_->show_message(found.empty() ? tr("The program cannot run.")
                                           : QString::fromStdString(found.front().message));
    });
    connect(stage_, &StageView::task_clicked, this, &CompareHalf::task_picked);
    connect(code_, &CodeView::task_clicked, this, &CompareHalf::task_picked);
    connect(lanes_, &LaneView::task_clicked, this, &CompareHalf::task_picked);
    cursor_.open(program);
}

void CompareHalf::build(const QString& name, const std::vector<bool>& hidden_lines, QWidget* parent) {
    panel_ = new QWidget(parent);
    panel_->setObjectName(QStringLiteral("loop_panel"));
    panel_->setAttribute(Qt::WA_StyledBackground);
    auto* column = new QVBoxLayout(panel_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(14, 9, 14, 9);
    head->setSpacing(9);
    name_ = new QLabel(name, panel_);
    name_->setObjectName(QStringLiteral("chip"));
    name_->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    sentence_ = new SentenceView(panel_);
    auto* texts = new QSplitter(Qt::Vertical, panel_);
    texts->setHandleWidth(1);
    texts->setChildrenCollapsible(false);
    code_ = new CodeView(texts);
    code_->set_source(text_, hidden_lines);
    code_->setReadOnly(true);
    code_->setAccessibleName(tr("Code of %1").arg(name));
    stage_ = new StageView(texts);
    stage_->set_reduced_motion(true);
    stage_->setAccessibleName(tr("Loop of %1").arg(name));
    head->addWidget(name_);
    head->addWidget(sentence_);
    column->addLayout(head);
    texts->addWidget(code_);
    texts->addWidget(stage_);
    texts->setSizes({300, 300});
    column->addWidget(texts, 1);
    strip_ = new QWidget(parent);
    auto* strip_column = new QVBoxLayout(strip_);
    strip_column->setContentsMargins(0, 6, 0, 0);
    strip_column->setSpacing(2);
    auto* words = new QHBoxLayout;
    words->setContentsMargins(14, 0, 14, 0);
    words->setSpacing(10);
    strip_name_ = new QLabel(name, strip_);
    strip_name_->setObjectName(QStringLiteral("chip"));
    differs_ = new QLabel(strip_);
    differs_->setWordWrap(true);
    words->addWidget(strip_name_);
    words->addWidget(differs_, 1);
    strip_column->addLayout(words);
    lanes_ = new LaneView(strip_);
    lanes_->setAccessibleName(tr("Timeline of %1").arg(name));
    strip_column->addWidget(lanes_, 1);
}

void CompareHalf::set_theme(const Theme& theme, const Fonts& fonts) {
    for (QLabel* label : {name_, strip_name_}) label->setFont(fonts.font(FontRole::small));
    differs_->setFont(fonts.font(FontRole::body));
    differs_->setStyleSheet(QStringLiteral("color: %1").arg(theme.failed.name()));
    code_->set_theme(theme, fonts);
    sentence_->set_theme(theme, fonts);
    stage_->set_theme(theme, fonts);
    lanes_->set_theme(theme, fonts);
    if (cursor_.has_run()) on_moved();
}

void CompareHalf::on_moved() {
    const MomentPointer& moment = cursor_.moment();
    sentence_->show_moment(*moment);
    code_->show_marks(mark_lines(*moment), TaskColours(moment->snapshot.tasks), false);
    stage_->show_snapshot(std::shared_ptr<const trace::Snapshot>(moment, &moment->snapshot), false, false);
    emit moved();
}

void CompareHalf::show_progress() {
    if (!cursor_.has_run()) return;
    const MomentPointer& moment = cursor_.moment();
    const trace::Progress& progress = cursor_.progress();
    lanes_->show_step(moment->snapshot.step, progress.frontier, progress.ended, TaskColours(moment->snapshot.tasks));
}

void CompareHalf::select(const QString& task) {
    TaskId chosen;
    if (cursor_.timeline() && !task.isEmpty()) {
        const auto found = trace::tasks_named(*cursor_.timeline(), task.toStdString());
        if (!found.empty()) chosen = found.front();
    }
    cursor_.choose_task(chosen);
    const Marked marked = marked_alone({chosen, {}});
    stage_->set_selected(marked);
    code_->set_selected(marked);
    lanes_->set_selected(marked);
}

QString CompareHalf::name_of(TaskId task) const {
    return cursor_.timeline() ? task_words(*cursor_.timeline(), task) : QString();
}

void CompareHalf::show_difference(Step step, const QString& words) {
    lanes_->set_difference(step);
    differs_->setText(words);
    differs_->setAccessibleName(words);
}

}  // namespace loopglass::ui
