#pragma once

#include <QRect>
#include <QString>
#include <QStringList>
#include <map>
#include <vector>

namespace loopglass::ui {

/// Which panel stands where: columns beside each other, each a stack of panels; a row below all of them; and windows of
/// their own. Every panel is in exactly one place, whether it is open or closed. A plain value: moving a panel makes
/// another layout, and what is shown follows it.
class PanelLayout {
public:
    enum class Side { left, right, above, below };

    /// The places at first, by name.
    static PanelLayout at_first();
    /// As to_text() wrote it. Unknown names are left out, and a panel that is missing stands where it does at first.
    static PanelLayout from_text(const QString& text);
    QString to_text() const;

    const std::vector<QStringList>& columns() const { return columns_; }
    const QStringList& row_below() const { return row_below_; }
    /// Panels in windows of their own, with the window's place on the screen; an empty one is not known yet.
    const std::map<QString, QRect>& floating() const { return floating_; }
    bool is_floating(const QString& panel) const { return floating_.count(panel) > 0; }
    bool is_in_row_below(const QString& panel) const { return row_below_.contains(panel); }

    /// Puts a panel beside another, or above or below it in its column. False if nothing is otherwise then.
    bool put(const QString& panel, const QString& beside, Side side);
    bool put_in_row_below(const QString& panel);
    /// One place further: left and right out of a stack or past the next column that `is_open` says is to be seen;
    /// up and down in the stack, and from it into the row below and back.
    bool move(const QString& panel, Side side, const std::vector<QString>& open);
    void detach(const QString& panel, const QRect& window);
    /// Back from a window of its own, to where it stands at first.
    void attach(const QString& panel);
    /// Where the window of a panel has been moved to.
    void set_window(const QString& panel, const QRect& window);

    friend bool operator==(const PanelLayout&, const PanelLayout&) = default;

private:
    void take_out(const QString& panel);
    void place_as_at_first(const QString& panel);
    std::size_t column_of(const QString& panel) const;

    std::vector<QStringList> columns_;
    QStringList row_below_;
    std::map<QString, QRect> floating_;
};

}  // namespace loopglass::ui
