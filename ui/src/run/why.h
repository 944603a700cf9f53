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
Because why(const Moment& moment, const trace::Timeline& timeline, const Selection& selection);

}  // namespace loopglass::ui
