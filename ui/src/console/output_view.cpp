#include "console/output_view.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <algorithm>

#include "stage/words.h"
#include "theme/ligatures.h"

namespace loopglass::ui {

namespace {

/// Where the parts of a console line stand.
struct LineGeometry {
    double time_right;
    double dot;
    double text;

    explicit LineGeometry(const Fonts& fonts)
        : time_right(fonts.px(14) + fonts.width(FontRole::code_small, QStringLiteral("0000.000"))),
          dot(time_right + fonts.px(16)),
          text(dot + fonts.px(14)) {}
};

class OutputDelegate : public QStyledItemDelegate {
public:
    explicit OutputDelegate(OutputView* view) : QStyledItemDelegate(view), view_(view) {}

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override {
        const Fonts& fonts = view_->fonts();
        const double width =
            LineGeometry(fonts).text + fonts.width(FontRole::code, view_->lines().line(index.row()).text());
        return QSizeF(width + fonts.px(12), fonts.line_height(FontRole::code) + fonts.px(5)).toSize();
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const OutputModel& model = view_->lines();
        const OutputLine& line = model.line(index.row());
        const trace::OutputRow& row = model.row_of(line.pieces.front());
        const Theme& theme = view_->theme();
        const Fonts& fonts = view_->fonts();
        const LineGeometry place(fonts);
        const QRectF rect = option.rect;
        const bool chosen = option.state & (QStyle::State_MouseOver | QStyle::State_HasFocus);
        const QString time = Words::time(model.time_of(line.pieces.front()));
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (chosen) painter->fillRect(rect, theme.raised);
        QFont link = fonts.font(FontRole::code_small);
        link.setUnderline(true);
        painter->setFont(link);
        painter->setPen(theme.dim);
        painter->drawText(QRectF(rect.left(), rect.top(), place.time_right, rect.height()),
                          Qt::AlignRight | Qt::AlignVCenter, time);
        paint_source(*painter, rect, place, line, TaskId{row.task});
        paint_change(*painter, rect, model.is_fresh(line), model.is_moved(line));
        painter->setFont(fonts.font(FontRole::code));
        painter->setPen(line.stream == trace::Stream::err ? theme.failed : theme.text);
        painter->drawText(rect.adjusted(place.text, 0, 0, 0), Qt::AlignVCenter | Qt::TextSingleLine,
                          unjoined(line.text()));
        const bool is_focused = option.state & QStyle::State_HasFocus && view_->hasFocus();
        paint_rings(*painter, rect, line, is_focused);
        painter->restore();
    }

private:
    /// What is selected, what is pointed at, and inside both where the keyboard is.
    void paint_rings(QPainter& painter, const QRectF& rect, const OutputLine& line, bool is_focused) const {
        const bool selected = OutputView::is_in(view_->selected(), line);
        const auto ring = [&](double width, double inset) {
            painter.setPen(QPen(view_->theme().ring, width));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), 3, 3);
        };
        if (selected) ring(2.5, 1.5);
        if (!selected && OutputView::is_in(view_->hovered(), line)) ring(1, 1.5);
        if (is_focused) ring(2, selected ? 4.5 : 1);
    }

    /// A dot in the writing task's colour; for standard error a sign in a box beside a bar.
    void paint_source(QPainter& painter, const QRectF& rect, const LineGeometry& place, const OutputLine& line,
                      TaskId task) const {
        const Theme& theme = view_->theme();
        const double middle = rect.center().y();
        const double radius = view_->fonts().px(4);
        if (line.stream == trace::Stream::err) {
            const double size = view_->fonts().px(14);
            draw_sign(painter, Sign::message, QRectF(rect.left() + place.dot - size / 2, middle - size / 2, size, size),
                      theme.failed);
            painter.fillRect(QRectF(rect.left(), rect.top(), view_->fonts().px(3), rect.height()), theme.failed);
            return;
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(view_->colours().colour(theme, task));
        const QPointF centre(rect.left() + place.dot, middle);
        if (task) {
            painter.drawEllipse(centre, radius, radius);
        } else {  // the program outside of tasks: a square
            painter.drawRect(
                QRectF(centre.x() - radius + 0.5, centre.y() - radius + 0.5, 2 * radius - 1, 2 * radius - 1));
        }
    }

    /// A bar as beside a changed line of code: whole for a new text, broken for one that came at another time.
    void paint_change(QPainter& painter, const QRectF& rect, bool fresh, bool moved) const {
        if (!fresh && !moved) return;
        const double width = view_->fonts().px(3);
        const QRectF bar(rect.left(), rect.top() + 1, width, rect.height() - 2);
        if (fresh) {
            painter.fillRect(bar, view_->theme().accent);
            return;
        }
        for (int part = 0; part < 3; ++part)
            painter.fillRect(QRectF(bar.left(), bar.top() + part * bar.height() / 3, width, bar.height() / 6),
                             view_->theme().accent);
    }

    OutputView* view_;
};

}  // namespace

OutputView::OutputView(QWidget* parent)
    : QListView(parent),
      theme_(&theme_of(ThemeKind::dark)),
      fonts_(std::make_unique<Fonts>()),
      model_(new OutputModel(this)) {
    setObjectName(QStringLiteral("output"));
    setAccessibleName(tr("The program's output"));
    setModel(model_);
    setItemDelegate(new OutputDelegate(this));
    setFrameShape(QFrame::NoFrame);
    viewport()->setMouseTracking(true);
    setUniformItemSizes(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
}

void OutputView::set_changed(const std::set<std::uint32_t>& fresh, const std::set<std::uint32_t>& moved) {
    model_->set_changed(fresh, moved);
    viewport()->update();
}

void OutputView::set_theme(const Theme& theme, const Fonts& fonts) {
    theme_ = &theme;
    fonts_ = std::make_unique<Fonts>(fonts);
    scheduleDelayedItemsLayout();
    viewport()->update();
}

void OutputView::set_timeline(const trace::Timeline* timeline) { model_->set_timeline(timeline); }

void OutputView::show_rows(std::uint32_t rows, const TaskColours& colours) {
    colours_ = colours;
    const int before = model_->rowCount();
    model_->show_rows(rows);
    if (model_->rowCount() != before) scrollToBottom();
    viewport()->update();
}

/// Whoever sees the last line sees it still when another panel takes height from this one.
void OutputView::resizeEvent(QResizeEvent* event) {
    const bool at_end = verticalScrollBar()->value() == verticalScrollBar()->maximum();
    QListView::resizeEvent(event);
    if (at_end) scrollToBottom();
}

void OutputView::paintEvent(QPaintEvent* event) {
    QListView::paintEvent(event);
    QPainter painter(viewport());
    paint_ahead(painter);
    if (model_->rowCount() > 0) return;
    painter.setFont(fonts_->font(FontRole::small));
    painter.setPen(theme_->dim);
    const int margin = static_cast<int>(fonts_->px(14));
    painter.drawText(viewport()->rect().adjusted(margin, 2, -margin, 0), Qt::AlignTop | Qt::TextWordWrap,
                     tr("nothing is written yet"));
    if (!hasFocus()) return;
    painter.setPen(QPen(theme_->ring, 2));  // there is no line that could have it
    painter.drawRect(viewport()->rect().adjusted(1, 1, -2, -2));
}

void OutputView::set_selected(const Marked& selected) {
    if (selected == selected_) return;
    const bool is_other = !(selected.of == selected_.of);
    selected_ = selected;
    selectionModel()->clearSelection();
    for (int line = 0; selected.of.output && line < model_->rowCount(); ++line) {
        if (!is_in(selected_, model_->line(line))) continue;
        selectionModel()->select(model_->index(line), QItemSelectionModel::Select);
        if (is_other) scrollTo(model_->index(line));
    }
    viewport()->update();
}

void OutputView::set_hovered(const Marked& hovered) {
    if (hovered == hovered_) return;
    hovered_ = hovered;
    viewport()->update();
}

bool OutputView::is_in(const Marked& marked, const OutputLine& line) {
    return !marked.outputs.empty() &&
           std::any_of(line.pieces.begin(), line.pieces.end(),
                       [&](const OutputPiece& piece) { return marked.outputs.contains(piece.row); });
}

QRectF OutputView::link_rect(int line) const {
    const QRectF rect = visualRect(model_->index(line));
    const LineGeometry place(*fonts_);
    const double width =
        fonts_->width(FontRole::code_small, Words::time(model_->time_of(model_->line(line).pieces.front())));
    return {rect.left() + place.time_right - width, rect.top(), width, rect.height()};
}

/// Below what is written, or, where that fills the view, at its lower edge.
QRectF OutputView::ahead_rect() const {
    if (!selected_.of.output || !selected_.is_ahead) return {};
    const int lines = model_->rowCount();
    const double height = fonts_->line_height(FontRole::code) + fonts_->px(7);
    const double below = lines > 0 ? visualRect(model_->index(lines - 1)).bottom() + 2.0 : fonts_->px(22);
    return {fonts_->px(4), std::min(below, viewport()->height() - height - 2.0), viewport()->width() - fonts_->px(10),
            height};
}

void OutputView::paint_ahead(QPainter& painter) const {
    const QRectF box = ahead_rect();
    if (box.isEmpty()) return;
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(theme_->ring, 2.5);
    pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.setBrush(theme_->panel);
    painter.drawRoundedRect(box.adjusted(1.5, 1.5, -1.5, -1.5), 3, 3);
    painter.setFont(fonts_->font(FontRole::small));
    painter.setPen(theme_->dim);
    painter.drawText(box.adjusted(fonts_->px(10), 0, -fonts_->px(10), 0), Qt::AlignVCenter | Qt::AlignLeft,
                     tr("not written yet"));
}

std::uint32_t OutputView::row_at(const QModelIndex& index, double x) const {
    const OutputLine& line = model_->line(index.row());
    double end = visualRect(index).left() + LineGeometry(*fonts_).text;
    const OutputPiece* hit = &line.pieces.front();
    for (const OutputPiece& piece : line.pieces) {
        if (x < end) break;
        hit = &piece;
        end += fonts_->width(FontRole::code, piece.text);
    }
    return hit->row;
}

/// Selects where the keyboard is; what is selected already is gone to.
void OutputView::choose_current() {
    if (!currentIndex().isValid()) return;
    const std::uint32_t row = row_at(currentIndex(), 0);
    if (selected_.of == Selection::of_output(row))
        emit step_clicked({model_->row_of({row, {}}).step});
    else
        emit output_clicked(row);
}

void OutputView::mouseReleaseEvent(QMouseEvent* event) {
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !index.isValid()) return;
    const std::uint32_t row = row_at(index, event->position().x());
    if (link_rect(index.row()).contains(event->position()))
        emit step_clicked({model_->row_of({row, {}}).step});
    else
        emit output_clicked(row);
}

void OutputView::mouseMoveEvent(QMouseEvent* event) {
    QListView::mouseMoveEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    viewport()->setCursor(index.isValid() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    emit output_hovered(index.isValid() ? std::optional(row_at(index, event->position().x())) : std::nullopt);
}

void OutputView::leaveEvent(QEvent* event) {
    QListView::leaveEvent(event);
    emit output_hovered({});
}

void OutputView::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Space: return choose_current();
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_Home:
        case Qt::Key_End:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown: QListView::keyPressEvent(event); return;
        default: event->ignore();  // the other keys step through the run
    }
}

}  // namespace loopglass::ui
