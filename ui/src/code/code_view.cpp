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
#include <array>
#include <functional>

#include "code/breakpoint.h"
#include "code/source_highlighter.h"
#include "theme/ligatures.h"
#include "theme/slant.h"

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

void CodeView::place_line_chips(const QTextBlock& block, std::vector<PlacedChip>& placed) const {
    const auto chips = shown_.chips.find(static_cast<std::uint32_t>(block.blockNumber()) + 1);
    if (chips == shown_.chips.end()) return;
    const QRectF line = block_rect(block);
    const double height = std::min(line.height() - 1, fonts_->line_height(FontRole::small_strong) + fonts_->px(3));
    double x = text_end(block) + fonts_->px(12);
    // Where names do not fit behind the line, numbers do, and where those do not, the signs of the states.
    const double room = viewport()->width() - fonts_->px(4);
    const std::array<std::function<QString(const LineChip&)>, 3> sizes = {
        [](const LineChip& chip) { return chip.text; }, [](const LineChip& chip) { return chip.brief; },
        [](const LineChip&) { return QString(); }};
    const auto width_of = [this](const QString& text) {
        if (text.isEmpty()) return fonts_->px(24);
        return fonts_->width(FontRole::small_strong, text) + fonts_->px(28);
    };
    const double gap = fonts_->px(4);
    for (const auto& text_of : sizes) {
        double wanted = 0;
        for (const LineChip& chip : chips->second) wanted += width_of(text_of(chip)) + gap;
        const bool last = &text_of == &sizes.back();
        if (x + wanted - gap > room && !last) continue;
        if (x + wanted - gap > room && place_badge(block, chips->second, placed)) return;
        x = std::max(0.0, std::min(x, room - wanted + gap));
        for (const LineChip& chip : chips->second) {
            const QString text = text_of(chip);
            placed.push_back({&chip, QRectF(x, line.center().y() - height / 2, width_of(text), height), text});
            x += width_of(text) + gap;
        }
        return;
    }
}

bool CodeView::place_badge(const QTextBlock& block, const std::vector<LineChip>& chips,
                           std::vector<PlacedChip>& placed) const {
    const QString text = block.text();
    qsizetype spaces = 0;
    while (spaces < text.size() && text[spaces] == QLatin1Char(' ')) ++spaces;
    const QRectF line = block_rect(block);
    const double begin = line.left() + document()->documentMargin();
    const double indent = fonts_->width(FontRole::code, text.left(spaces));
    int tasks = 0;
    for (const LineChip& chip : chips) tasks += chip.tasks;
    const double height = std::min(line.height() - 1, fonts_->line_height(FontRole::small_strong) + fonts_->px(1));
    const auto width_of = [&](const QString& words) {
        return std::max(height, fonts_->width(FontRole::small_strong, words) + fonts_->px(9));
    };
    QString words = tasks == 1 ? chips.front().brief : QString::number(tasks);
    const double room = indent - fonts_->px(3);
    // A name too long for the indentation: the sign of its state alone, the name in the tooltip.
    if (chips.size() == 1 && width_of(words) > room) words.clear();
    const double width = width_of(words);
    const double left = begin + room - width;
    if (left < 0) return false;  // no room in the indentation either, or scrolled out of sight
    placed.push_back({&chips.front(), QRectF(left, line.center().y() - height / 2, width, height), words, &chips});
    return true;
}

std::vector<CodeView::PlacedChip> CodeView::placed_chips() const {
    std::vector<PlacedChip> placed;
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        if (!block.isVisible()) continue;
        if (block_rect(block).top() > viewport()->height()) break;
        place_line_chips(block, placed);
    }
    return placed;
}

std::vector<TaskId> CodeView::tasks_of(const PlacedChip& placed) {
    std::vector<TaskId> tasks;
    const auto add = [&tasks](const LineChip& chip) {
        if (chip.members.empty()) return tasks.push_back(chip.task);
        tasks.insert(tasks.end(), chip.members.begin(), chip.members.end());
    };
    if (!placed.badge) add(*placed.chip);
    if (placed.badge)
        for (const LineChip& chip : *placed.badge) add(chip);
    return tasks;
}

bool CodeView::stands_for(const PlacedChip& placed, TaskId task) {
    const auto is_of = [task](const LineChip& chip) {
        return chip.task == task || std::count(chip.members.begin(), chip.members.end(), task);
    };
    return placed.badge ? std::any_of(placed.badge->begin(), placed.badge->end(), is_of) : is_of(*placed.chip);
}

QRectF CodeView::chip_rect(TaskId task) const {
    for (const PlacedChip& placed : placed_chips()) {
        if (stands_for(placed, task)) return placed.rect;
    }
    return {};
}

double CodeView::chips_end(const QTextBlock& block) const {
    std::vector<PlacedChip> placed;
    place_line_chips(block, placed);
    return placed.empty() ? text_end(block) : std::max(text_end(block), placed.back().rect.right());
}

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

void CodeView::paint_chip(QPainter& painter, const PlacedChip& placed) const {
    const bool of_many = placed.badge && placed.badge->size() > 1;  // a number of tasks has no task's colour
    const auto among = [&](const std::set<TaskId>& tasks) {
        return std::any_of(tasks.begin(), tasks.end(), [&](TaskId task) { return stands_for(placed, task); });
    };
    const bool faded = selected_.fades(placed.chip->task) && !among(selected_.tasks);
    const QColor own = of_many ? theme_->text : colours_.colour(*theme_, placed.chip->task);
    const QColor colour = faded ? theme_->edge : own;
    const QRectF rect = placed.rect.adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(colour, 1.2));
    painter.setBrush(theme_->panel);
    painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2);
    const bool is_selected = among(selected_.tasks);
    if (is_selected || among(hovered_.tasks)) {
        painter.setPen(QPen(theme_->ring, is_selected ? 2.5 : 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect.adjusted(-1, -1, 1, 1), rect.height() / 2, rect.height() / 2);
    }
    if (placed.text.isEmpty()) {
        const double sign_size = fonts_->px(9);
        QRectF sign(0, 0, sign_size, sign_size);
        sign.moveCenter(rect.center());
        draw_sign(painter, placed.chip->sign, sign, colour);
        return;
    }
    if (placed.badge) {
        painter.setFont(fonts_->font(FontRole::small_strong));
        painter.setPen(colour);
        painter.drawText(rect, Qt::AlignCenter, placed.text);
        return;
    }
    const double size = fonts_->px(10);
    const QRectF sign(rect.left() + fonts_->px(7), rect.center().y() - size / 2, size, size);
    draw_sign(painter, placed.chip->sign, sign, colour);
    painter.setFont(fonts_->font(FontRole::small_strong));
    painter.setPen(colour);
    painter.drawText(QRectF(sign.right() + fonts_->px(4), rect.top(), rect.width(), rect.height()),
                     Qt::AlignVCenter | Qt::AlignLeft, placed.text);
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
            painter.fillRect(bar, past_ ? QBrush(theme_->now, Qt::BDiagPattern) : QBrush(theme_->now));
        }
        if (locks_.is_locked(block))
            painter.fillRect(QRectF(0, line.top(), fonts_->px(3), line.height()),
                             QBrush(theme_->edge, Qt::FDiagPattern));
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
