#include "lanes/lane_density.h"

#include <algorithm>

namespace loopglass::ui {

namespace {

constexpr std::size_t buckets = 8192;

}  // namespace

LaneDensity::LaneDensity(const std::vector<trace::Lane>& lanes, const std::vector<std::size_t>& which,
                         const LaneAxis& axis, std::uint32_t frontier, double begin, double end, std::uint32_t first,
                         std::uint32_t last)
    : begin_(begin), bucket_(std::max(1e-12, end - begin) / buckets), sums_(buckets + 1, {0, 0, 0}) {
    std::vector<std::array<double, 3>> shares(buckets, {0, 0, 0});
    const auto add = [&](double from, double to, trace::LaneState state) {
        const auto which_state = static_cast<std::size_t>(state);
        const double a = std::clamp((from - begin_) / bucket_, 0.0, static_cast<double>(buckets));
        const double b = std::clamp((to - begin_) / bucket_, a, static_cast<double>(buckets));
        auto at = std::min(static_cast<std::size_t>(a), buckets - 1);
        const auto until = std::min(static_cast<std::size_t>(b), buckets - 1);
        if (at == until) {
            shares[at][which_state] += b - a;
            return;
        }
        shares[at][which_state] += static_cast<double>(at + 1) - a;
        for (++at; at < until; ++at) shares[at][which_state] += 1;
        shares[until][which_state] += b - static_cast<double>(until);
    };
    for (const std::size_t index : which) {
        const trace::Lane& lane = lanes[index];
        auto segment = std::upper_bound(lane.segments.begin(), lane.segments.end(), first,
                                        [](std::uint32_t step, const trace::LaneSegment& s) { return step < s.end; });
        for (; segment != lane.segments.end() && segment->first <= last; ++segment)
            add(axis.value_of(segment->first), axis.value_of(segment->end), segment->state);
        if (!lane.done && frontier > lane.open_since)
            add(axis.value_of(lane.open_since), axis.value_of(frontier), lane.open_state);
    }
    Shares sum{};
    for (std::size_t i = 0; i < buckets; ++i) {
        for (std::size_t state = 0; state < 3; ++state) {
            sum[state] += shares[i][state] * bucket_;
            sums_[i + 1][state] = static_cast<float>(sum[state]);
        }
    }
}

LaneDensity::Shares LaneDensity::before(double value) const {
    const double at = std::clamp((value - begin_) / bucket_, 0.0, static_cast<double>(buckets));
    const auto index = std::min(static_cast<std::size_t>(at), buckets - 1);
    const double part = at - static_cast<double>(index);
    Shares shares{};
    for (std::size_t state = 0; state < 3; ++state) {
        const double low = sums_[index][state];
        shares[state] = low + (static_cast<double>(sums_[index + 1][state]) - low) * part;
    }
    return shares;
}

LaneDensity::Shares LaneDensity::between(double from, double to) const {
    const Shares low = before(from);
    Shares high = before(to);
    for (std::size_t state = 0; state < 3; ++state) high[state] -= low[state];
    return high;
}

}  // namespace loopglass::ui
