#include "console/output_view.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

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
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (chosen) painter->fillRect(rect, theme.raised);
        painter->setFont(fonts.font(FontRole::code_small));
        painter->setPen(theme.dim);
        painter->drawText(QRectF(rect.left(), rect.top(), place.time_right, rect.height()),
                          Qt::AlignRight | Qt::AlignVCenter, Words::time(model.time_of(line.pieces.front())));
        paint_source(*painter, rect, place, line, TaskId{row.task});
        paint_change(*painter, rect, model.is_fresh(line), model.is_moved(line));
        painter->setFont(fonts.font(FontRole::code));
        painter->setPen(line.stream == trace::Stream::err ? theme.failed : theme.text);
        painter->drawText(rect.adjusted(place.text, 0, 0, 0), Qt::AlignVCenter | Qt::TextSingleLine,
                          unjoined(line.text()));
        if (option.state & QStyle::State_HasFocus && view_->hasFocus()) {
            painter->setPen(QPen(theme.ring, 1));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
        }
        painter->restore();
    }

private:
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
    setMouseTracking(true);
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
    if (model_->rowCount() > 0) return;
    QPainter painter(viewport());
    painter.setFont(fonts_->font(FontRole::small));
    painter.setPen(theme_->dim);
    const int margin = static_cast<int>(fonts_->px(14));
    painter.drawText(viewport()->rect().adjusted(margin, 2, -margin, 0), Qt::AlignTop | Qt::TextWordWrap,
                     tr("nothing is written yet"));
}

Step OutputView::step_at(const QModelIndex& index, double x) const {
    const OutputLine& line = model_->line(index.row());
    double end = visualRect(index).left() + LineGeometry(*fonts_).text;
    const OutputPiece* hit = &line.pieces.front();
    for (const OutputPiece& piece : line.pieces) {
        if (x < end) break;
        hit = &piece;
        end += fonts_->width(FontRole::code, piece.text);
    }
    return {model_->row_of(*hit).step};
}

void OutputView::mouseReleaseEvent(QMouseEvent* event) {
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid()) emit step_clicked(step_at(index, event->position().x()));
}

void OutputView::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (currentIndex().isValid()) emit step_clicked(step_at(currentIndex(), 0));
            return;
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown: QListView::keyPressEvent(event); return;
        default: event->ignore();  // the other keys step through the run
    }
}

}  // namespace loopglass::ui
