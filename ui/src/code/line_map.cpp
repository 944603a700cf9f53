#include "code/line_map.h"

#include <QStringList>
#include <algorithm>

namespace loopglass::ui {

namespace {

constexpr qsizetype most_compared = 600;  ///< changed stretches beyond it are not compared line by line

/// For each line of `a` the line of `b` that it is in a longest common subsequence, or -1.
std::vector<qsizetype> matched(const QStringList& a, const QStringList& b) {
    const auto n = static_cast<std::size_t>(a.size());
    const auto m = static_cast<std::size_t>(b.size());
    std::vector<qsizetype> match(n, -1);
    if (a.size() > most_compared || b.size() > most_compared) return match;
    std::vector<std::vector<int>> length(n + 1, std::vector<int>(m + 1, 0));
    for (std::size_t i = n; i-- > 0;) {
        for (std::size_t j = m; j-- > 0;) {
            length[i][j] = a[static_cast<qsizetype>(i)] == b[static_cast<qsizetype>(j)]
                               ? length[i + 1][j + 1] + 1
                               : std::max(length[i + 1][j], length[i][j + 1]);
        }
    }
    for (std::size_t i = 0, j = 0; i < n && j < m;) {
        if (a[static_cast<qsizetype>(i)] == b[static_cast<qsizetype>(j)]) {
            match[i++] = static_cast<qsizetype>(j++);
        } else if (length[i + 1][j] >= length[i][j + 1]) {
            ++i;
        } else {
            ++j;
        }
    }
    return match;
}

/// Between two matched lines, as many lines gone as come are the same lines, changed.
void pair_changed(std::vector<qsizetype>& match, qsizetype others) {
    const auto n = static_cast<qsizetype>(match.size());
    qsizetype before = -1;
    for (qsizetype i = 0; i < n; ++i) {
        if (match[static_cast<std::size_t>(i)] >= 0) {
            before = match[static_cast<std::size_t>(i)];
            continue;
        }
        qsizetype end = i;
        while (end < n && match[static_cast<std::size_t>(end)] < 0) ++end;
        const qsizetype next = end < n ? match[static_cast<std::size_t>(end)] : others;
        if (next - before - 1 == end - i) {
            for (qsizetype k = i; k < end; ++k) match[static_cast<std::size_t>(k)] = before + 1 + (k - i);
        }
        i = end - 1;
    }
}

}  // namespace

LineMap::LineMap(const QString& from, const QString& to) {
    if (from == to) return;
    const QStringList a = from.split(QLatin1Char('\n'));
    const QStringList b = to.split(QLatin1Char('\n'));
    const qsizetype shorter = std::min(a.size(), b.size());
    qsizetype front = 0;
    while (front < shorter && a[front] == b[front]) ++front;
    qsizetype back = 0;
    while (back < shorter - front && a[a.size() - 1 - back] == b[b.size() - 1 - back]) ++back;
    std::vector<qsizetype> middle =
        matched(a.mid(front, a.size() - front - back), b.mid(front, b.size() - front - back));
    pair_changed(middle, b.size() - front - back);
    first_change_ = static_cast<std::uint32_t>(std::min(front, b.size() - 1)) + 1;
    lines_.resize(static_cast<std::size_t>(a.size()));
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype line = -1;
        if (i < front)
            line = i;
        else if (i >= a.size() - back)
            line = i + b.size() - a.size();
        else if (middle[static_cast<std::size_t>(i - front)] >= 0)
            line = front + middle[static_cast<std::size_t>(i - front)];
        lines_[static_cast<std::size_t>(i)] = static_cast<std::uint32_t>(line + 1);
    }
}

std::uint32_t LineMap::to(std::uint32_t line) const {
    if (lines_.empty() || line == 0) return line;
    return line <= lines_.size() ? lines_[line - 1] : 0;
}

}  // namespace loopglass::ui
