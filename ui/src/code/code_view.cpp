#include "code/code_view.h"

#include <QHelpEvent>
#include <QMenu>
#include <QPainter>
#include <QPlainTextDocumentLayout>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>
#include <QToolTip>
#include <algorithm>

#include "code/breakpoint.h"
#include "code/source_highlighter.h"
#include "theme/hatching.h"

namespace loopglass::ui {

namespace {

/// Lines stand a little apart, so that the chips behind them do not touch. The plain text layout has no line height
/// of its own to set; each block's rectangle is made taller instead.
class SpacedLayout : public QPlainTextDocumentLayout {
public:
    using QPlainTextDocumentLayout::QPlainTextDocumentLayout;

    QRectF blockBoundingRect(const QTextBlock& block) const override {
        if (!block.isVisible()) return {};  // what is hidden has no width either: the prose has long lines
        QRectF rect = QPlainTextDocumentLayout::blockBoundingRect(block);
        rect.setHeight(rect.height() + extra);
        return rect;
    }

    double extra = 5;
};

constexpr int top_margin = 4;

double extra_of(const QTextDocument* document) {
    return static_cast<const SpacedLayout*>(document->documentLayout())->extra;
}

}  // namespace

/// The numbers at the left. It has no knowledge of its own: the view paints it.
class CodeGutter : public QWidget {
public:
    explicit CodeGutter(CodeView* view) : QWidget(view), view_(view) {
        setAttribute(Qt::WA_OpaquePaintEvent);
        setMouseTracking(true);
        setCursor(Qt::PointingHandCursor);
    }

protected:
    std::uint32_t line_at(double y) const {
        const QTextBlock block = view_->cursorForPosition(QPoint(0, static_cast<int>(y) - top_margin)).block();
        return static_cast<std::uint32_t>(block.blockNumber()) + 1;
    }
    /// The edge is for the marks to stop at, the number stands for its line.
    bool is_at_marks(double x) const { return x < view_->numbers_left(); }
    void mousePressEvent(QMouseEvent* event) override {
        if (event->button() != Qt::LeftButton) return;
        const std::uint32_t line = line_at(event->position().y());
        is_at_marks(event->position().x()) ? view_->toggle_breakpoint(line) : emit view_->line_clicked(line);
    }
    void mouseMoveEvent(QMouseEvent* event) override {
        emit view_->line_hovered(is_at_marks(event->position().x()) ? 0 : line_at(event->position().y()));
    }
    void leaveEvent(QEvent*) override { emit view_->line_hovered(0); }
    /// Its first click has set or taken away the mark: both clicks together ask for the condition.
    void mouseDoubleClickEvent(QMouseEvent* event) override {
        if (!is_at_marks(event->position().x())) return mousePressEvent(event);
        const std::uint32_t line = line_at(event->position().y());
        view_->set_condition(line, view_->dropped_condition_);
        emit view_->condition_wanted(line);
    }
    bool event(QEvent* event) override {
        if (event->type() != QEvent::ToolTip) return QWidget::event(event);
        const auto* help = static_cast<QHelpEvent*>(event);
        emit view_->gutter_hovered(line_at(help->pos().y()), help->globalPos());
        return true;
    }
    void contextMenuEvent(QContextMenuEvent* event) override {
        view_->show_gutter_menu(line_at(event->pos().y()), event->globalPos());
    }
    void paintEvent(QPaintEvent* event) override {
        QPainter painter(this);
        view_->paint_gutter(painter, event->rect());
    }

private:
    CodeView* view_;
};

CodeView::CodeView(QWidget* parent)
    : QPlainTextEdit(parent), theme_(&theme_of(ThemeKind::dark)), fonts_(std::make_unique<Fonts>()) {
    setObjectName(QStringLiteral("code"));
    setAccessibleName(tr("The program's code"));
    setFrameShape(QFrame::NoFrame);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setFocusPolicy(Qt::StrongFocus);
    setAcceptDrops(false);  // a file that is dropped goes to the window
    viewport()->setAcceptDrops(false);
    viewport()->setMouseTracking(true);
    document()->setDocumentLayout(new SpacedLayout(document()));
    document()->setDocumentMargin(4);
    // A line of code goes from left to right, whatever script its first letter is of: its indentation is at the left.
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(Qt::LeftToRight);
    document()->setDefaultTextOption(option);
    gutter_ = new CodeGutter(this);
    prepare_editing();  // before the highlighter, which is to see the text read anew
    highlighter_ = std::make_unique<SourceHighlighter>(document());
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect&, int) { gutter_->update(); });
}

CodeView::~CodeView() { document()->disconnect(this); }

void CodeView::set_theme(const Theme& theme, const Fonts& fonts) {
    theme_ = &theme;
    fonts_ = std::make_unique<Fonts>(fonts);
    setFont(fonts.font(FontRole::code));
    document()->setDefaultFont(fonts.font(FontRole::code));
    QPalette colours = palette();
    colours.setColor(QPalette::Base, theme.panel);
    colours.setColor(QPalette::Text, theme.text);
    colours.setColor(QPalette::Highlight, theme.accent);
    colours.setColor(QPalette::HighlightedText, theme.on_accent);
    setPalette(colours);
    static_cast<SpacedLayout*>(document()->documentLayout())->extra = fonts.px(5);
    highlighter_->set_theme(theme);
    setTabStopDistance(fonts.width(FontRole::code, QStringLiteral("    ")));
    setViewportMargins(gutter_width(), top_margin, 0, 0);
    viewport()->update();
    gutter_->update();
}

void CodeView::set_source(const QString& source, const std::vector<bool>& hidden_lines) {
    clear_marks();
    line_map_ = {};
    locks_.unlock();
    quiet_ = true;
    ++keeping_;
    setPlainText(source);
    hide_lines(hidden_lines);
    --keeping_;
    quiet_ = false;
    keep_to_code();
    setViewportMargins(gutter_width(), top_margin, 0, 0);
    verticalScrollBar()->setValue(0);
}

bool CodeView::shows_line(std::uint32_t line) const {
    const QTextBlock block = document()->findBlockByNumber(static_cast<int>(line) - 1);
    return block.isValid() && block.isVisible();  // one that is not there calls itself visible
}

void CodeView::show_marks(const LineMarks& marks, const TaskColours& colours, bool past) {
    const bool same_line = marks.current_line == marks_.current_line;
    marks_ = marks;
    map_marks();
    colours_ = colours;
    past_ = past;
    describe();
    // Who types stays where they type.
    if (!hasFocus() || !same_line) scroll_to_line(shown_.current_line);
    viewport()->update();
    gutter_->update();
}

void CodeView::set_selected(const Marked& selected) {
    if (selected == selected_) return;
    selected_ = selected;
    describe();
    viewport()->update();
}

void CodeView::describe() {
    QString words = marks_in_words(shown_);
    if (selected_.of.line) words += QStringLiteral("; ") + tr("line %1 is selected").arg(selected_.of.line);
    setAccessibleDescription(words);
}

void CodeView::set_hovered(const Marked& hovered) {
    if (hovered == hovered_) return;
    hovered_ = hovered;
    viewport()->update();
}

std::uint32_t CodeView::run_line_of(std::uint32_t line) const {
    if (line_map_.is_identity()) return line;
    for (std::uint32_t run_line = 1; run_line <= line_map_.size(); ++run_line)
        if (line_map_.to(run_line) == line) return run_line;
    return 0;
}

QRectF CodeView::line_ring(std::uint32_t run_line) const {
    const std::uint32_t line = line_map_.to(run_line);
    if (!shows_line(line)) return {};
    QRectF rect = block_rect(document()->findBlockByNumber(static_cast<int>(line) - 1));
    rect.setLeft(1);
    rect.setRight(viewport()->width() - 2);
    return rect;
}

void CodeView::show_diagnostics(const Diagnostics& diagnostics) {
    diagnostics_ = diagnostics;
    if (!diagnostics.empty()) scroll_to_line(diagnostics.front().span.line);
    viewport()->update();
    gutter_->update();
}

void CodeView::clear_marks() {
    marks_ = shown_ = {};
    diagnostics_.clear();
    viewport()->update();
    gutter_->update();
}

void CodeView::scroll_to_line(std::uint32_t line) {
    if (!shows_line(line)) return;
    const QTextBlock block = document()->findBlockByNumber(static_cast<int>(line) - 1);
    const QRectF rect = block_rect(block);
    if (rect.top() >= 0 && rect.bottom() <= viewport()->height()) return;
    // The text cursor is the person's: only the view moves.
    verticalScrollBar()->setValue(std::max(0, block.firstLineNumber() - verticalScrollBar()->pageStep() / 2));
}

QRectF CodeView::block_rect(const QTextBlock& block) const {
    // The text stands in the middle of the rectangle: half of the air above it.
    QRectF rect = blockBoundingGeometry(block).translated(contentOffset()).translated(0, -extra_of(document()) / 2);
    rect.setHeight(block.layout()->boundingRect().height() + extra_of(document()));  // the last has a margin more
    return rect;
}

double CodeView::text_end(const QTextBlock& block) const {
    const QTextLayout* layout = block.layout();
    const double width = layout && layout->lineCount() > 0 ? layout->lineAt(0).naturalTextWidth() : 0;
    return block_rect(block).left() + document()->documentMargin() + width;
}

void CodeView::repaint_gutter() { gutter_->update(); }

void CodeView::show_gutter_menu(std::uint32_t line, const QPoint& at) {
    if (!shows_line(line)) return;
    const auto lines = breakpoints();
    const bool is_marked = std::find(lines.begin(), lines.end(), line) != lines.end();
    QMenu menu(this);
    menu.addAction(is_marked ? tr("Stop here no longer") : tr("Stop here"), this,
                   [this, line] { toggle_breakpoint(line); });
    menu.addAction(tr("Stop here if..."), this, [this, line] { emit condition_wanted(line); });
    QAction* always = menu.addAction(tr("Stop here always"), this, [this, line] { set_condition(line, {}); });
    always->setEnabled(!condition(line).isEmpty());
    always->setToolTip(condition(line).isEmpty() ? tr("This mark has no condition") : tr("Takes the condition away"));
    menu.addSeparator();
    menu.addAction(tr("Run to this line"), this, [this, line] { emit run_to_wanted(line); });
    menu.addAction(tr("Next run of this line"), this, [this, line] { emit run_of_line_wanted(line, false); });
    menu.addAction(tr("Previous run of this line"), this, [this, line] { emit run_of_line_wanted(line, true); });
    menu.setToolTipsVisible(true);
    menu.exec(at);
}

int CodeView::wanted_width() const {
    double widest = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        if (block.isVisible()) widest = std::max(widest, fonts_->width(FontRole::code, block.text()));
    const double beside = document()->documentMargin() * 2 + verticalScrollBar()->sizeHint().width() + fonts_->px(8);
    return gutter_width() + static_cast<int>(widest + beside);
}

int CodeView::gutter_width() const {
    const QString number = QString::number(std::max(99, blockCount()));
    return static_cast<int>(fonts_->width(FontRole::code, number) + fonts_->px(30));
}

void CodeView::paint_gutter(QPainter& painter, const QRect& area) const {
    painter.fillRect(area, theme_->panel);
    painter.setRenderHint(QPainter::Antialiasing);
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        if (!block.isVisible()) continue;
        const QRectF line = block_rect(block).translated(0, top_margin);
        if (line.top() > gutter_->height()) break;
        const auto number = static_cast<std::uint32_t>(block.blockNumber()) + 1;
        const QRectF row(0, line.top(), gutter_->width(), line.height());
        const bool current = number == shown_.current_line;
        const bool wrong = is_wrong_line(number);
        if (current && shown_.about_to_run) {
            painter.fillRect(row, theme_->now_line);
            const QRectF bar(0, line.top(), fonts_->px(3), line.height());
            if (past_)
                paint_hatching(painter, bar, theme_->now, fonts_->px(4));
            else
                painter.fillRect(bar, theme_->now);
        }
        if (locks_.is_locked(block))
            paint_hatching(painter, QRectF(0, line.top(), fonts_->px(3), line.height()), theme_->edge, fonts_->px(4));
        painter.setFont(fonts_->font(FontRole::code));
        painter.setPen(wrong ? theme_->failed : current ? theme_->now : theme_->dim);
        painter.drawText(row.adjusted(0, 0, -fonts_->px(14), 0), Qt::AlignRight | Qt::AlignVCenter,
                         QString::number(number));
        if (changed_lines_.count(number)) {
            painter.fillRect(QRectF(gutter_->width() - fonts_->px(5), line.top() + 1, fonts_->px(3), line.height() - 2),
                             theme_->accent);
        }
        const double size = fonts_->px(10);
        const QRectF mark(fonts_->px(4), line.center().y() - size / 2, size, size);
        if (wrong) {
            draw_sign(painter, Sign::failed, mark, theme_->failed);
        } else if (has_breakpoint(block)) {
            painter.setPen(QPen(theme_->ring, 1.5));
            painter.setBrush(theme_->failed);
            painter.drawEllipse(mark.adjusted(1, 1, -1, -1));
            if (!breakpoint_of(block)->condition.isEmpty()) {
                // Another shape, not only another colour: half of it is open, since it does not always stop.
                painter.setBrush(theme_->panel);
                painter.drawChord(mark.adjusted(1, 1, -1, -1), 90 * 16, -180 * 16);
            }
        }
    }
}

void CodeView::resizeEvent(QResizeEvent* event) {
    QPlainTextEdit::resizeEvent(event);
    const QRect inside = contentsRect();
    gutter_->setGeometry(inside.left(), inside.top(), gutter_width(), inside.height());
}

void CodeView::mousePressEvent(QMouseEvent* event) {
    for (const PlacedChip& placed : placed_chips()) {
        if (placed.rect.contains(event->position())) {
            // Each click on a number goes to the next of the tasks that it stands for.
            // A count stands for all of its tasks.
            const std::vector<TaskId> stood_for = tasks_of(placed);
            return stood_for.size() > 1 ? emit tasks_clicked(stood_for) : emit task_clicked(stood_for.front());
        }
    }
    QPlainTextEdit::mousePressEvent(event);
}

bool CodeView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        for (const PlacedChip& placed : placed_chips()) {
            if (!placed.rect.contains(help->pos())) continue;
            QStringList words;
            if (placed.badge) {
                for (const LineChip& chip : *placed.badge) words << chip.tooltip;
            } else {
                words << placed.chip->tooltip;
            }
            QToolTip::showText(help->globalPos(), words.join(QLatin1Char('\n')), viewport());
            return true;
        }
        std::uint32_t line = 0;
        const QString name = name_at(help->pos(), &line);
        if (!name.isEmpty()) {
            emit name_hovered(name, line, help->globalPos());
            return true;
        }
        QToolTip::hideText();
    }
    return QPlainTextEdit::viewportEvent(event);
}

}  // namespace loopglass::ui
