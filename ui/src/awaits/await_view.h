#pragma once

#include "stage/stage_view.h"

namespace loopglass::ui {

/// Who waits for whom at the step shown, painted and moved as the stage is.
class AwaitView : public StageView {
    Q_OBJECT

public:
    explicit AwaitView(QWidget* parent = nullptr);

    /// The height at which all rows could be seen.
    int wanted_height() const;

protected:
    StageLayout lay_out(const trace::Snapshot& snapshot) const override;
};

}  // namespace loopglass::ui
