#pragma once

#include <trace/lanes.h>
#include <trace/snapshot.h>

#include <QString>
#include <unordered_map>
#include <vector>

#include "inspector/selection.h"
#include "theme/icons.h"

namespace loopglass::ui {

/// Which futures and tasks the wall shows.
enum class WallFilter { all, futures, tasks, pending, done, changed, connected };
inline constexpr int wall_filters = 7;

/// When each future was made, read out of the columns; called again as they grow, it reads the new rows only.
class FutureBirths {
public:
    void read(const trace::Timeline& timeline);
    void clear() { *this = {}; }
    /// 0 if it is not known.
    std::uint32_t step_of(FutureId future) const;

private:
    std::unordered_map<std::uint32_t, std::uint32_t> born_;
    std::size_t read_ = 0;
};

/// One future or task of the wall, small.
struct WallTile {
    FutureId future;
    TaskId task;     ///< if it is one
    QString name;    ///< "sleep(1)", "Task-3"
    QString beside;  ///< a task's coroutine
    QString kind;    ///< "future · 2 callbacks", "task"
    QString state;   ///< "PENDING, 1 of 3", "waits for gather"
    Sign sign = Sign::none;
    bool failed = false;
    bool changed = false;    ///< by the step shown
    std::size_t lit = 0;     ///< which dot of the small diagram is the present state
    std::uint32_t born = 0;  ///< the step that made it
    std::uint32_t done = 0;  ///< the step that ended it; 0: not yet
};

/// A task's dots: ready, running, waiting, done. A future's: pending, finished, failed, cancelled.
inline constexpr std::size_t diagram_dots = 4;

/// The tiles of a step in the order of making.
std::vector<WallTile> wall_tiles(const trace::Snapshot& snapshot, const FutureBirths& births);

/// True if a filter lets a tile through. Connected is what the selection awaits, who awaits it, and itself.
bool passes(const WallTile& tile, WallFilter filter, const trace::Snapshot& snapshot, const Selection& selection);

}  // namespace loopglass::ui
