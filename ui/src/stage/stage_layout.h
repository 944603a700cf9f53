#pragma once

#include <trace/snapshot.h>

#include <set>
#include <vector>

#include "stage/element.h"

namespace loopglass::ui {

/// The parts of the picture; the numbers are those of their headings.
enum class StageSection : std::uint8_t { running = 1, ready, waiting, timers, done, futures, threads };

/// Something that is wrong in the program, in the person's language.
struct StageFinding {
    Step step;  ///< at which it was found
    QString place;
    QString words;

    friend bool operator==(const StageFinding&, const StageFinding&) = default;
};

/// What is otherwise than usual about the picture.
struct StageWishes {
    /// A place to be picked: where something is to go.
    struct Place {
        StageSection section;
        std::uint32_t id = 0;
        QString words;
    };
    std::set<StageSection> hidden;       ///< sections that are left out
    std::vector<Place> places;           ///< below what stands in their sections
    std::vector<StageFinding> findings;  ///< what is known to be wrong in the run, wherever in it
};

/// Places everything that a snapshot says about the loop in a column of the given width: what runs, the ready queue,
/// what waits, the timers, what is done, the futures. Pure: the same snapshot gives the same rectangles.
StageLayout layout_stage(const trace::Snapshot& snapshot, double width, const Fonts& fonts,
                         const StageWishes& wishes = {});

/// The layout on the way from one step to another, `t` from 0 to 1. Things that both have move; what only one has
/// fades. blend(a, b, t) is blend(b, a, 1 - t), so that going back is the same way.
StageLayout blend(const StageLayout& from, const StageLayout& to, double t);

}  // namespace loopglass::ui
