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
    TaskId selected;                     ///< named in full where it is one of many
    std::set<std::uint32_t> opened;      ///< ids of KeyKind::more: where all are shown, though they are many
};

/// Places everything that a snapshot says about the loop in a column of the given width: what runs, the ready queue,
/// what waits, the timers, what is done, the futures. Pure: the same snapshot gives the same rectangles.
StageLayout layout_stage(const trace::Snapshot& snapshot, double width, const Fonts& fonts,
                         const StageWishes& wishes = {});

/// Which way a step goes.
enum class Way : std::uint8_t { forward, back };

/// The layout on the way from one step to another, `t` from 0 to 1 of the whole gesture. Forward what goes from one
/// section to another flies first; then what it has left closes up and what is new appears. Back is the same way in
/// reverse: blend(a, b, t, back) is blend(b, a, 1 - t, forward).
StageLayout blend(const StageLayout& from, const StageLayout& to, double t, Way way = Way::forward);

/// Whether that is the part of the gesture in which its cause is looked at: its begin forward, its end on the way back.
bool lights_cause(double t, Way way);

/// On the way back: the outlines of what stands elsewhere now, or is not there yet, where it was; the first few.
std::vector<Element> outlines_left(const StageLayout& from, const StageLayout& to);

}  // namespace loopglass::ui
