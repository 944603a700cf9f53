#pragma once

#include <QObject>
#include <QPointer>
#include <QSplitter>
#include <functional>
#include <optional>
#include <vector>

#include "window/floating_panel.h"
#include "window/panel_layout.h"

class QMenu;

namespace loopglass::ui {

/// Puts the panels of the window where a PanelLayout says, and lets a person change that: by dragging a panel's heading
/// beside, above or below another or out of the window, from the heading's menu, or by keys.
class PanelMover : public QObject {
    Q_OBJECT

public:
    using Side = PanelLayout::Side;

    /// `columns` stand beside each other, `below` is the row below them all.
    PanelMover(QSplitter& columns, QSplitter& below, QWidget& window);

    struct Panel {
        QString name;                 ///< as PanelLayout calls it
        QString title;                ///< as a person does
        QWidget* widget = nullptr;    ///< what moves
        QWidget* handle = nullptr;    ///< what it is dragged by
        int stretch = 1;              ///< its share of what a wider window gives
        std::function<void()> close;  ///< none if it is always open
    };
    void add(Panel panel);

    const PanelLayout& layout() const { return layout_; }
    void set_layout(const PanelLayout& layout);
    /// The width and height that a column, a panel of a stack and a panel of the row below are to have, by panel.
    using Sizes = std::map<QString, QSize>;
    void set_sizes(const Sizes& sizes);
    Sizes sizes() const;

    /// While a panel stands elsewhere (behind a tab, in a drawer) it keeps its place, but is not in it.
    void lend(const QString& panel);
    void give_back(const QString& panel);
    bool is_lent(const QString& panel) const;

    bool move(const QString& panel, Side side);
    void detach(const QString& panel, const QRect& window = {});
    void attach(const QString& panel);
    /// While there is nothing to show, panels with a window of their own are not shown either.
    void set_windows_away(bool away);
    /// The panel that a widget stands in; empty if in none.
    QString panel_of(const QWidget* widget) const;
    QWidget* widget_of(const QString& panel) const;
    std::vector<QWidget*> widgets() const;
    /// What can be done with a panel, for its heading and for the window's menu.
    void fill_menu(QMenu& menu, const QString& panel);

signals:
    /// By a person, so that it is to be remembered.
    void moved();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Drop {
        QString beside;  ///< empty: the row below
        Side side = Side::left;
        QRect area;  ///< on the screen
    };

    const Panel* find(const QString& name) const;
    const Panel* by_handle(const QObject* handle) const;
    const Panel* by_widget(const QObject* widget) const;
    std::vector<QString> open_panels() const;
    void apply();
    void take_windows_away();
    void show_windows();
    QSplitter* stack(std::size_t column);
    void show_used_splitters();
    std::optional<Drop> drop_at(const QString& panel, const QPoint& global) const;
    void show_drop(const QPoint& global);
    void drop(const QPoint& global);
    void end_drag();

    QSplitter& columns_;
    QSplitter& below_;
    QWidget& window_;
    std::vector<Panel> panels_;
    PanelLayout layout_ = PanelLayout::at_first();
    std::vector<QString> lent_;
    std::vector<QSplitter*> stacks_;
    std::map<QString, QPointer<FloatingPanel>> windows_;
    QWidget* shade_ = nullptr;  ///< where a panel would stand if it were dropped
    QString dragged_;
    QPoint pressed_;
    bool dragging_ = false;
    bool applying_ = false;
    bool windows_away_ = false;
};

}  // namespace loopglass::ui
