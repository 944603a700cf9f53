#pragma once

#include <base/diagnostic.h>

#include <QPlainTextEdit>
#include <functional>
#include <memory>
#include <set>
#include <vector>

#include "code/edit_locks.h"
#include "code/line_map.h"
#include "code/line_marks.h"
#include "run/marked.h"
#include "theme/fonts.h"
#include "theme/task_colours.h"
#include "theme/theme.h"

class QCompleter;
class QStringListModel;

namespace loopglass::ui {

class CodeGutter;
class SourceHighlighter;

/// The program's text, edited in place: the line about to run, and behind the lines chips that say where each task
/// stands. The prose of a lesson is in the text too, hidden, and out of the reach of any edit.
class CodeView : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit CodeView(QWidget* parent = nullptr);
    ~CodeView() override;

    void set_theme(const Theme& theme, const Fonts& fonts);
    /// `hidden_lines` says, line by line from 0, which do not show: a lesson's prose stands beside the code.
    void set_source(const QString& source, const std::vector<bool>& hidden_lines);
    /// Puts another text in the place of this one, as one edit that can be undone.
    void replace_source(const QString& source, const std::vector<bool>& hidden_lines);
    /// Other lines of the same text are hidden.
    void hide_other_lines(const std::vector<bool>& hidden_lines);
    QString source() const { return toPlainText(); }
    /// Locks all but these lines; they stay locked until another text is set. Whoever edits them nevertheless is told:
    /// edit_refused.
    void lock_all_but(const std::vector<EditLocks::Lines>& lines);
    void unlock();
    bool is_locked() const { return locks_.is_on(); }
    bool is_locked_line(std::uint32_t line) const;
    /// False, and says why by edit_refused, if what is selected is locked.
    bool may_change(const QTextCursor& cursor);
    /// The width at which its lines are to be seen whole.
    int wanted_width() const;
    /// Where the lines of the text that was run are in the text as it is.
    void set_line_map(const LineMap& lines);
    /// The lines marked to stop at, in the text as it is.
    std::vector<std::uint32_t> breakpoints() const;
    void toggle_breakpoint(std::uint32_t line);
    /// When a marked line stops; empty if always, or if it is not marked.
    QString condition(std::uint32_t line) const;
    /// Marks the line, if it is not marked yet.
    void set_condition(std::uint32_t line, const QString& condition);
    /// The name, or names with dots between them, at a place in the viewport; empty if there is none.
    QString name_at(const QPoint& point, std::uint32_t* line = nullptr) const;
    /// The line that the text cursor is in.
    std::uint32_t cursor_line() const { return static_cast<std::uint32_t>(textCursor().blockNumber()) + 1; }
    void put_cursor(std::uint32_t line);
    void toggle_comment();
    void show_completions();
    /// Who knows the names behind `owner.` in a text.
    using NamesBehind = std::function<QStringList(const QString& owner, const QString& text)>;
    void set_names_behind(NamesBehind names) { names_behind_ = std::move(names); }
    /// What would be offered at the cursor.
    QStringList completions() const;
    void show_marks(const LineMarks& marks, const TaskColours& colours, bool past);
    /// What is selected, with the tasks that stand somewhere and the lines that belong to it.
    void set_selected(const Marked& selected);
    /// What the pointer is at, here or in another panel: ringed thinly.
    void set_hovered(const Marked& hovered);
    const Marked& hovered() const { return hovered_; }
    /// Brings a line of the run into view.
    void reveal_line(std::uint32_t run_line) { scroll_to_line(text_line_of(run_line)); }
    /// The line of the text as it is that was this one in the run; 0 if it is gone.
    std::uint32_t text_line_of(std::uint32_t run_line) const { return line_map_.to(run_line); }
    /// The line of the text that was run which stands here now; 0 for one that was typed since.
    std::uint32_t run_line_of(std::uint32_t line) const;
    /// Where a line of the run is ringed when it is selected, in the viewport; empty if it is out of sight.
    QRectF line_ring(std::uint32_t run_line) const;
    /// Marks what is wrong with the text.
    void show_diagnostics(const Diagnostics& diagnostics);
    void clear_marks();
    /// Lines that are not as in the file, from 1: they have a bar in the margin.
    void set_changed_lines(const std::set<std::uint32_t>& lines);
    const std::set<std::uint32_t>& lines_changed() const { return changed_lines_; }

    const LineMarks& marks() const { return shown_; }
    /// The line is one that the view shows, not one of the prose.
    bool shows_line(std::uint32_t line) const;
    /// Where a task's chip is, in the viewport; empty if it has none in sight.
    QRectF chip_rect(TaskId task) const;

signals:
    /// The text is another, by whatever hand.
    void text_edited();
    /// An edit of a locked line was tried.
    void edit_refused();
    void breakpoints_changed();
    /// A condition is to be typed for this line.
    void condition_wanted(std::uint32_t line);
    /// The pointer rests on a name. Somebody shows what it is, by show_value.
    void name_hovered(const QString& name, std::uint32_t line, const QPoint& at);
    /// The pointer rests at the number of a line.
    void gutter_hovered(std::uint32_t line, const QPoint& at);
    void run_to_wanted(std::uint32_t line);
    void run_of_line_wanted(std::uint32_t line, bool backward);
    void left();
    void task_clicked(loopglass::TaskId task);
    /// The number of a line was clicked.
    void line_clicked(std::uint32_t line);
    /// The pointer has come to the number of a line, or away from it (0).
    void line_hovered(std::uint32_t line);
    /// The count of a line's many tasks was clicked.
    void tasks_clicked(const std::vector<loopglass::TaskId>& tasks);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;
    bool viewportEvent(QEvent* event) override;

private:
    friend class CodeGutter;

    struct PlacedChip {
        const LineChip* chip;
        QRectF rect;
        QString text;
        const std::vector<LineChip>* badge = nullptr;  ///< all chips of the line, where one number stands for them
    };

    // code_view_editing.cpp
    void prepare_editing();
    void on_contents_changed();
    void keep_to_code();
    std::pair<int, int> region_of(int position) const;
    bool press_editing_key(QKeyEvent* event);
    bool may_delete(const QKeyEvent& event) const;
    /// Served here: a key that would change a locked line, or take changes back.
    bool press_in_locked(QKeyEvent* event);
    void follow_locks();
    void apply(void (*edit)(QTextCursor&));
    void hide_lines(const std::vector<bool>& hidden_lines);
    void insert_completion(const QString& word);
    QString word_before_cursor() const;
    QString owner_before_cursor() const;
    void mark_brackets();

    std::vector<PlacedChip> placed_chips() const;
    static std::vector<TaskId> tasks_of(const PlacedChip& placed);
    static bool stands_for(const PlacedChip& placed, TaskId task);
    void place_line_chips(const QTextBlock& block, std::vector<PlacedChip>& placed) const;
    /// Where a line's text leaves no room behind it, its tasks stand in its indentation, as a number.
    bool place_badge(const QTextBlock& block, const std::vector<LineChip>& chips,
                     std::vector<PlacedChip>& placed) const;
    double chips_end(const QTextBlock& block) const;
    QRectF block_rect(const QTextBlock& block) const;
    double text_end(const QTextBlock& block) const;
    void paint_chip(QPainter& painter, const PlacedChip& placed) const;
    void paint_values(QPainter& painter) const;
    void paint_conditions(QPainter& painter) const;
    double condition_end(const QTextBlock& block) const;
    QString condition_words(const QTextBlock& block) const;
    void show_gutter_menu(std::uint32_t line, const QPoint& at);
    void repaint_gutter();
    void paint_current_line(QPainter& painter) const;
    void paint_marked_lines(QPainter& painter, const Marked& marked, double width) const;
    double numbers_left() const { return fonts_->px(16); }
    void paint_diagnostics(QPainter& painter) const;
    void paint_gutter(QPainter& painter, const QRect& area) const;
    int gutter_width() const;
    void scroll_to_line(std::uint32_t line);
    void map_marks();
    void describe();
    bool is_wrong_line(std::uint32_t line) const;

    const Theme* theme_;
    std::unique_ptr<Fonts> fonts_;
    TaskColours colours_;
    LineMarks marks_;  ///< as the run has them
    LineMarks shown_;  ///< in the text as it is
    LineMap line_map_;
    QString text_read_;   ///< the text as the highlighter knows it
    int keeping_ = 0;     ///< the cursor is where it is meant to be
    bool quiet_ = false;  ///< the text is not the person's doing
    EditLocks locks_;
    QCompleter* completer_ = nullptr;
    QStringListModel* words_ = nullptr;
    NamesBehind names_behind_;
    Diagnostics diagnostics_;
    std::set<std::uint32_t> changed_lines_;
    Marked selected_;
    Marked hovered_;
    bool past_ = false;
    QString dropped_condition_;  ///< of the mark that was taken away last: a second click brings it back
    CodeGutter* gutter_;
    std::unique_ptr<SourceHighlighter> highlighter_;
};

}  // namespace loopglass::ui
