#include "window/error_view.h"

#include "code/error_words.h"

namespace loopglass::ui {

namespace {

QString text_of(const std::string& utf8) { return QString::fromStdString(utf8); }

/// The source line with ^ under what is meant, as in a traceback.
QString marked_source(const Diagnostic& diagnostic) {
    const QByteArray bytes = QByteArray::fromStdString(diagnostic.source_line);
    const auto column = [&](std::uint32_t byte) {
        return QString::fromUtf8(bytes.left(static_cast<qsizetype>(byte))).size();
    };
    const qsizetype begin = column(diagnostic.span.column);
    const bool one_line = diagnostic.span.end_line == diagnostic.span.line;
    const qsizetype end = one_line ? column(diagnostic.span.end_column) : QString::fromUtf8(bytes).size();
    const QString number = QString::number(diagnostic.span.line) + QStringLiteral("  ");
    return number + text_of(diagnostic.source_line) + QLatin1Char('\n') +
           QString(number.size() + begin, QLatin1Char(' ')) +
           QString(std::max<qsizetype>(1, end - begin), QLatin1Char('^'));
}

}  // namespace

QString headline(const Diagnostic& diagnostic) {
    QString text = text_of(diagnostic.message);
    if (!diagnostic.type.empty()) text = text_of(diagnostic.type) + QStringLiteral(": ") + text;
    return diagnostic.span.line ? ErrorView::tr("Line %1: %2").arg(diagnostic.span.line).arg(text) : text;
}

ErrorView::ErrorView(QWidget* parent) : QScrollArea(parent) {
    setObjectName(QStringLiteral("error"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* page = new QWidget(this);
    page->setObjectName(QStringLiteral("error_page"));
    setWidget(page);
    auto* card = new QFrame(page);
    card->setObjectName(QStringLiteral("error_card"));
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(18, 16, 18, 16);
    inside->setSpacing(10);
    for (QLabel** label : {&title_, &message_, &source_, &hint_, &more_}) {
        *label = new QLabel(card);
        (*label)->setTextFormat(Qt::PlainText);
        (*label)->setTextInteractionFlags(Qt::TextSelectableByMouse);
        inside->addWidget(*label);
    }
    for (QLabel* label : {title_, message_, hint_, more_}) label->setWordWrap(true);
    title_->setObjectName(QStringLiteral("error_title"));
    source_->setObjectName(QStringLiteral("error_source"));
    hint_->setObjectName(QStringLiteral("quiet"));
    more_->setObjectName(QStringLiteral("quiet"));
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(14, 14, 14, 14);
    column->addWidget(card);
    column->addStretch(1);
}

void ErrorView::set_theme(const Theme&, const Fonts& fonts) {
    title_->setFont(fonts.font(FontRole::strong));
    message_->setFont(fonts.font(FontRole::sentence));
    source_->setFont(fonts.font(FontRole::code));
    hint_->setFont(fonts.font(FontRole::body));
    more_->setFont(fonts.font(FontRole::small));
}

void ErrorView::show_diagnostics(const Diagnostics& diagnostics) {
    const Diagnostic first = diagnostics.empty() ? Diagnostic() : diagnostics.front();
    switch (first.kind) {
        case DiagnosticKind::syntax_error: title_->setText(tr("The program is not Python yet")); break;
        case DiagnosticKind::unsupported: title_->setText(tr("Loopglass does not have this part of Python yet")); break;
        case DiagnosticKind::lesson: title_->setText(tr("Something is wrong with the lesson")); break;
        case DiagnosticKind::unreadable: title_->setText(tr("The file cannot be opened")); break;
    }
    message_->setText(headline(first));
    source_->setVisible(first.span.line != 0 && !first.source_line.empty());
    if (source_->isVisibleTo(this)) source_->setText(marked_source(first));
    const QString where = first.kind == DiagnosticKind::unreadable ? text_of(first.file) : QString();
    const QString hint = first.hint.empty() ? plain_words(first) : text_of(first.hint);
    hint_->setText(hint.isEmpty() || where.isEmpty() ? hint + where : hint + QLatin1Char('\n') + where);
    hint_->setVisible(!hint_->text().isEmpty());
    QStringList more;
    for (std::size_t i = 1; i < diagnostics.size() && i < 8; ++i) more << headline(diagnostics[i]);
    more_->setText(more.join(QLatin1Char('\n')));
    more_->setVisible(!more.isEmpty());
}

QString ErrorView::text() const {
    return QStringList{title_->text(), message_->text(), hint_->text(), more_->text()}.join(QLatin1Char('\n'));
}

}  // namespace loopglass::ui
