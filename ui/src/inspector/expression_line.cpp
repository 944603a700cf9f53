#include "inspector/expression_line.h"

#include <QCompleter>
#include <QShortcut>
#include <QStringListModel>
#include <QVBoxLayout>

namespace loopglass::ui {

namespace {

constexpr int rest_ms = 150;
constexpr int shown_lines = 4;

}  // namespace

ExpressionLine::ExpressionLine(QWidget* parent) : QWidget(parent), theme_(&theme_of(ThemeKind::dark)) {
    edit_ = new QLineEdit(this);
    edit_->setObjectName(QStringLiteral("expression"));
    edit_->setAccessibleName(tr("Expression at this step"));
    edit_->setPlaceholderText(tr("expression: len(queue), x + 1"));
    edit_->setToolTip(
        tr("Worked out at this step, in the frame that is inspected. The run stays as it is. "
           "Enter keeps it and shows it at every step."));
    edit_->setClearButtonEnabled(true);
    result_ = new QLabel(this);
    result_->setObjectName(QStringLiteral("expression_result"));
    result_->setTextFormat(Qt::PlainText);
    result_->setWordWrap(true);
    result_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    result_->setAccessibleName(tr("Value of the expression"));
    result_->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 10);
    column->setSpacing(6);
    column->addWidget(edit_);
    column->addWidget(result_);
    names_ = new QStringListModel(this);
    auto* completer = new QCompleter(names_, this);
    completer->setCompletionMode(QCompleter::InlineCompletion);
    edit_->setCompleter(completer);
    rest_.setSingleShot(true);
    rest_.setInterval(rest_ms);
    connect(&rest_, &QTimer::timeout, this, &ExpressionLine::take_typed);
    connect(edit_, &QLineEdit::textChanged, &rest_, qOverload<>(&QTimer::start));
    connect(edit_, &QLineEdit::returnPressed, this, [this] {
        take_typed();
        emit kept();
    });
    auto* leave = new QShortcut(QKeySequence(Qt::Key_Escape), edit_);
    leave->setContext(Qt::WidgetShortcut);
    connect(leave, &QShortcut::activated, this, [this] {
        edit_->clear();
        take_typed();
        emit left();
    });
}

void ExpressionLine::set_theme(const Theme& theme, const Fonts& fonts) {
    theme_ = &theme;
    edit_->setFont(fonts.font(FontRole::code_small));
    result_->setFont(fonts.font(FontRole::code_small));
    result_->setMaximumHeight(qRound(fonts.line_height(FontRole::code_small) * shown_lines));
}

void ExpressionLine::take_typed() {
    rest_.stop();
    const QString typed = edit_->text().trimmed();
    if (typed == typed_) return;
    typed_ = typed;
    if (typed.isEmpty()) clear_result();
    emit typed_changed();
}

void ExpressionLine::clear_typed() {
    edit_->clear();
    rest_.stop();
    typed_.clear();
    clear_result();
}

void ExpressionLine::show_result(const trace::Evaluation& value) {
    // Never colour alone: a value begins with =, an error with a cross.
    const QString words = QString::fromStdString(value.has_value() ? value.value.value : value.error);
    result_->setText((value.has_value() ? QStringLiteral("= ") : QStringLiteral("✗ ")) + words);
    result_->setToolTip(words);
    result_->setStyleSheet(
        QStringLiteral("color: %1;").arg((value.has_value() ? theme_->text : theme_->failed).name()));
    result_->show();
}

void ExpressionLine::clear_result() {
    result_->clear();
    result_->hide();
}

void ExpressionLine::set_names(const QStringList& names) {
    if (names_->stringList() != names) names_->setStringList(names);
}

}  // namespace loopglass::ui
