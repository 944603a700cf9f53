#pragma once

#include <QRect>
#include <QString>
#include <vector>

namespace loopglass::ui {

/// A thing that a view paints, as a screen reader is to know it.
struct PaintedPart {
    QString name;
    QRect rect;  ///< in the view
    bool heading = false;
    bool selected = false;
};

/// A view that paints what others would make widgets of. Whoever is a QWidget and this is accessible by its parts.
class PaintedParts {
public:
    virtual ~PaintedParts() = default;
    virtual std::vector<PaintedPart> painted_parts() const = 0;
};

void install_painted_accessibility();

}  // namespace loopglass::ui
