#pragma once

#include <QObject>
#include <QSplitter>
#include <QStringList>
#include <functional>
#include <vector>

namespace loopglass::ui {

/// Lets the columns of the window change places: by dragging the heading of one onto another, from the heading's menu,
/// or by name from a menu of the window.
class PanelMover : public QObject {
    Q_OBJECT

public:
    PanelMover(QSplitter& columns, QObject* parent);

    /// `handle` is what is dragged, `column` what moves with it; `close` hides the panel, if it can be closed.
    void add(QWidget* handle, QWidget* column, const QString& name, std::function<void()> close = {});
    /// One place to the left or the right, past columns that are hidden; false at the edge.
    bool move(QWidget* column, bool left);
    /// The column that a widget stands in, or null.
    QWidget* column_of(const QWidget* widget) const;
    /// The order of the columns by name, as it is remembered.
    QStringList order() const;
    void restore(const QStringList& order);

signals:
    void moved();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Panel {
        QWidget* handle;
        QWidget* column;
        QString name;
        std::function<void()> close;
    };

    const Panel* panel_of(const QObject* handle) const;
    void drop(QWidget* column, const QPoint& global);
    void put(QWidget* column, int place);
    void show_menu(const Panel& panel, const QPoint& global);

    QSplitter& columns_;
    std::vector<Panel> panels_;
    QWidget* dragged_ = nullptr;
    QPoint pressed_;
    bool dragging_ = false;
};

}  // namespace loopglass::ui
