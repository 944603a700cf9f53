#include "awaits/await_view.h"

#include <cmath>

#include "awaits/await_layout.h"

namespace loopglass::ui {

AwaitView::AwaitView(QWidget* parent) : StageView(parent) {
    setObjectName(QStringLiteral("awaits"));
    setAccessibleName(tr("Who waits for whom"));
}

int AwaitView::wanted_height() const { return static_cast<int>(std::ceil(layout_shown().size.height())); }

StageLayout AwaitView::lay_out(const trace::Snapshot& snapshot) const {
    return layout_awaits(snapshot, width(), fonts(), wishes());
}

}  // namespace loopglass::ui
