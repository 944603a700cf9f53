#pragma once

#include <QLabel>
#include <QWidget>
#include <memory>
#include <set>

#include "inspector/inspector_html.h"
#include "inspector/state_diagram.h"
#include "theme/fonts.h"
#include "theme/reading_view.h"

namespace loopglass::ui {

/// Everything about what is selected, else about what runs: its state as a diagram, what it waits for and who wakes
/// it, who made and who cancelled it, its frames and names, its history.
class InspectorView : public QWidget {
    Q_OBJECT

public:
    explicit InspectorView(QWidget* parent = nullptr);

    void set_theme(const Theme& theme, const Fonts& fonts);
    void show_moment(const MomentPointer& moment, const trace::Timeline& timeline, const Selection& selection,
                     bool future_hidden);
    void clear();
    /// What the panel is moved by.
    QWidget* heading() const { return heading_; }
    QString text() const { return browser_->toPlainText(); }
    const DiagramView& diagram() const { return *diagram_; }
    void follow(const QString& link);

signals:
    void step_clicked(loopglass::Step step);
    void selected(loopglass::ui::Selection selection);

private:
    void render();

    const Theme* theme_;
    std::unique_ptr<Fonts> fonts_;
    QWidget* heading_;
    QLabel* title_;
    QLabel* what_;
    DiagramView* diagram_;
    ReadingView* browser_;
    MomentPointer moment_;
    const trace::Timeline* timeline_ = nullptr;
    Selection selection_;
    bool future_hidden_ = false;
    std::set<QString> open_;
};

}  // namespace loopglass::ui
