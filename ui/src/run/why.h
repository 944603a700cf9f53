#pragma once

#include <trace/timeline.h>

#include <QString>
#include <vector>

#include "inspector/selection.h"
#include "run/moment.h"

namespace loopglass::ui {

/// An answer to "why?", with the steps that it rests on.
struct Because {
    QString asked;  ///< "Why does Task-3 wait?"
    QString words;
    struct Link {
        QString words;
        Step step;
    };
    std::vector<Link> links;
};

/// Why the selection is as it is, or without one why this step happened now: from the snapshot and the columns alone.
/// Where the future is hidden, no answer leads beyond the step shown.
Because why(const Moment& moment, const trace::Timeline& timeline, const Selection& selection,
            bool future_hidden = false);

/// Why the clock shows what it shows.
Because why_clock(const Moment& moment, const trace::Timeline& timeline);

}  // namespace loopglass::ui
