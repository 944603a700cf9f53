#pragma once

#include <QLabel>
#include <QToolButton>
#include <QWidget>
#include <memory>
#include <set>

#include "inspector/inspector_html.h"
#include "inspector/state_diagram.h"
#include "run/asked.h"
#include "theme/fonts.h"
#include "theme/reading_view.h"

namespace loopglass::ui {

class ExpressionLine;

/// Everything about what is selected, else about what runs: its state as a diagram, what it waits for and who wakes
/// it, who made and who cancelled it, its frames and names, its history; and expressions, worked out in its frame.
class InspectorView : public QWidget {
    Q_OBJECT

public:
    explicit InspectorView(QWidget* parent = nullptr);

    void set_theme(const Theme& theme, const Fonts& fonts);
    void show_moment(const MomentPointer& moment, const trace::Timeline& timeline, const Selection& selection,
                     bool future_hidden);
    /// Where the values of the expressions come from, at the step that is shown.
    void show_changes(const std::vector<trace::ChangeAnswer>& changes);
    void clear();
    /// What the panel is moved by.
    QWidget* heading() const { return heading_; }
    /// The expressions that are kept, and all that are asked: the one that is being typed too.
    const QStringList& watches() const { return watches_; }
    void set_watches(const QStringList& watches);
    Asked asked() const;
    ExpressionLine& line() { return *line_; }
    QString text() const { return browser_->toPlainText(); }
    const DiagramView& diagram() const { return *diagram_; }
    void follow(const QString& link);
    void set_reduced_motion(bool reduced) { diagram_->set_reduced_motion(reduced); }
    /// Whether what is inspected stands large in place of the loop too.
    /// The diagram stands large elsewhere, and not here.
    void set_large(bool large);

signals:
    void large_wanted(bool large);
    void step_clicked(loopglass::Step step);
    void selected(loopglass::ui::Selection selection);
    /// Something else is asked of each step: asked() says what.
    void asked_changed();
    void watches_changed();
    /// Something is to be said in words: the names of an object that has several.
    void words_wanted(const QString& words);
    void value_asked(const QString& expression, const loopglass::trace::FrameChoice& frame);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void render();
    void style_text();
    void show_typed();
    void keep_typed();
    trace::FrameChoice frame_choice(std::uint32_t outward) const;

    const Theme* theme_;
    std::unique_ptr<Fonts> fonts_;
    QWidget* heading_;
    QLabel* title_;
    QLabel* what_;
    QToolButton* large_ = nullptr;
    DiagramView* diagram_;
    ReadingView* browser_;
    ExpressionLine* line_;
    MomentPointer moment_;
    std::vector<trace::ChangeAnswer> changes_;
    QStringList watches_;
    std::uint32_t outward_ = 0;
    const trace::Timeline* timeline_ = nullptr;
    Selection selection_;
    bool future_hidden_ = false;
    std::set<QString> open_;
};

}  // namespace loopglass::ui
