#pragma once

#include <trace/timeline.h>

#include <QString>
#include <optional>
#include <vector>

namespace loopglass::ui {

/// A place in a run that a search has found.
struct SearchHit {
    Step step;
    QString words;  ///< what is there
};

/// Searches a run in all that has words or numbers: output, exceptions, tasks by name or coroutine, the lines of the
/// source ("line 8" or text that stands in a line: each of its runs), steps ("step 40") and times ("t 1.5"). In the
/// order of the run, at most `most`.
std::vector<SearchHit> search_run(const trace::Timeline& timeline, const QString& source, const QString& query,
                                  std::size_t most = 200);

/// The next or previous run of a line of the program's file.
std::optional<Step> run_of_line(const trace::Timeline& timeline, std::uint32_t line, Step from, bool backward);
/// The next or previous run of any of these lines.
std::optional<Step> run_of_lines(const trace::Timeline& timeline, const std::vector<std::uint32_t>& lines, Step from,
                                 bool backward);
/// The next or previous line of a task that is not inside a function which its line calls; `out`: the one after the
/// function it stands in was left (or, backward, before it was entered).
std::optional<Step> step_over(const trace::Timeline& timeline, Step from, TaskId task, bool out, bool backward);

/// How often a line has run until a step, and in all that is recorded.
std::pair<std::uint32_t, std::uint32_t> runs_of_line(const trace::Timeline& timeline, std::uint32_t line, Step until);

}  // namespace loopglass::ui
