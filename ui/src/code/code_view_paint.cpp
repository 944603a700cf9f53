#include <QPainter>
#include <QTextBlock>
#include <algorithm>

#include "code/breakpoint.h"
#include "code/code_view.h"
#include "theme/ligatures.h"
#include "theme/slant.h"

// What is painted over and behind the text: the line that runs, rings, values, conditions, mistakes.

namespace loopglass::ui {

void CodeView::paintEvent(QPaintEvent* event) {
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    paint_current_line(painter);
    painter.end();
    QPlainTextEdit::paintEvent(event);
    painter.begin(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    paint_diagnostics(painter);
    paint_conditions(painter);
    paint_values(painter);
    for (const PlacedChip& placed : placed_chips()) paint_chip(painter, placed);
    if (!(hovered_.of == selected_.of)) paint_marked_lines(painter, hovered_, 1);
    paint_marked_lines(painter, selected_, 2.5);
    if (document()->isEmpty()) {
        painter.setPen(theme_->dim);
        painter.setFont(fonts_->font(FontRole::body));
        painter.drawText(viewport()->rect().adjusted(8, 8, -8, -8), Qt::TextWordWrap, tr("There is no code here."));
    }
}

void CodeView::paint_current_line(QPainter& painter) const {
    if (!shows_line(shown_.current_line)) return;
    const QTextBlock block = document()->findBlockByNumber(static_cast<int>(shown_.current_line) - 1);
    QRectF rect = block_rect(block);
    rect.setLeft(0);
    rect.setRight(viewport()->width());
    if (shown_.about_to_run) {
        painter.fillRect(rect, theme_->now_line);
        return;
    }
    // The loop does something while this line is under way: the line is held, not about to run.
    painter.setPen(QPen(theme_->edge, 1, Qt::DashLine));
    painter.drawLine(rect.bottomLeft(), rect.bottomRight());
}

/// Lines one below the other have one ring together. A line that is still to run is dashed, with those words.
void CodeView::paint_marked_lines(QPainter& painter, const Marked& marked, double width) const {
    std::vector<QRectF> rings;
    for (const std::uint32_t run_line : marked.lines) {
        const QRectF rect = line_ring(run_line);
        if (rect.isEmpty()) continue;
        if (!rings.empty() && std::abs(rings.back().bottom() - rect.top()) < 2)
            rings.back().setBottom(rect.bottom());
        else
            rings.push_back(rect);
    }
    QPen pen(theme_->ring, width);
    if (marked.is_ahead) pen.setDashPattern({3, 2});
    for (const QRectF& ring : rings) {
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(ring.adjusted(width / 2, 0.5, -width / 2, -0.5), 3, 3);
    }
    if (!marked.of.line || !marked.is_ahead || rings.empty()) return;
    painter.setFont(fonts_->font(FontRole::small));
    painter.setPen(theme_->dim);
    const QTextBlock block = document()->findBlockByNumber(static_cast<int>(line_map_.to(marked.of.line)) - 1);
    const double x = condition_end(block) + fonts_->px(12);
    painter.drawText(QRectF(x, rings.front().top(), rings.front().right() - fonts_->px(6) - x, rings.front().height()),
                     Qt::AlignVCenter | Qt::AlignLeft, tr("not run yet"));
}

void CodeView::paint_values(QPainter& painter) const {
    if (shown_.values.isEmpty() || !shows_line(shown_.current_line) || !shown_.about_to_run) return;
    const QTextBlock block = document()->findBlockByNumber(static_cast<int>(shown_.current_line) - 1);
    const QRectF line = block_rect(block);
    const double x = condition_end(block) + fonts_->px(12);
    const double room = viewport()->width() - x - fonts_->px(6);
    if (room < fonts_->px(40)) return;
    QFont font = fonts_->font(FontRole::code_small);
    font.setItalic(can_slant(shown_.values));
    painter.setFont(font);
    painter.setPen(theme_->dim);
    painter.drawText(QRectF(x, line.top(), room, line.height()), Qt::AlignVCenter | Qt::AlignLeft,
                     unjoined(QFontMetricsF(font).elidedText(shown_.values, Qt::ElideRight, room)));
}

QString CodeView::condition_words(const QTextBlock& block) const {
    const Breakpoint* mark = breakpoint_of(block);
    return mark && !mark->condition.isEmpty() ? tr("stops if %1").arg(mark->condition) : QString();
}

double CodeView::condition_end(const QTextBlock& block) const {
    const QString words = condition_words(block);
    const double end = chips_end(block);
    return words.isEmpty() ? end : end + fonts_->px(12) + fonts_->width(FontRole::code_small, words);
}

/// When a marked line stops stands behind it.
void CodeView::paint_conditions(QPainter& painter) const {
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        if (!block.isVisible()) continue;
        const QRectF line = block_rect(block);
        if (line.top() > viewport()->height()) break;
        const QString words = condition_words(block);
        if (words.isEmpty()) continue;
        const double x = chips_end(block) + fonts_->px(12);
        const double room = viewport()->width() - x - fonts_->px(6);
        if (room < fonts_->px(40)) continue;
        const QFont font = fonts_->font(FontRole::code_small);
        painter.setFont(font);
        painter.setPen(theme_->failed);
        painter.drawText(QRectF(x, line.top(), room, line.height()), Qt::AlignVCenter | Qt::AlignLeft,
                         QFontMetricsF(font).elidedText(words, Qt::ElideRight, room));
    }
}

bool CodeView::is_wrong_line(std::uint32_t line) const {
    return std::any_of(diagnostics_.begin(), diagnostics_.end(),
                       [line](const Diagnostic& diagnostic) { return diagnostic.span.line == line; });
}

void CodeView::paint_diagnostics(QPainter& painter) const {
    for (const Diagnostic& diagnostic : diagnostics_) {
        if (!shows_line(diagnostic.span.line)) continue;
        const QTextBlock block = document()->findBlockByNumber(static_cast<int>(diagnostic.span.line) - 1);
        const QRectF line = block_rect(block);
        const QByteArray bytes = block.text().toUtf8();
        const auto column = [&](std::uint32_t byte) {
            const QString before = QString::fromUtf8(bytes.left(static_cast<qsizetype>(byte)));
            return line.left() + document()->documentMargin() + fonts_->width(FontRole::code, before);
        };
        const bool one_line = diagnostic.span.end_line == diagnostic.span.line;
        const double begin = column(diagnostic.span.column);
        const double end = one_line ? column(diagnostic.span.end_column) : text_end(block);
        QPolygonF wave;
        const double width = std::max(end - begin, fonts_->px(8));
        for (double x = 0; x <= width; x += 3) {
            wave << QPointF(begin + x, line.bottom() - 1.5 - (static_cast<int>(x / 3) % 2 ? 2 : 0));
        }
        painter.setPen(QPen(theme_->failed, 1.4));
        painter.drawPolyline(wave);
        const QString words = QString::fromStdString(
            diagnostic.type.empty() ? diagnostic.message : diagnostic.type + ": " + diagnostic.message);
        const double x = std::max(chips_end(block), begin + width) + fonts_->px(14);
        const double room = viewport()->width() - x - fonts_->px(6);
        if (room < fonts_->px(60)) continue;
        painter.setFont(fonts_->font(FontRole::small));
        painter.setPen(theme_->failed);
        painter.drawText(QRectF(x, line.top(), room, line.height()), Qt::AlignVCenter | Qt::AlignLeft,
                         fonts_->metrics(FontRole::small).elidedText(words, Qt::ElideRight, room));
    }
}

}  // namespace loopglass::ui
