#pragma once

#include <trace/snapshot.h>

#include <QStringList>
#include <unordered_set>

#include "stage/element.h"
#include "stage/stage_layout.h"
#include "stage/words.h"

namespace loopglass::ui {

/// What a section of the stage needs to place its things: the snapshot, the fonts, and how far down it has come.
class StageBuilder {
public:
    StageBuilder(const trace::Snapshot& snapshot, double width, const Fonts& fonts, const StageWishes& wishes = {});

    const trace::Snapshot& snapshot() const { return snapshot_; }
    const StageWishes& wishes() const { return wishes_; }
    const Fonts& fonts() const { return fonts_; }
    double px(double length) const { return fonts_.px(length); }
    double left() const { return margin_; }
    double right() const { return width_ - margin_; }
    double y() const { return y_; }
    void go_down(double distance) { y_ += distance; }
    void go_to(double y) { y_ = y; }

    /// True for the first place that wants to show a task: its card stands on the stage once.
    bool claim(TaskId task) { return claimed_.insert(task).second; }

    /// A section's heading with a grey explanation beside it; moves down to where its content begins.
    void heading(int section, const QString& title, const QString& explanation, Ink ink = Ink::dim);

    /// The text of a heading, in an element that is there.
    void write_heading(Element& element, const QString& title, const QString& explanation, Ink ink = Ink::dim) const;

    /// Adds an element; the reference is good until the next call.
    Element& add(Key key, ElementKind kind, const QRectF& rect);

    /// Gives an element that was added before its size was known its rectangle.
    void set_rect(Key key, const QRectF& rect);

    /// Appends text to an element from `x` on, cut in the middle (a call at its end: its first arguments tell it from
    /// others) if it would pass `limit` (both from the element's left edge). Gives where the next text may begin.
    double write(Element& element, double x, double baseline, double limit, const QString& text, FontRole font,
                 Ink ink) const;
    double sign(Element& element, double x, double baseline, Sign sign, Ink ink, FontRole beside) const;

    /// Two lines of a card: a sign, a name and more beside it, then a grey line below.
    struct CardText {
        Sign sign = Sign::none;
        Ink sign_ink = Ink::task;
        QString title;
        QString beside;
        QString below;
        QString corner;         ///< a number at the right
        double free_right = 0;  ///< how much is left free there, for what else is written
    };
    void write_card(Element& element, const CardText& text) const;
    /// A further grey line of a card, `line` lines below its second.
    void write_below(Element& element, double line, const QString& text) const;
    /// A text in lines of at most `width`, cut between words; a word that is too long for a line stands alone.
    QStringList wrapped(const QString& text, FontRole font, double width) const;
    /// The width that the text of a card wants.
    double card_width(const CardText& text) const;
    double card_height() const;
    /// All of a card but its grey line, on one line.
    void write_one_line(Element& element, const CardText& text) const;
    /// The same on one line, where there are many: the sign, the title and the corner.
    void write_line_card(Element& element, const CardText& text) const;
    double line_card_height() const;

    /// A pill's text: sign, label, and the state in small type, beside it or below it.
    enum class PillShape : std::uint8_t { one_line, two_lines };
    double pill_width(const trace::FutureRow& future, PillShape shape = PillShape::one_line) const;
    void write_pill(Element& element, const trace::FutureRow& future, PillShape shape = PillShape::one_line) const;

    /// Words alone in a rectangle, on the vertical middle.
    Element& words(Key key, const QRectF& rect, const QString& text, FontRole font, Ink ink);

    /// How many of a row of things are left out: a click on it opens them. `id` is the row's, for StageWishes::opened.
    void add_count(std::uint32_t id, class Flow& flow, int count);

    void set_second_width(double width) { layout_.second_width = width; }
    StageLayout finish();

private:
    double middle_baseline(double height, FontRole font) const;
    QStringList task_names() const;
    void write_tall_pill(Element& element, const trace::FutureRow& future, const QString& state) const;

    const trace::Snapshot& snapshot_;
    double width_;
    const Fonts& fonts_;
    StageWishes wishes_;
    double margin_;
    double y_;
    std::unordered_set<TaskId> claimed_;
    StageLayout layout_;
};

/// Places things in rows from left to right, and goes to the next row when one is full.
class Flow {
public:
    /// `inset` and `right_inset` are left free at the sides.
    Flow(StageBuilder& builder, double row_height, double gap, double inset = 0, double right_inset = 0);
    QRectF place(double width);
    /// Where the rows end.
    double bottom() const { return y_ + row_height_; }
    double available() const { return builder_.right() - builder_.left() - inset_ - right_inset_; }

private:
    StageBuilder& builder_;
    double row_height_;
    double gap_;
    double inset_;
    double right_inset_;
    double x_;
    double y_;
};

void build_running(StageBuilder& builder);
void build_ready(StageBuilder& builder);
void build_waiting(StageBuilder& builder);
void build_timers(StageBuilder& builder);
void build_threads(StageBuilder& builder);
void build_findings(StageBuilder& builder, const std::vector<StageFinding>& findings);
void build_done(StageBuilder& builder);
void build_futures(StageBuilder& builder);

}  // namespace loopglass::ui
