#pragma once

#include <trace/timeline.h>

namespace loopglass::trace {

/// How many rows of a column are at or before a step; the rows are in the order of `member`.
template <class Row>
std::size_t count_until(const Column<Row>& column, Step step, std::uint32_t Row::*member) {
    std::size_t low = 0;
    std::size_t high = column.size();
    while (low < high) {
        const std::size_t middle = low + (high - low) / 2;
        if (column[middle].*member <= step.number) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

}  // namespace loopglass::trace
