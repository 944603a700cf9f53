#pragma once

#include <trace/snapshot.h>

#include <QPainterPath>
#include <QWidget>
#include <memory>
#include <vector>

#include "inspector/selection.h"
#include "theme/fonts.h"
#include "theme/painted_parts.h"
#include "theme/theme.h"

namespace loopglass::ui {

/// A state as the diagram draws it.
struct DiagramState {
    QString words;
    QRectF rect;
    bool present = false;
    bool failed = false;
    bool left = false;  ///< it was in this state once
};

/// A change from one state to another, named by the method that makes it.
struct DiagramArrow {
    std::size_t from = 0;
    std::size_t to = 0;
    QString method;
    bool possible = false;  ///< it leaves the present state
    bool lit = false;       ///< this step's change
    bool last = false;      ///< the last change, some steps ago
};

struct StateDiagram {
    std::vector<DiagramState> states;
    std::vector<DiagramArrow> arrows;
    QString words;  ///< below: what the last change was, how long ago, or what another call would raise
    double height = 0;
};

/// The diagram of a task or a future at a step, laid out for a width.
StateDiagram state_diagram(const trace::Snapshot& snapshot, const Selection& selection, double width,
                           const Fonts& fonts);

/// Paints a state diagram.
class DiagramView : public QWidget, public PaintedParts {
    Q_OBJECT

public:
    explicit DiagramView(QWidget* parent = nullptr);

    void set_theme(const Theme& theme, const Fonts& fonts);
    void show_selection(std::shared_ptr<const trace::Snapshot> snapshot, const Selection& selection);
    const StateDiagram& diagram() const { return diagram_; }
    std::vector<PaintedPart> painted_parts() const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void layout_again();
    void paint_arrow(QPainter& painter, const DiagramArrow& arrow) const;
    void paint_state(QPainter& painter, const DiagramState& state) const;

    const Theme* theme_;
    std::unique_ptr<Fonts> fonts_;
    std::shared_ptr<const trace::Snapshot> snapshot_;
    Selection selection_;
    StateDiagram diagram_;
};

}  // namespace loopglass::ui
