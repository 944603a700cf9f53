#pragma once

#include <trace/timeline.h>

#include <QString>
#include <vector>

namespace loopglass::ui {

enum class AxisKind { steps, seconds };

/// Where a step stands on the timeline: between two pixels, a stretch of steps or of virtual seconds.
class LaneAxis {
public:
    LaneAxis() = default;
    /// Shows all of the run until `frontier`.
    LaneAxis(AxisKind kind, const trace::Timeline* timeline, std::uint32_t frontier, double left, double right);

    AxisKind kind() const { return kind_; }
    double x_of(std::uint32_t step) const;
    /// The step nearest to a place.
    std::uint32_t step_at(double x) const;
    double left() const { return left_; }
    double right() const { return right_; }
    /// Stretches by `factor` about a place, within what there is.
    void zoom(double factor, double about_x);
    void pan(double pixels);
    bool is_whole() const { return first_ <= 0 && last_ >= extent_; }
    /// Shows the same stretch of a run that has grown, or of another width; a whole one stays whole.
    void follow(std::uint32_t frontier, double left, double right);
    /// Moves the stretch so that a step is in it.
    void reveal(std::uint32_t step);
    std::uint32_t first_step() const;
    std::uint32_t last_step() const;

    struct Tick {
        double x;
        QString text;
    };
    std::vector<Tick> ticks(double least_distance) const;

    /// In the axis's own unit: steps, or virtual seconds.
    double value_of(std::uint32_t step) const;
    double x_of_value(double value) const { return left_ + (value - first_) * (right_ - left_) / (last_ - first_); }
    double value_at(double x) const { return first_ + (x - left_) * (last_ - first_) / (right_ - left_); }
    /// Shows at least so much, whether the run is as long or not: two runs stand on one axis then.
    void set_least_extent(double extent) { least_extent_ = extent; }
    /// Of the whole run.
    double extent() const { return extent_; }

private:
    void clamp();

    AxisKind kind_ = AxisKind::steps;
    const trace::Timeline* timeline_ = nullptr;
    double left_ = 0;
    double right_ = 1;
    double first_ = 0;  ///< of the stretch, in steps or seconds
    double last_ = 1;
    double extent_ = 1;
    double least_extent_ = 0;
    std::uint32_t frontier_ = 0;
};

}  // namespace loopglass::ui
