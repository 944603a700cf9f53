#pragma once

#include <trace/snapshot.h>
#include <trace/timeline.h>

#include <QPainterPath>
#include <QVariantAnimation>
#include <QWidget>
#include <memory>
#include <optional>
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
    Step until;         ///< when it left, if that is known
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
    double words_height = 0;  ///< of it, for the words below
};

/// The step at which a task or future came into its present state; 0 if it has never been in another, or nobody knows.
Step last_change(const trace::Snapshot& snapshot, const trace::Timeline& timeline, const Selection& selection);

/// What a diagram may tell besides the snapshot.
struct DiagramKnows {
    const trace::Timeline* timeline = nullptr;  ///< when the last change was
    bool future_hidden = false;                 ///< who could make the next change is not told
};

/// The diagram of a task or a future at a step, laid out for a width.
StateDiagram state_diagram(const trace::Snapshot& snapshot, const Selection& selection, double width,
                           const Fonts& fonts, const DiagramKnows& knows = {});

/// The diagram of a coroutine in one of inspect's states. `now`: this step's change led there.
StateDiagram coroutine_diagram(trace::CoroutineState state, trace::CoroutineState before, bool now, double width,
                               const Fonts& fonts);

/// The diagram of the coroutine that a task drives; empty if it drives none.
StateDiagram coroutine_diagram(const trace::Snapshot& snapshot, TaskId task, double width, const Fonts& fonts);

/// Paints a state diagram. The change that a step makes runs along its arrow.
class DiagramView : public QWidget, public PaintedParts {
    Q_OBJECT

public:
    explicit DiagramView(QWidget* parent = nullptr);

    void set_theme(const Theme& theme, const Fonts& fonts);
    /// It stands on the window's ground and not on a panel's.
    void set_on_window(bool on) { on_window_ = on; }
    /// `coroutine`: the one that the selected task drives, in place of the task.
    void show_selection(std::shared_ptr<const trace::Snapshot> snapshot, const Selection& selection,
                        bool coroutine = false, const DiagramKnows& knows = {});
    /// A coroutine that no task drives.
    void show_coroutine(std::shared_ptr<const trace::Snapshot> snapshot, trace::CoroutineState state);
    void set_reduced_motion(bool reduced) { reduced_motion_ = reduced; }
    /// Ends a movement under way.
    void finish_motion();
    const StateDiagram& diagram() const { return diagram_; }
    /// What is painted at this moment: on the way back that of the step that is undone.
    const StateDiagram& painted() const { return undone_ ? *undone_ : diagram_; }
    std::vector<PaintedPart> painted_parts() const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void layout_again();
    void begin_motion(const StateDiagram& before, std::optional<Step> left);
    void paint_token(QPainter& painter) const;
    void paint_arrow(QPainter& painter, const DiagramArrow& arrow) const;
    void paint_state(QPainter& painter, const DiagramState& state) const;

    const Theme* theme_;
    std::unique_ptr<Fonts> fonts_;
    std::shared_ptr<const trace::Snapshot> snapshot_;
    Selection selection_;
    DiagramKnows knows_;
    bool of_coroutine_ = false;
    trace::CoroutineState bare_ = trace::CoroutineState::none;  ///< of a coroutine that no task drives
    StateDiagram diagram_;
    std::optional<StateDiagram> undone_;  ///< while its change runs back along its arrow
    QVariantAnimation motion_;            ///< from 0 to 1 while a token runs along the lit arrow
    Step moved_at_;                       ///< the step whose change has run already
    bool reduced_motion_ = false;
    bool on_window_ = false;
};

}  // namespace loopglass::ui
