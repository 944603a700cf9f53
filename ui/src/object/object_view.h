#pragma once

#include <QBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <map>
#include <memory>

#include "inspector/state_diagram.h"
#include "object/callback_stage.h"
#include "run/moment.h"

namespace loopglass::ui {

/// One task or future, large, in place of the loop: its states as a diagram whose arrows carry the method that makes
/// the change, the coroutine that a task drives beside it, and its callbacks as they go into the ready queue. It
/// scrolls where there is too little height for all of it.
class ObjectView : public QScrollArea {
    Q_OBJECT

public:
    explicit ObjectView(QWidget* parent = nullptr);

    void set_theme(const Theme& theme, const Fonts& fonts);
    void set_reduced_motion(bool reduced);
    /// Another run: what is known of futures is forgotten.
    void set_timeline(const trace::Timeline* timeline);
    /// `shown`: the selection, else what runs. `moves` lets things fly.
    void show_moment(const MomentPointer& moment, const Selection& shown, bool moves, bool past,
                     bool future_hidden = false);
    /// The answer to callbacks_wanted.
    void take_callbacks(FutureId future, const QStringList& callbacks);
    CallbackStage& callbacks() const { return *callbacks_; }
    const DiagramView& diagram() const { return *diagram_; }
    const DiagramView& coroutine() const { return *coroutine_; }
    QString heading() const { return heading_->text(); }
    /// The last change of what is shown: which method, by whom, in which line, with links.
    QString change() const { return change_->text(); }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

signals:
    /// Back to the loop.
    void closed();
    void step_clicked(loopglass::Step step);
    void task_clicked(loopglass::TaskId task);
    /// What callbacks a future had at a step before it was done is not known yet.
    void callbacks_wanted(loopglass::FutureId future, loopglass::Step step);

private:
    void fit_diagrams();
    void show_callbacks(bool moves);
    void show_coroutine(const std::shared_ptr<const trace::Snapshot>& snapshot, std::uint32_t object);
    QString heading_of(const trace::FutureRow& future) const;
    QString change_of(const Selection& shown) const;

    const Theme* theme_;
    std::unique_ptr<Fonts> fonts_;
    QLabel* heading_;
    QLabel* change_;
    QToolButton* back_;
    QBoxLayout* diagrams_;
    DiagramView* diagram_;
    DiagramView* coroutine_;
    CallbackStage* callbacks_;
    const trace::Timeline* timeline_ = nullptr;
    MomentPointer moment_;
    FutureId future_;
    bool past_ = false;
    std::map<std::uint32_t, QStringList> before_done_;  ///< by future: the callbacks that it had
};

}  // namespace loopglass::ui
