#pragma once

#include <QStackedWidget>
#include <QToolButton>
#include <QWidget>
#include <array>

#include "awaits/await_view.h"
#include "inspector/state_diagram.h"
#include "lanes/lane_view.h"
#include "wall/wall_view.h"

namespace loopglass::ui {

class ElidedLabel;

/// The whole run below what happens now: its tasks as lanes over time, or all its futures and tasks as a wall of small
/// diagrams with the selected one large beside it, or who waits for whom.
class RunPanel : public QWidget {
    Q_OBJECT

public:
    enum class Page { timeline, wall, awaits };

    explicit RunPanel(QWidget* parent = nullptr);

    void set_theme(const Theme& theme, const Fonts& fonts);
    /// What the panel is moved by.
    QWidget* heading() const { return head_; }
    LaneView& lanes() const { return *lanes_; }
    WallView& wall() const { return *wall_; }
    AwaitView& awaits() const { return *awaits_; }
    Page page() const;
    /// What of the page takes the keys.
    QWidget* page_view() const;
    void set_page(Page page);
    void set_axis(AxisKind kind);
    /// Without the row of tabs, where nobody is to click.
    void set_bare(bool bare);
    void set_reduced_motion(bool reduced);
    void show_moment(const MomentPointer& moment, Step frontier);
    /// Who waits for whom, if that page is open. `moves` lets the rows fly.
    void show_awaits(const MomentPointer& moment, bool moves, bool past);
    void set_selected(const Marked& selected);
    /// What the pointer is at, wherever that is.
    void set_hovered(const Marked& hovered);
    /// The height at which all of the page could be seen.
    int wanted_height() const;
    /// The height at which all lanes are to be seen, each as low as its name allows; 0 for another page.
    int least_height() const;

signals:
    void axis_chosen(loopglass::ui::AxisKind kind);
    void page_chosen(loopglass::ui::RunPanel::Page page);
    void wanted_height_changed();
    /// As `python -m asyncio pstree` prints it, or as `ps` does.
    void tree_wanted();
    void table_wanted();

private:
    QToolButton* tab(const QString& words, const QString& name);
    void follow();
    void show_large();
    double head_height() const;

    const Theme* theme_;
    std::unique_ptr<Fonts> fonts_;
    QWidget* head_;
    QStackedWidget* pages_;
    LaneView* lanes_;
    QWidget* wall_page_;
    WallView* wall_;
    DiagramView* large_;
    AwaitView* awaits_;
    ElidedLabel* legend_;
    std::array<QToolButton*, 3> page_tabs_{};
    std::array<QToolButton*, 2> copy_tabs_{};
    std::array<QToolButton*, 2> axis_tabs_{};
    std::array<QToolButton*, wall_filters> filter_tabs_{};
    MomentPointer moment_;
    Selection selection_;
};

}  // namespace loopglass::ui
