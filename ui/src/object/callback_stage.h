#pragma once

#include <trace/timeline.h>

#include "stage/stage_view.h"

namespace loopglass::ui {

/// A callback of a future that has been put into the ready queue.
struct ScheduledCallback {
    Step queued;  ///< the step that puts it there
    Step step;    ///< the step that says so
    HandleId handle;
};

/// The steps of the call that made a future done: its state first, then each of its callbacks.
struct FutureCall {
    Step done;                                 ///< 0: it is pending
    std::vector<ScheduledCallback> callbacks;  ///< in the order of scheduling, those after the step shown too
};

/// What the columns say of the call that made a future done.
FutureCall call_of(const trace::Timeline& timeline, FutureId future);

/// The callbacks of a future in order, and beside them the ready queue into which they go.
StageLayout layout_callbacks(const trace::Snapshot& snapshot, const QStringList& callbacks, const FutureCall& call,
                             double width, const Fonts& fonts);

/// The callbacks of one future beside the ready queue, painted and moved as the stage is.
class CallbackStage : public StageView {
    Q_OBJECT

public:
    explicit CallbackStage(QWidget* parent = nullptr);

    /// Whose callbacks are shown from the next snapshot on. `callbacks`: all that it had before it was done.
    void set_callbacks(const QStringList& callbacks, FutureCall call);

protected:
    StageLayout lay_out(const trace::Snapshot& snapshot) const override;

private:
    QStringList callbacks_;
    FutureCall call_;
};

}  // namespace loopglass::ui
