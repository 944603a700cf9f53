#pragma once

#include <trace/lanes.h>

#include <array>
#include <vector>

#include "lanes/lane_axis.h"

namespace loopglass::ui {

/// How much of each state there is in stretches of the axis, where lanes are too many or too short for the eye: sums
/// from the begin of the run, so that a stretch of any length costs two look-ups and not a walk over its segments.
class LaneDensity {
public:
    using Shares = std::array<double, 3>;  ///< by LaneState, in the axis's unit, all lanes together

    LaneDensity() = default;
    /// Of the lanes named by their indices, as far as they are recorded; between two values of the axis, which
    /// lie within the steps `first` to `last`.
    LaneDensity(const std::vector<trace::Lane>& lanes, const std::vector<std::size_t>& which, const LaneAxis& axis,
                std::uint32_t frontier, double from, double to, std::uint32_t first, std::uint32_t last);

    bool is_empty() const { return sums_.empty(); }
    /// Between two values of the axis; exact at the borders of the sums, evenly spread between them.
    Shares between(double from, double to) const;
    /// Below this length the spread between two sums would be seen, and the segments themselves are to be asked.
    double finest() const { return bucket_; }

private:
    Shares before(double value) const;

    double begin_ = 0;
    double bucket_ = 0;
    std::vector<std::array<float, 3>> sums_;
};

}  // namespace loopglass::ui
