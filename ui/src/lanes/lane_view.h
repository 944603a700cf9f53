#pragma once

#include <trace/lanes.h>

#include <QPen>
#include <QPixmap>
#include <QWidget>
#include <map>
#include <memory>
#include <optional>
#include <set>

#include "lanes/lane_axis.h"
#include "lanes/lane_density.h"
#include "lanes/lane_rows.h"
#include "run/marked.h"
#include "theme/fonts.h"
#include "theme/painted_parts.h"
#include "theme/task_colours.h"
#include "theme/theme.h"

namespace loopglass::ui {

/// The timeline: a lane a task over the whole run, solid where it runs, hatched where it waits, dotted where it is
/// ready; marks for output, exceptions and cancellations; the playhead. What lies right of now is paler.
class LaneView : public QWidget, public PaintedParts {
    Q_OBJECT

public:
    explicit LaneView(QWidget* parent = nullptr);

    void set_theme(const Theme& theme, const Fonts& fonts);
    void set_timeline(const trace::Timeline* timeline);
    /// Shows the columns as far as they are, with the playhead at `now`.
    void show_step(Step now, Step frontier, bool ended, const TaskColours& colours);
    /// How far the person has seen.
    void set_furthest(Step furthest);
    /// What is selected: a task's lane is higher, turns and outputs are ringed, lanes not among several picked out
    /// fade.
    void set_selected(const Marked& selected);
    const Marked& selected() const { return selected_; }
    /// What the pointer is at, here or in another panel: ringed thinly.
    void set_hovered(const Marked& hovered);
    const Marked& hovered() const { return hovered_; }
    /// What of the run is drawn at a place: something written, a turn, else the task of the lane.
    Selection thing_at(const QPointF& position) const;
    /// Where the mark of something written is drawn; empty if it is not.
    QRectF output_mark(std::uint32_t row) const;
    /// Folds the tasks of a coroutine function into one row, or unfolds them.
    void toggle_fold(const std::string& coroutine);
    void set_axis(AxisKind kind);
    AxisKind axis_kind() const { return axis_.kind(); }
    /// Ends the picture at now: a question is open.
    void set_future_hidden(bool hidden);
    bool is_future_hidden() const { return future_hidden_; }
    /// By step, with what was noted there.
    void set_bookmarks(const std::map<std::uint32_t, QString>& bookmarks);
    /// See LaneAxis::set_least_extent.
    void set_least_extent(double extent);
    /// Marks the stretches of steps, first and last, that are not as in the run before an edit.
    using Stretches = std::vector<std::pair<std::uint32_t, std::uint32_t>>;
    void set_changes(const Stretches& changes);
    const Stretches& changes() const { return changes_; }
    /// Marks where this run parts from another.
    void set_difference(std::optional<Step> step);
    void zoom(double factor);
    void zoom_whole();

    const LaneAxis& axis() const { return axis_; }
    const LaneRows& rows() const { return rows_; }
    const trace::LaneReader& lanes() const { return reader_; }
    double label_width() const;
    /// What the names need; two timelines with one axis leave as much as the wider one needs.
    double wanted_label_width() const;
    void set_least_label_width(double width);
    std::vector<PaintedPart> painted_parts() const override;
    /// What all rows and the axis would take.
    double wanted_height() const;
    /// The same with every lane as low as it can be.
    double least_height() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {200, 40}; }

signals:
    void step_picked(loopglass::Step step);
    void task_clicked(loopglass::TaskId task);
    /// Something was selected by itself, and not gone to.
    void selected_here(const loopglass::ui::Selection& selection);
    /// The pointer has come to something of the run, or away from it.
    void pointed(const loopglass::ui::Selection& selection);
    /// The keyboard has come to something: what it is, in words.
    void focus_told(const QString& words);
    /// There are more rows, or fewer.
    void wanted_height_changed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    void layout_again();
    void note_fellows();
    void reveal_running();
    void paint_lanes(QPainter& painter) const;
    void paint_row(QPainter& painter, const LaneRow& row) const;
    void paint_segments(QPainter& painter, const LaneRow& row, const trace::Lane& lane) const;
    void paint_density(QPainter& painter, const LaneRow& row) const;
    LaneDensity density_of(const LaneRow& row, double from, double to, std::uint32_t first, std::uint32_t last) const;
    void paint_group_labels(QPainter& painter) const;
    void paint_marked(QPainter& painter, const Marked& marked, double width) const;
    void paint_turns(QPainter& painter, const std::vector<MarkedTurn>& turns, double width) const;
    QPen ring_pen(double width, Step step) const;
    QRectF turn_box(const MarkedTurn& turn) const;
    QRectF box_of(const Selection& thing) const;
    std::vector<Selection> things_of(TaskId task) const;
    TaskId lane_of(const Selection& thing) const;
    QString words_of(const Selection& thing) const;
    void focus_on(const Selection& thing);
    void focus_lane(int by);
    void focus_thing(int by);
    const LaneRow* row_of(TaskId task) const;
    bool fades(const LaneRow& row) const;
    void paint_bookmarks(QPainter& painter) const;
    void paint_changes(QPainter& painter) const;
    void paint_hidden(QPainter& painter, double x) const;
    void paint_marks(QPainter& painter, const LaneRow& row, const trace::Lane& lane) const;
    void paint_label(QPainter& painter, const LaneRow& row) const;
    void paint_axis(QPainter& painter) const;
    void paint_now(QPainter& painter) const;
    void paint_playhead(QPainter& painter, double x) const;
    void paint_difference(QPainter& painter) const;
    double top() const { return fonts_->px(20); }
    double row_y(const LaneRow& row) const { return top() + row.y - scroll_; }
    const LaneRow* row_at(double y) const;
    bool has_counts(const LaneRow& row) const;
    QColor colour(TaskId task) const;
    QString words_for(const LaneRow& row) const;
    QString words_at(const LaneRow& row, double x) const;
    QString clock_at(double x) const;
    bool is_at_label(const QPointF& position) const;
    std::optional<std::uint32_t> bookmark_at(const QPointF& position) const;
    QString note_at(const QPointF& position) const;
    QString tooltip_at(const QPointF& position) const;
    void hover(const Selection& selection);
    void paint_fold(QPainter& painter, double x, double middle, bool folded) const;
    QString counts_of(const std::vector<std::size_t>& lanes) const;

    const Theme* theme_;
    std::unique_ptr<Fonts> fonts_;
    TaskColours colours_;
    std::map<std::string, TaskId> fellows_;  ///< by coroutine function: a task that has been made
    const trace::Timeline* timeline_ = nullptr;
    trace::LaneReader reader_;
    LaneAxis axis_;
    LaneRows rows_;
    double rows_wanted_ = 0;  ///< the height of the rows, were there room
    double least_label_ = 0;
    double widest_label_ = 0;  ///< of those that are written beside their rows
    Step now_;
    Step frontier_;
    Step furthest_;
    std::optional<Step> difference_;
    bool ended_ = false;
    bool future_hidden_ = false;
    Marked selected_;
    Marked hovered_;
    Selection focused_;  ///< where the keyboard is; nothing while the keys are the run's
    Folds folds_;
    std::map<std::uint32_t, QString> bookmarks_;
    Stretches changes_;
    double scroll_ = 0;
    QPointF drag_from_;
    /// By a row's first lane and their count, until there are more steps or another axis.
    mutable std::map<std::pair<std::size_t, std::size_t>, LaneDensity> densities_;
    mutable std::vector<QRectF> time_labels_;  ///< of the picture
    mutable QPixmap picture_;                  ///< of the lanes, until they or the stretch shown are others
};

/// What a task that was made and is not done is at a step.
trace::LaneState state_at(const trace::Lane& lane, Step step);

}  // namespace loopglass::ui
