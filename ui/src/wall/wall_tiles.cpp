#include "wall/wall_tiles.h"

#include <algorithm>

#include "stage/words.h"

namespace loopglass::ui {

namespace {

using trace::StepKind;

/// The place of a task in the ready queue, from 1; 0 if it is in none.
std::size_t place_in_queue(const trace::Snapshot& snapshot, TaskId task) {
    for (std::size_t i = 0; i < snapshot.ready.size(); ++i) {
        const trace::HandleRow& handle = snapshot.ready[i];
        if (handle.task == task && handle.kind != trace::HandleKind::call) return i + 1;
    }
    return 0;
}

/// What the step shown did to a task besides ending it.
bool changes(const trace::Snapshot& snapshot, const trace::TaskRow& task) {
    switch (snapshot.row.kind()) {
        case StepKind::handle_queued:
            return !snapshot.ready.empty() && snapshot.ready.back().id.value == snapshot.event.subject &&
                   snapshot.ready.back().task == task.id && snapshot.ready.back().kind != trace::HandleKind::call;
        case StepKind::handle_begun: return snapshot.running_task == task.id;
        case StepKind::task_created:
        case StepKind::cancel_requested:
        case StepKind::task_waits: return snapshot.event.subject == task.future.value;
        default: return false;
    }
}

void describe_task(const trace::Snapshot& snapshot, const trace::TaskRow& task, WallTile& tile) {
    tile.task = task.id;
    tile.name = Words::text(task.name);
    tile.beside = Words::text(task.coroutine);
    tile.kind = Words::tr("task");
    tile.lit = static_cast<std::size_t>(task.state);
    tile.changed = tile.changed || changes(snapshot, task);
    switch (task.state) {
        case trace::TaskState::ready: {
            const std::size_t place = place_in_queue(snapshot, task.id);
            tile.sign = Sign::ready;
            tile.state = place ? Words::tr("ready, place %1").arg(place) : Words::tr("ready");
            break;
        }
        case trace::TaskState::running:
            tile.sign = Sign::running;
            tile.state = task.place.line ? Words::tr("running, %1").arg(Words::line(task.place)) : Words::tr("running");
            break;
        case trace::TaskState::waiting:
            tile.sign = Sign::waiting;
            tile.state = Words::tr("waits for %1").arg(Words::awaited(snapshot, task.waits_for));
            break;
        case trace::TaskState::done: break;
    }
}

void describe_future(const trace::FutureRow& future, WallTile& tile) {
    tile.name = Words::text(future.label);
    tile.kind = future.callbacks.empty()       ? Words::tr("future")
                : future.callbacks.size() == 1 ? Words::tr("future · 1 callback")
                                               : Words::tr("future · %1 callbacks").arg(future.callbacks.size());
    tile.state = Words::state(future);
    const bool counts = future.state == trace::FutureState::pending && future.children > 0;
    if (counts) tile.state += Words::tr(", %1 of %2").arg(future.children_done).arg(future.children);
    tile.sign = sign_of(future);
    tile.lit = future.state == trace::FutureState::pending     ? 0
               : future.state == trace::FutureState::cancelled ? 3
               : future.failed                                 ? 2
                                                               : 1;
}

WallTile tile_of(const trace::Snapshot& snapshot, const trace::FutureRow& future, const FutureBirths& births) {
    WallTile tile;
    tile.future = future.id;
    tile.failed = future.failed;
    tile.born = births.step_of(future.id);
    const bool is_done = future.state != trace::FutureState::pending;
    if (is_done) tile.done = future.changed.number;
    tile.changed = tile.born == snapshot.step.number || (is_done && future.changed == snapshot.step) ||
                   (snapshot.row.kind() == StepKind::callback_added && snapshot.event.subject == future.id.value) ||
                   (snapshot.row.kind() == StepKind::callback_scheduled && snapshot.event.subject == future.id.value);
    const trace::TaskRow* task = snapshot.task(future.task);
    if (!task) {
        describe_future(future, tile);
        return tile;
    }
    describe_task(snapshot, *task, tile);
    if (is_done) {
        tile.sign = sign_of(future);
        tile.state = Words::outcome(future);
    }
    return tile;
}

}  // namespace

void FutureBirths::read(const trace::Timeline& timeline) {
    const std::size_t size = timeline.events.size();
    for (; read_ < size; ++read_) {
        const trace::EventRow& event = timeline.events[read_];
        if (event.kind == StepKind::future_created || event.kind == StepKind::task_created)
            born_.emplace(event.subject, event.step);
    }
}

std::uint32_t FutureBirths::step_of(FutureId future) const {
    const auto found = born_.find(future.value);
    return found == born_.end() ? 0 : found->second;
}

std::vector<WallTile> wall_tiles(const trace::Snapshot& snapshot, const FutureBirths& births) {
    std::vector<WallTile> tiles;
    tiles.reserve(snapshot.futures.size());
    for (const trace::FutureRow& future : snapshot.futures) tiles.push_back(tile_of(snapshot, future, births));
    return tiles;
}

bool passes(const WallTile& tile, WallFilter filter, const trace::Snapshot& snapshot, const Selection& selection) {
    switch (filter) {
        case WallFilter::all: return true;
        case WallFilter::futures: return !tile.task;
        case WallFilter::tasks: return static_cast<bool>(tile.task);
        case WallFilter::pending: return tile.done == 0;
        case WallFilter::done: return tile.done != 0;
        case WallFilter::changed: return tile.changed;
        case WallFilter::connected: break;
    }
    const trace::TaskRow* chosen = snapshot.task(selection.task);
    const FutureId centre = chosen ? chosen->future : selection.future;
    if (tile.future == centre) return true;
    const auto awaits = [&](FutureId who, FutureId what) {
        const trace::FutureRow* future = snapshot.future(what);
        if (!future) return false;
        const bool by_task = std::any_of(future->awaited_by.begin(), future->awaited_by.end(), [&](TaskId task) {
            const trace::TaskRow* row = snapshot.task(task);
            return row && row->future == who;
        });
        const trace::FutureRow* whole = snapshot.future(who);
        const auto has = [what](const auto& list) { return std::find(list.begin(), list.end(), what) != list.end(); };
        return by_task || (whole && (has(whole->pending_children) || has(whole->wakers)));
    };
    return awaits(centre, tile.future) || awaits(tile.future, centre);
}

}  // namespace loopglass::ui
