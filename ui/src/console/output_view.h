#pragma once

#include <QListView>
#include <memory>
#include <set>

#include "console/output_model.h"
#include "theme/fonts.h"
#include "theme/task_colours.h"
#include "theme/theme.h"

namespace loopglass::ui {

/// The program's output until the step shown. Each line says when it was written and by which task; a click, or Enter,
/// goes to the step that wrote it. Standard error has a sign and a bar, not only a colour.
class OutputView : public QListView {
    Q_OBJECT

public:
    explicit OutputView(QWidget* parent = nullptr);

    void set_theme(const Theme& theme, const Fonts& fonts);
    void set_timeline(const trace::Timeline* timeline);
    void show_rows(std::uint32_t rows, const TaskColours& colours);

    /// Rows of Timeline::outputs that an edit has made new, or has moved to another time.
    void set_changed(const std::set<std::uint32_t>& fresh, const std::set<std::uint32_t>& moved);

    const OutputModel& lines() const { return *model_; }
    const Theme& theme() const { return *theme_; }
    const Fonts& fonts() const { return *fonts_; }
    const TaskColours& colours() const { return colours_; }

signals:
    void step_clicked(loopglass::Step step);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    Step step_at(const QModelIndex& index, double x) const;

    const Theme* theme_;
    std::unique_ptr<Fonts> fonts_;
    TaskColours colours_;
    OutputModel* model_;
};

}  // namespace loopglass::ui
