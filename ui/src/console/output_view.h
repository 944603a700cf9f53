#pragma once

#include <QListView>
#include <memory>
#include <optional>
#include <set>

#include "console/output_model.h"
#include "run/marked.h"
#include "theme/fonts.h"
#include "theme/task_colours.h"
#include "theme/theme.h"

namespace loopglass::ui {

/// The program's output until the step shown. Each line says when it was written and by which task; a click, Enter or
/// Space selects it, and its time is a link to the step that wrote it (Enter once more goes there too). Standard error
/// has a sign and a bar, not only a colour.
class OutputView : public QListView {
    Q_OBJECT

public:
    explicit OutputView(QWidget* parent = nullptr);

    void set_theme(const Theme& theme, const Fonts& fonts);
    void set_timeline(const trace::Timeline* timeline);
    void show_rows(std::uint32_t rows, const TaskColours& colours);

    /// Rows of Timeline::outputs that an edit has made new, or has moved to another time.
    void set_changed(const std::set<std::uint32_t>& fresh, const std::set<std::uint32_t>& moved);

    /// What is selected: what belongs to it is ringed. Something that is not written yet has a dashed place of its own.
    void set_selected(const Marked& selected);
    /// What the pointer is at, here or in another panel: ringed thinly.
    void set_hovered(const Marked& hovered);
    const Marked& selected() const { return selected_; }
    const Marked& hovered() const { return hovered_; }
    static bool is_in(const Marked& marked, const OutputLine& line);
    /// Where the link to the step of a line stands, in the viewport.
    QRectF link_rect(int line) const;
    /// Where that stands which is selected and not written yet; empty if there is nothing of the kind.
    QRectF ahead_rect() const;

    const OutputModel& lines() const { return *model_; }
    const Theme& theme() const { return *theme_; }
    const Fonts& fonts() const { return *fonts_; }
    const TaskColours& colours() const { return colours_; }

signals:
    void step_clicked(loopglass::Step step);
    /// `row`: of Timeline::outputs.
    void output_clicked(std::uint32_t row);
    /// The pointer has come to something written, or away from it (nothing).
    void output_hovered(std::optional<std::uint32_t> row);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    std::uint32_t row_at(const QModelIndex& index, double x) const;
    void choose_current();
    void paint_ahead(QPainter& painter) const;

    const Theme* theme_;
    std::unique_ptr<Fonts> fonts_;
    TaskColours colours_;
    OutputModel* model_;
    Marked selected_;
    Marked hovered_;
};

}  // namespace loopglass::ui
