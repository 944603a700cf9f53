#pragma once

#include <trace/timeline.h>

#include <QString>
#include <vector>

namespace loopglass::ui {

/// A place in a run that a search has found.
struct SearchHit {
    Step step;
    QString words;  ///< what is there
};

/// Searches a run in all that has words or numbers: output, exceptions, tasks by name or coroutine, "cancel", the lines
/// of the source ("line 8" or text that stands in a line: each of its runs), steps ("step 40") and times ("t 1.5"). In
/// the order of the run, at most `most`.
std::vector<SearchHit> search_run(const trace::Timeline& timeline, const QString& source, const QString& query,
                                  std::size_t most = 200);

}  // namespace loopglass::ui
