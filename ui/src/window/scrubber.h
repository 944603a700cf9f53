#pragma once

#include <trace/timeline.h>

#include <QAbstractSlider>
#include <memory>

#include "theme/fonts.h"
#include "theme/theme.h"

namespace loopglass::ui {

/// The run from its first step to the last recorded one, with a handle at the step shown: a slider, on which the
/// jumps of the clock stand with their times, each iteration as a short mark, and each write as a dot.
class Scrubber : public QAbstractSlider {
    Q_OBJECT

public:
    explicit Scrubber(QWidget* parent = nullptr);

    void set_theme(const Theme& theme, const Fonts& fonts);
    void set_timeline(const trace::Timeline* timeline);
    /// `ended`: the last recorded step is the end of the run; else the line goes on.
    void set_extent(Step frontier, bool ended, Step furthest);

    /// Where the track begins, so that it stands below the lanes.
    void set_left(double left) { left_ = left; }
    /// Without the times of the clock: the lanes above have them.
    void set_compact(bool compact);
    /// Nothing right of the step shown: a question is open.
    void set_future_hidden(bool hidden);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void step_picked(loopglass::Step step);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    double x_of(std::uint32_t step) const;
    double left() const;
    double right() const;
    double track_y() const;
    void pick(double x);
    void paint_marks(QPainter& painter) const;
    void paint_clock(QPainter& painter) const;

    const Theme* theme_;
    std::unique_ptr<Fonts> fonts_;
    const trace::Timeline* timeline_ = nullptr;
    bool ended_ = false;
    bool future_hidden_ = false;
    bool compact_ = false;
    double left_ = 0;
    Step furthest_;
};

}  // namespace loopglass::ui
