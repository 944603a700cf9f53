#pragma once

#include <QString>
#include <cstdint>
#include <vector>

namespace loopglass::ui {

/// Which line of one text is which of another: the same line at another place, or the line that was changed into it.
class LineMap {
public:
    /// Every line is itself.
    LineMap() = default;
    LineMap(const QString& from, const QString& to);

    /// The line in the other text, 0 if it is gone. Lines count from 1.
    std::uint32_t to(std::uint32_t line) const;
    /// How many lines the first text has; 0 if every line is itself.
    std::uint32_t size() const { return static_cast<std::uint32_t>(lines_.size()); }
    bool is_identity() const { return lines_.empty(); }
    /// The first line of the other text that is not as it was, 0 if all are.
    std::uint32_t first_change() const { return first_change_; }

private:
    std::vector<std::uint32_t> lines_;  ///< by line - 1
    std::uint32_t first_change_ = 0;
};

}  // namespace loopglass::ui
