#include "lanes/lane_axis.h"

#include <algorithm>
#include <cmath>

namespace loopglass::ui {

LaneAxis::LaneAxis(AxisKind kind, const trace::Timeline* timeline, std::uint32_t frontier, double left, double right)
    : kind_(kind), timeline_(timeline) {
    follow(frontier, left, right);
    first_ = 0;
    last_ = extent_;
}

double LaneAxis::value_of(std::uint32_t step) const {
    if (kind_ == AxisKind::steps || !timeline_) return step;
    return trace::time_at(*timeline_, {step}).seconds;
}

void LaneAxis::follow(std::uint32_t frontier, double left, double right) {
    const bool whole = is_whole();
    left_ = left;
    right_ = std::max(left + 1, right);
    frontier_ = frontier;
    extent_ = std::max({value_of(frontier), least_extent_, kind_ == AxisKind::steps ? 1.0 : 1e-9});
    if (whole) {
        first_ = 0;
        last_ = extent_;
    }
    clamp();
}

double LaneAxis::x_of(std::uint32_t step) const { return x_of_value(value_of(step)); }

std::uint32_t LaneAxis::step_at(double x) const {
    const double value = std::clamp(first_ + (x - left_) * (last_ - first_) / (right_ - left_), 0.0, extent_);
    if (kind_ == AxisKind::steps || !timeline_)
        return std::min(frontier_, static_cast<std::uint32_t>(std::lround(value)));
    // The jump of the clock that leads there; where none does, the begin.
    std::uint32_t best = 0;
    double distance = value;
    for (std::size_t i = 0; i < timeline_->clock.size(); ++i) {
        const double off = std::abs(timeline_->clock[i].time - value);
        if (off > distance) continue;
        distance = off;
        best = timeline_->clock[i].step;
    }
    return best;
}

void LaneAxis::clamp() {
    const double least = std::min(extent_, kind_ == AxisKind::steps ? 10.0 : extent_ / 1e6);
    double span = std::clamp(last_ - first_, least, extent_);
    first_ = std::clamp(first_, 0.0, extent_ - span);
    last_ = first_ + span;
}

void LaneAxis::zoom(double factor, double about_x) {
    const double share = std::clamp((about_x - left_) / (right_ - left_), 0.0, 1.0);
    const double about = first_ + (last_ - first_) * share;
    const double span = (last_ - first_) / factor;
    first_ = about - span * share;
    last_ = first_ + span;
    clamp();
}

void LaneAxis::pan(double pixels) {
    const double by = pixels * (last_ - first_) / (right_ - left_);
    first_ += by;
    last_ += by;
    clamp();
}

void LaneAxis::reveal(std::uint32_t step) {
    const double value = value_of(step);
    if (value >= first_ && value <= last_) return;
    const double span = last_ - first_;
    first_ = value - span / 2;
    last_ = first_ + span;
    clamp();
}

std::uint32_t LaneAxis::first_step() const {
    if (kind_ == AxisKind::steps) return static_cast<std::uint32_t>(std::max(0.0, std::floor(first_)));
    std::uint32_t step = 0;
    for (std::size_t i = 0; timeline_ && i < timeline_->clock.size() && timeline_->clock[i].time <= first_; ++i)
        step = i ? timeline_->clock[i - 1].step : 0;
    return step;
}

std::uint32_t LaneAxis::last_step() const {
    if (kind_ == AxisKind::steps) return static_cast<std::uint32_t>(std::ceil(last_)) + 1;
    for (std::size_t i = 0; timeline_ && i < timeline_->clock.size(); ++i) {
        if (timeline_->clock[i].time > last_) return timeline_->clock[i].step;
    }
    return frontier_ + 1;
}

std::vector<LaneAxis::Tick> LaneAxis::ticks(double least_distance) const {
    const double wanted = std::max(1.0, (right_ - left_) / least_distance);
    const double rough = (last_ - first_) / wanted;
    if (rough <= 0) return {};
    double distance = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {2.0, 5.0, 10.0}) {
        if (distance < rough) distance = std::pow(10.0, std::floor(std::log10(rough))) * factor;
    }
    if (kind_ == AxisKind::steps) distance = std::max(1.0, std::round(distance));
    std::vector<Tick> ticks;
    const int decimals = std::clamp(static_cast<int>(std::ceil(-std::log10(distance))), 0, 9);
    for (double value = std::ceil(first_ / distance) * distance; value <= last_; value += distance) {
        const QString text = kind_ == AxisKind::steps ? QString::number(value, 'f', 0)
                                                      : QString::number(value, 'f', decimals) + QStringLiteral(" s");
        ticks.push_back({x_of_value(value), text});
    }
    return ticks;
}

}  // namespace loopglass::ui
