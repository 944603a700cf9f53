#pragma once

#include <QLabel>
#include <QWidget>
#include <vector>

#include "code/code_view.h"
#include "lanes/lane_view.h"
#include "run/cursor.h"
#include "stage/stage_view.h"
#include "theme/fonts.h"
#include "theme/theme.h"
#include "window/header.h"

namespace loopglass::ui {

/// One of two runs that stand side by side: its text and its loop above, its timeline below the other's or above it.
class CompareHalf : public QObject {
    Q_OBJECT

public:
    /// The widgets are the parent's, the rest is of whoever makes it.
    CompareHalf(const trace::OpenRun& open_run, const QString& name, const trace::Program& program,
                const std::vector<bool>& hidden_lines, QWidget* parent);

    QWidget* panel() const { return panel_; }
    /// The timeline, with what differs there above it.
    QWidget* strip() const { return strip_; }
    Cursor& cursor() { return cursor_; }
    LaneView& lanes() const { return *lanes_; }
    StageView& stage() const { return *stage_; }
    const QString& text() const { return text_; }
    bool is_there() const { return cursor_.has_run() && cursor_.is_resting(); }

    void set_theme(const Theme& theme, const Fonts& fonts);
    void show_progress();
    /// Selects the task of this name, if there is one; empty: none.
    void select(const QString& task);
    /// The name of a task, as it was given last; empty if there is none of this id.
    QString name_of(TaskId task) const;
    /// Where it parts from the other, and a sentence about it.
    void show_difference(Step step, const QString& words);

signals:
    void moved();
    void task_picked(loopglass::TaskId task);

private:
    void build(const QString& name, const std::vector<bool>& hidden_lines, QWidget* parent);
    void on_moved();

    Cursor cursor_;
    QString text_;
    QWidget* panel_;
    QWidget* strip_;
    QLabel* name_;
    QLabel* strip_name_;
    QLabel* differs_;
    SentenceView* sentence_;
    CodeView* code_;
    StageView* stage_;
    LaneView* lanes_;
};

}  // namespace loopglass::ui
