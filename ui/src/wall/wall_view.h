#pragma once

#include <QAbstractScrollArea>
#include <memory>

#include "lanes/lane_axis.h"
#include "run/marked.h"
#include "run/moment.h"
#include "theme/fonts.h"
#include "theme/painted_parts.h"
#include "theme/task_colours.h"
#include "theme/theme.h"
#include "wall/wall_tiles.h"

namespace loopglass::ui {

/// All futures and tasks of the run as small tiles: name, small diagram, state in words, and the life so far on one
/// axis for all. What is still to come is not shown.
class WallView : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit WallView(QWidget* parent = nullptr);

    void set_theme(const Theme& theme, const Fonts& fonts);
    void set_timeline(const trace::Timeline* timeline);
    const trace::Timeline* timeline() const { return timeline_; }
    void show_moment(const MomentPointer& moment, Step frontier);
    void set_selected(const Marked& selected);
    const Marked& selected_things() const { return selected_; }
    /// What the pointer is at in another panel: ringed thinly here too.
    void set_hovered(const Marked& hovered);
    void set_filter(WallFilter filter);
    WallFilter filter() const { return filter_; }
    /// How many tiles each filter lets through.
    int count(WallFilter filter) const;
    const std::vector<WallTile>& tiles() const { return shown_; }
    QRectF rect_of(std::size_t tile) const;
    int wanted_height() const;

    QSize minimumSizeHint() const override { return {160, 60}; }

signals:
    void selected(loopglass::ui::Selection selection);
    /// The pointer has come to a tile, or away from it.
    void pointed(const loopglass::ui::Selection& selection);
    /// A tile was clicked twice.
    void opened();
    void counts_changed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    friend class WallViewport;
    void layout_again();
    void read();
    int rows() const { return (static_cast<int>(shown_.size()) + columns() - 1) / columns(); }
    int columns() const;
    double tile_height() const { return fonts_->px(78); }
    static bool is_in(const Marked& marked, const WallTile& tile);
    bool is_selected(const WallTile& tile) const { return is_in(selected_, tile); }
    int tile_at(const QPointF& position) const;
    void choose(int tile);
    void hover(int tile);
    static Selection selection_of(const WallTile& tile);
    void reveal(int tile);
    QString words_for(const WallTile& tile) const;
    void paint_tile(QPainter& painter, const WallTile& tile, const QRectF& box, bool focused) const;
    void paint_diagram(QPainter& painter, const WallTile& tile, const QRectF& box, const QColor& ink) const;
    void paint_life(QPainter& painter, const WallTile& tile, const QRectF& box, const QColor& ink) const;
    std::vector<PaintedPart> parts() const;

    const Theme* theme_;
    std::unique_ptr<Fonts> fonts_;
    const trace::Timeline* timeline_ = nullptr;
    MomentPointer moment_;
    Step frontier_;
    Marked selected_;
    WallFilter filter_ = WallFilter::all;
    FutureBirths births_;
    trace::LaneReader lanes_;
    TaskColours colours_;
    std::vector<WallTile> all_;
    std::vector<WallTile> shown_;
    int focused_ = 0;
    int hovered_ = -1;
    Marked hovered_elsewhere_;
    bool stale_ = true;  ///< the moment is newer than the tiles: they are made when they are seen
};

}  // namespace loopglass::ui
