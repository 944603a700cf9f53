#pragma once

#include <trace/timeline.h>

#include <QStringList>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace loopglass::ui {

/// What is kept of a run to say later what another run of nearly the same program does otherwise.
struct RunOutline {
    struct Write {
        std::string text;
        double time = 0;
    };
    std::vector<Write> writes;  ///< at most most_writes
    QStringList turn_texts;     ///< whose each turn was, and the code of the lines that it ran; at most most_turns
    double seconds = 0;
    std::size_t tasks = 0;
    std::size_t turns = 0;

    static constexpr std::size_t most_writes = 5'000;
    static constexpr std::size_t most_turns = 3'000;
};

/// `source` is the text that was run.
RunOutline outline_of(const trace::Timeline& timeline, const QString& source);

/// What is otherwise than before.
struct RunChanges {
    std::set<std::uint32_t> fresh;  ///< rows of Timeline::outputs that were not written before, or another text
    std::set<std::uint32_t> moved;  ///< rows that were written at another time
    std::size_t gone = 0;           ///< writes of before that are there no more
    std::optional<Step> first;      ///< of those that are there
    /// First and last steps of the turns that were not there before, that run other lines, or that write otherwise.
    std::vector<std::pair<std::uint32_t, std::uint32_t>> stretches;
    QStringList words;  ///< each difference in a few words; empty: none was found
};

RunChanges changes_since(const RunOutline& before, const trace::Timeline& after, const QString& source);

/// The lines of a text that are not as in another: new ones and changed ones, counted from 1.
std::set<std::uint32_t> changed_lines(const QString& before, const QString& after);

}  // namespace loopglass::ui
