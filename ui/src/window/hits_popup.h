#pragma once

#include <QListView>
#include <algorithm>

namespace loopglass::ui {

/// The list below the search field: wider than the field, so that what was found can be read, and with its right edge
/// where the field's is.
class HitsPopup : public QListView {
    Q_OBJECT

public:
    explicit HitsPopup(QWidget& field) : field_(field) {
        setObjectName(QStringLiteral("hits"));
        setEditTriggers(NoEditTriggers);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setAccessibleName(tr("What was found"));
    }

protected:
    void resizeEvent(QResizeEvent* event) override {
        QListView::resizeEvent(event);
        // A window that is only just being shown does not hear where it is to be: it is told afterwards.
        QMetaObject::invokeMethod(this, &HitsPopup::place, Qt::QueuedConnection);
    }

private:
    void place() {
        const int wanted = std::max(field_.width(), fontMetrics().averageCharWidth() * characters);
        if (width() == wanted) return;
        const int right = field_.mapToGlobal(QPoint(field_.width(), 0)).x();
        setGeometry(right - wanted, y(), wanted, height());
    }

    static constexpr int characters = 70;

    QWidget& field_;
};

}  // namespace loopglass::ui
