#include "closest.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace loopglass::lesson {

namespace {

/// How many letters must be inserted, removed, replaced or swapped with their neighbour to make one word the other.
std::size_t edit_distance(std::string_view a, std::string_view b) {
    std::vector<std::vector<std::size_t>> rows(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
    for (std::size_t i = 0; i <= a.size(); ++i) rows[i][0] = i;
    std::iota(rows[0].begin(), rows[0].end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t replaced = rows[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            rows[i][j] = std::min({rows[i - 1][j] + 1, rows[i][j - 1] + 1, replaced});
            const bool is_swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
            if (is_swapped) rows[i][j] = std::min(rows[i][j], rows[i - 2][j - 2] + 1);
        }
    }
    return rows[a.size()][b.size()];
}

}  // namespace

std::string_view nearest(std::string_view word, const std::vector<std::string_view>& known) {
    std::string_view found;
    std::size_t least = std::max<std::size_t>(word.size() / 3, 1);
    for (const std::string_view candidate : known) {
        const std::size_t distance = edit_distance(word, candidate);
        // A word of which no letter is left is not near, however short it is.
        if (distance >= std::max(word.size(), candidate.size())) continue;
        if (distance <= least && (found.empty() || distance < least)) {
            found = candidate;
            least = distance;
        }
    }
    return found;
}

std::string did_you_mean(std::string_view word, const std::vector<std::string_view>& known) {
    const std::string_view found = nearest(word, known);
    return found.empty() ? std::string() : "did you mean '" + std::string(found) + "'?";
}

std::string listed(const std::vector<std::string_view>& words) {
    std::string text;
    for (const std::string_view word : words) text += (text.empty() ? "" : ", ") + std::string(word);
    return text;
}

}  // namespace loopglass::lesson
