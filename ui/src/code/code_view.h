#pragma once

#include <base/diagnostic.h>

#include <QPlainTextEdit>
#include <memory>
#include <vector>

#include "code/line_marks.h"
#include "theme/fonts.h"
#include "theme/task_colours.h"
#include "theme/theme.h"

namespace loopglass::ui {

class CodeGutter;
class SourceHighlighter;

/// The program's text, read only: the line about to run, and behind the lines chips that say where each task stands.
class CodeView : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit CodeView(QWidget* parent = nullptr);
    ~CodeView() override;

    void set_theme(const Theme& theme, const Fonts& fonts);
    /// `hidden_lines` says, line by line from 0, which do not show: a lesson's prose stands beside the code.
    void set_source(const QString& source, const std::vector<bool>& hidden_lines);
    void show_marks(const LineMarks& marks, const TaskColours& colours, bool past);
    void set_selected(TaskId task);
    /// Marks what is wrong with the text.
    void show_diagnostics(const Diagnostics& diagnostics);
    void clear_marks();

    const LineMarks& marks() const { return marks_; }
    /// The line is one that the view shows, not one of the prose.
    bool shows_line(std::uint32_t line) const;
    /// Where a task's chip is, in the viewport; empty if it has none in sight.
    QRectF chip_rect(TaskId task) const;

signals:
    void task_clicked(loopglass::TaskId task);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    friend class CodeGutter;

    struct PlacedChip {
        const LineChip* chip;
        QRectF rect;
        QString text;
    };

    std::vector<PlacedChip> placed_chips() const;
    void place_line_chips(const QTextBlock& block, std::vector<PlacedChip>& placed) const;
    double chips_end(const QTextBlock& block) const;
    QRectF block_rect(const QTextBlock& block) const;
    double text_end(const QTextBlock& block) const;
    void paint_chip(QPainter& painter, const PlacedChip& placed) const;
    void paint_values(QPainter& painter) const;
    void paint_current_line(QPainter& painter) const;
    void paint_diagnostics(QPainter& painter) const;
    void paint_gutter(QPainter& painter, const QRect& area) const;
    int gutter_width() const;
    void scroll_to_line(std::uint32_t line);
    bool is_wrong_line(std::uint32_t line) const;

    const Theme* theme_;
    std::unique_ptr<Fonts> fonts_;
    TaskColours colours_;
    LineMarks marks_;
    Diagnostics diagnostics_;
    TaskId selected_;
    bool past_ = false;
    CodeGutter* gutter_;
    std::unique_ptr<SourceHighlighter> highlighter_;
};

}  // namespace loopglass::ui
