#pragma once

#include <trace/snapshot.h>

#include <QAbstractScrollArea>
#include <QElapsedTimer>
#include <QPixmap>
#include <QTimer>
#include <QVariantAnimation>
#include <memory>
#include <set>

#include "stage/stage_layout.h"
#include "stage/stage_painter.h"

namespace loopglass::ui {

/// The loop as a picture: a snapshot's layout, painted, and moved to the next one. It holds what it shows and what is
/// selected, and changes nothing of the run.
class StageView : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit StageView(QWidget* parent = nullptr);

    void set_theme(const Theme& theme, const Fonts& fonts);
    /// No movement at all: the next picture stands there at once.
    void set_reduced_motion(bool reduced) { reduced_motion_ = reduced; }
    /// What is selected, with all that belongs to it; tasks that are not among several picked out fade.
    void set_selected(const Marked& selected);
    const Marked& selected() const { return selected_; }
    /// What the pointer is at in another panel: ringed thinly here too.
    void set_hovered(const Marked& hovered);
    const Marked& hovered_elsewhere() const { return hovered_elsewhere_; }
    /// In class: the ring of the selected thing is what a pointer would be.
    void set_pointer(bool on);
    /// Hatched: the picture is of an older text than the one beside it.
    void set_stale(bool stale);

    /// Shows a snapshot. `moves` lets the cards fly from where they stand.
    void show_snapshot(std::shared_ptr<const trace::Snapshot> snapshot, bool moves, bool past);
    /// Sections left out, and places to be picked.
    void set_wishes(const StageWishes& wishes);
    const StageWishes& wishes() const { return wishes_; }
    /// What is wrong in the run, as far as that is to be told.
    void set_findings(std::vector<StageFinding> findings);
    /// Shows words instead of a loop: while there is no run.
    void show_message(const QString& message);

    /// What stands there when all movement is over.
    const StageLayout& layout_shown() const { return target_; }
    /// After a step back: where things were that stand elsewhere now.
    const std::vector<Element>& outlines_left() const { return left_; }
    /// The things that a jump has ringed.
    const std::set<Key>& ringed() const { return ringed_; }
    Key focused() const { return focused_; }
    /// Ends a movement under way.
    void finish_motion();
    QRect visible_rect_of(const Element& element) const;
    const trace::Snapshot* snapshot() const { return snapshot_.get(); }

signals:
    void task_clicked(loopglass::TaskId task);
    void future_clicked(loopglass::FutureId future);
    void handle_clicked(loopglass::HandleId handle);
    void place_clicked(std::uint32_t place);
    void step_clicked(loopglass::Step step);
    /// The pointer has come to something that can be selected, or away from it.
    void pointed(const loopglass::ui::Selection& selection);
    /// The count of the tasks that a jump has changed was clicked.
    void changes_clicked(const std::vector<loopglass::TaskId>& tasks);
    /// A task or future was clicked twice.
    void opened();

protected:
    /// What of a snapshot is shown, and where.
    virtual StageLayout lay_out(const trace::Snapshot& snapshot) const;
    const Fonts& fonts() const { return *fonts_; }
    void layout_again();
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    bool viewportEvent(QEvent* event) override;

private:
    void advance(double t);
    void update_scroll_range();
    const Element* element_at(const QPointF& position) const;
    QPointF to_stage(const QPointF& position) const;
    void hover(Key key);
    void choose(const Element* element);
    void ring_changes(const trace::Snapshot& before, const trace::Snapshot& after);
    void paint_change_count(QPainter& painter) const;
    QRectF change_count_rect() const;
    QString change_words() const;
    void begin_fade();
    bool hurries();
    /// What the keyboard can be at, section by section.
    std::vector<std::vector<Key>> focus_groups() const;
    void focus_on(Key key);
    bool move_focus(int by);

    const Theme* theme_;
    std::unique_ptr<Fonts> fonts_;
    TaskColours colours_;
    std::shared_ptr<const trace::Snapshot> snapshot_;
    QString message_;
    StageLayout start_;
    StageLayout target_;
    StageLayout shown_;
    std::vector<Element> left_;  ///< after a step back: outlines of where things were
    Way way_ = Way::forward;
    QVariantAnimation motion_;
    StageWishes wishes_;
    Marked selected_;
    Key hovered_;
    Marked hovered_elsewhere_;
    Key focused_;
    std::set<Key> ringed_;         ///< what a jump has changed
    std::vector<TaskId> changes_;  ///< the tasks that are not as before the jump
    QPixmap before_;               ///< a jump: the picture that fades away
    QVariantAnimation fade_;
    QElapsedTimer shown_at_;
    QTimer ring_timer_;
    bool past_ = false;
    bool pointer_ = false;
    bool stale_ = false;
    bool reduced_motion_ = false;
};

}  // namespace loopglass::ui
